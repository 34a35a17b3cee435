import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "./folded-text.ts";

describe("a folded text", () => {
  it.each([
    ["MESSAGE  à\tlire", "message a lire"],
    ["l’œuvre « dite »", 'l\'oeuvre " dite "'],
    ["٣ jours", "3 jours"],
    ["se\u200bcret", "secret"],
  ])("of %s is %s", (original, folded) => {
    expect(foldText(original).text).toBe(folded);
  });

  it("knows where each of its units stood, and keeps the capitals", () => {
    const { text, cased, starts } = foldText("Né À Mopti");
    expect([text, cased]).toEqual(["ne a mopti", "Ne A Mopti"]);
    expect(starts).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  const piece = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 8 }),
    fc.string({ unit: "binary", maxLength: 4 }),
    fc.constantFrom("a  b", "É", "œ", "№ 4", " ", "\n\n", "İ", "ﬁ", "\u00a0", "😀", "\ud800", "\u200f", "plain words"),
  );

  it("is as long as its places are, which never go back, and folds piece by piece as it does at once", () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const original = pieces.join("");
        const { text, cased, starts } = foldText(original);
        expect([cased.length, starts.length]).toEqual([text.length, text.length + 1]);
        expect(starts.every((place, at) => at === 0 || place >= (starts[at - 1] ?? 0))).toBe(true);
        expect(starts.at(-1)).toBe(original.length);
        // a sign that nobody sees between all characters takes the slow way, and must fold to the same
        expect(foldText([...original].join("\u200b")).text).toBe(text);
      }),
    );
  });
});
