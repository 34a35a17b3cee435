import type { Issue, Rejection } from "@answerable/core";

import { explain, type Failure } from "@answerable/use-cases";
import { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

const sentence = (code: string): string => explain(code) ?? "";

/** One issue a line, as JSON: the same shape everywhere, so that a script can read what a person reads. */
export const printIssues = (issues: readonly Issue[], terminal: Terminal): void => {
  for (const one of issues) terminal.err(`${JSON.stringify(one)}\n`);
  printSentences(new Set(issues.map((one) => one.code)), terminal);
};

/** What each code means, one a line. */
export const printSentences = (codes: Iterable<string>, terminal: Terminal): void => {
  for (const code of codes) terminal.err(`${code}: ${sentence(code)}\n`);
};

const printRejection = (rejection: Rejection, terminal: Terminal): void => {
  terminal.err(`${JSON.stringify(rejection)}\n${rejection.code}: ${sentence(rejection.code)}\n`);
};

/** Prints a failure by its owner and says how the command line ends. */
export const printFailure = (failure: Failure, terminal: Terminal): ExitCode => {
  switch (failure.owner) {
    case "input":
      printIssues(failure.issues, terminal);
      return ExitCode.nothingDone;
    case "rule":
      printRejection(failure.rejection, terminal);
      return ExitCode.partlyRefused;
    case "store":
      terminal.err(`${JSON.stringify(failure.error)}\n${failure.error.code}: ${sentence(failure.error.code)}\n`);
      return ExitCode.failed;
  }
};
