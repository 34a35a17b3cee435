import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import type { Decider } from "../../kernel/decider.ts";
import { utcDayOf } from "../../kernel/instant.ts";
import { type Rejection, rejection } from "../../kernel/rejection.ts";
import { type DayRejection, dayRefusal } from "../day-refusal.ts";
import type { ActionCommand } from "./action-command.ts";
import type { ActionEvent } from "./action-event.ts";
import { type ActionState, actionByDay, evolveAction, type PlannedAction } from "./action-state.ts";

export type ActionRejection =
  | DayRejection
  | Rejection<
      | "action-planned-already"
      | "action-not-planned"
      | "action-done-already"
      | "action-dropped-already"
      | "moved-into-the-past"
    >;

type Decision = Result<readonly ActionEvent[], ActionRejection>;
type Asked<Type extends ActionCommand["type"]> = Extract<ActionCommand, { type: Type }>;

const decided = (event: ActionEvent): Decision => ok([event]);
const refused = (code: Exclude<ActionRejection["code"], DayRejection["code"]>, facts?: Rejection["facts"]): Decision =>
  err(rejection(code, facts));
const nothingNew: Decision = ok([]);

/** Why nothing more may be asked in this status, or undefined. */
const settled = (state: PlannedAction): ActionRejection | undefined =>
  match(state)
    .returnType<ActionRejection | undefined>()
    .with({ status: "planned" }, () => undefined)
    .with({ status: "done" }, ({ on }) => rejection("action-done-already", { on }))
    .with({ status: "dropped" }, ({ on, because }) => rejection("action-dropped-already", { on, because }))
    .exhaustive();

const plan = ({ at, content }: Asked<"plan">): Decision => {
  const day = dayRefusal(content.on, content.on, at);
  return day ? err(day) : decided({ type: "action-planned", schema: 1, at, content });
};

/** A case that comes late is still answered by what was done. */
const addCase = (state: PlannedAction, asked: Asked<"add-case">): Decision => {
  if (state.status === "dropped") return refused("action-dropped-already", { on: state.on, because: state.because });
  return state.cases.includes(asked.case)
    ? nothingNew
    : decided({ type: "case-added", schema: 1, at: asked.at, case: asked.case });
};

const move = (state: PlannedAction, { at, until, because }: Asked<"move">): Decision => {
  const today = utcDayOf(at);
  if (until === actionByDay(state)) return nothingNew;
  return until < today
    ? refused("moved-into-the-past", { today })
    : decided({ type: "action-moved", schema: 1, at, until, because });
};

const done = (state: PlannedAction, { at, on }: Asked<"done">): Decision => {
  const day = dayRefusal(on, state.content.on, at);
  return day ? err(day) : decided({ type: "action-done", schema: 1, at, on });
};

const drop = (state: PlannedAction, { at, on, because }: Asked<"drop">): Decision => {
  const day = dayRefusal(on, state.content.on, at);
  return day ? err(day) : decided({ type: "action-dropped", schema: 1, at, on, because });
};

const decidePlanned = (command: ActionCommand, state: PlannedAction): Decision => {
  if (command.type === "add-case") return addCase(state, command);
  const over = settled(state);
  if (over) return err(over);
  return match(command)
    .returnType<Decision>()
    .with({ type: "plan" }, () => refused("action-planned-already", { on: state.content.on }))
    .with({ type: "move" }, (asked) => move(state, asked))
    .with({ type: "done" }, (asked) => done(state, asked))
    .with({ type: "drop" }, (asked) => drop(state, asked))
    .exhaustive();
};

/**
 * The rules of a corrective action: planned, moved, done or dropped. Several cases may share it, and one that comes late is
 * added to it when it is done already. Done and dropped are final: what comes back is a new action.
 * Err: one code for each wrong state; see {@link ActionRejection} and `promisesExplanations`. Source: practice C9.
 */
export const actionDecider: Decider<ActionState, ActionCommand, ActionEvent, ActionRejection> = {
  initial: { status: "absent" },
  decide: (command, state) => {
    if (state.status !== "absent") return decidePlanned(command, state);
    return command.type === "plan" ? plan(command) : refused("action-not-planned");
  },
  evolve: evolveAction,
};
