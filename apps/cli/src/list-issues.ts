import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import { type Issue, issue } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { printSentences } from "./print-problems.ts";
import type { Terminal } from "./terminal.ts";

/** Where issues go as they are found, so that a million of them take no more memory than one. */
export interface IssueList {
  readonly tell: (one: Issue) => void;
  /** Ends the list. On the terminal, what each code means comes last; a file of before stays where `done` is false and nothing was told. */
  close(done: boolean): void;
}

const onTerminal = (terminal: Terminal): IssueList => {
  const codes = new Set<string>();
  return {
    tell: (one) => {
      codes.add(one.code);
      terminal.err(`${JSON.stringify(one)}\n`);
    },
    close: () => printSentences(codes, terminal),
  };
};

/** A list in a file, or on the terminal where no path is given. Err `file-not-writable`, before anything is done. */
export const openList = (path: string | undefined, terminal: Terminal): Result<IssueList, Issue> => {
  if (path === undefined) return ok(onTerminal(terminal));
  let file: number;
  try {
    file = openSync(resolve(terminal.cwd, path), "a", 0o600);
  } catch {
    return err(issue("file-not-writable", ["rejects"]));
  }
  let isEmptied = false;
  const empty = (): void => {
    if (!isEmptied) ftruncateSync(file);
    isEmptied = true;
  };
  return ok({
    tell: (one) => {
      empty();
      writeSync(file, `${JSON.stringify(one)}\n`);
    },
    close: (done) => {
      if (done) empty();
      closeSync(file);
    },
  });
};
