import {
  actionSubject,
  actionTable,
  addMonths,
  Day,
  type DoneAction,
  expectationSubject,
  expectationTable,
  type FlatRow,
  type HeardOf,
  LocalCode,
  Month,
  monthOf,
  owedSubject,
  owedTable,
  PCode,
  type Recurrence,
  type RowTable,
  recurrences,
  type Scoped,
  type Subject,
  Uuid,
} from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { today } from "../promises/ledger-fields.ts";
import { matching } from "../promises/ledger-rows.ts";
import { useCase } from "../use-case.ts";

const RecurrencesInput = z.strictObject({
  issue: LocalCode.optional().describe("Only actions about this issue."),
  area: PCode.optional().describe("Only actions in this admin 1 or admin 2 unit."),
  until: Month.optional().describe("The last month to look at; left out: the last whole month."),
  heard: z
    .array(
      z.strictObject({
        issue: LocalCode.describe("The issue."),
        area: PCode.describe("The area it was heard of in, written as in the action."),
        month: Month.describe("The month."),
      }),
    )
    .max(100_000)
    .default([])
    .describe("What was heard elsewhere, such as in a register of complaints: issue, area and month."),
});

/** What tells that an issue was heard of: which rows, and in which month. */
interface Heard {
  readonly subject: Subject;
  readonly table: RowTable<never>;
  readonly month: string;
  readonly cells: Readonly<Record<string, string>>;
}

const sources: readonly Heard[] = [
  { subject: expectationSubject as unknown as Subject, table: expectationTable, month: "heardMonth", cells: {} },
  {
    subject: owedSubject as unknown as Subject,
    table: owedTable,
    month: "arisenMonth",
    cells: { kind: "answer", level: "community" },
  },
];

const Coded = z.object({
  issue: LocalCode,
  area: PCode,
  month: Month,
});

/** Expectations and questions of communities that the actor sees, as issue, area and month. */
const heardHere = async (ctx: OperationContext): Promise<Result<HeardOf[], Failure>> => {
  const heard: HeardOf[] = [];
  for (const { subject, table, month, cells } of sources) {
    const rows = await ctx.read.rows({ subject, table, order: "area", filter: matching(undefined, cells) });
    if (rows.isErr()) return err(rows.error);
    for (const row of rows.value as readonly FlatRow[]) {
      const coded = Coded.safeParse({ issue: row["topic"], area: row["adm2"] ?? row["adm1"], month: row[month] });
      if (coded.success && row["status"] !== "withdrawn") heard.push(coded.data);
    }
  }
  return ok(heard);
};

const Done = z.object({ id: Uuid, issue: LocalCode, area: PCode, on: Day });

const doneOf = (row: Scoped): DoneAction[] => {
  const { stream, issue, adm1, adm2, endedOn } = row as FlatRow;
  const done = Done.safeParse({ id: stream, issue, area: adm2 ?? adm1, on: endedOn });
  return done.success ? [done.data] : [];
};

const findRecurrences = async (
  { issue, area, until, heard }: z.output<typeof RecurrencesInput>,
  ctx: OperationContext,
): Promise<Result<Recurrence[], Failure>> => {
  const rows = await ctx.read.rows({
    subject: actionSubject as unknown as Subject,
    table: actionTable,
    order: "area",
    filter: matching(area, { issue, status: "done" }),
  });
  if (rows.isErr()) return err(rows.error);
  const here = await heardHere(ctx);
  if (here.isErr()) return err(here.error);
  const lastWhole = addMonths(monthOf(today(ctx)), -1);
  const last = until === undefined || until > lastWhole ? lastWhole : until;
  return ok(recurrences(rows.value.flatMap(doneOf), [...here.value, ...heard], [], last));
};

const rowsOf = (found: readonly Recurrence[]): FlatRow[] =>
  found.map(({ cameBackIn, ...one }) => ({ ...one, cameBackIn: cameBackIn.join(" ") }));

const COLUMNS = [
  ...["action", "issue", "area", "doneIn", "monthsOfOtherWord", "monthsOfSilence", "monthsBefore", "says"],
  "cameBackIn",
];

/** Whether what was put right came back. */
export const recurringUseCases = [
  useCase({
    name: "actions.recurrences",
    kind: "show",
    summary:
      "whether an issue was heard of again after it was put right; silence is named, and never taken for success",
    input: RecurrencesInput,
    permission: "actions.recurrences",
    module: "accountability",
    form: "record",
    listed: (found) => found,
    flat: rowsOf,
    columns: () => COLUMNS,
    handle: (input, ctx) => new ResultAsync(findRecurrences(input, ctx)),
  }),
];
