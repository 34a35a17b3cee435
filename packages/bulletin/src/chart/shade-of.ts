import type { Cell } from "@answerable/core";
import type { GridCell } from "./grid-chart.ts";

/**
 * How dark a count is drawn: 0 for zero, then quarters of the greatest. Shades compare within one picture only, and the
 * figure stands in the field.
 */
export const shadeOf = (cell: Cell | undefined, greatest: number): GridCell["shade"] => {
  if (cell?.kind !== "count") return "not-known";
  if (cell.least === 0 || greatest === 0) return 0;
  return Math.min(4, Math.ceil((cell.least / greatest) * 4)) as 1 | 2 | 3 | 4;
};
