import { classOf } from "../method/risk-class.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import type { AnswerRow } from "./score-areas.ts";
import { treeValues } from "./tree-values.ts";

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

/** The spread, or null where no informant alone answered enough. Quarters are nearest ranks, so each is an answer given. */
export const spreadOfAnswers = (method: RiskMethod, rows: readonly AnswerRow[]): SpreadOfAnswers | null => {
  const own = rows
    .map(({ answers }) => treeValues(method, [answers])[method.root] ?? null)
    .filter((score) => score !== null)
    .toSorted((a, b) => a - b);
  const low = own[Math.ceil(own.length / 4) - 1];
  const high = own[Math.ceil((own.length * 3) / 4) - 1];
  if (low === undefined || high === undefined) return null;
  const end = (score: number) => ({ class: classOf(method.classes, score).code, score });
  return { from: end(low), to: end(high), informants: own.length };
};
