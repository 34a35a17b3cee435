import { describe, expect, it } from "vitest";
import type { Day } from "../../kernel/day.ts";
import { mali2026 } from "../calendar/mali-2026.ts";
import { moment, offices } from "../clocks-fixture.ts";
import { daysNotCounted, dueDayOf } from "./days-not-counted.ts";

const { bamako } = offices;
const THURSDAY = moment("2026-04-02T10:00Z");

describe("the days that were not counted", () => {
  it("weekends as a number, holidays by name", () => {
    const { weekend, holidays, beyondListed } = daysNotCounted(
      "working-days",
      THURSDAY,
      moment("2026-04-09T00:00Z"),
      bamako,
    );
    expect([weekend, holidays.map(({ on }) => on), beyondListed]).toEqual([2, ["2026-04-06"], false]);
  });

  it("the day of receipt is none of them, unless the clock counts hours", () => {
    const holiday = moment("2026-04-06T10:00Z");
    const names = (unit: "working-days" | "working-hours") =>
      daysNotCounted(unit, holiday, moment("2026-04-07T12:00Z"), bamako).holidays.map(({ on }) => on);
    expect([names("working-days"), names("working-hours")]).toEqual([[], ["2026-04-06"]]);
  });

  it("says where nobody looked up the holidays", () => {
    const reach = (due: string) => daysNotCounted("working-days", THURSDAY, moment(due), mali2026).beyondListed;
    expect([reach("2027-01-01T00:00Z"), reach("2027-01-01T08:00Z")]).toEqual([false, true]);
  });

  it("hours and calendar days count them all", () => {
    for (const unit of ["hours", "calendar-days"] as const)
      expect(daysNotCounted(unit, THURSDAY, moment("2030-01-01T00:00Z"), mali2026)).toEqual({
        ...{ weekend: 0, holidays: [], beyondListed: false },
      });
  });

  it("what is due at midnight is due on the day before", () => {
    expect([dueDayOf(moment("2026-04-09T00:00Z"), bamako), dueDayOf(moment("2026-04-09T16:00Z"), bamako)]).toEqual([
      "2026-04-08" as Day,
      "2026-04-09" as Day,
    ]);
  });
});
