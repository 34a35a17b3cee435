import { comparesAreas } from "../method/compares-areas.ts";
import { defaultReliabilityRule } from "../method/reliability-rule.ts";
import type { AnswerTally } from "../scoring/answer-tally.ts";
import type { AreaScore } from "../scoring/area-score.ts";
import { classAt, classBounds } from "../scoring/class-bounds.ts";
import { voicesKept } from "../scoring/kept-voices.ts";
import type { NumberColumn } from "../scoring/number-column.ts";
import type { ComparisonSet, ScoredUnit } from "../scoring/panel.ts";
import type { TalliedPanel } from "../scoring/tally-panel.ts";
import { apartOf } from "./own-scores.ts";
import { reliabilityOf } from "./reliability.ts";
import { type SpreadOfAnswers, spreadOf } from "./spread-of-answers.ts";

/** A unit of a set, and what came of drawing its voices anew. */
export interface ResampledUnit extends ScoredUnit {
  /** Its scores by resample; NaN: none. */
  readonly again: Float64Array;
  /** The spread of a score that is given; null where no resample has a score. */
  spreadAs(given: AreaScore): SpreadOfAnswers | null;
}

/**
 * Each unit of a set with its resamples, out of the scores that `resampleSet` gives. Classes that depend on the set are
 * cut anew in every resample. `roots`: the scores as they are, by place in the panel.
 */
export const resampledUnits = (
  tally: AnswerTally,
  panel: TalliedPanel,
  set: ComparisonSet,
  roots: NumberColumn,
  scores: Float64Array,
): readonly ResampledUnit[] => {
  const { method } = tally;
  const width = set.length;
  const resamples = scores.length / width;
  const own = classBounds(
    method.classes,
    Float64Array.from(set, (place) => roots[place] ?? Number.NaN),
  );
  const bounds = Array.from({ length: resamples }, (_none, resample) =>
    classBounds(method.classes, scores.subarray(resample * width, (resample + 1) * width)),
  );
  const rule = method.voices?.reliability ?? defaultReliabilityRule;
  return set.map((place, at) => {
    const { area, month } = panel.units[place] ?? { area: "", month: "" };
    const again = Float64Array.from(
      { length: resamples },
      (_none, resample) => scores[resample * width + at] ?? Number.NaN,
    );
    const spreadAs = (given: AreaScore): SpreadOfAnswers | null => {
      const steps = Uint8Array.from(
        again,
        (score, resample) => classAt(method.classes, bounds[resample] ?? [], score).step,
      );
      const spread = spreadOf(method, own, again, steps);
      if (spread === null) return null;
      const kept = tally.voices[panel.places[place] ?? 0];
      const apart =
        kept === undefined || comparesAreas(method)
          ? null
          : apartOf(method, voicesKept(kept, method.indicators.length, tally.voicesKept));
      const inClass = spread.classes.find((one) => one.class === given.class)?.share ?? 0;
      const facts = { informants: given.voices, groups: given.groups, apart, inClass };
      return { ...spread, apart, reliability: reliabilityOf(rule, facts) };
    };
    return { area, month, again, spreadAs };
  });
};
