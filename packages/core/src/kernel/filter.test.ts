import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everything, Filter, matches, nothing } from "./filter.ts";
import { compareText } from "./text-order.ts";

const row = { adm2: "ML0505", month: "2020-06", violations: 3, recorder: null };

describe("a filter", () => {
  it("reads like the question it answers", () => {
    expect(
      matches(
        {
          all: [
            { column: "adm2", in: ["ML0505", "ML0501"] },
            { column: "violations", from: 2 },
          ],
        },
        row,
      ),
    ).toBe(true);
    expect(matches({ column: "month", from: "2020-06", below: "2020-07" }, row)).toBe(true);
    expect(matches({ column: "month", below: "2020-06" }, row)).toBe(false);
  });

  it("is two-valued where a cell is empty", () => {
    expect(matches({ column: "recorder", is: "M-01" }, row)).toBe(false);
    expect(matches({ not: { column: "recorder", is: "M-01" } }, row)).toBe(true);
    expect(matches({ column: "recorder", is: null }, row)).toBe(true);
    expect(matches({ column: "recorder", from: "" }, row)).toBe(false);
  });

  it("sees no column that every object inherits", () => {
    expect(matches({ column: "toString", is: null }, row)).toBe(true);
    expect(matches({ column: "constructor", from: "" }, row)).toBe(false);
  });

  it("lets all or none through at its ends", () => {
    expect([matches(everything, row), matches(nothing, row)]).toEqual([true, false]);
  });

  it("refuses what is no filter", () => {
    expect(Filter.safeParse({ column: "adm2", like: "%" }).success).toBe(false);
  });

  it("turns round under not, always", () => {
    const leaf: fc.Arbitrary<Filter> = fc.oneof(
      fc.record({
        column: fc.constantFrom("adm2", "recorder", "violations", "other"),
        is: fc.constantFrom("ML0505", null, 3),
      }),
      fc.record({ column: fc.constantFrom("adm2", "violations"), from: fc.constantFrom("ML05", 2) }),
    );
    fc.assert(fc.property(leaf, (filter) => matches({ not: filter }, row) === !matches(filter, row)));
  });
});

describe("the order of text", () => {
  it("is the order of its UTF-8 bytes, as in the databases", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), (a, b) => {
        const bytes = Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));
        return Math.sign(compareText(a, b)) === bytes;
      }),
    );
  });
});
