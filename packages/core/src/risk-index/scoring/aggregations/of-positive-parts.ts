import type { RowMean } from "../weighted-column.ts";
import { minimum } from "./extremes.ts";

/**
 * A mean that only parts above 0 have. A part below 0: none. A part that is 0: none, or 0, to which the mean tends as the
 * part does.
 */
export const ofPositiveParts =
  (zero: "refused" | "makes-zero", mean: RowMean): RowMean =>
  (parts, row) => {
    const least = minimum(parts, row);
    if (least > 0) return mean(parts, row);
    return least === 0 && zero === "makes-zero" ? 0 : Number.NaN;
  };
