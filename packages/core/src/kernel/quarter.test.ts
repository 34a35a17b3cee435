import { describe, expect, it } from "vitest";
import type { Day } from "./day.ts";
import { quarterOf, quartersOver } from "./quarter.ts";

const day = (text: string): Day => text as Day;

describe("quarterOf", () => {
  it.each([
    ["2020-01-01", "2020-Q1"],
    ["2020-03-31", "2020-Q1"],
    ["2020-04-01", "2020-Q2"],
    ["2020-12-31", "2020-Q4"],
  ])("puts %s into %s", (text, quarter) => {
    expect(quarterOf(day(text))).toBe(quarter);
  });
});

describe("quartersOver", () => {
  it("begins with the quarter of the first day and leaves out the one that runs", () => {
    expect(quartersOver(day("2020-05-20"), day("2021-01-01"))).toEqual(["2020-Q2", "2020-Q3", "2020-Q4"]);
    expect(quartersOver(day("2020-11-30"), day("2020-12-31"))).toEqual([]);
    expect(quartersOver(day("2020-11-30"), day("2021-01-01"))).toEqual(["2020-Q4"]);
    expect(quartersOver(day("2021-01-01"), day("2020-01-01"))).toEqual([]);
  });
});
