import type { Instant } from "@answerable/core";
import type { SampleSubmission } from "./submission.ts";

/** The days on which the sample takes in what has reached the server since the last time. */
export const pullDays: readonly string[] = [
  "2020-01-25",
  ...["02", "03", "04", "05", "06", "07", "08"].flatMap((month) => [`2020-${month}-05`, `2020-${month}-12`]),
  ...["02", "03", "04", "05", "06", "07"].map((month) => `2020-${month}-25`),
  "2020-08-31",
].toSorted();

/** The last moment of the sample's clock: what is shown of it is as known then. */
export const SAMPLE_END = "2020-09-01T08:00:00.000Z" as Instant;

/** Whether something that reached the server at this moment comes in on the day of a pull and not before. */
export const comesInOn = (day: string, at: string): boolean => {
  const before = pullDays.filter((one) => one < day).at(-1) ?? "";
  const arrived = at.slice(0, 10);
  return arrived > before && arrived <= day;
};

/** The submissions of a page that come in on a day. */
export const arrivedOn = (day: string, submissions: readonly SampleSubmission[]): SampleSubmission[] =>
  submissions.filter((one) => comesInOn(day, String(one["_submission_time"])));
