import {
  type AdvocacyMeasures,
  advocacyMeasures,
  advocacySubject,
  advocacyTable,
  commitmentTable,
  type Day,
  type FlatRow,
  type LaunchedAdvocacy,
  PCode,
  type Scoped,
  type StoredRow,
  type Subject,
  Uuid,
} from "@answerable/core";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { today } from "../promises/ledger-fields.ts";
import { matching, picked } from "../promises/ledger-rows.ts";
import { useCase } from "../use-case.ts";

const module = "accountability";
const area = PCode.optional().describe("Only this admin 1 or admin 2 unit.");

const LISTED = ["day", "use", "target", "answer", "figures", "commitments", "area", "adm1", "adm2", "status"];
const COMMITTED = ["lookAgainOn", "commitment", "target", "found", "looks", "adm1", "adm2"];

type Asked = Readonly<Record<string, string | undefined>>;

const rowsOf = (ctx: OperationContext, table: typeof advocacyTable, order: string, { area: within, ...cells }: Asked) =>
  ctx.read.rows({
    subject: advocacySubject as unknown as Subject,
    table,
    order,
    filter: matching(within, cells),
  });

const list = useCase({
  name: "advocacy.list",
  kind: "list",
  summary: "advocacy by area: to whom, since when, on how many figures, what was answered last",
  input: z.strictObject({ area, status: z.enum(["open", "closed"]).optional().describe("Only this status.") }),
  permission: "advocacy.list",
  module,
  form: "rows",
  isPaged: true,
  columns: () => ["id", ...LISTED],
  tableColumns: ["id", "day", "target", "answer", "figures", "commitments", "area", "status"],
  handle: (asked, ctx) =>
    rowsOf(ctx, advocacyTable, "day", asked).map((rows) => rows.map((row) => picked(row, LISTED, {}))),
});

const isToLookAt = (row: Scoped): boolean => row["status"] === "open" && typeof row["lookAgainOn"] === "string";
const isOverdue = (row: Scoped, day: Day): boolean => isToLookAt(row) && String(row["lookAgainOn"]) < day;

const commitments = useCase({
  name: "advocacy.commitments",
  kind: "list",
  summary: "what was committed to, by the day to look again; those whose day is over are overdue",
  input: z.strictObject({
    area,
    open: z.boolean().default(false).describe("Only those that are still to be looked at."),
    overdue: z.boolean().default(false).describe("Only those nobody has looked at although the day is over."),
  }),
  permission: "advocacy.list",
  module,
  form: "rows",
  columns: () => ["id", "overdue", ...COMMITTED],
  isPaged: true,
  handle: ({ area: within, open, overdue }, ctx) =>
    rowsOf(ctx, commitmentTable, "due", { area: within }).map((rows) =>
      rows
        .filter((row) => (!open || isToLookAt(row)) && (!overdue || isOverdue(row, today(ctx))))
        .map((row) => picked(row, COMMITTED, { overdue: isOverdue(row, today(ctx)) ? "yes" : "" })),
    ),
});

/** One row a measure; the rest of a part is the whole it is of. */
const measureRows = ({ launched, onFigures, answers, commitments: all }: AdvocacyMeasures): FlatRow[] => [
  { measure: "launched", count: launched, of: null },
  { measure: "onFigures", count: onFigures.part, of: onFigures.of },
  ...Object.entries(answers).map(([measure, count]) => ({ measure: `answer: ${measure}`, count, of: launched })),
  ...Object.entries(all).map(([measure, count]) => ({ measure: `commitments: ${measure}`, count, of: all.obtained })),
];

const measures = useCase({
  name: "advocacy.measures",
  kind: "show",
  summary: "what came of it: launched, built on figures, answered; commitments kept, broken, not looked at in time",
  input: z.strictObject({ area }),
  permission: "advocacy.list",
  module,
  form: "record",
  handle: (asked, ctx) =>
    rowsOf(ctx, advocacyTable, "area", asked).andThen((launched) =>
      rowsOf(ctx, commitmentTable, "area", asked).map((obtained) =>
        advocacyMeasures(
          launched as unknown as readonly StoredRow[],
          obtained as unknown as readonly StoredRow[],
          today(ctx),
        ),
      ),
    ),
  flat: measureRows,
});

const shown = (id: Uuid, version: number, state: LaunchedAdvocacy) => ({
  ...{ id, version, status: state.status, ...state.content },
  answers: state.answers,
  commitments: state.commitments,
  ...(state.status === "closed" ? { because: state.because } : {}),
});

/** One row a step, in the order they were written down. */
const stepRows = ({ on, target, messages, answers, commitments: all }: ReturnType<typeof shown>): FlatRow[] => [
  { step: "launched", day: on, commitment: null, said: `${target}: ${messages.join(" / ")}`, lookAgainOn: null },
  ...answers.map((one) => ({
    ...{ step: "answered", day: one.on, commitment: null, said: one.answer },
    lookAgainOn: null,
  })),
  ...all.flatMap((one) => [
    { step: "committed", day: one.on, commitment: one.code, said: one.what, lookAgainOn: one.lookAgainOn },
    ...one.looks.map((look) => ({
      ...{ step: "looked at", day: look.on, commitment: one.code, said: look.found },
      lookAgainOn: null,
    })),
  ]),
];

const show = useCase({
  name: "advocacy.show",
  kind: "show",
  summary: "one of them, step by step: messages, answers, commitments and what was found",
  input: z.strictObject({ id: Uuid.describe("The advocacy.") }),
  positional: ["id"],
  permission: "advocacy.show",
  module,
  form: "record",
  handle: ({ id }, ctx) => ctx.read.state(advocacySubject, id).map(({ state, version }) => shown(id, version, state)),
  flat: stepRows,
});

/** Reading advocacy: lists, one of them, and what came of all. */
export const readingUseCases = [list, commitments, measures, show];
