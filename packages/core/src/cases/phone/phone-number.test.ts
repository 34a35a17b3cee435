import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Numbering, PhoneNumber, readPhoneNumber } from "./phone-number.ts";

const mali: Numbering = { callingCode: "223", trunkPrefix: null, nationalDigits: [8] };
const france: Numbering = { callingCode: "33", trunkPrefix: "0", nationalDigits: [9] };

const read = (written: string, numbering: Numbering | null = mali) =>
  readPhoneNumber(written, numbering).match(
    (number) => number as string,
    (problem) => problem as string,
  );

describe("a number as it is written down", () => {
  it("becomes one that is dialled from anywhere", () => {
    for (const written of ["70 00 00 00", "70-00-00-00", "+223 70000000", "00223 70 00 00 00", "(+223) 70.00.00.00"])
      expect([written, read(written)]).toEqual([written, "+22370000000"]);
    expect(read("٧٠ ٠٠ ٠٠ ٠٠")).toBe("+22370000000");
    expect(read("06 12 34 56 78", france)).toBe("+33612345678");
  });

  it("keeps the country it says, whatever the operation's is", () => {
    expect(read("+226 70 00 00 00")).toBe("+22670000000");
  });

  it("is given no country by guessing", () => {
    expect(read("70 00 00 00", null)).toBe("number-needs-its-country");
    expect(read("+223 70 00 00 00", null)).toBe("+22370000000");
  });

  it("is refused where a digit is missing or too many, or something else stands there", () => {
    expect(read("70 00 00 0")).toBe("number-of-another-length");
    expect(read("+223 70 00 00 000")).toBe("number-of-another-length");
    expect(read("+226 1")).toBe("number-of-another-length");
    expect(read("70 00 00 00, l'après-midi")).toBe("not-a-number-to-call");
    for (const written of ["", "+", "1+2", "call me"]) expect(read(written)).toBe("not-a-number-to-call");
  });
});

describe("any text", () => {
  it("gives a number of the right form, the same again when read again, or none", () => {
    const written = fc.oneof(fc.string(), fc.stringMatching(/^[+0-9 ().-]{1,20}$/));
    fc.assert(
      fc.property(written, fc.constantFrom(mali, france, null), (text, numbering) => {
        const number = readPhoneNumber(text, numbering);
        if (number.isErr()) return;
        expect(PhoneNumber.safeParse(number.value).success).toBe(true);
        expect(readPhoneNumber(number.value, numbering)).toEqual(number);
      }),
    );
  });
});
