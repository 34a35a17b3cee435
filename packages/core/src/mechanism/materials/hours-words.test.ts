import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hoursWords } from "./hours-words.ts";

const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const open = (days: string, from: string, to: string) => ({
  days: days.split(" ") as (typeof WEEK)[number][],
  from,
  to,
});

describe("opening hours", () => {
  it("are said as people say them", () => {
    const hours = [open("mon tue wed thu fri", "08:00", "16:30")];
    expect(hoursWords(hours, "en")).toEqual(["Monday to Friday, 8:00 to 16:30"]);
    expect(hoursWords(hours, "fr")).toEqual(["du lundi au vendredi, de 8\u00a0h à 16\u00a0h\u00a030"]);
  });

  it("with a break at noon are one line, on other days another", () => {
    const hours = [open("mon tue", "14:00", "16:00"), open("mon tue", "08:00", "12:00"), open("sat", "09:00", "11:00")];
    expect(hoursWords(hours, "en")).toEqual([
      "Monday and Tuesday, 8:00 to 12:00 and 14:00 to 16:00",
      "Saturday, 9:00 to 11:00",
    ]);
    expect(hoursWords(hours, "fr")[0]).toBe(
      "le lundi et le mardi, de 8\u00a0h à 12\u00a0h et de 14\u00a0h à 16\u00a0h",
    );
  });

  it("on days apart name each run, in the order of the week", () => {
    expect(hoursWords([open("sun wed tue mon fri", "08:00", "09:00")], "en")).toEqual([
      "Monday to Wednesday, Friday and Sunday, 8:00 to 9:00",
    ]);
  });

  it("of the same time on other days are put together", () => {
    const hours = [open("mon", "08:00", "12:00"), open("tue", "08:00", "12:00")];
    expect(hoursWords(hours, "fr")).toEqual(["le lundi et le mardi, de 8\u00a0h à 12\u00a0h"]);
  });

  it("that nobody limits are all hours, and the whole week is every day", () => {
    expect(hoursWords([], "en")).toEqual(["at all hours"]);
    expect(hoursWords([open(WEEK.join(" "), "07:00", "19:00")], "fr")).toEqual([
      "tous les jours, de 7\u00a0h à 19\u00a0h",
    ]);
  });

  it("are the same in whatever order their days stand", () => {
    const days = fc.subarray([...WEEK], { minLength: 1 });
    fc.assert(
      fc.property(days, (some) => {
        const one = (order: typeof some) => hoursWords([{ days: order, from: "08:00", to: "09:00" }], "en");
        expect(one(some.toReversed())).toEqual(one(some));
      }),
    );
  });
});
