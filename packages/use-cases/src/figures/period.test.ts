import type { Month } from "@answerable/core";
import { describe, expect, it } from "vitest";
import { periodAsked } from "./period.ts";

const month = (text: string): Month => text as Month;
const codeOf = (asked: Parameters<typeof periodAsked>[0]): unknown => periodAsked(asked)._unsafeUnwrapErr()[0]?.code;

describe("the period that was asked for", () => {
  it("is one month, or a first and a last one", () => {
    const june = { from: "2020-06", to: "2020-06" };
    expect(periodAsked({ month: month("2020-06") })._unsafeUnwrap()).toEqual(june);
    const quarter = { from: month("2020-01"), to: month("2020-03") };
    expect(periodAsked(quarter)._unsafeUnwrap()).toEqual(quarter);
  });

  it("is not half of one, both, backwards, or without end", () => {
    expect(codeOf({})).toBe("period-needed");
    expect(codeOf({ from: month("2020-01") })).toBe("period-needed");
    expect(codeOf({ month: month("2020-01"), to: month("2020-02") })).toBe("period-needed");
    expect(codeOf({ from: month("2020-02"), to: month("2020-01") })).toBe("months-are-backwards");
    expect(codeOf({ from: month("2015-01"), to: month("2020-01") })).toBe("period-too-long");
    expect(periodAsked({ from: month("2015-02"), to: month("2020-01") }).isOk()).toBe(true);
  });
});
