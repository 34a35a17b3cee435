import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../kernel/day.ts";
import { replay } from "../kernel/decider.ts";
import type { LanguageTag } from "../kernel/language-tag.ts";
import { historyOf } from "../testing/decider-specification.ts";
import { type ExpectationCommand, expectationDecider } from "./expectation/expectation-decider.ts";
import { expectationAnswer, expectationContent } from "./expectation/expectation-fixture.ts";
import { expectationSubject } from "./expectation/expectation-subject.ts";
import { ExplainedBecause, WaivedBy } from "./owed/closing-reasons.ts";
import type { OwedCommand } from "./owed/owed-command.ts";
import { owedDecider } from "./owed/owed-decider.ts";
import { noonOf, question, referralStep, resolution, slotOf, thanks } from "./owed/owed-fixture.ts";
import { OwedAsk } from "./owed/owed-kind.ts";
import { askedStill, type OwedState, owedBy } from "./owed/owed-state.ts";
import { owedSubject } from "./owed/owed-subject.ts";
import type { PromiseCommand } from "./promise/promise-command.ts";
import { promiseDecider } from "./promise/promise-decider.ts";
import { promiseContent } from "./promise/promise-fixture.ts";
import { promiseSubject } from "./promise/promise-subject.ts";
import { Vehicle } from "./vehicle.ts";

const at = noonOf("2021-12-01");
const anyDay = fc.integer({ min: -10, max: 180 }).map((days) => addDays("2021-06-14" as Day, days));
const vehicle = fc.constantFrom(...Vehicle.options);
const told = fc.record({ on: anyDay, vehicle });
const asks = fc.uniqueArray(fc.constantFrom(...OwedAsk.options), { minLength: 1, maxLength: 4 });
const audience = fc.constantFrom(null, "not-counted" as const, { women: 9, men: 8, girls: 3, boys: null });
const { module, subject, id } = resolution().from;

const raising = fc
  .record({ byDay: anyDay, arisenOn: anyDay, asks, isSensitive: fc.boolean() })
  .map((more): OwedCommand => ({ type: "raise", at, content: resolution(more) }));
const giving = fc
  .record({ on: anyDay, vehicle, covered: asks, present: audience })
  .map((word): OwedCommand => ({ type: "give", at, word: { ...word, language: "fr" as LanguageTag, words: null } }));
const postponing = fc.record({ until: anyDay, told }).map((more): OwedCommand => ({ type: "postpone", at, ...more }));
const explaining = fc
  .record({
    because: fc.constantFrom(...ExplainedBecause.options),
    on: anyDay,
    vehicle: fc.oneof(vehicle, fc.constant("not-told" as const)),
    shown: fc.boolean(),
  })
  .map(
    ({ shown, ...more }): OwedCommand => ({
      ...{ type: "explain" as const, at, ...more },
      ...(shown ? { withdrawn: { module, subject, id } } : {}),
    }),
  );
const waiving = fc
  .record({ by: fc.constantFrom(...WaivedBy.options), on: anyDay })
  .map((more): OwedCommand => ({ type: "waive", at, ...more }));
const owedCommand = fc.oneof(
  { weight: 3, arbitrary: raising },
  { weight: 3, arbitrary: giving },
  { weight: 2, arbitrary: postponing },
  explaining,
  waiving,
);

const promiseCommand: fc.Arbitrary<PromiseCommand> = fc.oneof(
  fc.constant<PromiseCommand>({ type: "make", at, content: promiseContent() }),
  fc.record({ on: anyDay, told: fc.option(told) }).map((more): PromiseCommand => ({ type: "keep", at, ...more })),
  fc.record({ until: anyDay, told }).map((more): PromiseCommand => ({ type: "move", at, because: "rains", ...more })),
  told.map((one): PromiseCommand => ({ type: "explain", at, because: "no-funds", told: one })),
  fc
    .record({ by: fc.constantFrom(...WaivedBy.options), on: anyDay })
    .map((more): PromiseCommand => ({ type: "release", at, ...more })),
);
const expectationCommand: fc.Arbitrary<ExpectationCommand> = fc.oneof(
  fc.constant<ExpectationCommand>({ type: "record", at, content: expectationContent() }),
  fc
    .record({ told, againOn: fc.option(anyDay) })
    .map((more): ExpectationCommand => ({ type: "answer", at, answer: expectationAnswer(more) })),
  fc.constant<ExpectationCommand>({ type: "withdraw", at, reason: "said-otherwise" }),
);

const isDueAs = (state: OwedState): boolean => owedSubject.dueOf(state).length > 0;

describe("what is owed", () => {
  it("never disappears but by being given whole, explained or waived, whatever is asked in whatever order", () => {
    fc.assert(
      fc.property(fc.array(owedCommand, { maxLength: 14 }), (commands) => {
        const { history, state } = historyOf(owedDecider, [{ type: "raise", at, content: resolution() }, ...commands]);
        const said = new Set(history.flatMap((one) => (one.type === "word-given" ? one.word.covered : [])));
        const owes = new Set(
          history.flatMap((one) => (one.type === "word-owed" || one.type === "more-word-owed" ? one.content.asks : [])),
        );
        const isGiven = [...owes].every((ask) => said.has(ask));
        const isEnded = history.some(({ type }) => type === "word-explained" || type === "word-waived");
        expect(state.status === "owed").toBe(!isGiven && !isEnded);
        expect(isDueAs(state)).toBe(state.status === "owed");
      }),
    );
  });

  it("is the same whether its facts come once, twice, late or in any order", () => {
    const contents = fc.array(raising, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(contents, fc.integer({ min: 1, max: 5 }), (raisings, turn) => {
        const again = [...raisings.slice(turn % raisings.length), ...raisings.slice(0, turn % raisings.length)];
        const what = (commands: readonly OwedCommand[]) => historyOf(owedDecider, commands).state;
        expect(what([...again, ...again, ...raisings])).toEqual(what(raisings));
      }),
    );
  });

  it("asks and is due alike whether a fact comes before or after word was given or put off", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(giving, postponing), { maxLength: 5 }), raising, (acts, late) => {
        // all that is asked is asked from the beginning or from the end, so that no act is refused in one order only
        const first: OwedCommand = {
          ...{ type: "raise" as const, at },
          content: resolution({ asks: [...OwedAsk.options], byDay: "2021-06-01", arisenOn: "2021-06-01" }),
        };
        const later = historyOf(owedDecider, [first, ...acts, late]).state;
        const sooner = historyOf(owedDecider, [first, late, ...acts]).state;
        if (later.status === "absent" || sooner.status === "absent") throw new Error("it was raised");
        expect([askedStill(later), later.status, owedBy(later)]).toEqual([
          ...[askedStill(sooner), sooner.status, owedBy(sooner)],
        ]);
      }),
    );
  });

  it("by one person, a family or an intermediary too ends only so", () => {
    const content = fc.constantFrom(
      referralStep(),
      referralStep({ level: "family", wish: "wants-it" }),
      thanks(),
      question({ level: "person", recorder: "desk-01" }),
    );
    fc.assert(
      fc.property(content, fc.array(owedCommand, { maxLength: 10 }), (owed, commands) => {
        const acts = commands.filter(({ type }) => type !== "raise");
        const { history, state } = historyOf(owedDecider, [{ type: "raise", at, content: owed }, ...acts]);
        const ends = new Set(["word-given", "word-explained", "word-waived"]);
        if (state.status !== "owed") expect(history.some(({ type }) => ends.has(type))).toBe(true);
        if (state.status === "waived") expect(state.by).toBe("the-person");
      }),
    );
  });
});

describe("an expectation", () => {
  it("never becomes a promise: there are as many promises as promises made", () => {
    const asked = fc.oneof(
      fc.record({ of: fc.constant("promise" as const), stream: fc.nat(3), command: promiseCommand }),
      fc.record({ of: fc.constant("expectation" as const), stream: fc.nat(3), command: expectationCommand }),
    );
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 30 }), (all) => {
        const promises = new Map<number, PromiseCommand[]>();
        const expectations = new Map<number, ExpectationCommand[]>();
        for (const one of all)
          if (one.of === "promise") promises.set(one.stream, [...(promises.get(one.stream) ?? []), one.command]);
          else expectations.set(one.stream, [...(expectations.get(one.stream) ?? []), one.command]);
        const facts = [...promises.values()].flatMap((commands) => historyOf(promiseDecider, commands).history);
        const standing = [...promises.values()].filter(
          (commands) => historyOf(promiseDecider, commands).state.status !== "absent",
        );
        expect(standing).toHaveLength(facts.filter(({ type }) => type === "promise-made").length);
        const heard = [...expectations.values()].flatMap((commands) => historyOf(expectationDecider, commands).history);
        for (const { type } of heard) expect(type.startsWith("expectation-")).toBe(true);
      }),
    );
  });
});

describe("every subject of the ledger", () => {
  it("has the state that its history leads to, and rows with the columns it names", () => {
    fc.assert(
      fc.property(
        fc.array(owedCommand, { maxLength: 10 }),
        fc.array(promiseCommand, { maxLength: 10 }),
        fc.array(expectationCommand, { maxLength: 6 }),
        (owed, promised, expected) => {
          const first = historyOf(owedDecider, owed);
          expect(replay(owedDecider, first.history)).toEqual(first.state);
          const second = historyOf(promiseDecider, promised);
          expect(replay(promiseDecider, second.history)).toEqual(second.state);
          const third = historyOf(expectationDecider, expected);
          expect(replay(expectationDecider, third.history)).toEqual(third.state);
          for (const [table, rows] of [
            ...owedSubject.tables.map((one) => [one, one.rowsOf(first.state)] as const),
            ...promiseSubject.tables.map((one) => [one, one.rowsOf(second.state)] as const),
            ...expectationSubject.tables.map((one) => [one, one.rowsOf(third.state)] as const),
          ])
            for (const row of rows) expect(Object.keys(row).toSorted()).toEqual(Object.keys(table.columns).toSorted());
        },
      ),
    );
  });

  it("refuses with a code that names the state it is in", () => {
    const names: Readonly<Record<string, readonly string[]>> = {
      absent: ["nothing-owed", "nothing-promised"],
      given: ["word-given-already"],
      explained: ["word-explained-already", "promise-explained-already"],
      waived: ["word-waived-already"],
      kept: ["promise-kept-already"],
      released: ["promise-released-already"],
    };
    const codesOfStates = Object.values(names).flat();
    fc.assert(
      fc.property(
        fc.array(owedCommand, { maxLength: 8 }),
        owedCommand,
        fc.array(promiseCommand, { maxLength: 8 }),
        promiseCommand,
        (owed, word, promised, command) => {
          const { state } = historyOf(owedDecider, owed);
          const made = historyOf(promiseDecider, promised).state;
          for (const [status, result] of [
            [state.status, owedDecider.decide(word, state).map(() => undefined)],
            [made.status, promiseDecider.decide(command, made).map(() => undefined)],
          ] as const) {
            const code = result.match(
              () => undefined,
              (why) => why.code,
            );
            if (code !== undefined && codesOfStates.includes(code)) expect(names[status]).toContain(code);
          }
        },
      ),
    );
  });

  it("holds no personal word in any row: where words stood, nothing stands", () => {
    const slots = [3, 4, 6].map((seed) => slotOf("narrative", seed).slot);
    fc.assert(
      fc.property(fc.array(giving, { maxLength: 4 }), fc.array(promiseCommand, { maxLength: 6 }), (given, promised) => {
        const asked = historyOf(owedDecider, [{ type: "raise", at, content: question() }, ...given]).state;
        const made = historyOf(promiseDecider, promised).state;
        const rows = JSON.stringify([
          ...owedSubject.tables.flatMap((table) => table.rowsOf(asked)),
          ...promiseSubject.tables.flatMap((table) => table.rowsOf(made)),
        ]);
        for (const slot of slots) expect(rows).not.toContain(slot);
      }),
    );
  });
});
