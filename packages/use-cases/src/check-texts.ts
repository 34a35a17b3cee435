import { type Issue, issue } from "@answerable/core";
import { Result } from "neverthrow";
import { type CheckedLine, checkedLines, type LineCheck, openTexts } from "./checked-lines.ts";
import type { ComputeContext } from "./context.ts";
import type { DataFile } from "./file-field.ts";
import type { OutputLines } from "./use-case.ts";

export type TextSources = readonly AsyncIterable<Uint8Array>[];

/** Opens every file before the first is read: one that is no text stops it before anything is said. */
export const openTextFiles = async (files: readonly DataFile[]): Promise<Result<TextSources, Issue[]>> => {
  const opened = await Promise.all(files.map(openTexts));
  return Result.combineWithAllErrors(opened.map((one, index) => one.mapErr((code) => issue(code, ["files", index]))));
};

/** A line, and of several files which one it stands in, from 1. */
type AnsweredLine<Said extends object> = CheckedLine<Said> & { readonly file?: number };

export interface CheckedTexts<Said extends object> extends OutputLines<AnsweredLine<Said>> {
  /** How many lines could not be read; whole when the lines have been taken. */
  readonly refused: () => number;
}

/** How often it is said how far the work has come. */
const LINES_PER_WORD = 10_000;

/** Every line of every file, checked as it is read; what is wrong with a line is told at once. */
export const checkTexts = <Taken, Said extends object>(
  sources: TextSources,
  lineCheck: LineCheck<Taken, Said>,
  { tell, progress }: ComputeContext,
): CheckedTexts<Said> => {
  let refused = 0;
  let read = 0;
  const several = sources.length > 1;
  async function* lines(): AsyncGenerator<AnsweredLine<Said>, void, void> {
    for (const [index, source] of sources.entries())
      for await (const line of checkedLines(source, lineCheck)) {
        const file = several ? { file: index + 1 } : {};
        read += 1;
        if (read % LINES_PER_WORD === 0) progress(read, "texts");
        if (line.isOk()) yield { ...file, ...line.value };
        else {
          refused += 1;
          for (const one of line.error) tell({ ...file, ...one });
        }
      }
  }
  return { lines: lines(), refused: () => refused };
};
