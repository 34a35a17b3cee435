import {
  type ClockBooks,
  calendarNow,
  caseClocks,
  type Instant,
  isClockOverdue,
  isDraft,
  type LodgedCase,
  localTimeOf,
  policyPinned,
} from "@answerable/core";

/** By when what is owed in a case, under which policy and calendar; whoever validated neither is told that they are drafts. */
export const clocksShown = (state: LodgedCase, books: ClockBooks, now: Instant) => {
  const policy = policyPinned(books, state.content.rules.policy);
  const calendar = calendarNow(books);
  return {
    policy: { id: policy.id, version: policy.version, draft: isDraft(policy), source: policy.source },
    calendar: { id: calendar.id, version: calendar.version, draft: isDraft(calendar), zone: calendar.timeZone },
    clocks: caseClocks(state, books).map((one) => ({
      ...{ clock: one.clock, state: one.state, overdue: isClockOverdue(one, now), enteredLate: one.enteredLate },
      ...{ due: one.due, officeTime: one.due === null ? null : localTimeOf(one.due, calendar.timeZone) },
      ...{ metAt: one.metAt, spared: one.spared, pauseRunsOut: one.pauseRunsOut },
    })),
  };
};
