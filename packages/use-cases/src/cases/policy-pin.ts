import {
  type CaseRules,
  calendarNow,
  type Instant,
  policyInForce,
  readCalendar,
  readResponsePolicy,
  utcDayOf,
} from "@answerable/core";
import type { OperationContext } from "../context.ts";

/**
 * The response policy in force when a matter was received, by the day on the office's wall; null where none was. It is
 * asked once, at lodging, and pinned.
 */
export const policyPin = (
  { documents, now }: Pick<OperationContext, "documents" | "now">,
  receivedAt: Instant,
): CaseRules["policy"] => {
  const policies = documents.all.flatMap(({ kind, content }) => {
    const read = kind === "response-policy" ? readResponsePolicy(content) : undefined;
    return read?.isOk() ? [read.value] : [];
  });
  const calendar = readCalendar(documents.inEffect("calendar", utcDayOf(now)));
  const zone = calendar.isOk()
    ? calendar.value.timeZone
    : calendarNow({ policies: [], calendars: [], pages: [] }).timeZone;
  const policy = policyInForce(policies, receivedAt, zone);
  return policy === undefined ? null : { id: policy.id, version: policy.version };
};
