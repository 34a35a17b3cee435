import {
  type Calendar,
  CLOCK_NAMES,
  type ClockFact,
  type ClockName,
  type ClockUnit,
  clockOf,
  type Day,
  daysNotCounted,
  dueDayOf,
  type Instant,
  type Issue,
  issue,
  localDayOf,
  localTimeOf,
  type PolicyClocks,
} from "@answerable/core";
import { notBegunYet, whyThen } from "./why-then.ts";

/** When one clock is due, and why. */
export interface DueRow {
  readonly clock: ClockName;
  readonly within: number;
  readonly unit: ClockUnit;
  readonly due: Instant | null;
  /** On the office's own wall. */
  readonly officeTime: string | null;
  /** The last day on which it is in time. */
  readonly lastDay: Day | null;
  readonly why: string;
  readonly notes: readonly Issue[];
}

/** When each clock of a matter is due that nothing but receipt and appeal happened to. */
export const dueRows = (
  clocks: PolicyClocks,
  facts: readonly ClockFact[],
  calendar: Calendar,
  language: string,
): readonly DueRow[] =>
  CLOCK_NAMES.flatMap((clock): DueRow[] => {
    const rule = clocks[clock];
    if (rule === null) return [];
    const { startedAt, due } = clockOf(clock, facts, rule, calendar);
    const { within, unit } = rule;
    if (startedAt === null || due === null)
      return [{ clock, within, unit, due, officeTime: null, lastDay: null, why: notBegunYet(language), notes: [] }];
    const left = daysNotCounted(unit, startedAt, due, calendar);
    const expected = left.holidays.filter(({ state }) => state === "expected").map(({ on }) => on);
    return [
      {
        ...{ clock, within, unit, due, officeTime: localTimeOf(due, calendar.timeZone) },
        lastDay: dueDayOf(due, calendar),
        why: whyThen(rule, localDayOf(startedAt, calendar.timeZone), left, language),
        notes: [
          ...(left.beyondListed
            ? [issue("beyond-the-listed-holidays", [clock], {}, { ...calendar.holidaysListed })]
            : []),
          ...(expected.length > 0 ? [issue("hangs-on-an-expected-holiday", [clock], {}, { days: expected })] : []),
        ],
      },
    ];
  });
