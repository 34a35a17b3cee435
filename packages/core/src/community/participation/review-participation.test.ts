import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Community, GroupKind } from "../setting/community.ts";
import { Participation } from "./participation.ts";
import { participationIssues } from "./participation-issues.ts";
import { reviewParticipation } from "./review-participation.ts";

const KINDS: Readonly<Record<string, GroupKind>> = {
  l: "leaders",
  w: "women",
  m: "men",
  g: "girls",
  b: "boys",
  a: "local",
};
const community = {
  ...{ adm1: "ML05", adm2: "ML0501" },
  groups: Object.entries(KINDS).map(([code, kind]) => ({ code, kind, aboutLiveHere: code === "a" ? 60 : null })),
} as Community;

const by = (shares: Readonly<Record<string, number>>) =>
  Object.entries(shares).map(([group, tenths]) => ({ group, tenths }));
const meeting = (seen: Readonly<Record<string, number | "did-not-count">>, more: object = {}): Participation =>
  Participation.parse({ seen: Object.entries(seen).map(([group, about]) => ({ group, about })), ...more });
const found = (...meetings: readonly Participation[]): string[] =>
  reviewParticipation(community, meetings).map(({ code, group }) => (group === null ? code : `${code} ${group}`));

const everybody = { l: 3, w: 20, m: 15, g: 8, b: 9, a: 4 };
const allSpoke = by({ l: 2, w: 3, m: 2, g: 1, b: 1, a: 1 });

describe("who took part", () => {
  it("gives nothing to think about where everybody spoke and decided", () => {
    const decisions = [{ about: "harms", concernsChildren: true, decidedBy: allSpoke }];
    expect(found(meeting(everybody, { spoke: allSpoke, decisions }))).toEqual([]);
  });

  it("shows a group that was there in each meeting and that nobody heard, with the figures and how rough they are", () => {
    const silent = by({ l: 5, w: 2, m: 2, b: 1, a: 0, g: 0 });
    const findings = reviewParticipation(community, [
      meeting(everybody, { spoke: silent }),
      meeting({ ...everybody, g: "did-not-count", a: 0 }, { spoke: silent }),
      meeting(everybody),
    ]);
    expect(findings.map(({ code, group, figures }) => ({ code, group, figures }))).toEqual([
      { code: "group-unheard", group: "g", figures: { about: { meetings: 2, seenIn: 2, mostSeen: 8 }, notNoticed: 1 } },
      {
        ...{ code: "group-unheard", group: "a" },
        figures: { about: { meetings: 2, seenIn: 1, mostSeen: 4, liveHere: 60 }, notNoticed: 1 },
      },
    ]);
    expect(findings[0]?.ask.en).toContain("easy for them to be heard");
  });

  it("shows a group that lives there and never came", () => {
    const { a: _, ...others } = everybody;
    expect(found(meeting(others, { spoke: by({ l: 2, w: 2, m: 2, g: 2, b: 2 }) }))).toEqual(["group-unheard a"]);
  });

  it("does not take it that nobody was there where nobody took down who was", () => {
    const decisions = [{ about: "harms", concernsChildren: true, decidedBy: [] }];
    const [bare, withoutGirls] = [meeting({}, { decisions }), meeting({ ...everybody, g: 0 }, { decisions })];
    expect(found(bare)).toEqual([]);
    expect(found(bare, withoutGirls)).toEqual(["children-absent g"]);
    expect(reviewParticipation(community, [bare, withoutGirls])[0]).toMatchObject({
      figures: { about: { decisions: 1, without: 1 }, notNoticed: 1 },
    });
    const [unheard] = reviewParticipation(community, [meeting({}, { spoke: [] })]);
    expect(unheard?.figures.about).not.toHaveProperty("mostSeen");
  });

  it("shows what leaders decided alone, and children who were not there when it was about them", () => {
    const decisions = [
      { about: "harms", concernsChildren: true, decidedBy: by({ l: 10 }) },
      { about: "plan", concernsChildren: false, decidedBy: by({ l: 5, w: 5 }) },
    ];
    expect(found(meeting({ ...everybody, g: 0 }, { decisions }))).toEqual([
      "decided-by-leaders-alone l",
      "children-absent g",
    ]);
  });

  it("asks about the agency's own part", () => {
    const own = { facilitatorSpoke: 7, proposedBy: "agency", chairedBy: "agency" };
    expect(found(meeting(everybody, own), meeting(everybody))).toEqual(["facilitator-spoke-most", "agency-led"]);
  });

  it("finds nothing in what nobody noticed or counted", () => {
    const decisions = [{ about: "harms", concernsChildren: true, decidedBy: [] }];
    expect(
      found(meeting(Object.fromEntries(Object.keys(KINDS).map((code) => [code, "did-not-count"])), { decisions })),
    ).toEqual([]);
  });

  it("is taken down in three lines", () => {
    expect(meeting({ w: 20, m: "did-not-count" })).toMatchObject({ spoke: null, decisions: [] });
  });
});

describe("what cannot be", () => {
  it("is refused, all of it at once: shares above a whole, a share of who was not seen, groups nobody knows", () => {
    const wrong = meeting(
      { w: 10, g: 0, x: 2, w2: 1 },
      {
        ...{ spoke: by({ w: 8, g: 1, y: 2 }), facilitatorSpoke: 1 },
        decisions: [{ about: "plan", concernsChildren: false, decidedBy: by({ w: 6, m: 5 }) }],
      },
    );
    expect(participationIssues(wrong, community)).toEqual([
      { path: ["seen", 2, "group"], code: "community-group-unknown" },
      { path: ["seen", 3, "group"], code: "community-group-unknown" },
      { path: ["spoke", 2, "group"], code: "community-group-unknown" },
      { path: ["spoke"], code: "shares-above-a-whole", facts: { whole: 10 } },
      { path: ["spoke", 1, "group"], code: "share-of-a-group-not-seen" },
      { path: ["spoke", 2, "group"], code: "share-of-a-group-not-seen" },
      { path: ["decisions", 0, "decidedBy"], code: "shares-above-a-whole", facts: { whole: 10 } },
      { path: ["decisions", 0, "decidedBy", 1, "group"], code: "share-of-a-group-not-seen" },
    ]);
  });

  it("is not that nobody counted: a group that was not counted may have spoken", () => {
    expect(participationIssues(meeting({ w: "did-not-count" }, { spoke: by({ w: 4 }) }), community)).toEqual([]);
  });
});

const codes = Object.keys(KINDS);
const seen = fc.record(
  Object.fromEntries(
    codes.map((code) => [code, fc.oneof(fc.constant("did-not-count" as const), fc.integer({ min: 0, max: 30 }))]),
  ),
);
const tenths = fc.record(Object.fromEntries(codes.map((code) => [code, fc.integer({ min: 0, max: 3 })]))).map(by);
const anyMeeting = fc
  .tuple(
    seen,
    fc.option(tenths),
    fc.array(
      fc.record({
        about: fc.constantFrom("harms", "plan"),
        concernsChildren: fc.boolean(),
        decidedBy: fc.oneof(tenths, fc.constant(by({ l: 10 }))),
      }),
      { maxLength: 2 },
    ),
  )
  .map(([who, spoke, decisions]) => meeting(who, { spoke, decisions }));

describe("findings", () => {
  it("about other groups stay when one more of an unheard group comes", () => {
    fc.assert(
      fc.property(fc.array(anyMeeting, { minLength: 1, maxLength: 4 }), fc.nat(), (meetings, at) => {
        const before = reviewParticipation(community, meetings);
        const target = meetings[at % meetings.length];
        for (const { group } of before.filter(({ code }) => code === "group-unheard")) {
          const more = meetings.map((one) =>
            one === target
              ? {
                  ...one,
                  seen: one.seen.map((who) =>
                    who.group === group && who.about !== "did-not-count" ? { ...who, about: who.about + 1 } : who,
                  ),
                }
              : one,
          );
          const after = reviewParticipation(community, more).map((one) => `${one.code} ${one.group}`);
          for (const one of before) if (one.group !== group) expect(after).toContain(`${one.code} ${one.group}`);
        }
      }),
    );
  });

  it("hold no total, no score and no name", () => {
    fc.assert(
      fc.property(fc.array(anyMeeting, { maxLength: 4 }), (meetings) => {
        for (const finding of reviewParticipation(community, meetings)) {
          expect(Object.keys(finding)).toEqual(["code", "group", "figures", "ask", "source"]);
          expect(finding.group === null || codes.includes(finding.group)).toBe(true);
        }
      }),
    );
  });
});
