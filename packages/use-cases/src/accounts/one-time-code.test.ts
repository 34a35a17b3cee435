import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODE_BYTES, readCode, writtenCode } from "./one-time-code.ts";

const chance = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES });

describe("a one-time code", () => {
  it("is sixteen characters in four groups, none of which is taken for another", () => {
    expect(writtenCode(new Uint8Array(CODE_BYTES).fill(255))).toBe("ZZZZ-ZZZZ-ZZZZ-ZZZZ");
    fc.assert(
      fc.property(chance, (bytes) => {
        expect(writtenCode(bytes)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
      }),
    );
  });

  it("is read however it was typed (law)", () => {
    fc.assert(
      fc.property(chance, fc.constantFrom(" ", "", "-", " - "), (bytes, between) => {
        const code = writtenCode(bytes);
        const typed = code.toLowerCase().replaceAll("-", between).replaceAll("0", "o").replaceAll("1", "l");
        expect(readCode(typed)).toBe(readCode(code));
      }),
    );
  });

  it("is another for other chance (law)", () => {
    fc.assert(
      fc.property(chance, chance, (one, other) => {
        expect(readCode(writtenCode(one)) === readCode(writtenCode(other))).toBe(Buffer.from(one).equals(other));
      }),
    );
  });
});
