/** Places of values that stand in the list before them too. */
export const repeats = (values: readonly (string | number)[]): number[] =>
  values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
