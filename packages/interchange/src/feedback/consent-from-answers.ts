import { type ConsentRecord, type Day, nothingRecorded, type RecordedAnswer } from "@answerable/core";
import type { AnswersReader } from "../kobo-answers.ts";
import type { FeedbackMapping } from "./feedback-mapping.ts";

/** The five agreements as the form asks for them, said on the day it was received; what was not answered was not asked. */
export const consentFromAnswers = (
  reader: AnswersReader,
  { feedback, codes, otherwise }: FeedbackMapping,
  on: Day,
): ConsentRecord => {
  const recorded = (question: string | undefined): RecordedAnswer => {
    const answer = reader.code(question, codes.consent);
    return answer === undefined ? { answer: "not-asked" } : { answer, on, how: otherwise.consentHow };
  };
  return {
    ...nothingRecorded,
    recording: recorded(feedback.recording),
    referral: recorded(feedback.referral),
    sharing: recorded(feedback.sharing),
    "contact-back": recorded(feedback.contactBack),
    mrm: recorded(feedback.mrm),
  };
};
