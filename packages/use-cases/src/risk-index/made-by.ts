import type { FlatRow } from "@answerable/core";
import { type MethodHead, methodName } from "./method-head.ts";

/** By what a result was drawn or varied; the same seed gives the same. */
export interface Draws {
  readonly seed: string | number;
  readonly resamples?: number;
  readonly runs?: number;
}

/** The columns that {@link madeBy} ends a row with. */
export const madeByColumns = (draws: Draws | null): string[] => ["method", ...Object.keys(draws ?? {})];

/** Rows that leave their file alone still say which method made them, that it is a draft, and by which seed. */
export const madeBy =
  (method: MethodHead, draws: Draws | null) =>
  (row: FlatRow): FlatRow => ({
    ...row,
    method: `${methodName(method)}${method.draft ? " (draft)" : ""}`,
    ...draws,
  });
