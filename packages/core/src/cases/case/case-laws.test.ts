import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replay } from "../../kernel/decider.ts";
import { holds, wayOf } from "../../testing/any-case.ts";
import { anyCommand, anyCommands, factsOf } from "../../testing/case-commands.ts";
import { historyOf } from "../../testing/decider-specification.ts";
import { isNear } from "../units/is-near.ts";
import type { CaseCommand } from "./case-command.ts";
import { caseDecider } from "./case-decider.ts";
import type { CaseEvent } from "./case-event.ts";
import { ask, BODY_KEY, instant, slot } from "./case-fixture.ts";
import type { CaseState } from "./case-state.ts";
import { caseSubject } from "./case-subject.ts";

interface Step {
  readonly command: CaseCommand;
  readonly before: CaseState;
  readonly events: readonly CaseEvent[];
}

/** Each command that was not refused, with the state it met. */
const stepsOf = (commands: readonly CaseCommand[]): readonly Step[] => {
  let before: CaseState = caseDecider.initial;
  return commands.flatMap((command) => {
    const events = caseDecider.decide(command, before).unwrapOr([]);
    const step = { command, before, events };
    before = events.reduce(caseDecider.evolve, before);
    return events.length === 0 ? [] : [step];
  });
};

/** Every fact there is but the one of imports; one more does not compile before it stands here. */
const FACTS: Readonly<Record<Exclude<CaseEvent["type"], "lodging-undone">, true>> = {
  ...{ "messages-agreed": true, "messages-declined": true, "call-asked-for": true, "message-going-out": true },
  ...{ "message-handed-over": true, "message-arrived": true, "message-failed": true, "message-withdrawn": true },
  ...{ "case-lodged": true, "sensitive-case-lodged": true, "case-acknowledged": true, "case-triaged": true },
  ...{ "case-taken": true, "case-handed-on": true, "handler-recused": true, "subject-learned": true },
  ...{ "waiting-for-person": true, "waiting-ended": true, "case-referred": true, "referral-outcome-recorded": true },
  ...{ "interim-answer-given": true, "case-responded": true, "attempt-recorded": true, "loop-closed": true },
  ...{ "case-reopened": true, "case-appealed": true, "case-withdrawn": true, "marked-duplicate": true },
  ...{ "found-no-duplicate": true, "duplicate-noted": true, "duplicate-forgotten": true },
  ...{ "information-added": true, "information-looked-at": true, "consent-recorded": true },
  ...{ "reply-wish-recorded": true, "satisfaction-recorded": true, "intermediary-told": true, "family-told": true },
  ...{ "hand-over-offered": true, "hand-over-accepted": true, "hand-over-refused": true, "hand-over-ran-out": true },
  ...{ "safety-call-agreed": true, "safety-call-declined": true, "safety-call-made": true },
  ...{ "found-sensitive": true, "sensitive-case-forwarded": true, "body-acknowledged": true, "body-concluded": true },
  ...{ "erasure-announced": true, "case-words-erased": true, "kept-longer": true },
  ...{ "support-given": true, "identity-added": true, "identity-taken-back": true, "returned-from-body": true },
};

describe("the sequences of these laws", () => {
  it("reach every status on both ways, and every fact there is", () => {
    const all = fc
      .sample(anyCommands, { numRuns: 2500, seed: 20_210_614 })
      .map((commands) => historyOf(caseDecider, commands));
    const states = all.flatMap(({ history }) => wayOf(history).map(({ state }) => state));
    const statuses = new Set(states.map((state) => (state.status === "absent" ? "" : `${state.way} ${state.status}`)));
    expect([...statuses].toSorted()).toEqual([
      ...["acknowledged", "body-concluded", "forwarded", "lodged", "loop-closed", "reopened", "with-the-body"].map(
        (status) => `investigating-body ${status}`,
      ),
      ...["acknowledged", "appealed", "duplicate", "in-hand", "lodged", "loop-closed", "referred", "reopened"].map(
        (status) => `office ${status}`,
      ),
      ...["responded", "triaged", "withdrawn"].map((status) => `office ${status}`),
    ]);
    const facts = new Set(all.flatMap(({ history }) => history.map(({ type }) => type)));
    expect([...facts].toSorted()).toEqual(Object.keys(FACTS).toSorted());
  });
});

describe("every case, whatever is asked in whatever order", () => {
  it("closes no loop untold: in its last round there is an answer, and word of it or evidence for why not", () => {
    holds((commands) => {
      const { history } = historyOf(caseDecider, commands);
      history.forEach((event, index) => {
        if (event.type !== "loop-closed") return;
        const before = history.slice(0, index);
        const anew = before.findLastIndex(({ type }) => type === "case-reopened" || type === "case-appealed");
        const round = before.slice(anew + 1);
        const answers = round.filter(({ type }) => type === "case-responded" || type === "body-concluded");
        expect(answers).toHaveLength(1);
        if (event.end.told === "received") return;
        const { because } = event.end;
        const since = round.slice(
          round.findIndex(({ type }) => type === "case-responded" || type === "body-concluded"),
        );
        const days = new Set(
          since.filter(({ type }) => type === "attempt-recorded").map(({ doneAt }) => doneAt.slice(0, 10)),
        );
        if (because.reason === "attempts") expect(days.size).toBeGreaterThanOrEqual(3);
        if (because.reason === "would-endanger") expect(because.second).not.toBe(event.by);
        if (because.reason === "anonymous-and-public-answer-given")
          expect(answers).toMatchObject([{ answer: { way: "public", smallGroup: "was-broadened" } }]);
        const wish = before.findLast((one) => one.type === "reply-wish-recorded");
        if (because.reason === "asked-for-none") expect(wish).toMatchObject({ reply: "wants-none" });
      });
    });
  });

  it("has the state that its history leads to, twice, and one row with the columns that its table names", () => {
    holds((commands) => {
      const { history, state } = historyOf(caseDecider, commands);
      expect(replay(caseDecider, history)).toEqual(state);
      expect(replay(caseDecider, JSON.parse(JSON.stringify(history)) as CaseEvent[])).toEqual(state);
      const rows = caseSubject.tables.flatMap((table) =>
        table.rowsOf(state).map((row) => {
          expect(Object.keys(row).toSorted()).toEqual(Object.keys(table.columns).toSorted());
          return row;
        }),
      );
      expect(rows).toHaveLength(state.status === "absent" ? 0 : 1);
    });
  });

  it("refuses with the state that the case is in", () => {
    fc.assert(
      fc.property(anyCommands, anyCommand, (commands, next) => {
        const { state } = historyOf(caseDecider, commands);
        caseDecider.decide(next, state).match(
          () => undefined,
          ({ code, facts }) => expect(facts?.["status"]).toBe(code === "lodged-otherwise" ? undefined : state.status),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("is one case however often the same submission comes, and never another one under its key", () => {
    holds((commands) => {
      const { state } = historyOf(caseDecider, commands);
      const [first] = commands;
      if (first === undefined) return;
      expect(caseDecider.decide(first, state)._unsafeUnwrap()).toEqual([]);
      const other = { ...first, print: "f".repeat(64) } as CaseCommand;
      // who has the key and other words may be anybody: not where it stands
      expect(caseDecider.decide(other, state)._unsafeUnwrapErr()).toEqual({ code: "lodged-otherwise" });
    });
  });

  it("nobody acts in it whom it is about, alone or as the second; nor deals with it who is under or near them", () => {
    holds((commands) => {
      for (const { command, before } of stepsOf(commands)) {
        if (before.status === "absent" || before.way !== "office" || command.type === "add-information") continue;
        const { aboutActors, aboutUnits } = before.content;
        expect(aboutActors).not.toContain(command.by);
        if ("basis" in command && command.basis !== null) expect(aboutActors).not.toContain(command.basis.second);
        const handlers =
          command.type === "respond"
            ? [command.decider]
            : command.type === "take" || command.type === "hand-on"
              ? [command.handler]
              : [];
        for (const { actor, supervisors, units } of handlers) {
          expect(aboutActors).not.toContain(actor);
          expect(supervisors.filter((above) => aboutActors.includes(above))).toEqual([]);
          expect(isNear(units, aboutUnits)).toBe(false);
        }
      }
    });
  });

  it("is in the hands of nobody who is near whom it is about, from the moment that this is known", () => {
    holds((commands) => {
      for (const { state } of wayOf(historyOf(caseDecider, commands).history)) {
        if (state.status !== "in-hand") continue;
        const { aboutActors, aboutUnits } = state.content;
        const { actor, supervisors, units } = factsOf(state.handler.actor);
        expect([actor, ...supervisors].filter((one) => aboutActors.includes(one))).toEqual([]);
        expect(isNear(units, aboutUnits)).toBe(false);
      }
    });
  });

  it("lets an appeal be answered only by somebody who never answered before, above all who did in that round", () => {
    holds((commands) => {
      let answered: string[] = [];
      let ofRound: string[] = [];
      let isAppeal = false;
      for (const event of historyOf(caseDecider, commands).history) {
        if (event.type === "found-sensitive") answered = [];
        if (event.type === "case-reopened" || event.type === "found-sensitive") {
          isAppeal = false;
          ofRound = [];
        }
        if (event.type === "case-appealed") isAppeal = true;
        if (event.type !== "case-responded") continue;
        const { actor } = event.answer.by;
        if (isAppeal) {
          expect(answered).not.toContain(actor);
          for (const below of ofRound)
            expect(["chief", "head"].indexOf(actor)).toBeGreaterThan(["chief", "head"].indexOf(below));
        }
        answered.push(actor);
        ofRound.push(actor);
      }
    });
  });

  it("takes new information from the person in every status", () => {
    holds((commands) => {
      const { state } = historyOf(caseDecider, commands);
      const told = slot("narrative", 99, BODY_KEY);
      const information = { ...ask("add-information", "2021-08-01", { words: told }), at: instant("2024-09-01") };
      expect(caseDecider.decide(information, state).isOk()).toBe(state.status !== "absent");
    });
  });

  it("loses no time: moments lie between arrival and entry, and each wait ends, none before it began", () => {
    holds((commands) => {
      const { state } = historyOf(caseDecider, commands);
      if (state.status === "absent") return;
      const isWaiting = state.status === "in-hand" && state.waits;
      for (const { doneAt, at } of state.timeline) {
        expect(doneAt <= at).toBe(true);
        expect(doneAt >= state.content.receivedAt).toBe(true);
      }
      const waits = state.timeline.filter(({ what }) => what === "waits" || what === "goes-on");
      waits.forEach(({ what, doneAt }, index) => {
        expect(what).toBe(index % 2 === 0 ? "waits" : "goes-on");
        if (what === "goes-on") expect(doneAt >= (waits[index - 1]?.doneAt ?? "")).toBe(true);
      });
      expect(waits.length % 2 === 1).toBe(isWaiting);
    });
  });

  it("has no step that was done before the one it follows", () => {
    holds((commands) => {
      for (const { command, before } of stepsOf(commands)) {
        if (before.status === "absent") continue;
        const follows = ["take", "respond", "forward", "close-untold", "confirm-received", "reopen", "appeal"];
        if (follows.includes(command.type)) expect(command.doneAt >= before.since).toBe(true);
      }
    });
  });
});
