import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../kernel/day.ts";
import type { RowTable } from "../../kernel/subject.ts";
import { historyOf } from "../../testing/decider-specification.ts";
import type { ActionCommand } from "../corrective-action/action-command.ts";
import { actionDecider } from "../corrective-action/action-decider.ts";
import { done, drop, plan } from "../corrective-action/action-fixture.ts";
import { actionTable } from "../corrective-action/action-subject.ts";
import { expectationDecider } from "../expectation/expectation-decider.ts";
import { expectationAnswer, expectationContent } from "../expectation/expectation-fixture.ts";
import { expectationTable, sensitiveExpectationTable } from "../expectation/expectation-subject.ts";
import type { OwedCommand } from "../owed/owed-command.ts";
import { owedDecider } from "../owed/owed-decider.ts";
import { noonOf, question, referralStep, resolution } from "../owed/owed-fixture.ts";
import { owedTable, sensitiveOwedTable } from "../owed/owed-rows.ts";
import type { PromiseCommand } from "../promise/promise-command.ts";
import { promiseDecider } from "../promise/promise-decider.ts";
import { promiseContent } from "../promise/promise-fixture.ts";
import { promiseTable, sensitivePromiseTable } from "../promise/promise-rows.ts";
import { owedMeasures } from "./owed-measures.ts";
import { promiseMeasures } from "./promise-measures.ts";
import { saidAndDone } from "./said-and-done.ts";

const at = noonOf("2021-12-01");
const today = "2021-08-10" as Day;
const day = (text: string) => text as Day;
const told = (on: string) => ({ on: day(on), vehicle: "own-meeting" as const });

const rowsIn = <State>(tables: readonly RowTable<State>[], state: State) =>
  tables.flatMap((table) => table.rowsOf(state));
const promised = (more: object, ...then: readonly PromiseCommand[]) =>
  rowsIn(
    [promiseTable, sensitivePromiseTable],
    historyOf(promiseDecider, [{ type: "make", at, content: promiseContent(more) }, ...then]).state,
  );
const raised = (content: ReturnType<typeof resolution>, ...then: readonly OwedCommand[]) =>
  rowsIn([owedTable, sensitiveOwedTable], historyOf(owedDecider, [{ type: "raise", at, content }, ...then]).state);
const kept = (on: string): PromiseCommand => ({ type: "keep", at, on: day(on), told: null });
const broken: PromiseCommand = { type: "explain", at, because: "no-funds", told: told("2021-08-01") };
const give = (on: string, covered: readonly string[]): OwedCommand => ({
  ...{ type: "give" as const, at },
  word: {
    ...{ on: day(on), vehicle: "radio" as const, language: "fr" as never, present: "not-counted" as const },
    ...{ words: null, covered: covered as never },
  },
});

describe("what became of promises", () => {
  const rows = [
    promised({}, kept("2021-07-30")),
    promised({}, kept("2021-08-02")),
    promised({}),
    promised({ byDay: "2021-08-10" }),
    promised({}, broken),
    promised({}, { type: "release", at, by: "the-community", on: day("2021-07-01") }),
    promised({ byDay: "2021-12-31", words: "We guarantee that you will be safe here." }),
    promised(
      { byDay: "2021-07-01" },
      { type: "move", at, until: day("2021-09-01"), because: "rains", told: told("2021-06-30") },
    ),
  ].flat();

  it("is counted once each: kept in time or late, standing, overdue, explained, released", () => {
    expect(promiseMeasures(rows, today)).toEqual({
      ...{ made: 8, keptInTime: 1, keptLate: 1, standing: 3, overdue: 1, explained: 1, released: 1 },
      ...{ moved: 1, unbacked: 1, inTime: { part: 1, of: 4 } },
    });
  });

  it("leaves sensitive ones out, of the whole too", () => {
    const more = promised({ level: "person", isSensitive: true }, kept("2021-07-30"));
    expect(promiseMeasures([...rows, ...more], today)).toEqual(promiseMeasures(rows, today));
  });

  it("adds up whatever the rows, and names no post", () => {
    fc.assert(
      fc.property(fc.subarray(rows), fc.integer({ min: 0, max: 200 }), (some, days) => {
        const on = `2021-${String(6 + Math.floor(days / 35)).padStart(2, "0")}-15` as Day;
        const { made, keptInTime, keptLate, standing, overdue, explained, released, ...rest } = promiseMeasures(
          some,
          on,
        );
        expect(keptInTime + keptLate + standing + overdue + explained + released).toBe(made);
        expect(Object.keys(rest)).toEqual(["moved", "unbacked", "inTime"]);
      }),
    );
  });
});

describe("what became of word that was owed", () => {
  const all = ["what-happened", "why-monitoring"];
  const rows = [
    raised(resolution(), give("2021-07-01", all)),
    raised(resolution(), give("2021-07-20", all)),
    raised(resolution(), give("2021-07-01", ["what-happened"])),
    raised(resolution({ byDay: "2021-12-31" })),
    raised(question(), { type: "postpone", at, until: day("2021-09-01"), told: told("2021-07-01") }),
    raised(referralStep(), {
      ...{ type: "explain" as const, at, because: "died-or-moved" as const },
      ...{ on: day("2021-06-20"), vehicle: "not-told" as const },
    }),
    raised(referralStep({ isSensitive: true })),
  ].flat();

  it("is told by whom it is owed to and what it is about", () => {
    expect(owedMeasures(rows, today)).toEqual([
      {
        ...{ level: "person", kind: "referral-step", raised: 1, givenInTime: 0, givenLate: 0, standing: 0, overdue: 0 },
        ...{ explained: 1, waived: 0, inPart: 0, postponed: 0, untold: 1, inTime: { part: 0, of: 1 } },
      },
      {
        ...{ level: "community", kind: "answer", raised: 1, givenInTime: 0, givenLate: 0, standing: 1, overdue: 0 },
        ...{ explained: 0, waived: 0, inPart: 0, postponed: 1, untold: 0, inTime: { part: 0, of: 0 } },
      },
      {
        ...{
          level: "community",
          kind: "development",
          raised: 4,
          givenInTime: 1,
          givenLate: 1,
          standing: 1,
          overdue: 1,
        },
        ...{ explained: 0, waived: 0, inPart: 1, postponed: 0, untold: 0, inTime: { part: 1, of: 3 } },
      },
    ]);
  });
});

describe("you said, we did, we could not, because", () => {
  const expected = (more: object = {}, answer: object = {}) =>
    rowsIn(
      [expectationTable, sensitiveExpectationTable],
      historyOf(expectationDecider, [
        { type: "record", at, content: expectationContent(more) },
        { type: "answer", at, answer: expectationAnswer(answer) },
      ]).state,
    );

  it("is said by area and topic, with the reasons people were told", () => {
    const beyond = { is: { power: "beyond-our-power" }, againOn: null };
    expect(
      saidAndDone({
        expectations: [...expected({ topic: "water-point" }), ...expected({}, beyond), ...expected()],
        promises: [...promised({}, kept("2021-07-30")), ...promised({}, broken), ...promised({})],
        owed: [...raised(question(), give("2021-07-01", ["answer"])), ...raised(question()), ...raised(resolution())],
        actions: [],
      }),
    ).toEqual([
      {
        ...{ adm1: "ML05", adm2: "ML0505", topic: "money", said: 2, did: 0, open: 0 },
        couldNot: [
          { because: "beyond-our-power", times: 1 },
          { because: "depends-on-others", times: 1 },
        ],
      },
      {
        ...{ adm1: "ML05", adm2: "ML0505", topic: "water-point", said: 3, did: 2, open: 2 },
        couldNot: [
          { because: "depends-on-others", times: 1 },
          { because: "no-funds", times: 1 },
        ],
      },
    ]);
  });

  it("what was put right was done, what was dropped could not be, because; a mistake is neither", () => {
    const acted = (...then: readonly ActionCommand[]) =>
      rowsIn([actionTable], historyOf(actionDecider, [plan(), ...then]).state).filter(
        (row) => row["adm2"] === "ML0505",
      );
    const mistake = drop("2020-07-20", "planned-by-mistake");
    const actions = [acted(done("2020-07-20")), acted(drop("2020-07-20")), acted(), acted(mistake)].flat();
    expect(saidAndDone({ expectations: [], promises: [], owed: [], actions })).toEqual([
      {
        ...{ adm1: "ML05", adm2: "ML0505", topic: "queue-of-women", said: 0, did: 1, open: 1 },
        couldNot: [{ because: "no-funds", times: 1 }],
      },
    ]);
  });

  it("says nothing of one person, and nothing of what is sensitive", () => {
    const person = { level: "person", recorder: "desk-01" };
    expect(
      saidAndDone({
        expectations: [...expected(person), ...expected({ isSensitive: true })],
        promises: promised({ level: "person" }, kept("2021-07-30")),
        owed: raised(question(person), give("2021-07-01", ["answer"])),
        actions: [],
      }),
    ).toEqual([]);
  });
});
