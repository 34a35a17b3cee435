const DIGITS = 12;
/** Powers of ten that a number holds exactly, which is why a quotient by them is the nearest there is. */
const POWERS = Array.from({ length: 23 }, (_none, power) => 10 ** power);
/** As a share of the last digit: far more than scaling may have lost, so that what lies nearer to a half is looked at twice. */
const NEAR_HALF = 0.001;

/** The same by way of text: right for every number, and slow. */
const roundedInText = (number: number): number => Number(number.toPrecision(DIGITS));

/**
 * A number as it leaves the engine: 12 significant digits, so that what only rounding made differs nowhere. The same as
 * `Number(number.toPrecision(12))`, many times faster.
 */
export const rounded = (number: number): number => {
  const size = Math.abs(number);
  if (!(size > 1e-10 && size < 1e11)) return roundedInText(number);
  const power = POWERS[DIGITS - 1 - Math.floor(Math.log10(size))] ?? 0;
  const scaled = size * power;
  const whole = Math.floor(scaled);
  const rest = scaled - whole;
  if (scaled < 1e11 || scaled >= 1e12 || Math.abs(rest - 0.5) < NEAR_HALF) return roundedInText(number);
  const found = (rest < 0.5 ? whole : whole + 1) / power;
  return number < 0 ? -found : found;
};
