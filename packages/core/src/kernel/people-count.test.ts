import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPeopleCount } from "../testing/arbitraries.ts";
import { issuesFrom } from "./issue.ts";
import { boundsOf, isApproximate, PeopleCount, residualOf } from "./people-count.ts";

const cell = (sex: "female" | "male", ageGroup: string, people: number) => ({ sex, ageGroup, people });

describe("a count of people", () => {
  it("keeps the people whose sex or age nobody knows, as the 2021 total of Mali did not", () => {
    const year = PeopleCount.parse({
      amount: { kind: "exact", people: 6412 },
      cells: [
        cell("female", "adult", 1152),
        cell("female", "child", 376),
        cell("male", "adult", 4537),
        cell("male", "child", 339),
      ],
    });
    expect(residualOf(year)).toEqual({ least: 8, most: 8 });
  });

  it("keeps the conversion that turned households into people", () => {
    const count = PeopleCount.parse({
      amount: {
        kind: "households",
        households: 150,
        peoplePerHousehold: 8,
        conversionSource: "the village's own list",
      },
      cells: [],
    });
    expect(boundsOf(count.amount)).toEqual({ least: 1200, most: 1200 });
    expect(isApproximate(count.amount)).toBe(true);
  });

  it("stays a range where it was told as one", () => {
    expect(boundsOf({ kind: "range", from: 10, to: 15 })).toEqual({ least: 10, most: 15 });
  });

  it("names parts that exceed the whole, and a part that stands twice", () => {
    const input = {
      amount: { kind: "exact", people: 3 },
      cells: [cell("female", "adult", 2), cell("female", "adult", 2)],
    };
    const parsed = PeopleCount.safeParse(input);
    expect(parsed.success).toBe(false);
    if (!parsed.success)
      expect(issuesFrom(parsed.error, input).map(({ code, path }) => [code, path.join(".")])).toEqual([
        ["people-do-not-add-up", "cells"],
        ["cell-stands-twice", "cells.1"],
      ]);
  });

  it("always reconciles: cells and residual make the whole", () => {
    fc.assert(
      fc.property(anyPeopleCount(), (count) => {
        const known = PeopleCount.parse(count).cells.reduce((sum, { people }) => sum + people, 0);
        return known + residualOf(count).least === boundsOf(count.amount).least;
      }),
    );
  });
});
