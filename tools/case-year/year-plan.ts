import type { Uuid } from "@answerable/core";

/** Something with how often it comes, relative to the others of its list. */
export type Weighted<T> = readonly [T, number];

/** A way in, with who speaks there and how long what came by it lies before somebody enters it, in working days. */
export interface ChannelPlan {
  readonly code: string;
  readonly spoken: boolean;
  readonly lies: readonly [number, number];
  /** Of a hundred people there: women; and who take a receipt. */
  readonly women: number;
  readonly receipts: number;
}

/**
 * A year of a mechanism as this generator lives it. Every number here is our judgement, and none of it says what is usual
 * anywhere: it is there so that everything happens that can happen.
 */
export const yearPlan = {
  /** By month: more in the lean season, when most is handed out. */
  arrivals: [60, 55, 70, 85, 95, 120, 130, 140, 110, 80, 70, 60],
  channels: [
    [{ code: "hotline", spoken: true, lies: [0, 0], women: 28, receipts: 60 }, 34],
    [{ code: "desk", spoken: true, lies: [0, 1], women: 58, receipts: 80 }, 30],
    [{ code: "visits", spoken: true, lies: [0, 5], women: 55, receipts: 40 }, 16],
    [{ code: "box", spoken: false, lies: [3, 25], women: 40, receipts: 0 }, 9],
    [{ code: "meeting", spoken: true, lies: [1, 8], women: 35, receipts: 10 }, 6],
    [{ code: "text-message", spoken: false, lies: [0, 1], women: 30, receipts: 70 }, 5],
  ] as readonly Weighted<ChannelPlan>[],
  areas: [
    ["ML0505", 36],
    ["ML0501", 33],
    ["ML0502", 26],
    ["ML0504", 19],
    ["ML0503", 14],
    ["ML0506", 12],
    ["ML0507", 4],
  ] as readonly Weighted<string>[],
  categories: [
    ["information-request", 24],
    ["assistance-not-received", 20],
    ["registration-data", 14],
    ["quality-timeliness", 12],
    ["access-to-service", 8],
    ["provider-service", 6],
    ["inclusion", 6],
    ["suggestion", 4],
    ["thanks", 3],
    ["safety-of-activity", 3],
  ] as readonly Weighted<string>[],
  sensitive: [
    ["diversion-fraud", 45],
    ["abuse-of-power", 25],
    ["discrimination-by-staff", 15],
    ["conflict-of-interest", 10],
    ["breach-of-confidence", 5],
  ] as readonly Weighted<string>[],
  priorities: [
    ["usual", 80],
    ["soon", 14],
    ["urgent", 6],
  ] as readonly Weighted<"usual" | "soon" | "urgent">[],
  ages: [
    ["18-59", 70],
    ["60-and-over", 9],
    ["under-18", 4],
    ["not-asked", 14],
    ["prefers-not-to-say", 3],
  ] as readonly Weighted<"18-59" | "60-and-over" | "under-18" | "not-asked" | "prefers-not-to-say">[],
  /** Of a hundred that arrive: sensitive at once. */
  sensitiveAtOnce: 4,
} as const;

/** Who lives there, for whoever wants to put the year beside it: invented, in round numbers. */
export const yearPopulation = [
  { sex: "women", age: "children", people: 6200 },
  { sex: "women", age: "adults", people: 7400 },
  { sex: "women", age: "older", people: 1000 },
  { sex: "men", age: "children", people: 6400 },
  { sex: "men", age: "adults", people: 6100 },
  { sex: "men", age: "older", people: 900 },
] as const;

/** Groups who meet barriers, by code, with their share of the population; invented. */
export const yearGroups = [
  { code: "with-disability", share: 0.06 },
  { code: "newly-displaced", share: 0.18 },
] as const;

/** Corrective actions that answers of the year name: several cases share one. */
export const yearSharedActions = ["a1", "b2", "c3", "d4", "e5"].map(
  (end) => `00000000-0000-4000-8000-0000000000${end}` as Uuid,
) as [Uuid, ...Uuid[]];
