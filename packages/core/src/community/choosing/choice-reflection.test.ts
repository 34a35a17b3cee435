import { describe, expect, it } from "vitest";
import type { Community } from "../setting/community.ts";
import { HarmChoice } from "./choice.ts";
import { choiceIssues } from "./choice-issues.ts";
import { reflectOnChoice } from "./choice-reflection.ts";
import { rankingsKept } from "./rankings-kept.ts";

const group = (code: string, kind: Community["groups"][number]["kind"]) => ({ code, kind, aboutLiveHere: null });
const community = {
  ...{ adm1: "ML05", adm2: "ML0501" },
  groups: [group("l", "leaders"), group("g", "girls"), group("w", "women")],
} as Community;
const ranking = (of: string | null, people: number, ...order: string[]) => ({
  group: of,
  ballots: [{ wanted: order.map((harm) => [harm]), people }],
});
const choiceOf = (...rankings: readonly ReturnType<typeof ranking>[]): HarmChoice =>
  HarmChoice.parse({
    ...{ harms: ["school-dropout", "early-marriage"], procedure: "ranking", chosen: ["school-dropout"], rankings },
  });
const reflected = (choice: HarmChoice) =>
  Object.fromEntries(reflectOnChoice(choice, community).reflected.map(({ voices, differs }) => [voices, differs]));

describe("what facilitator and mentor may think about, alone", () => {
  it("is whether the choice would differ without leaders, or among girls alone, and not by how much", () => {
    const choice = choiceOf(
      ranking("l", 9, "school-dropout", "early-marriage"),
      ranking("g", 8, "early-marriage", "school-dropout"),
      ranking("w", 6, "school-dropout", "early-marriage"),
    );
    expect(reflected(choice)).toEqual({ "without-leaders": "yes", "girls-alone": "yes" });
    expect(JSON.stringify(reflectOnChoice(choice, community))).not.toMatch(/\d/);
    expect(reflectOnChoice(choice, community).warning.en).toContain("may harm the girls");
  });

  it("is not asked of fewer than five, who are put together with others", () => {
    const choice = choiceOf(
      ranking("l", 9, "school-dropout", "early-marriage"),
      ranking("g", 4, "early-marriage", "school-dropout"),
      ranking("w", 6, "school-dropout", "early-marriage"),
    );
    expect(rankingsKept(choice.rankings).map((one) => one.group)).toEqual(["l", null]);
    expect(reflected(choice)).toEqual({ "without-leaders": "too-few", "girls-alone": "too-few" });
  });

  it("loses no ballot on the way, and keeps nobody alone among everybody", () => {
    const kept = rankingsKept([
      ranking("g", 1, "early-marriage"),
      ranking("l", 5, "school-dropout"),
      ranking("w", 7, "a"),
    ]);
    expect(kept.map(({ group, ballots }) => [group, ballots.reduce((sum, { people }) => sum + people, 0)])).toEqual([
      ["w", 7],
      [null, 6],
    ]);
  });
});

describe("a choice as it is entered", () => {
  it("names every problem at once: harms that nobody spoke of, groups that do not live here, a harm in two places", () => {
    const choice = HarmChoice.parse({
      ...{ harms: ["a", "a"], procedure: "dots", chosen: ["b"] },
      rankings: [
        { group: "x", ballots: [{ wanted: [["a"], ["a"]], people: 2 }] },
        { group: "x", ballots: [{ wanted: [["c"]], people: 2 }] },
      ],
    });
    expect(choiceIssues(choice, community)).toEqual([
      { path: ["harms", 1], code: "harm-repeated" },
      { path: ["chosen", 0], code: "harm-unknown" },
      { path: ["rankings", 1, "group"], code: "group-repeated" },
      { path: ["rankings", 0, "group"], code: "community-group-unknown" },
      { path: ["rankings", 0, "ballots", 0, "wanted"], code: "harm-ranked-twice" },
      { path: ["rankings", 1, "group"], code: "community-group-unknown" },
      { path: ["rankings", 1, "ballots", 0, "wanted", 0, 0], code: "harm-unknown" },
    ]);
  });

  it("has no place for a vote of an agency", () => {
    const vote = { ...choiceOf(), agency: [{ wanted: [["early-marriage"]], people: 1 }] };
    expect(HarmChoice.safeParse(vote).success).toBe(false);
    expect(() => ranking("agency", 1, "early-marriage")).not.toThrow();
    expect(choiceIssues(choiceOf(ranking("agency", 1, "early-marriage")), community).map(({ code }) => code)).toEqual([
      "community-group-unknown",
    ]);
  });
});
