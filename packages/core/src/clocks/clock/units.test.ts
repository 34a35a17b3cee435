import { describe, expect, it } from "vitest";
import type { Calendar } from "../calendar/calendar.ts";
import { facts, moment, office, offices, open, rule } from "../clocks-fixture.ts";
import { clockOf } from "./clock-of.ts";

const { bamako, bamakoWithHours, bamakoWithBreak, aden, kabul, kathmandu } = offices;
const { kyiv, kyivWithHours, kyivAtNight, juba, beirut } = offices;

type Case = readonly [why: string, within: string, calendar: Calendar, received: string, due: string];

const check = (cases: readonly Case[]): void => {
  it.each(cases)("%s: %s", (_why, within, calendar, received, due) => {
    const reading = clockOf("response", facts(`received ${received}`), rule(within), calendar);
    expect(reading).toMatchObject({ state: "running", startedAt: moment(received), due: moment(due) });
  });
};

describe("hours are real hours, day and night", () => {
  check([
    ["a weekend does not stop them", "24 hours", bamako, "2026-03-27T16:00Z", "2026-03-28T16:00Z"],
    [
      "clocks put forward: an hour later on the wall",
      "24 hours",
      kyiv,
      "2026-03-28T12:00+02:00",
      "2026-03-29T13:00+03:00",
    ],
    [
      "clocks put back: an hour earlier on the wall",
      "24 hours",
      kyiv,
      "2026-10-24T12:00+03:00",
      "2026-10-25T11:00+02:00",
    ],
    ["into another year", "1 hours", bamako, "2026-12-31T23:30Z", "2027-01-01T00:30Z"],
    ["to the second and below", "1 hours", bamako, "2026-03-27T16:00:59.999Z", "2026-03-27T17:00:59.999Z"],
  ]);
});

describe("calendar days end when the office's day ends; the day of receipt is none of them", () => {
  check([
    [
      "a minute before midnight is still that Friday, and five days end with Wednesday",
      "5 calendar-days",
      bamako,
      "2026-03-27T23:59Z",
      "2026-04-02T00:00Z",
    ],
    ["midnight is the next day already", "5 calendar-days", bamako, "2026-03-28T00:00Z", "2026-04-03T00:00Z"],
    [
      "Friday evening in Greenwich is Saturday in Kabul",
      "1 calendar-days",
      kabul,
      "2026-03-27T20:00Z",
      "2026-03-30T00:00+04:30",
    ],
    [
      "a quarter of an hour of offset counts: in Kathmandu it is Saturday by then",
      "1 calendar-days",
      kathmandu,
      "2026-03-27T18:15Z",
      "2026-03-30T00:00+05:45",
    ],
    ["the Sunday of 23 hours is a day", "1 calendar-days", kyiv, "2026-03-28T12:00+02:00", "2026-03-30T00:00+03:00"],
    ["the Sunday of 25 hours is a day", "1 calendar-days", kyiv, "2026-10-24T12:00+03:00", "2026-10-26T00:00+02:00"],
    ["29 February is a day", "1 calendar-days", bamako, "2028-02-28T12:00Z", "2028-03-01T00:00Z"],
    ["2100 has none", "1 calendar-days", bamako, "2100-02-28T12:00Z", "2100-03-02T00:00Z"],
    ["over new year", "2 calendar-days", bamako, "2026-12-31T12:00Z", "2027-01-03T00:00Z"],
    [
      "Juba changed its zone: the last hour of January 2021 came twice",
      "1 calendar-days",
      juba,
      "2021-01-30T12:00Z",
      "2021-01-31T22:00Z",
    ],
    [
      "Beirut skips midnight: Saturday ends where Sunday begins, at one",
      "1 calendar-days",
      beirut,
      "2026-03-27T12:00Z",
      "2026-03-29T01:00+03:00",
    ],
    [
      "Pyongyang lost the last half hour of 4 May 2018",
      "1 calendar-days",
      office({ timeZone: "Asia/Pyongyang" }),
      "2018-05-03T12:00Z",
      "2018-05-04T15:00Z",
    ],
    [
      "30 December 2011 did not exist in Samoa, so it is not counted",
      "1 calendar-days",
      office({ timeZone: "Pacific/Apia" }),
      "2011-12-29T12:00-10:00",
      "2012-01-01T00:00+14:00",
    ],
    [
      "the evening that comes again belongs to the next day",
      "1 calendar-days",
      office({ timeZone: "America/St_Johns" }),
      "2010-11-06T23:30-03:30",
      "2010-11-09T00:00-03:30",
    ],
    [
      "and the first time it came it did not",
      "1 calendar-days",
      office({ timeZone: "America/St_Johns" }),
      "2010-11-06T23:50-02:30",
      "2010-11-08T00:00-03:30",
    ],
  ]);
});

describe("working days: those on which the office works", () => {
  const long = office({}, "2026-03-20", "2026-03-23", "2026-03-24", "2026-03-25", "2026-03-26");
  check([
    ["the weekend is left out", "1 working-days", bamako, "2026-03-27T16:00Z", "2026-03-31T00:00Z"],
    ["received on Saturday, as if on Friday", "1 working-days", bamako, "2026-03-28T09:00Z", "2026-03-31T00:00Z"],
    ["a holiday is left out", "1 working-days", bamako, "2026-03-25T16:00Z", "2026-03-28T00:00Z"],
    ["received on a holiday", "1 working-days", bamako, "2026-03-26T16:00Z", "2026-03-28T00:00Z"],
    [
      "a holiday at the weekend takes nothing more away",
      "1 working-days",
      office({}, "2026-03-28"),
      "2026-03-27T16:00Z",
      "2026-03-31T00:00Z",
    ],
    ["a feast of a week between two weekends", "3 working-days", long, "2026-03-19T16:00Z", "2026-04-01T00:00Z"],
    [
      "Christmas and New Year on Fridays",
      "5 working-days",
      office({}, "2026-12-25", "2027-01-01"),
      "2026-12-24T12:00Z",
      "2027-01-05T00:00Z",
    ],
    [
      "Friday and Saturday off: Thursday's matter is due on Sunday",
      "1 working-days",
      aden,
      "2026-03-26T10:00+03:00",
      "2026-03-30T00:00+03:00",
    ],
    ["only Saturday off", "2 working-days", kathmandu, "2026-03-27T10:00+05:45", "2026-03-31T00:00+05:45"],
    ["no day off at all", "2 working-days", office({ weekend: [] }), "2026-03-27T16:00Z", "2026-03-30T00:00Z"],
    [
      "with hours it ends at closing time, in summer time by then",
      "1 working-days",
      kyivWithHours,
      "2026-03-27T10:00+02:00",
      "2026-03-30T18:00+03:00",
    ],
    [
      "Friday closes early",
      "1 working-days",
      office({
        officeHours: [
          { days: ["monday", "tuesday", "wednesday", "thursday"], from: "08:00", to: "16:00" },
          { days: ["friday"], from: "08:00", to: "12:30" },
        ],
      }),
      "2026-04-02T10:00Z",
      "2026-04-03T12:30Z",
    ],
    [
      "after a break at noon the later closing counts",
      "1 working-days",
      bamakoWithBreak,
      "2026-03-31T10:00Z",
      "2026-04-01T17:00Z",
    ],
    [
      "received before opening, that day is the day of receipt all the same",
      "1 working-days",
      bamakoWithHours,
      "2026-03-30T06:00Z",
      "2026-03-31T16:00Z",
    ],
    [
      "an office open until midnight",
      "1 working-days",
      office({ officeHours: open("16:00-24:00") }),
      "2026-03-30T06:00Z",
      "2026-04-01T00:00Z",
    ],
  ]);
});

describe("working hours: those in which the office is open", () => {
  const twoShifts = office({
    ...{ timeZone: "Europe/Kyiv", weekend: [] },
    officeHours: [
      { days: ["sunday"], from: "04:00", to: "05:00" },
      { days: ["sunday"], from: "02:00", to: "03:30" },
    ],
  });
  check([
    ["within a day", "4 working-hours", bamakoWithHours, "2026-03-30T09:00Z", "2026-03-30T13:00Z"],
    ["before opening they wait for it", "4 working-hours", bamakoWithHours, "2026-03-30T06:00Z", "2026-03-30T12:00Z"],
    [
      "after closing on Friday they wait for Monday",
      "4 working-hours",
      bamakoWithHours,
      "2026-03-27T18:00Z",
      "2026-03-30T12:00Z",
    ],
    ["overnight", "8 working-hours", bamakoWithHours, "2026-03-30T12:00Z", "2026-03-31T12:00Z"],
    ["over the break at noon", "4 working-hours", bamakoWithBreak, "2026-03-30T10:00Z", "2026-03-30T16:00Z"],
    [
      "that are over at closing are due at closing, not next morning",
      "4 working-hours",
      bamakoWithHours,
      "2026-03-30T12:00Z",
      "2026-03-30T16:00Z",
    ],
    [
      "a minute before midnight on the eve of a holiday",
      "1 working-hours",
      { ...bamakoWithHours, holidays: bamako.holidays },
      "2026-03-25T23:59Z",
      "2026-03-27T09:00Z",
    ],
    [
      "without hours given, every hour of a working day",
      "10 working-hours",
      bamako,
      "2026-03-27T20:00Z",
      "2026-03-30T06:00Z",
    ],
    [
      "a night that is an hour short",
      "7 working-hours",
      kyivAtNight,
      "2026-03-28T12:00+02:00",
      "2026-03-29T08:00+03:00",
    ],
    [
      "a night that is an hour longer",
      "8 working-hours",
      kyivAtNight,
      "2026-10-24T12:00+03:00",
      "2026-10-25T07:00+02:00",
    ],
    [
      "a day that a country left out has no hours",
      "2 working-hours",
      office({ timeZone: "Pacific/Apia", officeHours: open("08:00-16:00") }),
      "2011-12-29T15:00-10:00",
      "2012-01-02T09:00+14:00",
    ],
    [
      "hours pushed over others by the skipped hour count once",
      "2 working-hours",
      twoShifts,
      "2026-03-28T12:00+02:00",
      "2026-03-29T05:00+03:00",
    ],
  ]);
});
