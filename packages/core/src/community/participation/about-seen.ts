import { type Community, GroupKind } from "../setting/community.ts";
import type { Participation } from "./participation.ts";

/** Nobody is of two of these; of whom else there is, some may be counted among them. */
const APART: readonly GroupKind[] = ["women", "men", "girls", "boys"];

/**
 * About how many were there at least; null: some were not counted. Groups overlap (a leader is a man, an elder a woman), so only
 * women, men, girls and boys are added up, of each the largest group; another group counts where it alone is larger. An Answerable
 * default.
 */
export const aboutSeenAtLeast = ({ seen }: Participation, { groups }: Pick<Community, "groups">): number | null => {
  const largest = new Map<GroupKind, number>();
  for (const { group, about } of seen) {
    if (about === "did-not-count") return null;
    const kind = groups.find(({ code }) => code === group)?.kind ?? "local";
    largest.set(kind, Math.max(largest.get(kind) ?? 0, about));
  }
  const apart = APART.reduce((sum, kind) => sum + (largest.get(kind) ?? 0), 0);
  return Math.max(apart, ...GroupKind.options.map((kind) => largest.get(kind) ?? 0));
};
