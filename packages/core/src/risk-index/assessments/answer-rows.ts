import type { FlatRow } from "../../kernel/filter.ts";
import type { MethodPin } from "../method/method-pin.ts";
import type { AnswerRow } from "../scoring/answer-row.ts";

/** Rows of `assessment_answer` as the engine takes them, and how many assessments are left out, and why. */
export interface AnswersAsked {
  readonly rows: readonly AnswerRow[];
  /** Two edits compete and nobody has settled it. */
  readonly inConflict: number;
  /** Asked under another method, or another version of it. */
  readonly ofAnotherMethod: number;
}

const textOf = (row: FlatRow, column: string): string => String(row[column] ?? "");

/**
 * Recorded answers, gathered by assessment: those that stand, undisputed, and were asked under this very version of the
 * method. Months under different versions are not joined silently: what is left out is counted.
 */
export const answerRows = (
  rows: readonly (FlatRow & { readonly stream: string })[],
  { id, version }: MethodPin,
): AnswersAsked => {
  const standing = rows.filter((row) => row["status"] === "standing");
  const isOfMethod = (row: FlatRow): boolean => row["methodId"] === id && row["methodVersion"] === version;
  const undisputed = standing.filter((row) => isOfMethod(row) && row["inConflict"] !== 1);
  const assessments = (some: readonly { readonly stream: string }[]): number =>
    new Set(some.map(({ stream }) => stream)).size;
  const gathered = [...Map.groupBy(undisputed, ({ stream }) => stream).values()].flatMap((answers): AnswerRow[] => {
    const [first] = answers;
    if (first === undefined) return [];
    return [
      {
        area: textOf(first, "adm2"),
        month: textOf(first, "month"),
        facets: { category: textOf(first, "category"), sex: textOf(first, "sex"), ageBand: textOf(first, "ageBand") },
        answers: Object.fromEntries(
          answers.map((row) => [textOf(row, "question"), typeof row["answer"] === "number" ? row["answer"] : null]),
        ),
      },
    ];
  });
  return {
    rows: gathered,
    inConflict: assessments(standing.filter((row) => isOfMethod(row) && row["inConflict"] === 1)),
    ofAnotherMethod: assessments(standing.filter((row) => !isOfMethod(row))),
  };
};
