import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDayOf, localTimeOf } from "../../clocks/calendar/local-time.ts";
import { WEEKDAYS, weekdayOf } from "../../clocks/calendar/weekday.ts";
import { type Instant, instantNumber, instantOfNumber } from "../../kernel/instant.ts";
import { AgreedHours, nextAgreedStretch } from "./agreed-hours.ts";

const hours = (zone: string, ...spans: readonly object[]): AgreedHours => AgreedHours.parse({ zone, spans });
const at = (text: string): Instant => text as Instant;

const afternoons = { days: ["tuesday", "thursday"], from: "14:00", to: "17:00" };

describe("the hours a person named", () => {
  it("are those of the clock where the person is", () => {
    // 14:00 in N'Djamena is 13:00 UTC
    expect(nextAgreedStretch(hours("Africa/Ndjamena", afternoons), at("2026-03-24T08:00:00.000Z"))).toEqual({
      ...{ from: "2026-03-24T13:00:00.000Z", until: "2026-03-24T16:00:00.000Z" },
    });
  });

  it("go on at once while they last, and wait for the next day when they are over", () => {
    const named = hours("Africa/Bamako", afternoons);
    expect(nextAgreedStretch(named, at("2026-03-24T15:30:00.000Z"))?.from).toBe("2026-03-24T15:30:00.000Z");
    expect(nextAgreedStretch(named, at("2026-03-24T17:00:00.000Z"))?.from).toBe("2026-03-26T14:00:00.000Z");
  });

  it("leave a message time to arrive: nothing is handed over in the last quarter of an hour", () => {
    const named = hours("Africa/Bamako", afternoons);
    expect(nextAgreedStretch(named, at("2026-03-24T16:45:00.000Z"))?.from).toBe("2026-03-24T16:45:00.000Z");
    expect(nextAgreedStretch(named, at("2026-03-24T16:46:00.000Z"))?.from).toBe("2026-03-26T14:00:00.000Z");
  });

  it("go along with a clock that is put forward, and are none where the clock skips them", () => {
    // in Damascus clocks went from 00:00 to 01:00 on 25 March 2022
    const night = { days: ["friday"], from: "00:00", to: "01:00" };
    const morning = { days: ["friday"], from: "08:00", to: "10:00" };
    const eve = at("2022-03-24T12:00:00.000Z");
    expect(nextAgreedStretch(hours("Asia/Damascus", night), eve)?.from).toBe("2022-03-31T21:00:00.000Z");
    expect(nextAgreedStretch(hours("Asia/Damascus", morning), eve)?.from).toBe("2022-03-25T05:00:00.000Z");
  });

  it("last at least an hour, forwards", () => {
    for (const to of ["14:30", "13:00", "14:00"])
      expect(AgreedHours.safeParse({ zone: "Africa/Bamako", spans: [{ ...afternoons, to }] }).success).toBe(false);
  });
});

const time = fc.tuple(fc.nat({ max: 22 }), fc.constantFrom("00", "30"));
const span = fc
  .record({
    days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
    from: time,
    more: fc.integer({ min: 1, max: 24 }),
  })
  .map(({ days, from: [hour, minute], more }) => ({
    ...{ days, from: `${String(hour).padStart(2, "0")}:${minute}` },
    to: hour + more > 23 ? "24:00" : `${String(hour + more).padStart(2, "0")}:${minute}`,
  }));
const zone = fc.constantFrom(
  "Africa/Bamako",
  "Asia/Damascus",
  "America/Port-au-Prince",
  "Asia/Kathmandu",
  "Pacific/Apia",
);
const moment = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2028, 0) }).map(instantOfNumber);

describe("any hours and any moment", () => {
  it("give a stretch that lies within hours named, on a day named, and not in the past", () => {
    fc.assert(
      fc.property(zone, fc.array(span, { minLength: 1, maxLength: 4 }), moment, (where, spans, now) => {
        const read = AgreedHours.safeParse({ zone: where, spans });
        fc.pre(read.success);
        const stretch = nextAgreedStretch(read.data, now);
        if (stretch === undefined) return;
        expect(stretch.from >= now).toBe(true);
        expect(instantNumber(stretch.until) - instantNumber(stretch.from)).toBeGreaterThanOrEqual(15 * 60_000);
        const clock = localTimeOf(stretch.from, read.data.zone).slice(11);
        const day = weekdayOf(localDayOf(stretch.from, read.data.zone));
        expect(read.data.spans.some(({ days, from, to }) => days.includes(day) && from <= clock && clock < to)).toBe(
          true,
        );
      }),
    );
  });
});
