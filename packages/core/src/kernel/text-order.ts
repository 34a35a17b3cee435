/** A surrogate is half of a code point above U+FFFF, which lies behind every other one. */
const placeOf = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

/**
 * Orders text by code point, as both databases do with bytewise collation; JavaScript's own `<` orders by UTF-16 unit
 * and differs above U+FFFF. Negative, zero or positive.
 */
export const compareText = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return placeOf(left) - placeOf(right);
  }
  return a.length - b.length;
};
