import { instantNumber } from "@answerable/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readInstant, TimeZone } from "./time-zone.ts";

describe("a moment as a source writes it", () => {
  it("keeps its own zone, takes the mapping's where it has none, and UTC where nobody says one", () => {
    expect(readInstant("2020-06-16T08:12:33+01:00", "Africa/Niamey")).toEqual({
      instant: "2020-06-16T07:12:33.000Z",
      hasZone: true,
    });
    expect(readInstant("2020-06-16T08:12:33", "Africa/Niamey")).toEqual({
      instant: "2020-06-16T07:12:33.000Z",
      hasZone: true,
    });
    expect(readInstant("2020-06-16 08:12:33", undefined)).toEqual({
      instant: "2020-06-16T08:12:33.000Z",
      hasZone: false,
    });
    expect(readInstant("2020-06-16", "+05:30")?.instant).toBe("2020-06-15T18:30:00.000Z");
  });

  it("follows a zone through summer time, on both sides of the change", () => {
    const at = (text: string) => readInstant(text, "Europe/Paris")?.instant;
    expect(at("2020-03-29T01:30:00")).toBe("2020-03-29T00:30:00.000Z");
    expect(at("2020-03-29T03:30:00")).toBe("2020-03-29T01:30:00.000Z");
    expect(["2020-10-25T00:30:00.000Z", "2020-10-25T01:30:00.000Z"]).toContain(at("2020-10-25T02:30:00"));
    expect(at("2020-10-25T03:30:00")).toBe("2020-10-25T02:30:00.000Z");
  });

  it("is nothing where there is no such moment", () => {
    for (const text of ["", "hier", "2020-02-30T08:00:00", "2020-06-16T25:00:00", "43996.34"])
      expect(readInstant(text, "Africa/Bamako")).toBeUndefined();
  });

  it("is shown by the clocks of the zone as it was written", () => {
    const zones = ["Africa/Bamako", "Africa/Niamey", "Asia/Kathmandu", "+01:00", "-03:30", "America/New_York"];
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1990-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }),
        fc.constantFrom(...zones),
        (moment, zone) => {
          const shown = new Intl.DateTimeFormat("sv-SE", {
            ...{ timeZone: zone, dateStyle: "short", timeStyle: "medium" },
          }).format(moment);
          const read = readInstant(shown, zone);
          const apart = Math.abs(instantNumber(read?.instant as never) - Math.floor(moment.getTime() / 1000) * 1000);
          // in the hour that clocks show twice it may be the other of the two
          expect([0, 3_600_000]).toContain(apart);
        },
      ),
    );
  });

  it("names zones that exist", () => {
    expect(["Africa/Bamako", "+01:00", "UTC"].map((zone) => TimeZone.safeParse(zone).success)).toEqual([
      ...[true, true, true],
    ]);
    expect(TimeZone.safeParse("Mali").success).toBe(false);
  });
});
