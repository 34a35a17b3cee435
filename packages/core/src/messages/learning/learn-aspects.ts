import { shareOf } from "../weigh-sentences.ts";
import { drawsFrom, shuffled } from "./draws.ts";

/** What is learned from: the numbers of the features a sentence has, which rules it breaks, how much it counts. */
export interface LearningRow {
  readonly features: readonly number[];
  readonly breaks: readonly boolean[];
  readonly counts: number;
}

/** How it is learned: see {@link learnAspects}. */
export interface LearningWay {
  readonly aspects: number;
  readonly rounds: number;
  readonly step: number;
  /** Shares of the features and of the aspects that are left out each time. */
  readonly leaveOut: { readonly features: number; readonly aspects: number };
  readonly seed: number;
}

/** `says`: aspect by aspect for each feature in turn; `forRules`: rule by rule for each aspect in turn. */
export interface LearnedAspects {
  readonly says: Float32Array;
  readonly start: Float32Array;
  readonly forRules: Float32Array;
  readonly ruleStart: Float32Array;
}

/** Numbers that are learned, and how far each has been moved: what moved far moves less. */
interface Learned {
  readonly values: Float32Array;
  readonly moved: Float32Array;
}

const LEAST_MOVED = 1e-3;
const SMALL = 0.2;
const GREAT = 0.8;
/** What few sentences have to begin with: most break no rule. */
const RARE = -2;
/** The last step is this share of the first. */
const LAST_STEP = 0.2;

const learned = (size: number, valueAt: () => number): Learned => ({
  values: Float32Array.from({ length: size }, valueAt),
  moved: new Float32Array(size).fill(LEAST_MOVED),
});

const move = ({ values, moved }: Learned, at: number, slope: number, step: number): void => {
  const far = (moved[at] ?? 0) + slope * slope;
  moved[at] = far;
  values[at] = (values[at] ?? 0) - (step * slope) / Math.sqrt(far);
};

/**
 * A net of one layer: features are summed in aspects, aspects above 0 in rules. One row after the other, in an order that
 * is drawn, some features and aspects left out each time, so that none is relied on alone; the same rows and seed
 * always give the same. Source: Duchi, Hazan, Singer 2011 (AdaGrad); Srivastava et al. 2014 (dropout).
 */
export const learnAspects = (
  rows: readonly LearningRow[],
  size: number,
  rules: number,
  way: LearningWay,
): LearnedAspects => {
  const { aspects, rounds, step, leaveOut } = way;
  const draw = drawsFrom(way.seed);
  const around = (width: number) => () => (draw() - 0.5) * width;
  const says = learned(size * aspects, around(SMALL));
  const start = learned(aspects, () => 0);
  const forRules = learned(aspects * rules, around(GREAT));
  const ruleStart = learned(rules, () => RARE);
  const sums = new Float32Array(aspects);
  const slopes = new Float32Array(aspects);
  const keeps = new Float32Array(aspects);

  const learnFrom = ({ features, breaks, counts }: LearningRow, length: number): void => {
    const kept = features.filter(() => draw() >= leaveOut.features);
    const share = shareOf(kept.length);
    sums.fill(0);
    for (const feature of kept)
      for (let at = 0; at < aspects; at++) sums[at] = (sums[at] ?? 0) + (says.values[feature * aspects + at] ?? 0);
    for (let at = 0; at < aspects; at++) {
      keeps[at] = draw() < leaveOut.aspects ? 0 : 1 / (1 - leaveOut.aspects);
      sums[at] = Math.max(0, (sums[at] ?? 0) * share + (start.values[at] ?? 0)) * (keeps[at] ?? 0);
    }
    slopes.fill(0);
    for (let rule = 0; rule < rules; rule++) {
      let sum = ruleStart.values[rule] ?? 0;
      for (let at = 0; at < aspects; at++) sum += (sums[at] ?? 0) * (forRules.values[at * rules + rule] ?? 0);
      const slope = counts * (1 / (1 + Math.exp(-sum)) - (breaks[rule] === true ? 1 : 0));
      move(ruleStart, rule, slope, length);
      for (let at = 0; at < aspects; at++) {
        if (sums[at] === 0) continue;
        slopes[at] = (slopes[at] ?? 0) + slope * (forRules.values[at * rules + rule] ?? 0) * (keeps[at] ?? 0);
        move(forRules, at * rules + rule, slope * (sums[at] ?? 0), length);
      }
    }
    for (let at = 0; at < aspects; at++) {
      const slope = slopes[at] ?? 0;
      if (slope === 0) continue;
      move(start, at, slope, length);
      for (const feature of kept) move(says, feature * aspects + at, slope * share, length);
    }
  };

  for (let round = 0; round < rounds; round++) {
    const length = step * (1 - (round / rounds) * (1 - LAST_STEP));
    for (const at of shuffled(rows.length, draw)) {
      const row = rows[at];
      if (row !== undefined) learnFrom(row, length);
    }
  }
  return { says: says.values, start: start.values, forRules: forRules.values, ruleStart: ruleStart.values };
};
