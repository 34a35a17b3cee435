import { describe, expect, it } from "vitest";
import { identifyingText } from "./identifying-text.ts";
import { labelledTexts } from "./labelled-texts.ts";

/** The text without its marks, and the span between them. */
const unmarked = (text: string) => {
  const plain = text.replace("[[", "").replace("]]", "");
  return { plain, from: text.indexOf("[["), to: text.indexOf("]]") - 2, identifies: plain !== text };
};

const results = labelledTexts.map(({ text }) => {
  const { plain, from, to, identifies } = unmarked(text);
  const { findings } = identifyingText(plain);
  const marked = findings.filter(({ span }) => span[0] < to && from < span[1]);
  return { identifies, found: (identifies ? marked : findings).length > 0 };
});
const identifying = results.filter(({ identifies }) => identifies);
const clean = results.filter(({ identifies }) => !identifies);
const foundIn = (some: typeof results): number => some.filter(({ found }) => found).length;

// Only figures are compared, so that a failure prints no sentence.
describe("the labelled set, asked without a language", () => {
  it("has about as many sentences that identify somebody as clean ones", () => {
    expect([identifying.length, clean.length]).toEqual([42, 39]);
  });

  it("is found at the marked words in at least 85 of 100", () => {
    expect(foundIn(identifying) / identifying.length).toBeGreaterThanOrEqual(0.85);
  });

  it("has at most one false alarm in ten clean sentences", () => {
    expect(foundIn(clean) / clean.length).toBeLessThanOrEqual(0.1);
  });

  it("gives the figures that the README states", () => {
    expect({ found: foundIn(identifying), falseAlarms: foundIn(clean) }).toEqual({ found: 37, falseAlarms: 1 });
  });
});
