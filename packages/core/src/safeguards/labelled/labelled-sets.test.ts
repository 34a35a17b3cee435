import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LabelledText } from "../labelled-text.ts";
import { measureIdentifyingText } from "../measure-identifying-text.ts";

const setIn = (name: string): LabelledText[] =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => LabelledText.parse(JSON.parse(line)));

/** What each set must hold to; what it gives today stands in docs/minimisation.md. */
const floors = [
  { name: "own.ndjson", recall: 0.9, atTheWords: 0.9, falseAlarms: 0.05 },
  { name: "set-a.ndjson", recall: 0.94, atTheWords: 0.92, falseAlarms: 0.05 },
  { name: "set-b.ndjson", recall: 0.9, atTheWords: 0.9, falseAlarms: 0.05 },
  { name: "set-c.ndjson", recall: 0.9, atTheWords: 0.9, falseAlarms: 0.05 },
] as const;

// Only figures are compared, so that a failure prints no sentence.
describe.each(floors)("the labelled set $name, asked without a language", ({ name, ...floor }) => {
  const sentences = setIn(name);
  const { all, languageTold } = measureIdentifyingText(sentences);

  it("marks only what stands in its sentences", () => {
    const isMarked = ({ identifying, spans, text }: LabelledText): boolean =>
      identifying === spans.length > 0 && spans.every(([from, to]) => from < to && to <= text.length);
    expect(sentences.filter((one) => !isMarked(one)).map(({ id }) => id)).toEqual([]);
  });

  it("is found, and at the marked words", () => {
    expect(all.recall.share).toBeGreaterThanOrEqual(floor.recall);
    expect(all.atTheWords.share).toBeGreaterThanOrEqual(floor.atTheWords);
  });

  it("raises few false alarms", () => {
    expect(all.falseAlarms.share).toBeLessThanOrEqual(floor.falseAlarms);
  });

  it("is told by its language", () => {
    expect(languageTold.share).toBeGreaterThanOrEqual(0.9);
  });
});
