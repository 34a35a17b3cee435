import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberWriter } from "./write-number.ts";

describe("numberWriter", () => {
  it("groups thousands as the language does", () => {
    expect(numberWriter("en")(1234567)).toBe("1,234,567");
    expect(numberWriter("fr")(12345)).toBe("12\u202f345");
    expect(numberWriter("fr")(999)).toBe("999");
    expect(numberWriter("en")(-1500)).toBe("−1,500");
  });

  it("loses no digit", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (number) => {
        expect(numberWriter("en")(number).replaceAll(",", "")).toBe(String(number));
      }),
    );
  });
});
