import { match, P } from "ts-pattern";
import type { Imputation } from "../method/imputation.ts";
import { columnMoments } from "./column-moments.ts";
import { medianOf } from "./median-of.ts";
import { type NumberColumn, presentIn } from "./number-column.ts";

/** What stands in for a missing value, and where something does. */
export interface ImputedColumn {
  readonly column: NumberColumn;
  /** Places in the column. */
  readonly imputed: readonly number[];
}

const meanOf = (column: NumberColumn): number => columnMoments(column).mean;
const medianIn = (column: NumberColumn): number => medianOf(presentIn(column));

/** By label, what stands in for a missing value of that group; no label, nothing. */
const byGroup = (
  labels: readonly string[],
  column: NumberColumn,
  of: (column: NumberColumn) => number,
): ((place: number) => number) => {
  const places = Map.groupBy(column.keys(), (place) => labels[place] ?? "");
  places.delete("");
  const standIns = new Map(
    [...places].map(([label, own]) => [label, of(Float64Array.from(own, (place) => column[place] ?? Number.NaN))]),
  );
  return (place) => standIns.get(labels[place] ?? "") ?? Number.NaN;
};

const standIn = (
  imputation: Exclude<Imputation, { kind: "none" }>,
  column: NumberColumn,
  groups: Readonly<Record<string, readonly string[]>>,
): ((place: number) => number) =>
  match(imputation)
    .with({ kind: P.union("mean", "median") }, ({ kind }) => {
      const one = kind === "mean" ? meanOf(column) : medianIn(column);
      return () => one;
    })
    .with({ kind: P.union("group-mean", "group-median") }, ({ kind, by }) =>
      byGroup(groups[by] ?? [], column, kind === "group-mean" ? meanOf : medianIn),
    )
    .exhaustive();

/**
 * Fills in what is missing in the column of one comparison set. `groups`: by group, the label of each unit; empty: not
 * known. `isHeard`: whether anything is known of a unit; of one of which nothing is, nothing is made up.
 */
export const imputeColumn = (
  imputation: Imputation,
  column: NumberColumn,
  groups: Readonly<Record<string, readonly string[]>>,
  isHeard: (place: number) => boolean = () => true,
): ImputedColumn => {
  if (imputation.kind === "none") return { column, imputed: [] };
  const of = standIn(imputation, column, groups);
  const filled = column.map((value, place) => (Number.isNaN(value) && isHeard(place) ? of(place) : value));
  const imputed = [...filled.keys()].filter((place) => Number.isNaN(column[place]) && !Number.isNaN(filled[place]));
  return { column: filled, imputed };
};
