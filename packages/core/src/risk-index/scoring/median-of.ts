import { quantileOfSorted } from "./quantile-of-sorted.ts";

/** The middle of some numbers, of an even number the mean of the two in the middle; NaN of none. Source: R `median`. */
export const medianOf = (numbers: Iterable<number>): number => quantileOfSorted(Float64Array.from(numbers).sort(), 0.5);
