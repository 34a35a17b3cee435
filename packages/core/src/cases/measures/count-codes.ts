/** How often each code of a list occurs; one that does not is 0. */
export const countCodes = <Code extends string>(
  codes: readonly Code[],
  found: readonly Code[],
): Readonly<Record<Code, number>> => {
  const counts = Object.fromEntries(codes.map((code) => [code, 0])) as Record<Code, number>;
  for (const code of found) counts[code] += 1;
  return counts;
};
