import { describe, expect, it } from "vitest";
import type { Month } from "../kernel/month.ts";
import { MonitorPosts, monitorsIn } from "./monitor-posts.ts";

const posts = (adm1: string | null, planned: number, active: number, from = "2020-01", to: string | null = null) => ({
  ...{ adm1, from, to, planned, active },
});
const codesOf = (input: unknown): unknown[] =>
  MonitorPosts.safeParse(input).error?.issues.map((one) => ("params" in one ? one.params?.["code"] : one.code)) ?? [];

describe("posts of monitors", () => {
  it("gives 57, 49 and 57 active monitors for the whole operation", () => {
    const plan = [
      posts("ML05", 19, 19),
      posts(null, 38, 38),
      posts("ML05", 19, 16, "2020-02", "2020-02"),
      posts(null, 38, 33, "2020-02", "2020-02"),
    ].map((one) => MonitorPosts.parse(one));
    const inMonth = (month: string) => monitorsIn(plan, month as Month);
    expect([inMonth("2020-01"), inMonth("2020-02"), inMonth("2020-03")].map((one) => one?.active)).toEqual([
      57, 49, 57,
    ]);
    expect(inMonth("2020-02")?.planned).toBe(57);
    expect(inMonth("2019-12")).toBeUndefined();
  });

  it("names no region in which so few work that one could be found", () => {
    expect(codesOf(posts("ML08", 4, 4))).toEqual(["too-few-monitors-to-name"]);
    expect(codesOf(posts("ML08", 6, 2))).toEqual(["too-few-monitors-to-name"]);
    expect(codesOf(posts(null, 4, 2))).toEqual([]);
    expect(codesOf(posts("ML05", 19, 20))).toEqual(["more-active-than-planned"]);
  });

  it("gives no number for the whole operation either where it is below five", () => {
    expect(monitorsIn([MonitorPosts.parse(posts(null, 4, 2))], "2020-01" as Month)).toBeUndefined();
  });
});
