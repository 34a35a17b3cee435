import { match } from "ts-pattern";
import type { Imputation } from "../method/imputation.ts";
import type { NumberColumn } from "./number-column.ts";

/** What stands in for a missing value, and where something does. */
export interface ImputedColumn {
  readonly column: NumberColumn;
  /** Places in the column. */
  readonly imputed: readonly number[];
}

/** Fills in what is missing in the column of one comparison set. `labels`: the group of each unit, where one is asked for. */
export const imputeColumn = (
  imputation: Imputation,
  column: NumberColumn,
  _groups: Readonly<Record<string, readonly string[]>>,
): ImputedColumn =>
  match(imputation)
    .with({ kind: "none" }, () => ({ column, imputed: [] }))
    .exhaustive();
