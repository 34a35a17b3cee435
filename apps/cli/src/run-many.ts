import { type Issue, issue, issuesFrom } from "@answerable/core";
import { type Failure, isNeverByRow, type Ready, type UseCase } from "@answerable/use-cases";
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

const issuesOf = (failure: Exclude<Failure, { owner: "store" }>): readonly Issue[] => {
  if (failure.owner === "input") return failure.issues;
  const { code, facts } = failure.rejection;
  const plain = Object.entries(facts ?? {}).map(([key, fact]) => [key, Array.isArray(fact) ? [...fact] : fact]);
  return [issue(code, [], {}, facts === undefined ? undefined : (Object.fromEntries(plain) as Issue["facts"]))];
};

type Noted = { readonly notes: readonly Issue[] };
const hasNotes = (answer: object): answer is Noted => "notes" in answer && Array.isArray(answer.notes);

/**
 * Asks a use case once a line, in order: each answer is a line of NDJSON with its `row`, and a refused line refuses only
 * itself and is told of. What would tell which record spoke of sexual violence stands in no answer and beside no row: it
 * is told at the end, once a code. A store that fails ends it; what was answered stands.
 */
export const runMany = async (
  useCase: UseCase,
  ready: Ready,
  { lines, flags }: ManyInputs,
  tell: IssueList["tell"],
  terminal: Terminal,
): Promise<ExitCode> => {
  let code: ExitCode = ExitCode.done;
  const apart = new Map<string, number>();
  /** Those that may stand beside the row; the others are counted. */
  const byRow = (issues: readonly Issue[]): Issue[] => {
    const never = issues.filter(isNeverByRow);
    for (const one of new Set(never.map((note) => note.code))) apart.set(one, (apart.get(one) ?? 0) + 1);
    return issues.filter((one) => !isNeverByRow(one));
  };
  const refuse = (issues: readonly Issue[], row: number): void => {
    code = ExitCode.partlyRefused;
    for (const one of byRow(issues)) tell({ ...one, row });
  };
  const answered = (answer: object, row: number): void => {
    const shown = hasNotes(answer) ? { ...answer, notes: byRow(answer.notes) } : answer;
    terminal.out(ready.write({ row, ...shown }, "ndjson"));
  };
  for (const { row, fields } of lines) {
    const asked = { ...fields, ...flags };
    const input = useCase.input.safeParse(asked);
    if (fields === undefined) refuse([issue("not-json")], row);
    else if (!input.success) refuse(issuesFrom(input.error, asked), row);
    else {
      const answer = await ready.handle(input.data);
      if (answer.isOk()) answered(answer.value as object, row);
      else if (answer.error.owner === "store") return printFailure(answer.error, terminal);
      else refuse(issuesOf(answer.error), row);
    }
  }
  for (const [one, rows] of apart) tell(issue(one, [], {}, { rows }));
  return code;
};
