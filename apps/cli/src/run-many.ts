import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Issue, issue, issuesFrom } from "@answerable/core";
import type { Failure, Ready, UseCase } from "@answerable/use-cases";
import { ExitCode } from "./exit-code.ts";
import type { InputFields, InputLine } from "./nested-input.ts";
import { printFailure, printIssues } from "./print-problems.ts";
import type { Terminal } from "./terminal.ts";

/** Records one a line, and the flags that hold for all of them. */
export interface ManyInputs {
  readonly lines: readonly InputLine[];
  readonly flags: InputFields;
}

const refusedBecause = (failure: Exclude<Failure, { owner: "store" }>, row: number): readonly Issue[] => {
  if (failure.owner === "input") return failure.issues.map((one) => ({ ...one, row }));
  const { code, facts } = failure.rejection;
  const plain = Object.entries(facts ?? {}).map(([key, fact]) => [key, Array.isArray(fact) ? [...fact] : fact]);
  return [issue(code, [], { row }, facts === undefined ? undefined : (Object.fromEntries(plain) as Issue["facts"]))];
};

/**
 * Asks a use case once a line, in order: each answer is a line of NDJSON with its `row`, and a refused line refuses only
 * itself and is listed. A store that fails ends it; what was answered stands.
 */
export const runMany = async (
  useCase: UseCase,
  ready: Ready,
  { lines, flags }: ManyInputs,
  given: InputFields,
  terminal: Terminal,
): Promise<ExitCode> => {
  const refused: Issue[] = [];
  for (const { row, fields } of lines) {
    const asked = { ...fields, ...flags };
    const input = useCase.input.safeParse(asked);
    if (fields === undefined) refused.push(issue("not-json", [], { row }));
    else if (!input.success) refused.push(...issuesFrom(input.error, asked, { row }));
    else {
      const answer = await ready.handle(input.data);
      if (answer.isOk()) terminal.out(ready.write({ row, ...(answer.value as object) }, "ndjson"));
      else if (answer.error.owner === "store") return printFailure(answer.error, terminal);
      else refused.push(...refusedBecause(answer.error, row));
    }
  }
  const rejects = given["rejects"];
  if (typeof rejects !== "string") printIssues(refused, terminal);
  else await writeFile(resolve(terminal.cwd, rejects), refused.map((one) => `${JSON.stringify(one)}\n`).join(""));
  return refused.length > 0 ? ExitCode.partlyRefused : ExitCode.done;
};
