import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Instant } from "../../kernel/instant.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import { historyOf } from "../../testing/decider-specification.ts";
import { HarmChoice } from "../choosing/choice.ts";
import { figuresThatMayLeave } from "../participation/figures-that-may-leave.ts";
import { Meeting } from "../participation/meeting.ts";
import { Participation } from "../participation/participation.ts";
import { type Plan, PlanInput, PlanStep } from "../plan/plan-content.ts";
import { Community } from "../setting/community.ts";
import { PhaseNote } from "../together/phase.ts";
import { ToSay, WorkingDecision } from "../together/working-decision.ts";
import type { CommunityCommand } from "./community-command.ts";
import { communityDecider } from "./community-decider.ts";
import { communityFiguresTable, communityTable } from "./community-rows.ts";
import type { KnownCommunity } from "./community-state.ts";
import { communitySubject } from "./community-subject.ts";

const at = "2026-03-10T12:00:00.000Z" as Instant;
const id = (end: number): Uuid => `0197b3f0-0000-7000-8000-${String(end).padStart(12, "0")}` as Uuid;
const words = (end: number) => ({ slot: id(end), kind: "narrative", sealedTo: "store", digest: "0".repeat(64) });

const community = Community.parse({
  ...{ adm1: "ML05", adm2: "ML0501" },
  groups: [
    { code: "w", kind: "women", aboutLiveHere: 200 },
    { code: "g", kind: "girls", aboutLiveHere: null },
  ],
});
const introduce: CommunityCommand = {
  ...{ type: "introduce", at, community },
  accompanied: { facilitator: "facilitator-1" as never, mentor: "mentor-1" as never },
};
const decide = (
  answer: WorkingDecision["answer"],
  said: readonly ToSay[] = ToSay.options,
  on = "2026-02-01",
): CommunityCommand => ({
  ...{ type: "decide-on-working", at },
  decision: WorkingDecision.parse({ on, answer, said, tookPart: [{ group: "w", about: 30 }] }),
});
const meetingOf = (women: number | "did-not-count", more: object = {}): Meeting =>
  Meeting.parse({
    ...{ on: "2026-03-01", kind: "meeting", phase: null, expectations: [], note: null },
    ...{ participation: Participation.parse({ seen: [{ group: "w", about: women }] }), ...more },
  });
const meet = (meeting: number, content: Meeting = meetingOf(12)): CommunityCommand => ({
  ...{ type: "take-down-meeting", at, meeting: id(meeting), content },
});
const choose = (more: object = {}): CommunityCommand => ({
  ...{ type: "choose", at, on: "2026-03-02" as never },
  choice: HarmChoice.parse({ harms: ["early-marriage"], procedure: "consensus", chosen: ["early-marriage"], ...more }),
});
const plan = (more: object = {}): CommunityCommand => ({
  ...{ type: "plan", at, plan: { ...PlanInput.parse({ shape: "drawing" }), words: words(7), ...more } as Plan },
});
const takeAway: CommunityCommand = { type: "take-plan-away", at, on: "2026-03-09" as never };

const lived = (...commands: readonly CommunityCommand[]) => historyOf(communityDecider, [introduce, ...commands]);
const known = (...commands: readonly CommunityCommand[]) => lived(...commands).state as KnownCommunity;
const answerTo = (command: CommunityCommand, ...before: readonly CommunityCommand[]) =>
  communityDecider.decide(command, lived(...before).state).match(
    (events) => events.map(({ type }) => type as string),
    ({ code, facts }) => (facts === undefined ? code : { code, ...facts }),
  );

describe("working together", () => {
  it("is the community's decision, once it heard of time, of money and of what the agency does not do", () => {
    expect(answerTo(decide("yes", ["how-much-time"]))).toEqual({
      ...{ code: "not-all-was-said", unsaid: ["no-money-to-expect", "what-the-agency-does-not-do"] },
    });
    expect(known(decide("yes")).status).toBe("working");
    expect(known(decide("not-now", [])).status).toBe("learning");
  });

  it("begins with learning: people meet before they decide, and choose or plan only after", () => {
    expect(answerTo(meet(1))).toEqual(["meeting-taken-down"]);
    expect(answerTo(choose())).toBe("not-agreed-to-work-together");
    expect(answerTo(plan())).toBe("not-agreed-to-work-together");
    expect(answerTo(choose(), decide("yes"))).toEqual(["harms-chosen"]);
  });

  it("ends when the community says so: nothing more is written down, everybody is told, and it may begin again", () => {
    const ended = [decide("yes"), decide("no-longer", [])];
    for (const command of [meet(1), choose(), plan()])
      expect(answerTo(command, ...ended)).toBe("working-together-ended");
    const tell: CommunityCommand = { type: "tell-of-end", at, on: "2026-03-10" as never };
    expect(answerTo(tell, decide("yes"))).toBe("working-together-goes-on");
    expect(known(...ended, tell).toldOfEndOn).toBe("2026-03-10");
    expect(known(...ended, decide("not-now", [])).status).toBe("ended");
    expect(known(...ended, tell, decide("yes"))).toMatchObject({ status: "working", toldOfEndOn: null });
  });

  it("does not begin again with a yes of before, and figures leave no more until it is asked anew", () => {
    const agree = (agreed: boolean): CommunityCommand => ({
      ...{ type: "let-figures-leave", at, on: "2026-03-01" as never, agreed },
    });
    const ended = [decide("yes"), agree(true), meet(1), decide("no-longer", [], "2026-02-20")];
    expect(answerTo(decide("yes"), ...ended)).toBe("said-no-longer-since");
    expect(communityFiguresTable.rowsOf(lived(decide("yes"), agree(true), meet(1)).state)).toHaveLength(1);
    expect(communityFiguresTable.rowsOf(lived(...ended).state)).toEqual([]);
    expect(answerTo(agree(true), ...ended)).toBe("working-together-ended");
    expect(answerTo(agree(false), ...ended)).toEqual(["figures-agreed"]);
    const again = known(...ended, decide("yes", ToSay.options, "2026-02-20"));
    expect(again).toMatchObject({ status: "working", figuresMayLeave: false });
  });

  it("knows phases that overlap and go back", () => {
    const note = (phase: string, is: string): CommunityCommand => ({
      ...{ type: "note-phase", at, note: PhaseNote.parse({ phase, is, on: "2026-03-01" }) },
    });
    const state = lived(note("acting", "begun"), note("learning", "begun"), note("acting", "resting")).state;
    expect(communityTable.rowsOf(state)).toMatchObject([{ phases: "learning" }]);
    const again = lived(note("acting", "begun"), note("learning", "taken-up-again")).state;
    expect(communityTable.rowsOf(again)).toMatchObject([{ phases: "learning acting" }]);
  });
});

describe("what a community let be written down", () => {
  it("is taken away with its words when it wants its plan back, also after the end", () => {
    const steps = [{ ...PlanStep.parse({ code: "first" }), what: words(8) }];
    const planned = lived(decide("yes"), plan({ steps }), decide("no-longer", []), takeAway);
    expect(planned.history.at(-1)).toMatchObject({ type: "plan-taken-away", erase: [id(7), id(8)] });
    expect(planned.state).toMatchObject({ plan: null, planTakenAwayOn: "2026-03-09" });
    expect(JSON.stringify(planned.state)).not.toContain(id(8));
    expect(answerTo(takeAway)).toBe("no-plan-stands");
  });

  it("goes back as a copy, and that is written down with the plan", () => {
    const back: CommunityCommand = { type: "return-copy", at, on: "2026-03-08" as never };
    expect(answerTo(back)).toBe("no-plan-stands");
    expect(known(decide("yes"), plan(), decide("no-longer", []), back).plan).toMatchObject({
      copyReturnedOn: "2026-03-08",
    });
  });

  it("loses the words that a new plan or a correction leaves out", () => {
    const again = lived(decide("yes"), plan(), plan({ words: null })).history.at(-1);
    expect(again).toMatchObject({ type: "planned", erase: [id(7)] });
    const corrected: CommunityCommand = { ...(meet(1) as object), type: "correct-meeting" } as CommunityCommand;
    const noted = meet(1, meetingOf(12, { note: words(9) }));
    expect(lived(noted, corrected).history.at(-1)).toMatchObject({ type: "meeting-corrected", erase: [id(9)] });
    const withdraw: CommunityCommand = { type: "withdraw-meeting", at, meeting: id(1) };
    expect(lived(noted, withdraw)).toMatchObject({ state: { meetings: {} } });
    const afterTheEnd = lived(noted, decide("no-longer", []), withdraw);
    expect(afterTheEnd.history.at(-1)).toMatchObject({ type: "meeting-withdrawn", erase: [id(9)] });
  });

  it("keeps no ranking of fewer than five apart", () => {
    const ranked = (people: number) => [{ group: "g", ballots: [{ wanted: [["early-marriage"]], people }] }];
    const groups = (people: number) =>
      known(decide("yes"), choose({ rankings: ranked(people) })).choices[0]?.choice.rankings.map(({ group }) => group);
    expect([groups(4), groups(5)]).toEqual([[null], ["g"]]);
  });

  it("refuses what does not fit who lives there", () => {
    const strange = meetingOf(3, { participation: Participation.parse({ seen: [{ group: "x", about: 3 }] }) });
    expect(answerTo(meet(1, strange))).toEqual({
      code: "does-not-fit-the-community",
      codes: ["community-group-unknown"],
    });
    expect(answerTo(meet(1, meetingOf(3, { on: "2026-03-13" })))).toBe("date-in-the-future");
    expect(answerTo(plan({ harms: ["child-labour"] }), decide("yes"), choose())).toMatchObject({
      codes: ["harm-not-chosen"],
    });
  });
});

describe("who goes to a community", () => {
  it("is one person, and the mentor another", () => {
    const alone: CommunityCommand = { type: "accompany", at, accompanied: { facilitator: "x", mentor: "x" } as never };
    expect(answerTo(alone)).toBe("mentor-of-oneself");
    expect(
      communityDecider
        .decide({ ...introduce, ...alone, type: "introduce" } as CommunityCommand, communityDecider.initial)
        ._unsafeUnwrapErr().code,
    ).toBe("mentor-of-oneself");
  });
});

describe("what may leave", () => {
  const agree: CommunityCommand = { type: "let-figures-leave", at, on: "2026-03-02" as never, agreed: true };

  it("is nothing without the community's word, and no meeting under ten", () => {
    expect(figuresThatMayLeave(known(meet(1), meet(2)))).toBeUndefined();
    const state = known(agree, meet(1), meet(2, meetingOf(9)), meet(3, meetingOf("did-not-count")));
    expect(figuresThatMayLeave(state)).toEqual({ meetings: 1 });
    expect(figuresThatMayLeave(known(agree, meet(2, meetingOf(9))))).toBeUndefined();
    expect(figuresThatMayLeave(known(agree, meet(1), { ...agree, agreed: false } as CommunityCommand))).toBeUndefined();
  });

  it("stands in rows as codes and months, with no words", () => {
    const { state } = lived(decide("yes"), meet(1, meetingOf(12, { note: words(9) })), plan());
    const rows = JSON.stringify(communitySubject.tables.flatMap((table) => table.rowsOf(state)));
    expect(rows).not.toContain("2026-03-01");
    expect(rows).not.toContain(id(9));
    expect(communityTable.rowsOf(state)).toMatchObject([{ status: "working", meetings: 1, mentor: "mentor-1" }]);
    expect(communityFiguresTable.rowsOf(state)).toEqual([]);
    expect(communityFiguresTable.rowsOf(known(agree, meet(1)))).toEqual([{ adm1: "ML05", meetings: 1 }]);
  });
});

const command: fc.Arbitrary<CommunityCommand> = fc.oneof(
  fc.constantFrom<CommunityCommand>(introduce, decide("yes"), decide("no-longer", []), decide("not-now"), takeAway),
  fc.integer({ min: 1, max: 3 }).map((one) => meet(one, meetingOf(12, { note: words(20 + one) }))),
  fc.integer({ min: 1, max: 3 }).map((one) => ({ type: "withdraw-meeting" as const, at, meeting: id(one) })),
  fc.constantFrom(choose(), plan(), plan({ words: words(30) })),
);

describe("whatever is asked in whatever order", () => {
  it("nothing is chosen, planned or taken down while the community does not want it", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 15 }), (commands) => {
        const { history } = lived(...commands);
        let answer = "none";
        for (const event of history) {
          if (event.type === "working-decided")
            answer = event.decision.answer === "not-now" ? answer : event.decision.answer;
          if (event.type === "harms-chosen" || event.type === "planned") expect(answer).toBe("yes");
          if (event.type === "meeting-taken-down") expect(answer).not.toBe("no-longer");
        }
      }),
    );
  });

  it("words that stand nowhere any more are erased", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 15 }), (commands) => {
        const { history, state } = lived(...commands);
        const erased = new Set(history.flatMap((event) => ("erase" in event ? event.erase : [])));
        const standing = JSON.stringify(state);
        const said = [...new Set(JSON.stringify(history).match(/"slot":"[^"]+"/g) ?? [])].map((one) =>
          one.slice(8, -1),
        );
        for (const slot of said)
          expect(standing.includes(slot)).toBe(!erased.has(slot as Uuid) || standing.includes(slot));
        for (const slot of said) if (!standing.includes(slot)) expect(erased).toContain(slot);
      }),
    );
  });

  it("never falls due", () => {
    expect(communitySubject.dueOf(known(decide("yes"), meet(1), plan()))).toEqual([]);
  });
});
