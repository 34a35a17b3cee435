import { match } from "ts-pattern";
import type { Day } from "../../kernel/day.ts";
import { utcDayOf } from "../../kernel/instant.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import type { ActionContent, ActionDropped, ActionMoved } from "./action-content.ts";
import type { ActionEvent } from "./action-event.ts";

export interface ActionRecord {
  readonly content: ActionContent;
  /** The cases it answers: those it was planned for and those added since. */
  readonly cases: readonly Uuid[];
  readonly moves: readonly { readonly movedOn: Day; readonly until: Day; readonly because: ActionMoved }[];
}

export type ActionState =
  | { readonly status: "absent" }
  | (ActionRecord & { readonly status: "planned" })
  | (ActionRecord & { readonly status: "done"; readonly on: Day })
  | (ActionRecord & { readonly status: "dropped"; readonly on: Day; readonly because: ActionDropped });

export type PlannedAction = Exclude<ActionState, { readonly status: "absent" }>;

/** The day by which it is done, as it stands after it was moved. */
export const actionByDay = ({ content, moves }: ActionRecord): Day => moves.at(-1)?.until ?? content.byDay;

/** Whether a day passed before it was moved or done: moving it afterwards does not mend that. */
export const ranLate = (state: PlannedAction): boolean => {
  const days = [state.content.byDay, ...state.moves.map(({ until }) => until)];
  const late = state.moves.some(({ movedOn }, index) => movedOn > (days[index] ?? movedOn));
  return late || (state.status === "done" && state.on > actionByDay(state));
};

const evolvePlanned = (state: PlannedAction, event: ActionEvent): PlannedAction =>
  match(event)
    .returnType<PlannedAction>()
    .with({ type: "action-planned" }, () => state)
    .with({ type: "case-added" }, (added) => ({ ...state, cases: [...state.cases, added.case] }))
    .with({ type: "action-moved" }, ({ at, until, because }) => ({
      ...state,
      moves: [...state.moves, { movedOn: utcDayOf(at), until, because }],
    }))
    .with({ type: "action-done" }, ({ on }) => ({ ...state, status: "done", on }))
    .with({ type: "action-dropped" }, ({ on, because }) => ({ ...state, status: "dropped", on, because }))
    .exhaustive();

/** Folds one fact into the state; what can only follow a plan changes nothing before it. */
export const evolveAction = (state: ActionState, event: ActionEvent): ActionState => {
  if (state.status !== "absent") return evolvePlanned(state, event);
  if (event.type !== "action-planned") return state;
  return { status: "planned", content: event.content, cases: [...event.content.cases], moves: [] };
};
