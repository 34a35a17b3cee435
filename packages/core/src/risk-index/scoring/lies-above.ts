/**
 * Whether a number lies above another by more than what rounding makes: they differ within their first 12 significant
 * digits, which are all that leave the engine. Otherwise the last digit of a mean could put two areas with the same
 * answers at the two ends of a scale.
 */
export const liesAbove = (number: number, other: number): boolean =>
  number - other > 1e-12 * Math.max(Math.abs(number), Math.abs(other));
