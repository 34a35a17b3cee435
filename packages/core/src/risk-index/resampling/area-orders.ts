import { compareText } from "../../kernel/text-order.ts";
import type { ScoredUnit } from "../scoring/panel.ts";
import { quantileOfSorted } from "../scoring/quantile-of-sorted.ts";
import { ranksOf } from "../scoring/ranks-of.ts";
import { rounded } from "../scoring/rounded.ts";

/** Where an area stands among the areas of its month, and how far that depends on who was asked. Source: practice I4. */
export interface AreaOrder extends ScoredUnit {
  /** 1 is the highest score; equal scores share a rank. */
  readonly rank: number;
  /** From where to where 90 of 100 of its ranks in the resamples lie. */
  readonly from: number;
  readonly to: number;
  /** The area with the next lower score, of equal ones the first by code; null: none is lower. */
  readonly next: string | null;
  /** The share of resamples in which it scores above that one; null: there is none. */
  readonly holds: number | null;
}

/** An area of the month with its score, and its scores when the voices are drawn anew, by resample; NaN: none. */
export interface OrderedUnit extends ScoredUnit {
  readonly score: number;
  readonly again: Float64Array;
}

/** The areas of one month in the order of their codes, each with its rank. The same resamples are compared throughout. */
export const areaOrders = (units: readonly OrderedUnit[]): readonly AreaOrder[] => {
  const byCode = units.toSorted((a, b) => compareText(a.area, b.area));
  const ranks = ranksOf(Float64Array.from(byCode, ({ score }) => score));
  const resamples = byCode[0]?.again.length ?? 0;
  const drawn = byCode.map(() => new Float64Array(resamples));
  const one = new Float64Array(byCode.length);
  for (let resample = 0; resample < resamples; resample++) {
    for (const [place, unit] of byCode.entries()) one[place] = unit.again[resample] ?? Number.NaN;
    ranksOf(one).forEach((rank, place) => {
      (drawn[place] as Float64Array)[resample] = rank;
    });
  }
  return byCode.map(({ area, month, score, again }, place) => {
    const sorted = (drawn[place] ?? new Float64Array()).filter((rank) => !Number.isNaN(rank)).toSorted();
    const next = byCode.reduce<OrderedUnit | null>(
      (best, unit) => (unit.score < score && (best === null || unit.score > best.score) ? unit : best),
      null,
    );
    const above =
      next === null
        ? 0
        : again.filter((drawnScore, resample) => drawnScore > (next.again[resample] ?? Number.NaN)).length;
    return {
      area,
      month,
      rank: ranks[place] ?? Number.NaN,
      from: rounded(quantileOfSorted(sorted, 0.05)),
      to: rounded(quantileOfSorted(sorted, 0.95)),
      next: next?.area ?? null,
      holds: next === null ? null : rounded(above / resamples),
    };
  });
};
