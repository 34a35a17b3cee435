const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/**
 * Orders text by code point, as both databases do with bytewise collation; JavaScript's own `<` orders by UTF-16 unit
 * and differs above U+FFFF. Negative, zero or positive.
 */
export const compareText = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    if (a.charCodeAt(index) === b.charCodeAt(index)) continue;
    // what differs may be the second half of a code point; half a one stands alone in broken text
    const start = index > 0 && isHigh(a.charCodeAt(index - 1)) ? index - 1 : index;
    const difference = (a.codePointAt(start) ?? 0) - (b.codePointAt(start) ?? 0);
    return difference === 0 ? (a.codePointAt(index) ?? 0) - (b.codePointAt(index) ?? 0) : difference;
  }
  return a.length - b.length;
};
