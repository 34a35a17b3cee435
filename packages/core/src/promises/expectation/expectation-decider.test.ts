import { describe, expect, it } from "vitest";
import type { ActorCode } from "../../kernel/actor-code.ts";
import { historyOf } from "../../testing/decider-specification.ts";
import { noonOf, slotOf } from "../owed/owed-fixture.ts";
import { ExpectationAnswer } from "./expectation-answer.ts";
import { ExpectationInput } from "./expectation-content.ts";
import { type ExpectationCommand, expectationDecider } from "./expectation-decider.ts";
import { expectationAnswer, expectationContent } from "./expectation-fixture.ts";
import { expectationSubject, expectationTable } from "./expectation-subject.ts";
import { prepareExpectation } from "./prepare-expectation.ts";

const at = noonOf("2021-10-01");
const record = (more: object = {}): ExpectationCommand => ({ type: "record", at, content: expectationContent(more) });
const answerIt = (more: object = {}): ExpectationCommand => ({ type: "answer", at, answer: expectationAnswer(more) });
const withdraw: ExpectationCommand = { type: "withdraw", at, reason: "recorded-by-mistake" };

const stateAfter = (...commands: readonly ExpectationCommand[]) => historyOf(expectationDecider, commands).state;
const answer = (command: ExpectationCommand, ...before: readonly ExpectationCommand[]) =>
  expectationDecider.decide(command, stateAfter(...before)).match(
    (events) => events.map(({ type }) => type as string),
    ({ code }) => code as string,
  );

describe("what people expect", () => {
  it("is answered: within our power, dependent on others, or beyond our power, and when it is taken up again", () => {
    const state = stateAfter(record(), answerIt());
    expect(state.status).toBe("answered");
    expect(expectationTable.rowsOf(state)).toMatchObject([
      { status: "answered", power: "depends-on-others", whom: "donors", againOn: "2021-09-14", heardMonth: "2021-06" },
    ]);
    expect(expectationSubject.dueOf(state)).toEqual([{ at: "2021-09-15T00:00:00.000Z", kind: "expectation-again" }]);
  });

  it("that depends on others says on whom, and takes no word for it", () => {
    const of = (is: object) => ExpectationAnswer.safeParse({ ...expectationAnswer(), is }).success;
    expect([of({ power: "depends-on-others" }), of({ power: "depends-on-others", whom: [] })]).toEqual([false, false]);
    expect(of({ power: "we-promise-it" })).toBe(false);
  });

  it("of one person is answered to her alone, and taken up again on a day that people will see", () => {
    expect(answer(answerIt(), record({ level: "person" }))).toBe("told-before-others");
    const told = { on: "2021-06-14", vehicle: "visit" };
    expect(answer(answerIt({ told }), record({ level: "person" }))).toEqual(["expectation-answered"]);
    expect(answer(answerIt({ againOn: "2031-09-14" }), record())).toBe("too-far-ahead");
  });

  it("is answered again when it is taken up again, and the last answer holds", () => {
    const beyond = answerIt({
      is: { power: "beyond-our-power" },
      told: { on: "2021-09-14", vehicle: "visit" },
      againOn: null,
    });
    const state = stateAfter(record(), answerIt(), beyond);
    expect(expectationTable.rowsOf(state)).toMatchObject([{ power: "beyond-our-power", answers: 2, againOn: null }]);
    expect(expectationSubject.dueOf(state)).toEqual([]);
    expect(answer(answerIt(), record(), beyond)).toBe("before-it-arose");
  });

  it("has been answered only where people were told, and taken up again only later", () => {
    expect(answer(answerIt({ told: { on: "2021-06-13", vehicle: "visit" } }), record())).toBe("before-it-arose");
    expect(answer(answerIt({ againOn: "2021-06-14" }), record())).toBe("date-not-later");
    expect(answer(record({ heardOn: "2021-10-03" }))).toBe("date-in-the-future");
  });

  it("says its state when something else is asked of it", () => {
    expect(answer(answerIt())).toBe("not-recorded");
    expect(answer(record(), record())).toBe("already-recorded");
    expect(answer(answerIt(), record(), withdraw)).toBe("already-withdrawn");
  });

  it("keeps its words sealed, and its row says the month and not the day", () => {
    const rows = JSON.stringify(expectationTable.rowsOf(stateAfter(record({ level: "person", recorder: "desk-01" }))));
    expect(rows).not.toContain(slotOf("narrative", 6).slot);
    expect(rows).not.toContain("2021-06-14");
  });
});

describe("an expectation as it is entered", () => {
  const input = (more: object = {}): ExpectationInput =>
    ExpectationInput.parse({
      ...{ level: "person", adm1: "ML05", occasion: "visit", topic: "money", heardOn: "2021-06-14" },
      ...{ words: "Est-ce que l'argent viendra ?", ...more },
    });
  const checks = { now: noonOf("2021-06-15"), recorder: "desk-01" as ActorCode };

  it("of one person says who entered it, of a community nobody", () => {
    const recorderOf = (more: object) => prepareExpectation(input(more), checks)._unsafeUnwrap().content.recorder;
    expect([recorderOf({}), recorderOf({ level: "community" })]).toEqual(["desk-01", null]);
  });

  it("keeps nothing of what one person says of sexual violence, and no day that is not yet", () => {
    const codes = prepareExpectation(input({ words: "Elle a été violée.", heardOn: "2021-07-01" }), checks)
      ._unsafeUnwrapErr()
      .map(({ code }) => code);
    expect(codes).toEqual(["date-in-the-future", "speaks-of-sexual-violence"]);
  });
});
