import type { RiskMethod } from "../method/risk-method.ts";
import { classAt } from "./class-bounds.ts";
import { rounded } from "./compensated-sum.ts";
import { evaluatePanel } from "./evaluate-panel.ts";
import type { NumberColumn } from "./number-column.ts";

/**
 * How far the informants' own answers lie apart: the middle half of what each one's answers alone would score. It is no
 * interval of any confidence: informants are chosen, not drawn, and may repeat one source. Source: practice I2.
 */
export interface SpreadOfAnswers {
  readonly from: { readonly class: string; readonly score: number };
  readonly to: { readonly class: string; readonly score: number };
  /** Informants who answered enough for a score of their own. */
  readonly informants: number;
}

const columnOf = (voices: readonly Float64Array[], index: number): NumberColumn => {
  const column = new Float64Array(voices.length);
  for (let place = 0; place < voices.length; place++) column[place] = voices[place]?.[index] ?? Number.NaN;
  return column;
};

/**
 * The spread of some voices (by voice, then by indicator), or null where no informant alone answered enough. Quarters are
 * nearest ranks, so each is an answer given.
 */
export const spreadOfAnswers = (
  method: RiskMethod,
  bounds: readonly number[],
  voices: readonly Float64Array[],
): SpreadOfAnswers | null => {
  const { values } = evaluatePanel(method, {
    units: voices.map((_voice, place) => ({ area: String(place), month: "" })),
    raw: method.indicators.map((_one, index) => columnOf(voices, index)),
    groups: {},
  });
  const own = [...(values.get(method.root) ?? [])].filter((score) => !Number.isNaN(score)).toSorted((a, b) => a - b);
  const low = own[Math.ceil(own.length / 4) - 1];
  const high = own[Math.ceil((own.length * 3) / 4) - 1];
  if (low === undefined || high === undefined) return null;
  const end = (score: number) => ({ class: classAt(method.classes, bounds, score).code, score: rounded(score) });
  return { from: end(low), to: end(high), informants: own.length };
};
