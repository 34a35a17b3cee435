import { describe, expect, it } from "vitest";
import { GroupKind } from "../setting/community.ts";
import { codesIssues } from "./codes-issues.ts";

const found = (codes: readonly string[]) =>
  codesIssues(codes, (at) => ["harms", at]).map(({ path, code }) => `${path.join(".")} ${code}`);

describe("a code", () => {
  it("holds neither a name nor what somebody was told", () => {
    expect(found(["fatou-traore", "school-too-far", "une-fille-m-a-dit-que-son-oncle-la-frappe"])).toEqual([
      "harms.0 could-tell-of-somebody",
      "harms.2 goes-to-referral",
    ]);
  });

  it("may hold what communities speak of", () => {
    expect(
      found([
        ...["early-marriage", "mariage-precoce", "beatings-at-school", "violences-sexuelles", "child-labour"],
        ...["money", "stay", "nearer-class", "walk", "latrines-pour-les-filles", "a", "youth-2", ...GroupKind.options],
      ]),
    ).toEqual([]);
  });
});
