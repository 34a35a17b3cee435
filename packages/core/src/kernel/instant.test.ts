import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addHours, Instant, instantNumber, instantOfNumber, parseInstant } from "./instant.ts";

const ms = fc.integer({ min: 0, max: 4_102_444_800_000 });

describe("an instant", () => {
  it("has one form, whatever zone it came in", () => {
    for (const text of ["2020-06-14T09:12:33+01:00", "2020-06-14T09:12:33+0100", "2020-06-14T08:12:33Z"])
      expect(parseInstant(text)._unsafeUnwrap()).toBe("2020-06-14T08:12:33.000Z");
    expect(parseInstant("2020-06-14T08:12:33.123456Z")._unsafeUnwrap()).toBe("2020-06-14T08:12:33.123Z");
  });

  it("never assumes a zone", () => {
    expect(parseInstant("2021-09-14T08:12:33")._unsafeUnwrapErr().code).toBe("not-an-instant");
  });

  it("refuses moments that do not exist", () => {
    for (const text of ["2021-02-30T00:00:00Z", "2021-01-01T24:00:00Z", "2021-01-01T23:60:00Z", "yesterday"])
      expect(parseInstant(text).isErr()).toBe(true);
  });

  it("crosses midnight, months and years", () => {
    expect(addHours("2019-12-31T23:30:00.000Z" as Instant, 1)).toBe("2020-01-01T00:30:00.000Z");
    expect(addHours("2020-03-01T00:00:00.000Z" as Instant, -1)).toBe("2020-02-29T23:00:00.000Z");
  });

  it("agrees with the platform's own clock arithmetic", () => {
    fc.assert(fc.property(ms, (n) => instantOfNumber(n) === new Date(n).toISOString()));
    fc.assert(fc.property(ms, (n) => instantNumber(new Date(n).toISOString() as Instant) === n));
  });

  it("is valid whenever it was parsed", () => {
    fc.assert(
      fc.property(ms, (n) => Instant.safeParse(parseInstant(new Date(n).toISOString())._unsafeUnwrap()).success),
    );
  });
});
