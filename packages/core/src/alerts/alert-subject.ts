import { withheldDue } from "../incidents/withheld-due.ts";
import { addHours } from "../kernel/instant.ts";
import type { Due, Subject } from "../kernel/subject.ts";
import type { AlertCommand } from "./alert-command.ts";
import { type AlertRejection, alertDecider } from "./alert-decider.ts";
import type { AlertEvent } from "./alert-event.ts";
import { alertTable, alertViolationTable } from "./alert-rows.ts";
import type { AlertState } from "./alert-state.ts";

/** The reminders and the limit of an alert that is not sent, as `unsent-after-24h`; none once it was sent or closed. */
const unsentDue = (state: AlertState): readonly Due[] => {
  if (state.status !== "draft" && state.status !== "cleared") return [];
  const { limit, sentOutside } = state.content;
  if (sentOutside !== undefined) return [];
  return [...new Set([...limit.remindAtHours, limit.hours])].map((hours) => ({
    at: addHours(limit.startedAt, hours),
    kind: `unsent-after-${hours}h`,
  }));
};

const dueOf = (state: AlertState): readonly Due[] =>
  state.status === "absent" ? [] : [...unsentDue(state), ...withheldDue(state.content.withheld, "alert-text-goes")];

/** An alert with all a store must know to keep it. Its sealed slots carry their own expiry (see `ageingExpiry`). */
export const alertSubject: Subject<AlertState, AlertCommand, AlertEvent, AlertRejection> = {
  name: "alert",
  ...alertDecider,
  tables: [alertTable, alertViolationTable],
  dueOf,
  // Only schema 1 was ever written.
  upcast: (event) => event as AlertEvent,
};
