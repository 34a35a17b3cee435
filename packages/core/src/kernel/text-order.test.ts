import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareText } from "./text-order.ts";

/** The same, with each text taken apart into its code points. */
const byCodePoints = (a: string, b: string): number => {
  const [left, right] = [a, b].map((text) => [...text].map((one) => one.codePointAt(0) ?? 0));
  const at = (left ?? []).findIndex((point, index) => point !== right?.[index]);
  if (at === -1) return (left?.length ?? 0) - (right?.length ?? 0);
  return at < (right?.length ?? 0) ? (left?.[at] ?? 0) - (right?.[at] ?? 0) : 1;
};

describe("the order of text", () => {
  it("puts what lies above U+FFFF behind everything else, and half a code point where its number stands", () => {
    const sorted = ["", "a", "é", "\uD83C", "\uD83Ca", "\uE000", "\uFFFD", "\u{1F33E}", "\u{1F33F}"];
    expect(sorted.toReversed().toSorted(compareText)).toEqual(sorted);
  });

  it("is the order of code points, of broken text too", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "b", "\uD83C", "\uDF3E", "\uD800", "\uDFFF", "\uE000", "\uFFFF"),
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(Math.sign(byCodePoints(a, b)));
      }),
      { numRuns: 2000 },
    );
  });
});
