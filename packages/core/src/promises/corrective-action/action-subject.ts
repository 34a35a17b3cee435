import { match } from "ts-pattern";
import { endOfDay } from "../../kernel/end-of-day.ts";
import type { FlatRow } from "../../kernel/filter.ts";
import type { RowTable, Subject } from "../../kernel/subject.ts";
import type { ActionCommand } from "./action-command.ts";
import { type ActionRejection, actionDecider } from "./action-decider.ts";
import type { ActionEvent } from "./action-event.ts";
import { type ActionState, actionByDay, type PlannedAction, ranLate } from "./action-state.ts";

const endCells = (state: PlannedAction): FlatRow =>
  match(state)
    .returnType<FlatRow>()
    .with({ status: "planned" }, () => ({ endedOn: null, because: null }))
    .with({ status: "done" }, ({ on }) => ({ endedOn: on, because: null }))
    .with({ status: "dropped" }, ({ on, because }) => ({ endedOn: on, because }))
    .exhaustive();

/**
 * One row for each area it changes something in. How many cases share it is left out: a sensitive one among them would
 * be a count of its area. Source: practice C7.
 */
export const actionTable: RowTable<ActionState> = {
  name: "corrective_action",
  columns: {
    issue: "text",
    post: "text",
    day: "text",
    byDay: "text",
    moved: "integer",
    status: "text",
    endedOn: "text",
    because: "text",
    late: "integer",
    adm1: "text",
    adm2: "text",
  },
  orders: { due: ["status", "byDay"], area: ["adm1", "adm2", "byDay"] },
  rowsOf: (state) =>
    state.status === "absent"
      ? []
      : state.content.areas.map((area) => ({
          issue: state.content.issue,
          post: state.content.post,
          day: state.content.on,
          byDay: actionByDay(state),
          moved: state.moves.length,
          status: state.status,
          ...endCells(state),
          late: Number(ranLate(state)),
          ...area,
        })),
};

/** A corrective action with all a store must know to keep it. It falls due when its day is over. */
export const actionSubject: Subject<ActionState, ActionCommand, ActionEvent, ActionRejection> = {
  name: "corrective-action",
  ...actionDecider,
  tables: [actionTable],
  dueOf: (state) => (state.status === "planned" ? [{ at: endOfDay(actionByDay(state)), kind: "action-due" }] : []),
  // Only schema 1 was ever written.
  upcast: (event) => event as ActionEvent,
};
