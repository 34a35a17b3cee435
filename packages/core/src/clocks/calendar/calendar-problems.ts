import { type Issue, issue } from "../../kernel/issue.ts";
import { repeats } from "../../kernel/repeats.ts";
import type { Calendar } from "./calendar.ts";
import { WEEKDAYS } from "./weekday.ts";

const weekendProblems = ({ weekend }: Calendar): Issue[] => [
  ...repeats(weekend).map((index) => issue("weekday-stands-twice", ["weekend", index])),
  ...(new Set(weekend).size === WEEKDAYS.length ? [issue("weekend-is-the-whole-week", ["weekend"])] : []),
];

/** Hours that end before they begin, stand on a weekend, or overlap others of the same day. */
const hoursProblems = ({ officeHours, weekend }: Calendar): Issue[] =>
  officeHours.flatMap(({ days, from, to }, index) => {
    const path = ["officeHours", index];
    const before = officeHours.slice(0, index).filter((other) => from < other.to && other.from < to);
    return [
      ...(from < to ? [] : [issue("office-hours-are-backwards", path)]),
      ...days.flatMap((day, at) => [
        ...(days.indexOf(day) < at ? [issue("weekday-stands-twice", [...path, "days", at])] : []),
        ...(weekend.includes(day) ? [issue("office-hours-at-the-weekend", [...path, "days", at])] : []),
        ...(before.some((other) => other.days.includes(day))
          ? [issue("office-hours-overlap", [...path, "days", at])]
          : []),
      ]),
    ];
  });

/** Where one working day has hours, each has: else nothing would ever count on the others. */
const daysWithoutHours = ({ officeHours, weekend }: Calendar): Issue[] => {
  if (officeHours.length === 0) return [];
  const open = new Set(officeHours.flatMap(({ days }) => days));
  const without = WEEKDAYS.filter((day) => !open.has(day) && !weekend.includes(day));
  return without.length === 0
    ? []
    : [issue("working-day-without-office-hours", ["officeHours"], {}, { days: without })];
};

const holidayProblems = ({ holidays, holidaysListed }: Calendar): Issue[] => [
  ...repeats(holidays.map(({ on }) => on)).map((index) => issue("holiday-stands-twice", ["holidays", index, "on"])),
  ...holidays.flatMap(({ on, movedFrom }, index) => [
    ...(on < holidaysListed.from || on > holidaysListed.to
      ? [issue("holiday-outside-the-listed-days", ["holidays", index, "on"], {}, holidaysListed)]
      : []),
    ...(movedFrom === on ? [issue("holiday-moved-onto-itself", ["holidays", index, "movedFrom"])] : []),
  ]),
];

/** Every rule that a calendar of the right form breaks, each with its place. */
export const calendarProblems = (calendar: Calendar): Issue[] => [
  ...weekendProblems(calendar),
  ...hoursProblems(calendar),
  ...daysWithoutHours(calendar),
  ...holidayProblems(calendar),
];
