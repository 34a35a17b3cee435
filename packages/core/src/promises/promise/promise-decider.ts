import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import type { Decider } from "../../kernel/decider.ts";
import { type Rejection, rejection } from "../../kernel/rejection.ts";
import { type DayRejection, dayRefusal } from "../day-refusal.ts";
import type { Told } from "../told.ts";
import { type FarDayRejection, farDayRefusal } from "../too-far-ahead.ts";
import { isHeardByOthers, vehiclesOfOnePerson } from "../vehicle.ts";
import type { PromiseCommand } from "./promise-command.ts";
import type { PromiseEvent } from "./promise-event.ts";
import { evolvePromise, type MadePromise, type PromiseState, promisedBy } from "./promise-state.ts";

export type PromiseRejection =
  | DayRejection
  | FarDayRejection
  | Rejection<
      | "promise-made-already"
      | "nothing-promised"
      | "promise-kept-already"
      | "promise-explained-already"
      | "promise-released-already"
      | "date-not-later"
      | "told-before-kept"
      | "told-before-others"
      | "waived-by-another"
    >;

type Decision = Result<readonly PromiseEvent[], PromiseRejection>;
type Asked<Type extends PromiseCommand["type"]> = Extract<PromiseCommand, { type: Type }>;

const refused = (code: PromiseRejection["code"], facts?: Rejection["facts"]): Decision => err(rejection(code, facts));
const decided = (event: PromiseEvent): Decision => ok([event]);

/** Why nothing can follow, or undefined: it is kept, explained or released. */
const closedBecause = (state: MadePromise): PromiseRejection | undefined =>
  match(state)
    .returnType<PromiseRejection | undefined>()
    .with({ status: "standing" }, () => undefined)
    .with({ status: "kept" }, () => rejection("promise-kept-already"))
    .with({ status: "explained" }, ({ because }) => rejection("promise-explained-already", { because }))
    .with({ status: "released" }, ({ by }) => rejection("promise-released-already", { by }))
    .exhaustive();

/** What was promised to one person, told so that others hear it. */
const toldRefusal = ({ content }: MadePromise, { vehicle }: Told): PromiseRejection | undefined =>
  content.level === "person" && isHeardByOthers(vehicle)
    ? rejection("told-before-others", { vehicles: vehiclesOfOnePerson })
    : undefined;

const keep = (state: MadePromise, { at, on, told }: Asked<"keep">): Decision => {
  if (told !== null && told.on < on) return refused("told-before-kept");
  const early =
    dayRefusal(on, state.content.madeOn, at) ??
    (told === null ? undefined : (dayRefusal(told.on, on, at) ?? toldRefusal(state, told)));
  return early === undefined ? decided({ type: "promise-kept", schema: 1, at, on, told }) : err(early);
};

const move = (state: MadePromise, { at, until, because, told }: Asked<"move">): Decision => {
  const byDay = promisedBy(state);
  const early = dayRefusal(told.on, state.newDates.at(-1)?.told.on ?? state.content.madeOn, at);
  if (early !== undefined) return err(early);
  if (until <= byDay || until <= told.on) return refused("date-not-later", { byDay });
  const wrong = toldRefusal(state, told) ?? farDayRefusal(until, told.on, "work");
  if (wrong !== undefined) return err(wrong);
  return decided({ type: "promise-moved", schema: 1, at, until, because, told });
};

const explain = (state: MadePromise, { at, because, told }: Asked<"explain">): Decision => {
  const early = dayRefusal(told.on, state.content.madeOn, at) ?? toldRefusal(state, told);
  return early === undefined ? decided({ type: "promise-explained", schema: 1, at, because, told }) : err(early);
};

const release = ({ content }: MadePromise, { at, by, on }: Asked<"release">): Decision => {
  const whose = content.level === "person" ? "the-person" : "the-community";
  if (by !== whose) return refused("waived-by-another", { whose });
  const early = dayRefusal(on, content.madeOn, at);
  return early === undefined ? decided({ type: "promise-released", schema: 1, at, by, on }) : err(early);
};

const decideMade = (command: PromiseCommand, state: MadePromise): Decision => {
  if (command.type === "make") return refused("promise-made-already");
  const closed = closedBecause(state);
  if (closed) return err(closed);
  return match(command)
    .returnType<Decision>()
    .with({ type: "keep" }, (asked) => keep(state, asked))
    .with({ type: "move" }, (asked) => move(state, asked))
    .with({ type: "explain" }, (asked) => explain(state, asked))
    .with({ type: "release" }, (asked) => release(state, asked))
    .exhaustive();
};

/**
 * The rules of one promise: made, perhaps moved, then kept, explained, or released by those it was made to. Only `make`
 * makes one; nothing people expected becomes a promise by itself.
 * Err: one code for each wrong state or day; see {@link PromiseRejection} and `promisesExplanations`.
 * Source: Tool 36, step 1; practice M5.
 */
export const promiseDecider: Decider<PromiseState, PromiseCommand, PromiseEvent, PromiseRejection> = {
  initial: { status: "absent" },
  decide: (command, state) => {
    if (state.status !== "absent") return decideMade(command, state);
    if (command.type !== "make") return refused("nothing-promised");
    return decided({ type: "promise-made", schema: 1, at: command.at, content: command.content });
  },
  evolve: evolvePromise,
};
