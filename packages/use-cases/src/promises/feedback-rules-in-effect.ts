import { defaultFeedbackRules, FeedbackRules, type Issue, issuesFrom, utcDayOf } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";

/**
 * The rules of what word is owed that are in effect today; the shipped ones where none were adopted, since no word waits
 * for a document. Err: what is wrong with a document that was adopted under an older schema.
 */
export const feedbackRulesInEffect = ({
  documents,
  now,
}: Pick<OperationContext, "documents" | "now">): Result<FeedbackRules, Issue[]> => {
  const adopted = documents.inEffect("feedback-rules", utcDayOf(now));
  if (adopted === undefined) return ok(defaultFeedbackRules);
  const parsed = FeedbackRules.safeParse(adopted);
  return parsed.success ? ok(parsed.data) : err(issuesFrom(parsed.error, adopted));
};
