import * as z from "zod";
import { Month } from "../kernel/month.ts";
import { PCode } from "../places/p-code.ts";

/** Below this a number of monitors could point to one of them. Source: practice S3. */
export const FEWEST_MONITORS_SHOWN = 5;

const isNamedSafely = (count: number): boolean => count === 0 || count >= FEWEST_MONITORS_SHOWN;

export const MonitorPosts = z
  .strictObject({
    adm1: PCode.nullable().describe("The region; null: all regions that are not named, together."),
    from: Month.describe("The first month it holds."),
    to: Month.nullable().describe("The last month it holds; null: still holds."),
    planned: z.int().min(0).max(100_000).describe("Posts of monitors."),
    active: z.int().min(0).max(100_000).describe("Posts whose monitor worked; the others are vacant, absent or moved."),
  })
  .refine(({ planned, active }) => active <= planned, {
    params: { code: "more-active-than-planned" },
    path: ["active"],
  })
  .refine(({ adm1, planned, active }) => adm1 === null || (isNamedSafely(planned) && isNamedSafely(active)), {
    params: { code: "too-few-monitors-to-name" },
    path: ["adm1"],
  })
  .describe("How many posts of monitors a region has over some months; never by cercle.");
/**
 * Posts of monitors as counts. A region with fewer than five is not named: it stands in the entry without a region, so
 * that nobody can be found from the plan. Source: practice F7, S3, N.
 */
export type MonitorPosts = z.infer<typeof MonitorPosts>;

/** The monitors of one month, over the whole operation. */
export interface MonitorsOfMonth {
  readonly month: Month;
  readonly planned: number;
  readonly active: number;
}

/** What holds in a month: of several entries of one region the last one. */
export const postsIn = (posts: readonly MonitorPosts[], month: Month): readonly MonitorPosts[] => {
  const holding = posts.filter(({ from, to }) => from <= month && (to === null || month <= to));
  return [...new Map(holding.map((one) => [one.adm1, one])).values()];
};

/**
 * The monitors of a month over the whole operation; undefined where the plan states none for it, or so few active ones
 * that the number could point to one of them.
 */
export const monitorsIn = (posts: readonly MonitorPosts[], month: Month): MonitorsOfMonth | undefined => {
  const last = postsIn(posts, month);
  const planned = last.reduce((sum, one) => sum + one.planned, 0);
  const active = last.reduce((sum, one) => sum + one.active, 0);
  return last.length > 0 && isNamedSafely(active) && isNamedSafely(planned) ? { month, planned, active } : undefined;
};
