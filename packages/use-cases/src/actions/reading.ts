import {
  actionByDay,
  actionMeasures,
  actionSubject,
  actionTable,
  type FlatRow,
  LocalCode,
  PCode,
  type PlannedAction,
  rejection,
  type StoredRow,
  type Subject,
  Uuid,
} from "@answerable/core";
import { err, ResultAsync } from "neverthrow";
import * as z from "zod";
import { onlyCasesInSight } from "../cases/cases-in-sight.ts";
import type { OperationContext } from "../context.ts";
import { refusedBy } from "../failure.ts";
import { today } from "../promises/ledger-fields.ts";
import { isOverdue, matching, picked } from "../promises/ledger-rows.ts";
import { useCase } from "../use-case.ts";

const module = "accountability";
const area = PCode.optional().describe("Only this admin 1 or admin 2 unit.");
const issue = LocalCode.optional().describe("Only this issue.");

const COLUMNS = ["byDay", "status", "issue", "post", "area", "adm1", "adm2", "moved", "late", "endedOn"];

type Asked = Readonly<Record<string, string | undefined>>;

const rowsOf = (ctx: OperationContext, { area: within, ...cells }: Asked, order = "area") =>
  ctx.read.rows({
    subject: actionSubject as unknown as Subject,
    table: actionTable,
    order,
    filter: matching(within, cells),
  });

const list = useCase({
  name: "actions.list",
  kind: "list",
  summary: "corrective actions by the day they are to be done; those whose day is over are overdue",
  input: z.strictObject({
    ...{ area, issue },
    status: z.enum(["planned", "done", "dropped"]).optional().describe("Only this status."),
    overdue: z.boolean().default(false).describe("Only what stands although its day is over."),
  }),
  permission: "actions.list",
  module,
  form: "rows",
  isPaged: true,
  tableColumns: ["id", "overdue", "byDay", "status", "issue", "post", "area"],
  handle: ({ overdue, ...asked }, ctx) =>
    rowsOf(ctx, asked, "due").map((rows) =>
      rows
        .filter((row) => !overdue || isOverdue(row, "planned", today(ctx)))
        .map((row) => picked(row, COLUMNS, { overdue: isOverdue(row, "planned", today(ctx)) ? "yes" : "" })),
    ),
});

const measures = useCase({
  name: "actions.measures",
  kind: "show",
  summary: "what became of them: done in time or late, standing, overdue, dropped; complaints are not counted here",
  input: z.strictObject({ area, issue }),
  permission: "actions.list",
  module,
  form: "record",
  handle: (asked, ctx) =>
    rowsOf(ctx, asked).map((rows) => actionMeasures(rows as unknown as readonly StoredRow[], today(ctx))),
});

const shown = (id: Uuid, version: number, state: PlannedAction, cases: readonly Uuid[]) => {
  const { words, cases: _planned, ...content } = state.content;
  return {
    ...{ id, version, status: state.status, ...content, byDay: actionByDay(state) },
    ...{ cases, moves: state.moves, hasWords: words !== null },
    ...(state.status === "planned" ? {} : { endedOn: state.on }),
    ...(state.status === "dropped" ? { because: state.because } : {}),
  };
};

const shownRows = ({ areas, cases, moves, ...one }: ReturnType<typeof shown>): FlatRow[] => [
  {
    ...{ ...one, hasWords: one.hasWords ? 1 : 0 },
    areas: areas.map(({ adm1, adm2 }) => adm2 ?? adm1).join(" "),
    cases: cases.length,
    moved: moves.length,
  },
];

const show = useCase({
  name: "actions.show",
  kind: "show",
  summary:
    "one corrective action: what it puts right, where, by when, for which cases of those you see, and each new day it was given",
  input: z.strictObject({ id: Uuid.describe("The action.") }),
  positional: ["id"],
  permission: "actions.show",
  module,
  form: "record",
  handle: ({ id }, ctx) =>
    ctx.read
      .state(actionSubject, id)
      .andThen(({ state, version }) =>
        new ResultAsync(onlyCasesInSight(state.cases, ctx)).map((cases) => shown(id, version, state, cases)),
      ),
  flat: shownRows,
});

const readText = useCase({
  name: "actions.read-text",
  kind: "show",
  summary: "open the words of a corrective action for a purpose; who opened them is written down",
  input: z.strictObject({
    id: Uuid.describe("The action."),
    purpose: z.enum(["doing", "telling", "correction", "safety"]).describe("What they are opened for."),
  }),
  positional: ["id"],
  permission: "actions.read-text",
  module,
  form: "record",
  handle: ({ id, purpose }, ctx) =>
    ctx.read.state(actionSubject, id).andThen(({ state }) => {
      const { words } = state.content;
      return words === null
        ? err(refusedBy(rejection("nothing-sealed")))
        : ctx.reveal(words, purpose).map((text) => ({ id, text }));
    }),
});

/** What may be read of corrective actions. */
export const readingUseCases = [list, measures, show, readText];
