import type { Day } from "../kernel/day.ts";
import { type Instant, parseInstant } from "../kernel/instant.ts";
import type { Calendar } from "./calendar/calendar.ts";
import type { Holiday } from "./calendar/holiday.ts";
import { mali2026 } from "./calendar/mali-2026.ts";
import type { Weekday } from "./calendar/weekday.ts";
import { ClockFact } from "./clock/clock-fact.ts";
import { ClockRule } from "./policy/clock-rule.ts";

/** A moment as people write it: `2026-03-27T16:00Z`, `2026-03-27T16:00+03:00`. */
export const moment = (text: string): Instant => parseInstant(text)._unsafeUnwrap();

/** Facts as a line each: `received 2026-03-27T16:00Z`, `met response 2026-03-30T10:00Z`, or with ` due MOMENT` after it. */
export const facts = (...lines: readonly string[]): ClockFact[] =>
  lines.map((line) => {
    const [type = "", ...rest] = line.split(" ");
    if (type !== "met") return ClockFact.parse({ type, at: moment(rest[0] ?? "") });
    const judged = rest[3] === undefined ? {} : { judgedDue: moment(rest[3]) };
    return ClockFact.parse({ type, clock: rest[0], at: moment(rest[1] ?? ""), ...judged });
  });

/** `5 working-days`, with the rest of the rule; it is spared by no pause unless it says so. */
export const rule = (text: string, rest: Partial<ClockRule> = {}): ClockRule => {
  const [within, unit] = text.split(" ");
  return ClockRule.parse({
    ...{ within: Number(within), unit, pause: null, reopened: "starts-anew", appealed: "stays-met" },
    ...rest,
  });
};

const off = (on: string): Holiday => ({ on: on as Day, label: { en: "a holiday" }, state: "fixed" });

/** An office that differs from the one of Mali: `office({ timeZone: "Asia/Kabul" }, "2026-03-30")`, the days being holidays. */
export const office = (differs: Partial<Calendar>, ...holidays: readonly string[]): Calendar => ({
  ...{ ...mali2026, holidays: [], holidaysListed: { from: "2000-01-01" as Day, to: "2100-12-31" as Day } },
  ...{ ...differs, ...(holidays.length === 0 ? {} : { holidays: holidays.map(off) }) },
});

const WORK: readonly Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday"];

/** Hours of Monday to Friday: `open("08:00-12:00", "14:00-17:00")`. */
export const open = (...hours: readonly string[]): Calendar["officeHours"] =>
  hours.map((text) => ({ days: [...WORK], from: text.slice(0, 5), to: text.slice(6) }));

/** The offices that the worked cases speak of. March 2026 begins on a Sunday. */
export const offices = {
  bamako: { ...mali2026, holidaysListed: { from: "2000-01-01" as Day, to: "2100-12-31" as Day } },
  bamakoWithHours: office({ officeHours: open("08:00-16:00") }),
  bamakoWithBreak: office({ officeHours: open("08:00-12:00", "14:00-17:00") }),
  aden: office({ timeZone: "Asia/Aden", weekend: ["friday", "saturday"] }),
  kabul: office({ timeZone: "Asia/Kabul", weekend: ["thursday", "friday"] }),
  kathmandu: office({ timeZone: "Asia/Kathmandu", weekend: ["saturday"] }),
  kyiv: office({ timeZone: "Europe/Kyiv" }),
  kyivWithHours: office({ timeZone: "Europe/Kyiv", officeHours: open("09:00-18:00") }),
  /** Somebody is there every night of the week. */
  kyivAtNight: office({
    ...{ timeZone: "Europe/Kyiv", weekend: [] },
    officeHours: [{ days: [...WORK, "saturday", "sunday"], from: "00:00", to: "08:00" }],
  }),
  juba: office({ timeZone: "Africa/Juba" }),
  beirut: office({ timeZone: "Asia/Beirut" }),
} satisfies Record<string, Calendar>;
