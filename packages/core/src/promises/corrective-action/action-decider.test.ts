import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replay } from "../../kernel/decider.ts";
import { historyOf } from "../../testing/decider-specification.ts";
import { areasOfMopti } from "../development/development-fixture.ts";
import { defaultFeedbackRules } from "../feedback-rules/default-feedback-rules.ts";
import { factsOfAction } from "../feedback-rules/facts-of-actions.ts";
import { owedFrom } from "../feedback-rules/owed-from.ts";
import { actionMeasures } from "../measures/action-measures.ts";
import { owedKey } from "../owed/owed-content.ts";
import type { ActionCommand } from "./action-command.ts";
import { ActionInput } from "./action-content.ts";
import { actionDecider } from "./action-decider.ts";
import { actionContent, addCase, caseId, day, done, drop, move, plan } from "./action-fixture.ts";
import { actionSubject, actionTable } from "./action-subject.ts";
import { prepareAction } from "./prepare-action.ts";

const said = (command: ActionCommand, ...before: readonly ActionCommand[]): string =>
  actionDecider.decide(command, historyOf(actionDecider, before).state).match(
    (events) => events.map(({ type }) => type).join(" "),
    ({ code }) => code,
  );
const stateAfter = (...commands: readonly ActionCommand[]) => historyOf(actionDecider, commands).state;
const rowOf = (...commands: readonly ActionCommand[]) => actionTable.rowsOf(stateAfter(...commands))[0];
const owedAfter = (...commands: readonly ActionCommand[]) =>
  historyOf(actionDecider, commands)
    .history.flatMap((event) => factsOfAction(caseId(7), actionContent(), event))
    .flatMap((fact) => owedFrom(fact, defaultFeedbackRules));

describe("a corrective action", () => {
  it("is planned for two cases, moved, joined by a third, and done", () => {
    const steps = [plan(), move("2020-08-15"), addCase(3), done("2020-08-14")];
    expect(historyOf(actionDecider, steps).history.map(({ type }) => type)).toEqual([
      ...["action-planned", "action-moved", "case-added", "action-done"],
    ]);
    expect(stateAfter(...steps)).toMatchObject({ status: "done", cases: [caseId(1), caseId(2), caseId(3)] });
    expect(rowOf(...steps)).toMatchObject({ byDay: "2020-08-15", moved: 1, status: "done", late: 0, adm2: "ML0505" });
  });

  it("done, each area hears what was changed; dropped, what was not and why", () => {
    expect(owedAfter(plan(), done("2020-07-20")).map(({ adm2, asks, topic }) => [adm2, topic, ...asks])).toEqual([
      ["ML0505", "queue-of-women", "what-happened"],
      ["ML0506", "queue-of-women", "what-happened"],
    ]);
    expect(owedAfter(plan(), drop("2020-07-20"))[0]?.asks).toEqual(["what-happened", "why-not"]);
    expect(owedAfter(plan(), drop("2020-07-20", "planned-by-mistake"))).toEqual([]);
    expect(owedAfter(plan(), move("2020-08-15"))).toEqual([]);
  });

  it("falls due when its day is over, and not once it has ended", () => {
    const due = (...commands: readonly ActionCommand[]) => actionSubject.dueOf(stateAfter(...commands));
    expect(due(plan())).toEqual([{ at: "2020-08-01T00:00:00.000Z", kind: "action-due" }]);
    expect(due(plan(), move("2020-08-15"))).toEqual([{ at: "2020-08-16T00:00:00.000Z", kind: "action-due" }]);
    expect(due(plan(), drop("2020-07-20"))).toEqual([]);
  });

  it("stays late where it was moved after its day had passed", () => {
    expect(rowOf(plan(), move("2020-09-30", "2020-08-02"), done("2020-09-15"))?.["late"]).toBe(1);
    expect(rowOf(plan(), done("2020-08-01"))?.["late"]).toBe(1);
    expect(rowOf(plan(), done("2020-07-31"))?.["late"]).toBe(0);
  });

  it("takes a case that comes late, once; a dropped one answers nobody", () => {
    expect(said(addCase(3), plan(), done("2020-07-20"))).toBe("case-added");
    expect(said(addCase(1), plan())).toBe("");
    expect(said(addCase(3), plan(), drop("2020-07-20"))).toBe("action-dropped-already");
  });

  it("names the state that is, whatever is asked of it", () => {
    expect(said(done("2020-07-20"))).toBe("action-not-planned");
    expect(said(plan(), plan())).toBe("action-planned-already");
    expect(said(drop("2020-07-20"), plan(), done("2020-07-20"))).toBe("action-done-already");
    expect(said(done("2020-07-20"), plan(), drop("2020-07-20"))).toBe("action-dropped-already");
    expect(said(done("2020-06-14"), plan())).toBe("before-it-arose");
    expect(said(done("2020-10-02"), plan())).toBe("date-in-the-future");
    expect(said(move("2020-07-19"), plan())).toBe("moved-into-the-past");
    expect(said(move("2020-07-31"), plan())).toBe("");
  });

  it("as it is typed in, says everything that is wrong at once, with its place", () => {
    const input = ActionInput.parse({
      ...{ issue: "queue-of-women", post: "distribution-lead", on: "2020-06-15", byDay: "2020-06-14" },
      ...{ areas: ["ML0505", "ML99"], cases: [caseId(1), caseId(1)] },
    });
    const issues = prepareAction(input, { areas: areasOfMopti, today: day("2020-06-13") })._unsafeUnwrapErr();
    expect(issues.map(({ path, code }) => [...path, code].join("/"))).toEqual([
      "on/date-in-the-future",
      "byDay/by-before-it-was-decided",
      "cases/1/case-stands-twice",
      "areas/1/area-unknown",
    ]);
  });
});

describe("laws of corrective actions", () => {
  const anyDay = fc.integer({ min: 10, max: 30 }).map((number) => `2020-0${(number % 4) + 6}-${number}`);
  const command: fc.Arbitrary<ActionCommand> = fc.oneof(
    fc.constant(plan()),
    fc.integer({ min: 1, max: 4 }).map(addCase),
    fc.tuple(anyDay, anyDay).map(([until, on]) => move(until, on)),
    anyDay.map(done),
    fc
      .tuple(anyDay, fc.constantFrom("no-funds" as const, "planned-by-mistake" as const))
      .map(([on, why]) => drop(on, why)),
  );
  const commands = fc.array(command, { maxLength: 10 });

  it("whatever is asked in whatever order, its history gives its state and its rows again", () => {
    fc.assert(
      fc.property(commands, (asked) => {
        const { history, state } = historyOf(actionDecider, asked);
        expect(replay(actionDecider, history)).toEqual(state);
      }),
    );
  });

  it("ends once, and then owes word in each area once; asked again it owes nothing more", () => {
    fc.assert(
      fc.property(commands, (asked) => {
        const state = stateAfter(...asked);
        const owed = owedAfter(...asked);
        const tells = state.status === "done" || (state.status === "dropped" && state.because !== "planned-by-mistake");
        expect(owed).toHaveLength(tells ? 2 : 0);
        expect(new Set(owed.map(owedKey)).size).toBe(owed.length);
        expect(
          owedAfter(...asked, ...asked.filter(({ type }) => type !== "done" && type !== "drop" && type !== "plan")),
        ).toEqual(owed);
      }),
    );
  });

  it("each is counted once in one of the five, however many areas it concerns; a mistake in none", () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 5 }), anyDay, (streams, today) => {
        const states = streams.map((asked) => stateAfter(...asked));
        const rows = states.flatMap((state, stream) =>
          actionTable.rowsOf(state).map((row, ordinal) => ({ ...row, stream: String(stream), ordinal })),
        );
        const measured = actionMeasures(rows, day(today));
        const { doneInTime, doneLate, standing, overdue, dropped } = measured;
        const isMistake = (state: (typeof states)[number]) =>
          state.status === "dropped" && state.because === "planned-by-mistake";
        const planned = states.filter((state) => state.status !== "absent" && !isMistake(state));
        expect(measured.planned).toBe(planned.length);
        expect(doneInTime + doneLate + standing + overdue + dropped).toBe(planned.length);
      }),
    );
  });
});
