import { describe, expect, it } from "vitest";
import type { Day } from "../../kernel/day.ts";
import { mali2026 } from "./mali-2026.ts";
import { readCalendar } from "./read-calendar.ts";
import { weekdayOf } from "./weekday.ts";

const codes = (differs: object): string[] =>
  readCalendar({ ...mali2026, ...differs }).match(
    () => [],
    (issues) => issues.map((one) => `${one.path.join(".")} ${one.code}`),
  );

const hours = (from: string, to: string, ...days: string[]) => ({ days, from, to });
const week = ["monday", "tuesday", "wednesday", "thursday", "friday"];
const holiday = (on: string, more: object = {}) => ({ on, label: { fr: "une fête" }, state: "expected", ...more });

describe("a calendar that is read", () => {
  it("the shipped one is whole, a draft, and holds no feast whose day nobody can know", () => {
    expect(codes({})).toEqual([]);
    expect(mali2026.validations).toEqual([]);
    expect(mali2026.holidays.every(({ state }) => state === "fixed")).toBe(true);
  });

  it("takes feasts that are expected, and a day they were moved from", () => {
    expect(codes({ holidays: [holiday("2026-03-21", { movedFrom: "2026-03-20" }), holiday("2026-05-27")] })).toEqual(
      [],
    );
  });

  it.each([
    ["a time zone that is none", { timeZone: "Africa/Timbuktoo" }, "timeZone time-zone-not-known"],
    ["an offset for a time zone", { timeZone: "+01:00" }, "timeZone time-zone-not-known"],
    ["a week without a working day", { weekend: [...week, "saturday", "sunday"] }, "weekend weekend-is-the-whole-week"],
    ["a weekend day that stands twice", { weekend: ["sunday", "sunday"] }, "weekend.1 weekday-stands-twice"],
    [
      "hours over midnight",
      { officeHours: [hours("22:00", "06:00", ...week)] },
      "officeHours.0 office-hours-are-backwards",
    ],
    [
      "hours at the weekend",
      { officeHours: [hours("08:00", "16:00", ...week, "sunday")] },
      "officeHours.0.days.5 office-hours-at-the-weekend",
    ],
    [
      "hours over others",
      { officeHours: [hours("08:00", "16:00", ...week), hours("15:59", "18:00", "friday")] },
      "officeHours.1.days.0 office-hours-overlap",
    ],
    [
      "a working day without hours",
      { officeHours: [hours("08:00", "16:00", ...week.slice(1))] },
      "officeHours working-day-without-office-hours",
    ],
    ["a time that is none", { officeHours: [hours("8h", "16:00", ...week)] }, "officeHours.0.from wrong-form"],
    [
      "two holidays on a day",
      { holidays: [holiday("2026-03-20"), holiday("2026-03-20")] },
      "holidays.1.on holiday-stands-twice",
    ],
    [
      "a holiday nobody looked for",
      { holidays: [holiday("2027-03-20")] },
      "holidays.0.on holiday-outside-the-listed-days",
    ],
    [
      "a feast moved onto itself",
      { holidays: [holiday("2026-03-20", { movedFrom: "2026-03-20" })] },
      "holidays.0.movedFrom holiday-moved-onto-itself",
    ],
    ["a day that does not exist", { holidays: [holiday("2026-02-29")] }, "holidays.0.on not-a-day"],
    [
      "listed days that end before they begin",
      { holidays: [], holidaysListed: { from: "2026-12-31", to: "2026-01-01" } },
      "holidaysListed dates-are-backwards",
    ],
  ])("refuses %s, with its place", (_what, differs, expected) => {
    expect(codes(differs)).toContain(expected);
  });

  it("stretches that only touch do not overlap", () => {
    expect(codes({ officeHours: [hours("08:00", "12:00", ...week), hours("12:00", "24:00", ...week)] })).toEqual([]);
  });

  it("tells every rule that is broken at once", () => {
    const wrong = {
      weekend: ["sunday", "sunday"],
      officeHours: [hours("16:00", "08:00", "sunday")],
      holidays: [holiday("2027-01-01")],
    };
    expect(codes(wrong)).toHaveLength(5);
  });
});

describe("the day of the week", () => {
  it.each([
    ["1969-12-31", "wednesday"],
    ["1970-01-01", "thursday"],
    ["2026-03-01", "sunday"],
    ["2028-02-29", "tuesday"],
  ])("%s is a %s", (day, name) => expect(weekdayOf(day as Day)).toBe(name));
});
