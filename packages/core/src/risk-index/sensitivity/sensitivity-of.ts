import type { RiskMethod } from "../method/risk-method.ts";
import type { Seed } from "../resampling/random-stream.ts";
import { endOf, type Step } from "../resampling/step.ts";
import { compensatedSum } from "../scoring/compensated-sum.ts";
import type { Panel } from "../scoring/panel.ts";
import { quantileOfSorted } from "../scoring/quantile-of-sorted.ts";
import { rounded } from "../scoring/rounded.ts";
import { chosenMethod } from "./chosen-method.ts";
import { type RunScores, runScores } from "./run-scores.ts";
import { saltelliDesign } from "./saltelli-design.ts";
import type { RunRange, SensitivityAnswer, UnitSensitivity } from "./sensitivity-answer.ts";
import type { SensitivityPlan } from "./sensitivity-plan.ts";
import { sobolIndices } from "./sobol-indices.ts";

/** What a sensitivity is asked for. */
export interface SensitivityAsked {
  /** The same seed gives the same bytes; 1 unless another is asked for. */
  readonly seed: Seed;
  /** Points of the design; a power of 2 is best. 256 unless more are asked for. Source: Answerable default. */
  readonly runs: number;
  /** Whether a unit's score may be shown and ranked, by its place in the panel; all of them unless it is said. */
  readonly isShown: (place: number) => boolean;
}

export const DEFAULT_RUNS = 256;

const defaultAsked: SensitivityAsked = { seed: 1, runs: DEFAULT_RUNS, isShown: () => true };

/** The mean of what there is; NaN where there is nothing. */
const meanOf = (numbers: readonly number[]): number => {
  const present = numbers.filter((number) => !Number.isNaN(number));
  return rounded(compensatedSum(present) / present.length);
};

const rangeOf = (numbers: Float64Array): RunRange | null => {
  const sorted = numbers.filter((number) => !Number.isNaN(number)).toSorted();
  if (sorted.length === 0) return null;
  const at = (share: number): number => rounded(quantileOfSorted(sorted, share));
  return { median: at(0.5), from: at(0.05), to: at(0.95) };
};

/** The runs of one unit, out of all runs. */
const unitSensitivity = (
  { classes: { classes } }: RiskMethod,
  panel: Panel,
  place: number,
  base: RunScores,
  all: readonly RunScores[],
): UnitSensitivity => {
  const { area = "", month = "" } = panel.units[place] ?? {};
  const scored = all.filter(({ scores }) => !Number.isNaN(scores[place]));
  const of = (pick: (run: RunScores) => ArrayLike<number>): Float64Array =>
    Float64Array.from(scored, (run) => pick(run)[place] ?? Number.NaN);
  const steps = of((run) => run.steps);
  return {
    area,
    month,
    score: base.scores[place] ?? Number.NaN,
    rank: base.ranks[place] ?? Number.NaN,
    scores: rangeOf(of((run) => run.scores)),
    ranks: rangeOf(of((run) => run.ranks)),
    classes: classes.map(({ code }, step) => ({
      class: code,
      share: rounded(steps.filter((one) => one === step).length / all.length),
    })),
    withoutScore: rounded(1 - scored.length / all.length),
  };
};

/**
 * How far an index depends on what might have been chosen otherwise, step by step: the method is worked out again and
 * again with everything in the plan chosen anew. Of each area and month: the range of its score and rank and the share of
 * runs in each class, over the runs in which all choices vary at once. Of each choice: how much of the movement it makes,
 * as first-order and total Sobol' indices; movement is the mean over areas of how many ranks each lies off its rank under
 * the method as it is. A run in which no area has a score is left out of the indices. The same seed gives the same bytes;
 * the order of rows changes nothing. The method and the plan must be ones that `readMethod` and `readSensitivityPlan` gave
 * (or `defaultSensitivityPlan`); the panel is that of the method, e.g. `heardPanel`. See `sensitivityOf` for all at once.
 * Source: Saisana, Saltelli and Tarantola, J. R. Statist. Soc. A 168, 2005; the measure as COINr has it.
 */
export function* sensitivitySteps(
  method: RiskMethod,
  panel: Panel,
  { choices }: SensitivityPlan,
  asked: Partial<SensitivityAsked> = {},
): Generator<Step, SensitivityAnswer> {
  const { seed, runs, isShown } = { ...defaultAsked, ...asked };
  const places = panel.units.map((_unit, place) => place);
  const months = [...Map.groupBy(places, (place) => panel.units[place]?.month ?? "").values()];
  const shown = places.map(isShown);
  const base = runScores(method, panel, shown, months);
  const units = places.filter((place) => shown[place] && !Number.isNaN(base.scores[place]));
  const isRanked = months.some((month) => month.filter((place) => units.includes(place)).length > 1);
  const design = saltelliDesign(choices.length, runs, seed);
  const outcomes = new Float64Array(design.points);
  const all: RunScores[] = [];
  const numbers = new Float64Array(choices.length);
  const width = choices.length + 2;
  for (let point = 0; point < design.points; point++) {
    design.read(point, numbers);
    const run = runScores(chosenMethod(method, choices, numbers), panel, shown, months);
    outcomes[point] = meanOf(
      units.map((place) =>
        isRanked
          ? Math.abs((run.ranks[place] ?? Number.NaN) - (base.ranks[place] ?? Number.NaN))
          : (run.scores[place] ?? Number.NaN),
      ),
    );
    // at the other points one choice alone is another than at these, so that they would count twice
    if (point % width < 2) all.push(run);
    if (point % width === width - 1) yield { done: (point + 1) / width, of: runs };
  }
  const indices = sobolIndices(outcomes, choices.length, seed);
  return {
    seed,
    runs,
    evaluations: design.points,
    measure: isRanked ? "rank-shift" : "score",
    choices:
      indices === null
        ? null
        : indices.factors.flatMap((factor, index) => {
            const choice = choices[index];
            return choice === undefined ? [] : [{ id: choice.id, kind: choice.kind, ...factor }];
          }),
    units: units.map((place) => unitSensitivity(method, panel, place, base, all)),
  };
}

/** All steps of `sensitivitySteps`. */
export const sensitivityOf = (
  method: RiskMethod,
  panel: Panel,
  plan: SensitivityPlan,
  asked: Partial<SensitivityAsked> = {},
): SensitivityAnswer => endOf(sensitivitySteps(method, panel, plan, asked));
