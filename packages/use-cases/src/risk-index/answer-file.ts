import {
  type AnswerTally,
  accumulate,
  emptyTally,
  type Issue,
  issue,
  methodColumns,
  type NotedCircumstances,
  noCircumstances,
  noteCircumstances,
  type RiskMethod,
} from "@answerable/core";
import { openDataColumns } from "@answerable/interchange";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import type { ComputeContext } from "../context.ts";
import { type DataFile, dataFileField } from "../file-field.ts";
import { chunkReader, ID_COLUMNS } from "./answer-chunks.ts";

/** The fields that take the answers out of a file. */
export const answerFields = {
  data: dataFileField(
    "The answers, CSV, NDJSON or XLSX: one row an informant, or an area under a method without voices.",
  ),
  sheet: z.string().optional().describe("The sheet of a workbook; left out: the first that holds something."),
};

/** A file of answers of any size. */
export interface AnswerFile {
  readonly data: DataFile;
  readonly sheet?: string | undefined;
}

/** The answers of a file, taken into a tally, and how many rows of it cannot be used. */
export interface TakenAnswers {
  readonly tally: AnswerTally;
  /** What the rows say of how they were asked, where the method names columns for it. */
  readonly noted: NotedCircumstances;
  readonly refusedRows: number;
}

const neededBy = (method: RiskMethod): string[] => {
  const { area, month, facets, groups, numbers, answers, circumstances } = methodColumns(method);
  const labels = [facets, groups, circumstances].flatMap((named) => Object.values(named));
  const others = [...labels, ...numbers, ...Object.keys(answers)];
  return [...new Set([area, ...(month === null ? [] : [month]), ...others])];
};

/**
 * Takes the answers of a file, wide, one row an informant (or an area, under a method without voices), as it is read:
 * memory grows with areas and months, not with rows. A row with a bad cell is told with its place and left out.
 * `keepVoices`: false where nothing is resampled, which is faster.
 *
 * Err: `column-missing` for each column that the method needs and the file lacks, and the faults of `openDataColumns`.
 * Told: the issues and notes of `openDataColumns` and of `chunkReader`.
 */
export const tallyAnswers = async (
  { data, sheet }: AnswerFile,
  method: RiskMethod,
  { tell, progress }: Pick<ComputeContext, "tell" | "progress">,
  keepVoices = true,
): Promise<Result<TakenAnswers, Issue[]>> => {
  const needed = neededBy(method);
  const opened = await openDataColumns(data, { columns: [...new Set([...needed, ...ID_COLUMNS])], sheet });
  if (opened.isErr()) {
    const { code, facts } = opened.error;
    const path = code === "sheet-not-found" || code === "sheet-of-no-workbook" ? ["sheet"] : ["data"];
    return err([issue(code, path, {}, { ...facts } as Issue["facts"])]);
  }
  const { columns, notes, lacking, chunks } = opened.value;
  const lacks = (): Issue[] =>
    needed.filter((name) => lacking().includes(name)).map((name) => issue("column-missing", ["data", name]));
  if (columns !== null && lacks().length > 0) return err(lacks());
  for (const note of notes) tell(note);
  const read = chunkReader(method);
  const tally = keepVoices ? emptyTally(method) : emptyTally(method, 0);
  const noted = noCircumstances();
  let [rows, refusedRows] = [0, 0];
  for await (const chunk of chunks) {
    const one = read(chunk);
    for (const problem of one.issues) tell(problem);
    accumulate(tally, one.answers);
    noteCircumstances(noted, one.answers);
    rows += chunk.rows;
    refusedRows += one.refusedRows;
    progress(rows, "rows");
  }
  return columns === null && rows > 0 && lacks().length > 0 ? err(lacks()) : ok({ tally, noted, refusedRows });
};
