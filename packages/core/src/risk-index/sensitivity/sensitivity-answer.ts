import type { Seed } from "../resampling/random-stream.ts";
import type { ClassShare } from "../resampling/spread-of-answers.ts";
import type { ScoredUnit } from "../scoring/panel.ts";
import type { SensitivityChoice } from "./sensitivity-choice.ts";
import type { FactorIndices } from "./sobol-indices.ts";

/** Where a number lies over all runs: its median, and from where to where 90 of 100 runs put it. */
export interface RunRange {
  readonly median: number;
  readonly from: number;
  readonly to: number;
}

/** How far the score of an area and month, and its rank among the areas of its month, depend on what was chosen. */
export interface UnitSensitivity extends ScoredUnit {
  /** As the method has it. */
  readonly score: number;
  /** 1 is the highest score of the month; equal scores share a rank. */
  readonly rank: number;
  /** Null: in no run it has a score. */
  readonly scores: RunRange | null;
  readonly ranks: RunRange | null;
  /** The share of runs in each class, from the lowest class to the highest; with `withoutScore` they sum to 1. */
  readonly classes: readonly ClassShare[];
  /** The share of runs in which it has no score. */
  readonly withoutScore: number;
}

/** How much of all movement a choice makes, alone and together with the others. */
export interface ChoiceSensitivity extends FactorIndices {
  readonly id: string;
  readonly kind: SensitivityChoice["kind"];
}

/** How far an index depends on what might have been chosen otherwise in its method. */
export interface SensitivityAnswer {
  readonly seed: Seed;
  readonly runs: number;
  /** How often the index was worked out: runs × (choices + 2). */
  readonly evaluations: number;
  /**
   * What the choices are held responsible for: by how many ranks the areas of a month move on average; or, where no month
   * has two areas with a score, the mean score.
   */
  readonly measure: "rank-shift" | "score";
  /** In the order of the plan; null: nothing moves, whatever is chosen. */
  readonly choices: readonly ChoiceSensitivity[] | null;
  /** Those with a score, in the order of the panel. */
  readonly units: readonly UnitSensitivity[];
}
