import type { Issue } from "@answerable/core";
import { askMany, type Ready, type RecordAnswer, type UseCase } from "@answerable/use-cases";
import { statusOfDone, streamed } from "./answer.ts";
import { ndjsonRecords } from "./json-input.ts";
import { MEDIA_TYPES } from "./negotiate.ts";
import { failureProblem, issuesProblem, type Problem, ruleProblem } from "./problem.ts";

const refused = (issues: readonly Issue[], by: "input" | "rule"): Problem => {
  const [first] = issues;
  return by === "input" || first === undefined ? issuesProblem(issues) : ruleProblem(first.code, first.facts);
};

/** What became of one line, as the line that answers it: what one request would have been answered, beside its row. */
const lineOf = (useCase: UseCase, answer: RecordAnswer): object => {
  if ("apart" in answer) return { apart: answer.apart };
  const { row } = answer;
  if ("done" in answer) return { row, status: statusOfDone(useCase), answer: answer.done };
  const why = "failed" in answer ? failureProblem(answer.failed) : refused(answer.refused, answer.by);
  return { row, status: why.status, problem: why };
};

/** Records as they came, and what they were sent under. */
interface SentRecords {
  readonly text: string;
  readonly sentUnder: string | undefined;
}

async function* linesOf(useCase: UseCase, ready: Ready, { text, sentUnder }: SentRecords): AsyncGenerator<string> {
  for await (const answer of askMany(useCase, ready, ndjsonRecords(text), { key: sentUnder }))
    yield `${JSON.stringify(lineOf(useCase, answer))}\n`;
}

/**
 * Many records, one a line, each answered on a line with its row and a status of its own; a refused one refuses only
 * itself. Under a key each line is done once, by its number. Whoever leaves before the end is answered no more, and the lines
 * that were not reached are not asked.
 */
export const manyResponse = (
  useCase: UseCase,
  ready: Ready,
  records: SentRecords,
  broke: (error: unknown) => void,
): Response =>
  new Response(streamed(linesOf(useCase, ready, records), broke), { headers: { "content-type": MEDIA_TYPES.ndjson } });
