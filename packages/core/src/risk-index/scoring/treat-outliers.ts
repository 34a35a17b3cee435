import { match } from "ts-pattern";
import type { Outliers } from "../method/outliers.ts";
import type { NumberColumn } from "./number-column.ts";

/** A column after its outliers were seen to, and where values were moved. */
export interface TreatedColumn {
  readonly column: NumberColumn;
  /** Places in the column. */
  readonly moved: readonly number[];
}

/** Sees to the outliers in the column of one comparison set. */
export const treatOutliers = (outliers: Outliers, column: NumberColumn): TreatedColumn =>
  match(outliers)
    .with({ kind: "leave" }, () => ({ column, moved: [] }))
    .exhaustive();
