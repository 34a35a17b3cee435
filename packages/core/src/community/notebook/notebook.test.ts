import { describe, expect, it } from "vitest";
import type { Day } from "../../kernel/day.ts";
import { readNotebook } from "./read-notebook.ts";
import { reviewNotebook } from "./review-notebook.ts";

const community = {
  ...{ adm1: "ML05", adm2: "ML0501" },
  groups: [
    { code: "w", kind: "women", aboutLiveHere: 90 },
    { code: "g", kind: "girls", aboutLiveHere: null },
  ],
};
const yes = {
  ...{ on: "2026-02-01", answer: "yes", tookPart: [{ group: "w", about: 30 }] },
  said: ["how-much-time", "no-money-to-expect", "what-the-agency-does-not-do"],
};
const choices = [{ on: "2026-03-01", choice: { harms: ["a"], procedure: "consensus", chosen: ["a"] } }];

describe("a facilitator's notebook", () => {
  it("is read and thought about, without a grade", () => {
    const notebook = readNotebook({
      ...{ community, decisions: [yes], choices, plan: { shape: "spoken", harms: ["a"] } },
      phases: [{ phase: "learning", on: "2026-01-10", is: "begun", findingsReturned: true }],
      meetings: [
        {
          ...{ on: "2026-01-10", kind: "meeting", expectations: [{ topic: "money", answered: "not-answered" }] },
          participation: { seen: [{ group: "w", about: 20 }], spoke: [{ group: "w", tenths: 9 }] },
        },
      ],
    })._unsafeUnwrap();
    const review = reviewNotebook(notebook, "2026-03-10" as Day);
    expect(review).toMatchObject({ goingOn: ["learning"], findingsReturned: true });
    expect(review.participation.map(({ code, group }) => [code, group])).toEqual([["group-unheard", "g"]]);
    expect(review.plan.map(({ code }) => code)).toEqual(["copy-not-returned"]);
    expect(review.expectationsOpen).toEqual([{ topic: "money", againOn: null }]);
    expect(Object.keys(review)).not.toContain("score");
  });

  it("names at once all that cannot be, and what does not belong into it", () => {
    const wrong = readNotebook({
      ...{
        community,
        decisions: [
          { ...yes, said: [] },
          { ...yes, answer: "no-longer", said: [] },
        ],
        choices,
      },
      meetings: [
        {
          ...{ on: "2026-01-10", kind: "visit", note: "Une fille m'a dit que son oncle la frappe." },
          participation: { seen: [{ group: "x", about: 2 }] },
        },
      ],
      plan: { shape: "lines", words: "Voir Aminata Traoré." },
    })._unsafeUnwrapErr();
    expect(wrong.map(({ path, code }) => `${path.join(".")} ${code}`)).toEqual([
      "decisions.0 not-all-was-said",
      "choices.0 working-together-ended",
      "plan working-together-ended",
      "meetings.0.participation.seen.0.group community-group-unknown",
      "meetings.0.note goes-to-referral",
      "plan.words could-tell-of-somebody",
    ]);
    expect(readNotebook({ community, choices })._unsafeUnwrapErr()).toEqual([
      { path: ["choices", 0], code: "not-agreed-to-work-together" },
    ]);
    expect(
      readNotebook({ community: {}, score: 1 })
        ._unsafeUnwrapErr()
        .map(({ code }) => code),
    ).toContain("unknown-field");
  });
});
