/**
 * Orders text by code point, as both databases do with bytewise collation; JavaScript's own `<` orders by UTF-16 unit
 * and differs above U+FFFF. Negative, zero or positive.
 */
export const compareText = (a: string, b: string): number => {
  const left = [...a];
  const right = [...b];
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
};
