import type { Month } from "../kernel/month.ts";
import type { PCode } from "../places/p-code.ts";
import { FEWEST_MONITORS_SHOWN, type MonitorPosts, postsIn } from "./monitor-posts.ts";

/** How many recorders sent something in the last days: in each region, and over the whole operation. */
export interface RecordersHeard {
  readonly operation: number;
  readonly regions: ReadonlyMap<string, number>;
}

/** Posts of a region, or of the whole operation, that nothing came from. */
export interface SilentPosts {
  /** Null: the whole operation. */
  readonly adm1: PCode | null;
  /** Posts whose monitor works, by the plan. */
  readonly expected: number;
  /** Null: some, and so few on one side or the other that the number could point to one of them. */
  readonly silent: number | null;
}

const isShown = (number: number): boolean => number === 0 || number >= FEWEST_MONITORS_SHOWN;

const silentOf = (adm1: PCode | null, expected: number, heard: number): SilentPosts => {
  const silent = Math.max(0, expected - heard);
  return { adm1, expected, silent: isShown(silent) && isShown(expected - silent) ? silent : null };
};

/**
 * How many of the expected posts nothing came from, over the operation and by region; the regions only where each of them may be shown
 * and what is left beside them may be, too. Empty: the plan states no posts for the month, or too few.
 * Source: practice W6, S3; that it goes by posts and not by persons is an Answerable default.
 */
export const silentPosts = (
  posts: readonly MonitorPosts[],
  month: Month,
  heard: RecordersHeard,
): readonly SilentPosts[] => {
  const last = postsIn(posts, month);
  const expected = last.reduce((sum, { active }) => sum + active, 0);
  if (expected < FEWEST_MONITORS_SHOWN) return [];
  const operation = silentOf(null, expected, heard.operation);
  const regions = last.flatMap(({ adm1, active }) =>
    adm1 === null || active === 0 ? [] : [silentOf(adm1, active, heard.regions.get(adm1) ?? 0)],
  );
  const named = regions.reduce((sum, { silent }) => sum + (silent ?? 0), 0);
  const isSafe =
    operation.silent !== null &&
    regions.every(({ silent }) => silent !== null) &&
    isShown(Math.abs(operation.silent - named));
  return isSafe ? [operation, ...regions] : [operation];
};
