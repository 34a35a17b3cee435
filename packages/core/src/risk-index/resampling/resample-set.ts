import { comparesAreas } from "../method/compares-areas.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import type { AnswerTally } from "../scoring/answer-tally.ts";
import { evaluatePanel } from "../scoring/evaluate-panel.ts";
import { voicesKept } from "../scoring/kept-voices.ts";
import { emptyColumn, type NumberColumn } from "../scoring/number-column.ts";
import type { ComparisonSet } from "../scoring/panel.ts";
import { reachesShare } from "../scoring/reaches-share.ts";
import { rounded } from "../scoring/rounded.ts";
import type { TalliedPanel } from "../scoring/tally-panel.ts";
import { type RandomStream, randomStream, type Seed } from "./random-stream.ts";
import type { Step } from "./step.ts";
import { type DrawRoom, drawRoom, drawVoices, type UnitVoices, unitVoices } from "./unit-voices.ts";

/** So many rows are drawn together, and evaluated together where no area's score depends on another's. */
const TOGETHER = 4096;

/** An area-month that is heard, with its draws. */
interface DrawnUnit {
  /** Its place in the set. */
  readonly at: number;
  readonly voices: UnitVoices;
  readonly stream: RandomStream;
  /** By indicator: its mean as it is. */
  readonly means: Float64Array;
}

const drawnUnits = (
  { indicators }: RiskMethod,
  tally: AnswerTally,
  panel: TalliedPanel,
  set: ComparisonSet,
  seed: Seed,
): DrawnUnit[] =>
  set.flatMap((place, at) => {
    const kept = tally.voices[panel.places[place] ?? 0];
    const means = Float64Array.from(panel.raw, (column) => column[place] ?? Number.NaN);
    if (kept === undefined || means.every(Number.isNaN)) return [];
    const { area = "", month = "" } = panel.units[place] ?? {};
    const stream = randomStream(seed, ["resample", area, month]);
    const voices = voicesKept(kept, indicators.length, tally.voicesKept);
    return [{ at, stream, means, voices: unitVoices(voices, indicators.length, panel.spoke[place] ?? 0) }];
  });

/** Writes one draw of a unit into row `row` of the columns. */
const writeDraw = (
  { voices, means, stream }: DrawnUnit,
  { indicators }: RiskMethod,
  columns: readonly NumberColumn[],
  row: number,
  room: DrawRoom,
): void => {
  drawVoices(voices, stream, room);
  for (let index = 0; index < columns.length; index++) {
    const count = room.counts[index] as number;
    const drawn = (room.sums[index] as number) / count;
    const mean = means[index] as number;
    const column = columns[index] as NumberColumn;
    if (voices.narrowed < 1)
      column[row] = count === 0 ? mean : mean + (drawn - (voices.means[index] as number)) * voices.narrowed;
    // as in the panel: who did not answer is in no mean, and too small a share of answers is no value
    else column[row] = reachesShare(count, voices.draws, indicators[index]?.minimumShare ?? 0) ? drawn : Number.NaN;
  }
};

/**
 * The scores of a set of units that are compared with one another, when in each of them as many voices as spoke are drawn
 * anew, any of them again: by resample, then by unit of the set, 12 significant digits; NaN: none. All units of the set are
 * drawn together, so that a range or a rank is taken anew too. Each area-month has draws of its own, out of the seed,
 * its area and its month. A step is some resamples.
 * Source: B. Efron, The Annals of Statistics 7, 1979.
 */
export function* resampleSet(
  tally: AnswerTally,
  panel: TalliedPanel,
  set: ComparisonSet,
  { seed, resamples }: { readonly seed: Seed; readonly resamples: number },
): Generator<Step, Float64Array> {
  const { method } = tally;
  const units = drawnUnits(method, tally, panel, set, seed);
  const width = set.length;
  const batch = Math.max(1, Math.min(resamples, Math.floor(TOGETHER / width)));
  const atOnce = comparesAreas(method) ? 1 : batch;
  const rows = Array.from({ length: atOnce * width }, (_none, row) => set[row % width] ?? 0);
  const given = {
    units: rows.map((place) => ({ area: panel.units[place]?.area ?? "", month: "" })),
    groups: Object.fromEntries(
      Object.entries(panel.groups).map(([name, labels]) => [name, rows.map((place) => labels[place] ?? "")]),
    ),
  };
  const columns = method.indicators.map(() => emptyColumn(batch * width));
  const room = drawRoom(method.indicators.length);
  const scores = new Float64Array(resamples * width);
  for (let done = 0; done < resamples; done += batch) {
    const some = Math.min(batch, resamples - done);
    for (const unit of units)
      for (let resample = 0; resample < some; resample++)
        writeDraw(unit, method, columns, resample * width + unit.at, room);
    for (let from = 0; from < some * width; from += rows.length) {
      const raw = columns.map((column) => column.subarray(from, from + rows.length));
      const roots = evaluatePanel(method, { ...given, raw }).values.get(method.root) ?? emptyColumn(0);
      const upTo = Math.min(rows.length, some * width - from);
      for (let row = 0; row < upTo; row++) scores[done * width + from + row] = rounded(roots[row] ?? Number.NaN);
    }
    yield { done: done + some, of: resamples };
  }
  return scores;
}
