import type { AnswerRow } from "./score-areas.ts";

/** The group an informant belongs to by a facet; undefined where it is not known. */
export const groupOf = ({ facets }: AnswerRow, facet: string): string | undefined => {
  const group = facets[facet];
  return group === undefined || group === "" || group === "unknown" ? undefined : group;
};

/** How many informants spoke, and from how many groups that are known. */
export const voicesOf = (
  rows: readonly AnswerRow[],
  facet: string,
): { readonly informants: number; readonly groups: number } => ({
  informants: rows.length,
  groups: new Set(rows.map((row) => groupOf(row, facet)).filter((group) => group !== undefined)).size,
});
