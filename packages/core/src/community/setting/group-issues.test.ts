import { describe, expect, it } from "vitest";
import { CommunityGroup } from "./community.ts";
import { communityIssues } from "./group-issues.ts";

describe("who lives somewhere", () => {
  it("holds nobody of an agency under a code of its own, no name, and a code once", () => {
    const groups = ["w", "ngo-staff", "agency", "fatou-traore", "youth", "w"].map((code) =>
      CommunityGroup.parse({ code, kind: "local", aboutLiveHere: null }),
    );
    expect(communityIssues(groups).map(({ path, code }) => `${path.join(".")} ${code}`)).toEqual([
      "groups.5.code group-repeated",
      "groups.1.code agency-is-no-group",
      "groups.2.code agency-is-no-group",
      "groups.3.code could-tell-of-somebody",
    ]);
  });
});
