import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../kernel/folded-text.ts";
import { endsInTag, sentencesOf, tokensOf } from "./tokens.ts";

const cut = (text: string) => {
  const folded = foldText(text);
  return sentencesOf(folded).map((one) => ({ ...one, words: folded.text.slice(one.from, one.to) }));
};

describe("the sentences of a message", () => {
  it.each([
    ["end at full stops, line ends and pictures", "Come at 8. Bring your card 🙏 it is free", 3],
    ["do not end at the point of a number", "You get 1.500 or 2,5 kilos", 1],
    ["do not end at three dots, which are a pause", "give me a goat... and you get the card", 1],
    ["are cut where they have no end", "card ".repeat(200), 4],
  ])("%s", (_, text, count) => {
    expect(cut(text)).toHaveLength(count);
  });

  it("ask where a question mark ends them", () => {
    expect(cut("Did he ask? He did.").map(({ asks }) => asks)).toEqual([true, false]);
  });

  it("are somebody's words between quotation marks that are closed, from three words on", () => {
    expect(
      cut('Never say: "only those who talk get help". Go on.')
        .filter(({ isQuoted }) => isQuoted)
        .map(({ words }) => words),
    ).toEqual(["only those who talk get help"]);
    expect(cut('The "free" card').some(({ isQuoted }) => isQuoted)).toBe(false);
    expect(cut('He said "only those who talk').some(({ isQuoted }) => isQuoted)).toBe(false);
  });

  it("stand one after the other and leave no word out, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const folded = foldText(text);
        const sentences = sentencesOf(folded);
        sentences.forEach(({ from, to }, at) => {
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThanOrEqual(sentences[at - 1]?.to ?? 0);
        });
        const wordsIn = (part: string): number => part.match(/[\p{L}\p{N}]+|[%$€]/gu)?.length ?? 0;
        const inSentences = sentences.reduce((sum, { from, to }) => sum + wordsIn(folded.text.slice(from, to)), 0);
        expect(inSentences).toBe(wordsIn(folded.text));
      }),
    );
  });
});

describe("the words of a sentence", () => {
  it("are spelt as the lists spell them, with the clause they stand in", () => {
    expect(tokensOf("u dont pay, ok", "en").map(({ word, clause }) => [word, clause])).toEqual([
      ["you", 0],
      ["dont", 0],
      ["pay", 0],
      ["ok", 1],
    ]);
    expect(tokensOf("don't pay", "en").map(({ word }) => word)).toEqual(["dont", "pay"]);
  });

  it("may only seek a nod at their end: what stands before is said", () => {
    expect(endsInTag(tokensOf("you give me the goat, ok", "en"))).toBe(true);
    expect(endsInTag(tokensOf("did he ask for the goat", "en"))).toBe(false);
  });
});
