import type { RiskMethod } from "../method/risk-method.ts";
import type { ScoreExplanation } from "./score-explanation.ts";

/** The value from which contributions are counted, the same for every part of the tree. */
export interface ContributionBase {
  readonly base: number;
  readonly baseIs: ScoreExplanation["baseIs"];
}

/**
 * The least of the scale, so that a contribution is what a part adds to nothing at all; under a method whose indicators
 * are all standardised to one mean (z-scores), that mean, which is the mean of the set: a contribution says how far the
 * part moves the score from it, up or down. Source: Answerable default.
 */
export const contributionBase = ({ scale, indicators }: RiskMethod): ContributionBase => {
  const means = indicators.map(({ normalisation }) =>
    normalisation.kind === "z-score" ? normalisation.mean : Number.NaN,
  );
  const [mean = Number.NaN] = means;
  return means.every((one) => one === mean)
    ? { base: mean, baseIs: "mean-of-set" }
    : { base: scale.least, baseIs: "least-of-scale" };
};
