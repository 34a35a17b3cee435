import { type AnswerRow, type Issue, issue, LARGEST_VALUE, methodColumns, type RiskMethod } from "@answerable/core";
import { type DataRow, type OpenedDataTable, openDataTable } from "@answerable/interchange";
import { err, ok, type Result } from "neverthrow";
import type { ComputeContext } from "../context.ts";
import type { FileInput } from "../file-field.ts";

/** The rows of a data file that can be used, and how many cannot. */
export interface AnswerFile {
  readonly rows: readonly AnswerRow[];
  readonly refusedRows: number;
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

const columnsOf = (method: RiskMethod): string[] => [
  method.data.area,
  ...(method.data.month === null ? [] : [method.data.month]),
  ...(method.voices === null ? [] : Object.values(method.data.facets)),
  ...new Set(methodColumns(method).numbers),
];

const lacking = (method: RiskMethod, columns: ReadonlySet<string>): Issue[] =>
  columnsOf(method)
    .filter((column) => !columns.has(column))
    .map((column) => issue("column-missing", ["data", column]));

/** Reads cells as the method says: what is missing is missing, and a number is a number or an issue. */
const rowReader = (method: RiskMethod) => {
  const { data, questions } = method;
  const missing = new Set(["", ...data.missing]);
  const columns = [...new Set(methodColumns(method).numbers)];
  const points = new Map(questions.map(({ code, scale }) => [code as string, scale.map(({ point }) => point)]));
  return ({ row, cells }: DataRow): Result<AnswerRow, Issue[]> => {
    const issues: Issue[] = [];
    const text = (column: string): string => (cells[column] ?? "").trim();
    const tell = (code: string, column: string): void => {
      issues.push(issue(code, [column], { row }));
    };
    const answerIn = (column: string): number | null => {
      const cell = text(column);
      if (missing.has(cell)) return null;
      const number = NUMBER.test(cell) ? Number(cell) : Number.NaN;
      if (Number.isNaN(number)) tell("not-a-number", column);
      else if (Math.abs(number) > LARGEST_VALUE) tell("too-big", column);
      else if (points.get(column)?.includes(number) === false) tell("answer-not-on-the-scale", column);
      return number;
    };
    const area = text(data.area);
    if (area === "") tell("missing", data.area);
    const month = data.month === null ? "" : text(data.month);
    if (data.month !== null && !MONTH.test(month)) tell(month === "" ? "missing" : "wrong-form", data.month);
    const answers = Object.fromEntries(columns.map((column) => [column, answerIn(column)]));
    const facets = Object.entries(data.facets).map(([facet, column]): [string, string] => [facet, text(column)]);
    return issues.length > 0 ? err(issues) : ok({ area, month, facets: Object.fromEntries(facets), answers });
  };
};

const takeRows = async (
  { rows }: OpenedDataTable,
  method: RiskMethod,
  tell: ComputeContext["tell"],
): Promise<AnswerFile & { readonly seen: ReadonlySet<string> }> => {
  const read = rowReader(method);
  const taken: AnswerRow[] = [];
  const seen = new Set<string>();
  const areas = new Set<string>();
  let refusedRows = 0;
  const refuse = (issues: readonly Issue[]): void => {
    refusedRows += 1;
    for (const one of issues) tell(one);
  };
  for await (const one of rows) {
    if (one.isErr()) {
      refuse([one.error]);
      continue;
    }
    for (const column of Object.keys(one.value.cells)) seen.add(column);
    const row = read(one.value);
    if (row.isErr()) {
      refuse(row.error);
      continue;
    }
    const key = JSON.stringify([row.value.area, row.value.month]);
    if (method.voices === null && areas.has(key))
      refuse([issue("area-stands-twice", [method.data.area], { row: one.value.row })]);
    else taken.push(row.value);
    areas.add(key);
  }
  return { rows: taken, refusedRows, seen };
};

/**
 * The answers in a file of data, wide, one row an informant (or an area, under a method without voices). A row with a
 * bad cell is told with its place and left out.
 *
 * Err: `column-missing` for each column that the method needs and the file lacks, and the faults of `openDataTable`.
 * Told: `missing`, `wrong-form`, `not-a-number`, `too-big`, `answer-not-on-the-scale`, `area-stands-twice`.
 */
export const answersIn = async (
  { name, bytes }: FileInput,
  method: RiskMethod,
  tell: ComputeContext["tell"],
): Promise<Result<AnswerFile, Issue[]>> => {
  const table = await openDataTable({ name, blob: new Blob([new Uint8Array(bytes)]) });
  if (table.isErr()) return err([issue(table.error.code, ["data"], {}, { ...table.error.facts } as Issue["facts"])]);
  const { columns } = table.value;
  const lacks = columns === null ? [] : lacking(method, new Set(columns));
  if (lacks.length > 0) return err(lacks);
  const { seen, ...taken } = await takeRows(table.value, method, tell);
  const neverSeen = columns === null && seen.size > 0 ? lacking(method, seen) : [];
  return neverSeen.length > 0 ? err(neverSeen) : ok(taken);
};
