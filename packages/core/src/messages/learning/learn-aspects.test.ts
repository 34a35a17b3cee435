import { expect, it } from "vitest";
import { type LearnedAspects, type LearningRow, type LearningWay, learnAspects } from "./learn-aspects.ts";

const WAY: LearningWay = { aspects: 6, rounds: 300, step: 0.2, leaveOut: { features: 0, aspects: 0 }, seed: 7 };
const GIVE = 0;
const KEEP = 1;

/** Two things of which one alone is a breach, and both or none are not: no plain sum can tell. */
const rows: readonly LearningRow[] = [
  { features: [], breaks: [false], counts: 1 },
  { features: [GIVE], breaks: [true], counts: 1 },
  { features: [KEEP], breaks: [true], counts: 1 },
  { features: [GIVE, KEEP], breaks: [false], counts: 1 },
];

const sumOf = ({ says, start, forRules, ruleStart }: LearnedAspects, features: readonly number[]): number => {
  const share = 3 / Math.sqrt(8);
  let sum = ruleStart[0] ?? 0;
  for (let at = 0; at < WAY.aspects; at++) {
    const said = features.reduce((all, feature) => all + (says[feature * WAY.aspects + at] ?? 0), 0);
    sum += Math.max(0, said * share + (start[at] ?? 0)) * (forRules[at] ?? 0);
  }
  return sum;
};

it("learns what things mean together, not only what each means alone", () => {
  const learned = learnAspects(rows, 2, 1, WAY);
  expect(rows.map(({ features }) => sumOf(learned, features) > 0)).toEqual(rows.map(({ breaks }) => breaks[0]));
});

it("learns the same from the same rows", () => {
  expect(learnAspects(rows, 2, 1, WAY)).toEqual(learnAspects(rows, 2, 1, WAY));
});
