import {
  addHours,
  type Calendar,
  calendarNow,
  compareText,
  dueDayOf,
  type FlatRow,
  Instant,
  isEnteredLate,
  issue,
  localTimeOf,
  type Scoped,
} from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { DueInSight, OperationContext } from "./context.ts";
import { DUE_OF, type DueOf, dueTables } from "./due/due-tables.ts";
import type { Failure } from "./failure.ts";
import { useCase } from "./use-case.ts";

const DAYS_AHEAD = 7;

const ListInput = z.strictObject({
  by: Instant.optional().describe("What falls due up to this moment; left out: within seven days."),
  of: z.enum(DUE_OF).optional().describe("Only what falls due of these."),
  overdue: z.boolean().optional().describe("Only what should have been done by now."),
});

type State = "due" | "overdue" | "entered-late";

const stateOf = ({ at, kind }: DueInSight, now: Instant): State => {
  if (at >= now) return "due";
  return isEnteredLate(kind) ? "entered-late" : "overdue";
};

/** What is read of a row of any of the tables; a column that it lacks, or that is hidden, stays empty. */
const SHOWN = ["status", "priority", "handler", "post"] as const;

/** Only cases go by the office's calendar so far; what else falls due goes by plain days in UTC. */
const lastDayOf = (of: DueOf, at: Instant, { timeZone }: Calendar) =>
  dueDayOf(at, { timeZone: of === "case" ? timeZone : "Etc/UTC" });

const rowOf = (of: DueOf, one: DueInSight, calendar: Calendar, now: Instant): Scoped => {
  const seen = one.row as FlatRow;
  return {
    ...{ id: seen["stream"], of, due: one.kind.replace(/-(due|entered-late)$/, ""), state: stateOf(one, now) },
    ...{ lastDay: lastDayOf(of, one.at, calendar), at: one.at, officeTime: localTimeOf(one.at, calendar.timeZone) },
    area: seen["adm2"] ?? seen["adm1"] ?? null,
    ...Object.fromEntries(SHOWN.map((column) => [column, seen[column] ?? null])),
  } as unknown as Scoped;
};

const byMoment = (a: Scoped, b: Scoped): number => {
  const keyOf = (row: Scoped): string =>
    `${(row as FlatRow)["at"]} ${(row as FlatRow)["id"]} ${(row as FlatRow)["due"]}`;
  return compareText(keyOf(a), keyOf(b));
};

const listDue = async (
  { by, of, overdue = false }: z.output<typeof ListInput>,
  { read, now }: Pick<OperationContext, "read" | "now">,
): Promise<Result<readonly Scoped[], Failure>> => {
  const books = await read.clockBooks();
  if (books.isErr()) return err(books.error);
  const calendar = calendarNow(books.value);
  const until = by ?? addHours(now, DAYS_AHEAD * 24);
  const rows: Scoped[] = [];
  for (const each of of === undefined ? DUE_OF : [of])
    for (const table of dueTables[each]) {
      const found = await read.due({ table, by: until });
      if (found.isErr()) return err(found.error);
      const shown = found.value.filter(({ at }) => !overdue || at < now);
      rows.push(...shown.map((one) => rowOf(each, one, calendar, now)));
    }
  return ok(rows.toSorted(byMoment));
};

const enteredLate = (rows: readonly Scoped[]): number =>
  new Set(rows.flatMap((row) => ((row as FlatRow)["state"] === "entered-late" ? [(row as FlatRow)["id"]] : []))).size;

const list = useCase({
  name: "due.list",
  kind: "list",
  summary: "what is due and overdue of all you see: cases, word, promises, corrective actions; the oldest first",
  input: ListInput,
  permission: "due.list",
  module: "accountability",
  form: "rows",
  columns: () => ["id", "of", "due", "state", "lastDay", "at", "officeTime", "area", ...SHOWN],
  tableColumns: ["id", "of", "due", "state", "lastDay", "officeTime", "priority"],
  handle: (asked, ctx) => new ResultAsync(listDue(asked, ctx)),
  warnings: (rows) => {
    const matters = enteredLate(rows);
    return matters === 0 ? [] : [issue("entered-late", [], {}, { matters })];
  },
});

/** What falls due, of everything somebody sees. Source: practice C19, W5. */
export const dueUseCases = [list];
