import { match } from "ts-pattern";
import { type ClockBooks, calendarAt, calendarNow, policyPinned } from "../../clocks/books/clock-books.ts";
import type { ClockFact } from "../../clocks/clock/clock-fact.ts";
import { clockOf } from "../../clocks/clock/clock-of.ts";
import type { ClockReading } from "../../clocks/clock/clock-reading.ts";
import { CLOCK_NAMES, type ClockName } from "../../clocks/policy/clock-rule.ts";
import { type MatterCodes, policyFor } from "../../clocks/policy/policy-for.ts";
import type { PolicyClocks } from "../../clocks/policy/response-policy.ts";
import { instantNumber, instantOfNumber } from "../../kernel/instant.ts";
import type { LodgedCase, Moment } from "./case-state.ts";

const met = (at: Moment["doneAt"], ...clocks: readonly ClockName[]): ClockFact[] =>
  clocks.map((clock) => ({ type: "met", at, clock }));

/** What a moment of a case is to its clocks; an answer also meets what it makes needless. */
const factsOfMoment = ({ what, doneAt, at }: Moment): readonly ClockFact[] =>
  match(what)
    .returnType<readonly ClockFact[]>()
    .with("received", () => [
      { type: "received", at: doneAt },
      { type: "entered", at },
    ])
    .with("acknowledged", () => met(doneAt, "acknowledgement"))
    .with("interim", () => met(doneAt, "acknowledgement", "interim"))
    .with("responded", () => met(doneAt, "acknowledgement", "interim", "response", "appeal"))
    .with("closed", () => met(doneAt, "closure"))
    .with("waits", () => [{ type: "paused", at: doneAt }])
    .with("goes-on", () => [{ type: "resumed", at: doneAt }])
    // given back by the body, it is taken up again as it is when it is reopened
    .with("reopened", "returned", () => [{ type: "reopened", at: doneAt }])
    .with("appealed", () => [{ type: "appealed", at: doneAt }])
    .with("withdrawn", () => [{ type: "stopped", at: doneAt }])
    .with("forwarded", () => [])
    .exhaustive();

const opensAgain = ({ what }: Moment): boolean => what === "reopened" || what === "appealed" || what === "returned";

/**
 * The moments of a case. What is known by its day alone falls on one instant, and clocks cannot tell what came first; the
 * case can. So what followed a reopening, an appeal or a return on the same instant lies a millisecond after it.
 */
const momentsOf = ({ timeline }: LodgedCase): readonly Moment[] =>
  timeline.map((moment, index) => {
    const openings = timeline.slice(0, index).filter((one) => opensAgain(one) && one.doneAt === moment.doneAt);
    return openings.length === 0
      ? moment
      : { ...moment, doneAt: instantOfNumber(instantNumber(moment.doneAt) + openings.length) };
  });

/** How a case is sorted as it stands. */
const sortedNow = ({ content }: LodgedCase): MatterCodes => ({
  category: content.category?.code,
  priority: "priority" in content ? content.priority : undefined,
});

const rulesFor = (state: LodgedCase, books: ClockBooks, sorted: MatterCodes): PolicyClocks =>
  policyFor(policyPinned(books, state.content.rules.policy), sorted).clocks;

/** What was met, with by when it was due as the calendar and the sorting of that time had it. */
const judgedThen = (
  fact: ClockFact,
  before: readonly ClockFact[],
  rules: PolicyClocks,
  books: ClockBooks,
  at: Moment["at"],
): ClockFact => {
  const rule = fact.type === "met" ? rules[fact.clock] : null;
  if (fact.type !== "met" || rule === null) return fact;
  const { due } = clockOf(fact.clock, [...before, fact], rule, calendarAt(books, at));
  return due === null ? fact : { ...fact, judgedDue: due };
};

const judgedFacts = (state: LodgedCase, books: ClockBooks): readonly ClockFact[] => {
  const facts: ClockFact[] = [];
  for (const moment of momentsOf(state)) {
    const { category, priority, at } = moment;
    const rules = rulesFor(state, books, { category: category ?? undefined, priority: priority ?? undefined });
    facts.push(...factsOfMoment(moment).map((fact) => judgedThen(fact, facts, rules, books, at)));
  }
  return facts;
};

const readings = (state: LodgedCase, books: ClockBooks, facts: readonly ClockFact[]): readonly ClockReading[] => {
  const rules = rulesFor(state, books, sortedNow(state));
  const calendar = calendarNow(books);
  return CLOCK_NAMES.flatMap((clock) => {
    const rule = rules[clock];
    return rule === null ? [] : [clockOf(clock, facts, rule, calendar)];
  });
};

/**
 * What each clock of a case says that its policy has, whether it has begun or not. The policy is the one pinned when it was
 * lodged, for the category and priority as they stand; what is open is reckoned by the calendar that counts now, what was
 * met stays as it was judged then.
 * Source: design §3.10; practice C19.
 */
export const caseClocks = (state: LodgedCase, books: ClockBooks): readonly ClockReading[] =>
  readings(state, books, judgedFacts(state, books));

/** The clocks that still run, or stand while the person is waited for. What was met earlier is not judged for it. */
export const openCaseClocks = (state: LodgedCase, books: ClockBooks): readonly ClockReading[] =>
  readings(state, books, momentsOf(state).flatMap(factsOfMoment)).filter(
    (one) => one.state === "running" || one.state === "paused",
  );
