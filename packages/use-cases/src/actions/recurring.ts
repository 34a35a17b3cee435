import {
  actionSubject,
  actionTable,
  addMonths,
  caseSubject,
  caseTable,
  Day,
  type DoneAction,
  expectationSubject,
  expectationTable,
  type FlatRow,
  type HeardFrom,
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
    .describe("What was heard elsewhere, such as in a register kept apart: issue, area and month."),
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

/** The cases that the actor sees, as they came in; a case that was withdrawn was still heard of. */
const casesHeard = (ctx: OperationContext): ResultAsync<readonly FlatRow[], Failure> =>
  ctx.read
    .rows({ subject: caseSubject as unknown as Subject, table: caseTable as RowTable<never>, order: "area" })
    .map((rows) => rows as readonly FlatRow[]);

/**
 * What cases say of issues: the category of each is one, and so is the issue of every action that answered a case of that
 * category.
 */
const issuesOfCases = (cases: readonly FlatRow[], done: readonly DoneAction[]): HeardOf[] => {
  const issueOf = new Map(done.map(({ id, issue }) => [String(id), issue]));
  const answered = cases.flatMap(({ category, action }) => {
    const issue = issueOf.get(String(action));
    return issue === undefined ? [] : [{ category, issue }];
  });
  return cases.flatMap(({ category, adm1, adm2, month }) => {
    const issues = [category, ...answered.filter((one) => one.category === category).map(({ issue }) => issue)];
    return [...new Set(issues)].flatMap((issue) => {
      const coded = Coded.safeParse({ issue, area: adm2 ?? adm1, month });
      return coded.success ? [coded.data] : [];
    });
  });
};

const heardFrom = ({ adm1, adm2, month }: FlatRow): HeardFrom[] => {
  const from = Coded.omit({ issue: true }).safeParse({ area: adm2 ?? adm1, month });
  return from.success ? [from.data] : [];
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
  const cases = await casesHeard(ctx);
  if (cases.isErr()) return err(cases.error);
  const lastWhole = addMonths(monthOf(today(ctx)), -1);
  const last = until === undefined || until > lastWhole ? lastWhole : until;
  const done = rows.value.flatMap(doneOf);
  const all = [...here.value, ...issuesOfCases(cases.value, done), ...heard];
  // a case that nobody has sorted says that something was heard from there
  return ok(recurrences(done, all, cases.value.flatMap(heardFrom), last));
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
