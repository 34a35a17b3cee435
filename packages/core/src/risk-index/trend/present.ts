/** A value of a series; null and NaN: there is none. */
export type MaybeNumber = number | null;

/** Whether there is a value. */
export const isPresent = (value: MaybeNumber): value is number => value !== null && Number.isFinite(value);
