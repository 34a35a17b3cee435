import { describe, expect, it } from "vitest";
import { HarmChoice } from "../choosing/choice.ts";
import { Meeting } from "../participation/meeting.ts";
import { PlanInput } from "../plan/plan-content.ts";
import { type Copied, communityCopy } from "./community-copy.ts";

const group = (code: string, kind: string) => ({ code, kind, aboutLiveHere: null });
const meeting = Meeting.parse({
  ...{ on: "2026-03-04", kind: "meeting", phase: "learning", note: null },
  expectations: [{ topic: "money", answered: "beyond-our-power" }],
  participation: {
    seen: [
      { group: "w", about: 12 },
      { group: "g", about: "did-not-count" },
    ],
    ...{ spoke: [{ group: "w", tenths: 7 }], facilitatorSpoke: 2 },
  },
});
const known = {
  ...{ status: "working", accompanied: { facilitator: "f-1", mentor: null }, phases: [], planTakenAwayOn: null },
  ...{ figuresMayLeave: false, toldOfEndOn: null, meetings: { one: meeting } },
  community: { adm1: "ML05", adm2: "ML0501", groups: [group("w", "women"), group("g", "girls")] },
  decisions: [{ on: "2026-03-18", answer: "yes", said: [], tookPart: [] }],
  choices: [
    {
      on: "2026-04-22",
      choice: HarmChoice.parse({
        ...{ harms: ["early-marriage", "school-too-far"], procedure: "ranking", chosen: ["school-too-far"] },
        rankings: [{ group: "g", ballots: [{ wanted: [["early-marriage"]], people: 8 }] }],
      }),
    },
  ],
  plan: PlanInput.parse({
    ...{ shape: "lines", steps: [{ code: "walk", what: "Walk together.", by: "2026-06-01" }, { code: "class" }] },
    agreements: [{ with: "school", what: "A class nearer by." }],
  }),
} as unknown as Copied;
const told = (state: Copied, language: "en" | "fr" = "en") =>
  communityCopy(state, language, { mentor: "companion", facilitator: "animator" }).map(
    ({ part, says }) => `${part} | ${says}`,
  );

describe("what goes back to a community", () => {
  it("is its own word, its meetings, what it asked, chose and planned", () => {
    expect(told(known).slice(0, -1)).toEqual([
      "Working together | 2026-03-18: you said yes",
      "We met | 2026-03-04: learning; about 12 women, girls: not counted",
      "You asked | 2026-03-04: money: it is beyond our power",
      "You chose | 2026-04-22: school-too-far",
      "Your plan | Walk together; by 2026-06-01",
      "Your plan | class",
      "Your plan | agreed with: the school; A class nearer by; not yet",
    ]);
    expect(told(known, "fr")[0]).toBe("Travailler ensemble | 2026-03-18: vous avez dit oui");
  });

  it("says who spoke, what girls ranked and what is between two people to nobody who holds it", () => {
    const all = told(known).join(" ");
    expect(all).not.toContain("early-marriage");
    expect(all).not.toContain("7");
    expect(told(known).at(-1)).toMatch(/Not in this copy: .* notes between animator and companion\.$/);
  });

  it("does not say that somebody went to a few, or what they asked", () => {
    const few = (kind: string, about: number | "did-not-count") =>
      Meeting.parse({
        ...{
          on: "2026-03-09",
          kind,
          phase: null,
          note: null,
          expectations: [{ topic: "safe-way-home", answered: "not-answered" }],
        },
        participation: { ...meeting.participation, seen: [{ group: "g", about }], spoke: null },
      });
    for (const one of [few("visit", 2), few("meeting", 9), few("visit", "did-not-count")])
      expect(told({ ...known, meetings: { ...known.meetings, two: one } } as Copied)).toEqual(told(known));
    const uncounted = { ...known, meetings: { two: few("meeting", "did-not-count") } } as Copied;
    expect(told(uncounted)).toContain("We met | 2026-03-09: girls: not counted");
  });

  it("says that the community had its plan taken away", () => {
    const gone = { ...known, plan: null, planTakenAwayOn: "2026-07-01" } as unknown as Copied;
    expect(told(gone)).toContain("Your plan | you had it taken away on 2026-07-01");
  });
});
