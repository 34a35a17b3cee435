/** What is learned from: for each row the numbers of the features it has, whether it is marked, how much it counts. */
export interface LearningRows {
  readonly features: readonly (readonly number[])[];
  readonly marked: readonly boolean[];
  readonly counts: readonly number[];
  /** How many features there are. */
  readonly size: number;
}

/** How strongly weights are held small: `sparse` drives those that help little to 0, `even` shares among like ones. */
export interface LearningLimits {
  readonly sparse: readonly number[];
  readonly even: number;
  readonly rounds: number;
}

export interface LearnedWeights {
  readonly start: number;
  readonly weights: readonly number[];
}

const LEAST_CURVATURE = 0.05;
const LONGEST_STEP = 1;

const chance = (sum: number): number => 1 / (1 + Math.exp(-sum));
const within = (step: number, longest: number): number => Math.max(-longest, Math.min(longest, step));
const shrunk = (value: number, by: number): number => Math.sign(value) * Math.max(0, Math.abs(value) - by);

/** The rows in which each feature stands. */
const rowsByFeature = ({ features, size }: LearningRows): number[][] => {
  const rows: number[][] = Array.from({ length: size }, () => []);
  features.forEach((row, at) => {
    for (const feature of row) rows[feature]?.push(at);
  });
  return rows;
};

/**
 * Logistic regression with an elastic net, one weight after the other: deterministic, a fixed number of rounds, the same
 * order always. Source: Friedman, Hastie, Tibshirani 2010, Regularization paths by coordinate descent.
 */
export const weighRows = (rows: LearningRows, { sparse, even, rounds }: LearningLimits): LearnedWeights => {
  const { marked, counts, size } = rows;
  const byFeature = rowsByFeature(rows);
  const weights = new Float64Array(size);
  const sums = new Float64Array(marked.length);
  let start = 0;
  const everyRow = marked.map((_, at) => at);
  const slopeAt = (list: readonly number[], slope: number, curvature: number): [slope: number, curvature: number] => {
    for (const at of list) {
      const p = chance(sums[at] ?? 0);
      const count = counts[at] ?? 0;
      slope += count * (p - (marked[at] === true ? 1 : 0));
      curvature += count * Math.max(p * (1 - p), LEAST_CURVATURE);
    }
    return [slope, curvature];
  };
  const move = (list: readonly number[], step: number): void => {
    for (const at of list) sums[at] = (sums[at] ?? 0) + step;
  };
  for (let round = 0; round < rounds; round++) {
    const [slope, curvature] = slopeAt(everyRow, 0, LEAST_CURVATURE);
    const startStep = within(-slope / curvature, LONGEST_STEP);
    start += startStep;
    move(everyRow, startStep);
    byFeature.forEach((list, feature) => {
      const weight = weights[feature] ?? 0;
      const [slopeHere, curvatureHere] = slopeAt(list, even * weight, even);
      const wanted = shrunk(weight - slopeHere / curvatureHere, (sparse[feature] ?? 0) / curvatureHere);
      const step = within(wanted - weight, LONGEST_STEP);
      if (step === 0) return;
      weights[feature] = weight + step;
      move(list, step);
    });
  }
  return { start, weights: [...weights] };
};
