import { askMany, type Ready, type UseCase } from "@answerable/use-cases";
import { ExitCode } from "./exit-code.ts";
import type { IssueList } from "./list-issues.ts";
import type { InputFields, InputLine } from "./nested-input.ts";
import { printFailure } from "./print-problems.ts";
import type { Terminal } from "./terminal.ts";

/** Records one a line, and the flags that hold for all of them. */
export interface ManyInputs {
  readonly lines: readonly InputLine[];
  readonly flags: InputFields;
}

/**
 * Asks a use case once a line, in order: each answer is a line of NDJSON with its `row`, and a refused line refuses only
 * itself and is told of. A store that fails ends it; what was answered stands.
 */
export const runMany = async (
  useCase: UseCase,
  ready: Ready,
  { lines, flags }: ManyInputs,
  tell: IssueList["tell"],
  terminal: Terminal,
): Promise<ExitCode> => {
  let code: ExitCode = ExitCode.done;
  for await (const answer of askMany(useCase, ready, lines, { more: flags })) {
    if ("apart" in answer) tell(answer.apart);
    else if ("done" in answer) terminal.out(ready.write({ row: answer.row, ...answer.done }, "ndjson"));
    else if ("failed" in answer) return printFailure(answer.failed, terminal);
    else {
      code = ExitCode.partlyRefused;
      for (const one of answer.refused) tell({ ...one, row: answer.row });
    }
  }
  return code;
};
