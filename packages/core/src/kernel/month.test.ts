import { describe, expect, it } from "vitest";
import type { Day } from "./day.ts";
import { addMonths, Month, monthOf, monthsFrom } from "./month.ts";

describe("a month", () => {
  it("is the month a day lies in", () => {
    expect(monthOf("2020-06-30" as Day)).toBe("2020-06");
  });

  it("goes over the turn of the year", () => {
    expect(addMonths("2020-11" as Month, 2)).toBe("2021-01");
    expect(addMonths("2020-01" as Month, -1)).toBe("2019-12");
  });

  it("lists a quarter", () => {
    expect(monthsFrom("2019-12" as Month, "2020-02" as Month)).toEqual(["2019-12", "2020-01", "2020-02"]);
    expect(monthsFrom("2020-02" as Month, "2020-01" as Month)).toEqual([]);
  });

  it("is the last one there is, and none comes after it", () => {
    expect(monthsFrom("9999-11" as Month, "9999-12" as Month)).toEqual(["9999-11", "9999-12"]);
  });

  it("has no thirteenth", () => {
    expect(Month.safeParse("2020-13").success).toBe(false);
  });
});
