import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addHours, type Instant } from "../../kernel/instant.ts";
import { addMonths, type Month } from "../../kernel/month.ts";
import { mali2026 } from "../calendar/mali-2026.ts";
import type { TimeZone } from "../calendar/time-zone.ts";
import { periodsDue } from "./periods-due.ts";

const schedule = { workingDay: 3, quarters: true };
const due = (after: string | undefined, now: string, more: object = {}) =>
  periodsDue({ after: after as Month | undefined, now: now as Instant, schedule, calendar: mali2026, ...more }).map(
    ({ name }) => name,
  );

describe("drafts of months and quarters", () => {
  it("are due from the agreed working day on, and not a moment before", () => {
    // 1 May 2026 is a holiday and a Friday: the third working day is Wednesday 6 May
    expect(due("2026-03", "2026-05-05T23:59:59.999Z")).toEqual([]);
    expect(due("2026-03", "2026-05-06T00:00:00.000Z")).toEqual(["2026-04"]);
  });

  it("are made of the quarter too, after its last month", () => {
    expect(due("2026-02", "2026-04-10T08:00:00.000Z")).toEqual(["2026-03", "2026-Q1"]);
    expect(due("2026-02", "2026-04-10T08:00:00.000Z", { schedule: { ...schedule, quarters: false } })).toEqual([
      "2026-03",
    ]);
  });

  it("come once each where nobody ran for months, the oldest first", () => {
    expect(due("2026-01", "2026-05-20T08:00:00.000Z")).toEqual(["2026-02", "2026-03", "2026-Q1", "2026-04"]);
  });

  it("begin with the last month, where none was ever made", () => {
    expect(due(undefined, "2026-05-20T08:00:00.000Z")).toEqual(["2026-04"]);
    expect(due(undefined, "2026-05-04T08:00:00.000Z")).toEqual(["2026-03", "2026-Q1"]);
  });

  it("say which months they are of", () => {
    const [, quarter] = periodsDue({
      ...{ after: "2026-02" as Month, now: "2026-04-10T08:00:00.000Z" as Instant, schedule, calendar: mali2026 },
    });
    expect(quarter).toMatchObject({ from: "2026-01", to: "2026-03", at: "2026-04-03T00:00:00.000Z" });
  });

  it("are due by the clock on the office's wall", () => {
    const calendar = { ...mali2026, timeZone: "Asia/Kabul" as TimeZone };
    expect(due("2026-03", "2026-05-05T19:30:00.000Z", { calendar })).toEqual(["2026-04"]);
  });

  it("come once each, whatever the clock does between two looks (law)", () => {
    const looks = fc.array(fc.integer({ min: -400, max: 800 }), { maxLength: 30 });
    fc.assert(
      fc.property(looks, fc.integer({ min: 1, max: 20 }), (days, workingDay) => {
        let after: Month | undefined;
        const made: string[] = [];
        for (const day of days) {
          const now = addHours("2026-03-10T08:00:00.000Z" as Instant, day * 24);
          const found = periodsDue({ after, now, schedule: { workingDay, quarters: true } });
          for (const period of found) expect(period.at <= now && period.to < now.slice(0, 7)).toBe(true);
          made.push(...found.map(({ name }) => name));
          after = found.at(-1)?.to ?? after;
        }
        expect(new Set(made).size).toBe(made.length);
        const months = made.filter((name) => !name.includes("Q"));
        for (const [index, month] of months.entries())
          if (index > 0) expect(addMonths(months[index - 1] as Month, 1)).toBe(month);
      }),
    );
  });
});
