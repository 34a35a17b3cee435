import {
  type AnswerChunk,
  AreaState,
  type CellProblem,
  type CellReader,
  cellReader,
  type Issue,
  issue,
  LARGEST_VALUE,
  type LabelColumn,
  labelColumn,
  type MethodColumns,
  methodColumns,
  type RiskMethod,
  Uuid,
} from "@answerable/core";
import type { DataChunk } from "@answerable/interchange";

/** The rows of a chunk that can be used, and what is wrong with the others. */
export interface ReadChunk {
  readonly answers: AnswerChunk;
  /** In the order of the rows, and in each of the method's columns. */
  readonly issues: readonly Issue[];
  readonly refusedRows: number;
}

/** Where Kobo and ODK write the id of a submission. */
export const ID_COLUMNS = ["_uuid", "meta/instanceID"];

/** The month, and the first day of it, which spreadsheets make of a month that is typed in. */
const MONTH = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-01)?$/;

/** What the rule behind a code holds; nothing of a cell. */
const FACTS: Readonly<Partial<Record<string, Issue["facts"]>>> = {
  "too-big": { maximum: LARGEST_VALUE },
  "wrong-form": { form: "YYYY-MM" },
};

type Problem = CellProblem | "missing" | "wrong-form" | "area-stands-twice" | "not-a-whole-number" | "not-in-the-list";

/** What is found wrong in the rows of one chunk. */
class ChunkProblems {
  readonly found: Issue[] = [];
  /** Places of rows in the chunk. */
  readonly rows = new Set<number>();
  private readonly data: DataChunk;

  constructor(data: DataChunk) {
    this.data = data;
  }

  tell(index: number, column: string, code: Problem): void {
    this.rows.add(index);
    const row = this.data.rowNumbers[index] ?? 0;
    const id = this.idOf(index);
    this.found.push(issue(code, [column], id === undefined ? { row } : { row, id }, FACTS[code]));
  }

  /** Only an id that is one and nothing else: the column may hold anything. */
  private idOf(index: number): string | undefined {
    for (const column of ID_COLUMNS) {
      const cell = this.data.cells.get(column)?.[index] ?? "";
      const id = Uuid.safeParse(cell.trim().replace(/^uuid:/, ""));
      if (id.success) return id.data;
    }
    return undefined;
  }
}

const monthsOf = (column: string, cells: readonly string[], problems: ChunkProblems): string[] =>
  cells.map((cell, index) => {
    const month = MONTH.exec(cell)?.[1];
    if (month === undefined) problems.tell(index, column, cell === "" ? "missing" : "wrong-form");
    return month ?? "";
  });

const isWholeNumber = (word: string): boolean => /^\d{1,9}$/.test(word);

/** What of a circumstance must be a number or one of a list; the others are words. */
const CIRCUMSTANCE_CHECKS: Readonly<Record<string, readonly [(word: string) => boolean, Problem]>> = {
  monitors: [isWholeNumber, "not-a-whole-number"],
  seen: [(word) => AreaState.safeParse(word).success, "not-in-the-list"],
};

const checkCircumstances = (columns: MethodColumns, answers: AnswerChunk, problems: ChunkProblems): void => {
  for (const [name, { codes, labels }] of Object.entries(answers.circumstances ?? {})) {
    const [isRight, code] = CIRCUMSTANCE_CHECKS[name] ?? [];
    if (isRight === undefined || code === undefined) continue;
    const wrong = labels.map((word) => word !== "" && !isRight(word));
    codes.forEach((label, index) => {
      if (wrong[label]) problems.tell(index, columns.circumstances[name] ?? name, code);
    });
  }
};

const readColumns = (reader: CellReader, columns: MethodColumns, data: DataChunk, problems: ChunkProblems) => {
  const cellsOf = (column: string): readonly string[] => data.cells.get(column) ?? [];
  const wordsOf = (column: string): string[] => cellsOf(column).map((cell) => cell.trim());
  const labels = (named: Readonly<Record<string, string>>): Record<string, LabelColumn> =>
    Object.fromEntries(Object.entries(named).map(([name, column]) => [name, labelColumn(wordsOf(column))]));
  const read = <Read>(
    { read: column, bad }: { read: Read; bad: readonly { index: number; code: CellProblem }[] },
    name: string,
  ): [string, Read] => {
    for (const { index, code } of bad) problems.tell(index, name, code);
    return [name, column];
  };
  const areas = wordsOf(columns.area);
  areas.forEach((area, index) => {
    if (area === "") problems.tell(index, columns.area, "missing");
  });
  const months = columns.month === null ? null : monthsOf(columns.month, wordsOf(columns.month), problems);
  const answers: AnswerChunk = {
    rows: data.rows,
    area: labelColumn(areas),
    month: months === null ? null : labelColumn(months),
    facets: labels(columns.facets),
    groups: labels(columns.groups),
    numbers: Object.fromEntries(columns.numbers.map((name) => read(reader.numbers(name, cellsOf(name)), name))),
    answers: Object.fromEntries(
      Object.keys(columns.answers).map((name) => read(reader.answers(name, cellsOf(name)), name)),
    ),
    circumstances: labels(columns.circumstances),
  };
  checkCircumstances(columns, answers, problems);
  return { answers, areas, months };
};

/** The chunk with these of its rows only. */
const rowsOf = (chunk: AnswerChunk, kept: readonly number[]): AnswerChunk => {
  const words = ({ codes, labels }: LabelColumn): LabelColumn => ({
    codes: Uint32Array.from(kept, (row) => codes[row] ?? 0),
    labels,
  });
  const each = <Whole>(columns: Readonly<Record<string, Whole>>, of: (column: Whole) => Whole): Record<string, Whole> =>
    Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, of(column)]));
  return {
    rows: kept.length,
    area: words(chunk.area),
    month: chunk.month === null ? null : words(chunk.month),
    facets: each(chunk.facets, words),
    groups: each(chunk.groups, words),
    numbers: each(chunk.numbers, (column) => Float64Array.from(kept, (row) => column[row] ?? Number.NaN)),
    answers: each(chunk.answers, words),
    circumstances: each(chunk.circumstances ?? {}, words),
  };
};

/**
 * Reads the cells of one file chunk by chunk, column by column, as the method says; a row with a cell that cannot be
 * taken is left out. Under a method without voices an area stands in a month once: the first row with it holds.
 *
 * Issues of a row, with its column and, where the file has one, the submission's id: `missing`, `wrong-form`,
 * `area-stands-twice`, `not-a-whole-number` and `not-in-the-list` (circumstances), and those of `cellReader`.
 */
export const chunkReader = (method: RiskMethod): ((data: DataChunk) => ReadChunk) => {
  const columns = methodColumns(method);
  const reader = cellReader(method, columns);
  const standing = new Map<string, Set<string>>();
  const isTwice = (area: string, month: string): boolean => {
    const months = standing.get(area) ?? new Set();
    if (months.has(month)) return true;
    standing.set(area, months.add(month));
    return false;
  };
  return (data) => {
    const problems = new ChunkProblems(data);
    const { answers, areas, months } = readColumns(reader, columns, data, problems);
    if (method.voices === null)
      areas.forEach((area, index) => {
        if (!problems.rows.has(index) && isTwice(area, months?.[index] ?? ""))
          problems.tell(index, columns.area, "area-stands-twice");
      });
    const kept = problems.rows.size === 0 ? null : areas.flatMap((_, row) => (problems.rows.has(row) ? [] : [row]));
    return {
      answers: kept === null ? answers : rowsOf(answers, kept),
      issues: [...data.refused, ...problems.found].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)),
      refusedRows: problems.rows.size + new Set(data.refused.map(({ row }) => row)).size,
    };
  };
};
