import { closeSync, openSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import type { Issue } from "@answerable/core";
import { printSentences } from "./print-problems.ts";
import type { Terminal } from "./terminal.ts";

/** Where issues go as they are found, so that a million of them take no more memory than one. */
export interface IssueList {
  readonly tell: (one: Issue) => void;
  /** Ends the list; on the terminal, what each code means comes last. */
  close(): void;
}

/** A list in a file, made at once, or on the terminal where no path is given. */
export const openList = (path: string | undefined, terminal: Terminal): IssueList => {
  if (path === undefined) {
    const codes = new Set<string>();
    return {
      tell: (one) => {
        codes.add(one.code);
        terminal.err(`${JSON.stringify(one)}\n`);
      },
      close: () => printSentences(codes, terminal),
    };
  }
  const file = openSync(resolve(terminal.cwd, path), "w");
  return {
    tell: (one) => void writeSync(file, `${JSON.stringify(one)}\n`),
    close: () => closeSync(file),
  };
};
