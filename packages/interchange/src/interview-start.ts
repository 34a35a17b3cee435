import { instantNumber } from "@answerable/core";
import type { RawSubmission } from "./raw-submission.ts";
import { readInstant, type TimeZone } from "./time-zone.ts";

/** What XLSForm's metadata calls the moment a form was opened. */
const START = "start";

/**
 * When an interview began, in milliseconds; undefined where the form does not say it. It is a trace of the collector: it
 * may be counted while a file is taken in, and must never be kept, told or printed. Source: practice F7, I6.
 */
export const interviewStart = (submission: RawSubmission, zone: TimeZone | undefined): number | undefined => {
  const said = Object.hasOwn(submission, START) ? submission[START] : undefined;
  const read = typeof said === "string" ? readInstant(said.trim(), zone) : undefined;
  return read === undefined ? undefined : instantNumber(read.instant);
};
