import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import type { Decider } from "../../kernel/decider.ts";
import { type Rejection, rejection } from "../../kernel/rejection.ts";
import { type DayRejection, dayRefusal } from "../day-refusal.ts";
import { type FarDayRejection, farDayRefusal } from "../too-far-ahead.ts";
import { isHeardByOthers, type Vehicle, vehiclesOfOnePerson } from "../vehicle.ts";
import { UntoldBecause } from "./closing-reasons.ts";
import { isOfOnePerson, type OwedRefusalCode, owedRefusal } from "./may-be-owed.ts";
import { asRaised, isSameOwed, mergedOwed } from "./merged-owed.ts";
import type { OwedCommand } from "./owed-command.ts";
import type { OwedEvent } from "./owed-event.ts";
import { askedStill, evolveOwed, type OwedState, owedBy, type RaisedWord } from "./owed-state.ts";

export type OwedRejection =
  | DayRejection
  | FarDayRejection
  | Rejection<
      | OwedRefusalCode
      | "nothing-owed"
      | "word-given-already"
      | "word-explained-already"
      | "word-waived-already"
      | "not-asked-for"
      | "said-before"
      | "audience-needed"
      | "audience-of-one-person"
      | "told-before-others"
      | "date-not-later"
      | "people-not-told"
      | "told-though-unreachable"
      | "fact-stands"
      | "waived-by-another"
    >;

type Decision = Result<readonly OwedEvent[], OwedRejection>;
type Asked<Type extends OwedCommand["type"]> = Extract<OwedCommand, { type: Type }>;

const refused = (code: OwedRejection["code"], facts?: Rejection["facts"]): Decision => err(rejection(code, facts));
const decided = (event: OwedEvent): Decision => ok([event]);

/** Why nothing can follow, or undefined: it is given, explained or waived. */
const closedBecause = (state: RaisedWord): OwedRejection | undefined =>
  match(state)
    .returnType<OwedRejection | undefined>()
    .with({ status: "owed" }, () => undefined)
    .with({ status: "given" }, () => rejection("word-given-already"))
    .with({ status: "explained" }, ({ because }) => rejection("word-explained-already", { because }))
    .with({ status: "waived" }, ({ by }) => rejection("word-waived-already", { by }))
    .exhaustive();

const raiseAgain = (state: RaisedWord, { at, content }: Asked<"raise">): Decision => {
  const merged = mergedOwed(state.content, content);
  return isSameOwed(state.content, merged)
    ? ok([])
    : decided({ type: "more-word-owed", schema: 1, at, content: merged });
};

/** What is owed to one person, told so that others hear it. */
const isToldBeforeOthers = (state: RaisedWord, vehicle: Vehicle | "not-told"): boolean =>
  vehicle !== "not-told" && isOfOnePerson(state.content) && isHeardByOthers(vehicle);
const beforeOthers: OwedRejection = rejection("told-before-others", { vehicles: vehiclesOfOnePerson });

const give = (state: RaisedWord, { at, word }: Asked<"give">): Decision => {
  const { content } = state;
  const left = askedStill(state);
  // what became sensitive after it was raised goes to nobody but the person until she or he wishes it
  const forbidden = owedRefusal(content);
  if (forbidden !== undefined) return refused(forbidden);
  if (!word.covered.every((ask) => content.asks.includes(ask))) return refused("not-asked-for", { asks: content.asks });
  if (!word.covered.some((ask) => left.includes(ask))) return refused("said-before", { left });
  if (content.level === "community" && word.present === null) return refused("audience-needed");
  if (isOfOnePerson(state.content) && word.present !== null) return refused("audience-of-one-person");
  if (isToldBeforeOthers(state, word.vehicle)) return err(beforeOthers);
  if (word.words !== null && content.kind !== "answer") return refused("words-of-no-question");
  const early = dayRefusal(word.on, content.arisenOn, at);
  return early === undefined ? decided({ type: "word-given", schema: 1, at, word }) : err(early);
};

const postpone = (state: RaisedWord, { at, until, told }: Asked<"postpone">): Decision => {
  const byDay = owedBy(state);
  const { newDates, content } = state;
  const early = dayRefusal(told.on, newDates.at(-1)?.told.on ?? content.arisenOn, at);
  if (early !== undefined) return err(early);
  if (until <= byDay || until <= told.on) return refused("date-not-later", { byDay });
  if (isToldBeforeOthers(state, told.vehicle)) return err(beforeOthers);
  const far = farDayRefusal(until, told.on, "word");
  if (far !== undefined) return err(far);
  return decided({ type: "word-postponed", schema: 1, at, until, told });
};

/** Whether it may be closed without a word to those it is owed to. */
const mayStayUntold = (state: RaisedWord, because: Asked<"explain">["because"]): boolean => {
  if (because === "fact-was-wrong") return state.given.length === 0 && state.newDates.length === 0;
  return isOfOnePerson(state.content) && UntoldBecause.safeParse(because).success;
};

const explain = (state: RaisedWord, { at, because, on, vehicle, withdrawn }: Asked<"explain">): Decision => {
  const { module, subject, id } = state.content.from;
  const isWithdrawn = withdrawn?.module === module && withdrawn.subject === subject && withdrawn.id === id;
  if (because === "fact-was-wrong" && !isWithdrawn) return refused("fact-stands", { subject });
  if (vehicle === "not-told" && !mayStayUntold(state, because)) return refused("people-not-told", { because });
  if (vehicle !== "not-told" && UntoldBecause.safeParse(because).success)
    return refused("told-though-unreachable", { because });
  if (isToldBeforeOthers(state, vehicle)) return err(beforeOthers);
  const early = dayRefusal(on, state.content.arisenOn, at);
  return early === undefined ? decided({ type: "word-explained", schema: 1, at, because, on, vehicle }) : err(early);
};

const waive = (state: RaisedWord, { at, by, on }: Asked<"waive">): Decision => {
  const whose = isOfOnePerson(state.content) ? "the-person" : "the-community";
  if (by !== whose) return refused("waived-by-another", { whose });
  const early = dayRefusal(on, state.content.arisenOn, at);
  return early === undefined ? decided({ type: "word-waived", schema: 1, at, by, on }) : err(early);
};

const decideRaised = (command: OwedCommand, state: RaisedWord): Decision => {
  if (command.type === "raise") return raiseAgain(state, command);
  const closed = closedBecause(state);
  if (closed) return err(closed);
  return match(command)
    .returnType<Decision>()
    .with({ type: "give" }, (asked) => give(state, asked))
    .with({ type: "postpone" }, (asked) => postpone(state, asked))
    .with({ type: "explain" }, (asked) => explain(state, asked))
    .with({ type: "waive" }, (asked) => waive(state, asked))
    .exhaustive();
};

/**
 * The rules of one piece of word that is owed. It never disappears but by being given whole, explained, or waived by
 * whoever it is owed to; a new date counts only when people were told. What comes again can make it grow and never
 * shrink.
 * Err: one code for each wrong state or form; see {@link OwedRejection} and `promisesExplanations`.
 * Source: Tool 36, step 2; practice C3, C4, C10, C21.
 */
export const owedDecider: Decider<OwedState, OwedCommand, OwedEvent, OwedRejection> = {
  initial: { status: "absent" },
  decide: (command, state) => {
    if (state.status !== "absent") return decideRaised(command, state);
    if (command.type !== "raise") return refused("nothing-owed");
    const forbidden = owedRefusal(command.content);
    if (forbidden !== undefined) return refused(forbidden);
    return decided({ type: "word-owed", schema: 1, at: command.at, content: asRaised(command.content) });
  },
  evolve: evolveOwed,
};
