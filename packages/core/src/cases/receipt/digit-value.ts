const isDigit = (codePoint: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(codePoint));

/**
 * The value of a decimal digit of any numeral system (`7`, `٧`, `७`, `߇`, `𞥗`), or undefined where the character is none.
 * Unicode keeps the digits of each system side by side, from zero to nine, so counting back to where they begin is enough.
 * Source: The Unicode Standard, 4.6 (Numeric Value: digits of one set lie in one ascending run).
 */
export const digitValue = (character: string): number | undefined => {
  const own = character.codePointAt(0);
  if (own === undefined || !isDigit(own)) return undefined;
  let first = own;
  while (first > 0 && isDigit(first - 1)) first -= 1;
  return (own - first) % 10;
};
