import { type Instant, instantOfNumber } from "@answerable/core";
import { interviewStart } from "../interview-start.ts";
import type { AnswersReader } from "../kobo-answers.ts";
import type { RawSubmission } from "../raw-submission.ts";
import { readInstant } from "../time-zone.ts";
import type { FeedbackMapping } from "./feedback-mapping.ts";

/** What is known of when somebody first heard of it. */
interface Heard {
  readonly submission: RawSubmission;
  readonly mapping: FeedbackMapping;
  /** When the source's server had it; undefined where it does not say. */
  readonly arrived: Instant | undefined;
}

const answered = (reader: AnswersReader, { timeZone, feedback }: FeedbackMapping): Instant | undefined => {
  const text = reader.text(feedback.receivedAt);
  if (text === undefined || feedback.receivedAt === undefined) return undefined;
  const read = readInstant(text, timeZone);
  if (read === undefined) return reader.tell("not-a-moment", feedback.receivedAt);
  if (!read.hasZone) reader.tell("moment-without-zone", feedback.receivedAt);
  return read.instant;
};

/**
 * When anybody of the staff or a volunteer first received it: what was answered, else when the form was begun, else when
 * it reached the server. Nobody has heard later than the server did: a clock that is ahead is told and not believed. It
 * is what clocks start with (C19), so the moment a form was begun is read here, and only as that.
 * Undefined: nothing says it. Notes: `not-a-moment`, `moment-without-zone`, `received-after-arrival`.
 */
export const receivedAt = (reader: AnswersReader, { submission, mapping, arrived }: Heard): Instant | undefined => {
  const begun = interviewStart(submission, mapping.timeZone);
  const heard = answered(reader, mapping) ?? (begun === undefined ? undefined : instantOfNumber(begun));
  if (heard === undefined || arrived === undefined || heard <= arrived) return heard ?? arrived;
  reader.tell("received-after-arrival", mapping.feedback.receivedAt ?? "start");
  return arrived;
};
