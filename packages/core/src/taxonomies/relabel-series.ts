import type { Month } from "../kernel/month.ts";
import type { Crosswalk, CrosswalkRow } from "./crosswalk.ts";
import type { Taxonomy } from "./taxonomy.ts";
import type { TaxonomyRef } from "./taxonomy-ref.ts";
import { lineageOf } from "./types-of.ts";

/** One figure of a series: a type, a month, a value; `null` is no data and never 0. */
export interface SeriesRow {
  readonly code: string;
  readonly month: Month;
  readonly value: number | null;
}

/** Why a relabelled segment does not continue the series of the new list. */
export type NotComparableBecause = "other-taxonomy" | "other-version" | "types-fold-together" | "condition-not-checked";

/** Rows under one new code. Each keeps the code it was counted under; nothing is added up. */
export interface RelabelledSegment {
  readonly code: string;
  readonly rows: readonly (SeriesRow & { readonly was: string })[];
  readonly comparable: false;
  readonly because: readonly NotComparableBecause[];
}

/** Why a row could not be given one new code. */
export type ListedApartBecause = "not-in-crosswalk" | "no-counterpart" | "needs-judgement" | "splits-into-several";

/** A row whose new code is open, with the codes it may stand for. */
export interface RowApart extends SeriesRow {
  readonly candidates: readonly string[];
  readonly because: ListedApartBecause;
}

export interface RelabelledSeries {
  readonly countedUnder: TaxonomyRef;
  readonly readUnder: TaxonomyRef;
  readonly segments: readonly RelabelledSegment[];
  readonly apart: readonly RowApart[];
}

const whyApart = (row: CrosswalkRow | undefined): ListedApartBecause | undefined => {
  if (row === undefined) return "not-in-crosswalk";
  if (row.to.length === 0) return "no-counterpart";
  if (row.judgement !== undefined) return "needs-judgement";
  return row.to.length > 1 ? "splits-into-several" : undefined;
};

const reasons = (crosswalk: Crosswalk, sources: number): NotComparableBecause[] => [
  crosswalk.from.id === crosswalk.to.id ? "other-version" : "other-taxonomy",
  ...(sources > 1 ? (["types-fold-together"] as const) : []),
  ...(crosswalk.condition === undefined ? [] : (["condition-not-checked"] as const)),
];

/**
 * Reads a series counted under one list in the codes of another. It relabels and nothing else: no row is added to
 * another, split, or joined to the new list's own series, and every segment says that it is not comparable with it and
 * why. Rows that have no one counterpart are listed apart with the codes they may stand for. Every row comes out
 * exactly once. `counted` is the list the series was counted under: a finer code without a row follows its parent's.
 * Source: domain §1.3, §8 (a list that changed breaks the series).
 */
export const relabelSeries = (
  series: readonly SeriesRow[],
  crosswalk: Crosswalk,
  counted: Taxonomy,
): RelabelledSeries => {
  const byCode = new Map(crosswalk.rows.map((row) => [row.from, row]));
  const foldedInto = new Map<string, number>();
  for (const row of crosswalk.rows) for (const code of row.to) foldedInto.set(code, (foldedInto.get(code) ?? 0) + 1);
  const rowFor = (code: string): CrosswalkRow | undefined =>
    [code, ...lineageOf(counted, code)].map((one) => byCode.get(one)).find((row) => row !== undefined);
  const segments = new Map<string, (SeriesRow & { readonly was: string })[]>();
  const apart: RowApart[] = [];
  for (const { code: was, month, value } of series) {
    const row = rowFor(was);
    const because = whyApart(row);
    const code = row?.to[0];
    if (because !== undefined || code === undefined)
      apart.push({ code: was, month, value, candidates: row?.to ?? [], because: because ?? "no-counterpart" });
    else {
      const rows = segments.get(code) ?? [];
      rows.push({ code, was, month, value });
      segments.set(code, rows);
    }
  }
  return {
    countedUnder: crosswalk.from,
    readUnder: crosswalk.to,
    segments: [...segments].map(([code, rows]) => ({
      code,
      rows,
      comparable: false,
      because: reasons(crosswalk, Math.max(foldedInto.get(code) ?? 1, new Set(rows.map(({ was }) => was)).size)),
    })),
    apart,
  };
};
