import { type CaseRules, type ClockBooks, calendarNow, type Instant, policyInForce } from "@answerable/core";

/**
 * The response policy in force when a matter was received, by the day on the office's wall; null where none was. It is
 * asked once, at lodging, and pinned.
 */
export const policyPin = (books: ClockBooks, receivedAt: Instant): CaseRules["policy"] => {
  const policy = policyInForce(books.policies, receivedAt, calendarNow(books).timeZone);
  return policy === undefined ? null : { id: policy.id, version: policy.version };
};
