import { err, ok, type Result } from "neverthrow";
import { arrivalProblem } from "../../kernel/arrival-problem.ts";
import { addDays, type Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import { type Issue, issue, type Place } from "../../kernel/issue.ts";
import { type Month, monthOf } from "../../kernel/month.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import type { AssessmentContent, AssessmentInput } from "./assessment.ts";

/** What an assessment is checked against; nothing is asked of a clock. */
export interface AssessmentChecks {
  readonly method: RiskMethod;
  /** The admin 1 unit that an admin 2 unit lay in during a month; undefined where there was no such unit. */
  readonly places: { adm1Of(adm2: string, month: Month): string | undefined };
  readonly today: Day;
  readonly receivedAt: Instant;
  /** Where it stands in the file it came in. */
  readonly at?: Place;
}

export interface PreparedAssessment {
  readonly content: AssessmentContent;
  /** Answers that were left out, by question. */
  readonly notes: readonly Issue[];
}

const answersOf = (input: AssessmentInput, { method, at = {} }: AssessmentChecks) => {
  const questions = new Map(method.questions.map((one) => [one.code as string, one]));
  const notes: Issue[] = [];
  const kept = Object.entries(input.answers).filter(([code, answer]) => {
    const question = questions.get(code);
    const wrong =
      question === undefined
        ? "question-unknown"
        : typeof answer === "number" && question.scale.every(({ point }) => point !== answer)
          ? "answer-not-on-the-scale"
          : undefined;
    if (wrong !== undefined) notes.push(issue(wrong, ["answers", code], at));
    return wrong === undefined;
  });
  return { answers: Object.fromEntries(kept), notes };
};

/**
 * An assessment as it will be recorded, with what had to be left out. An answer to a question that the method does not
 * ask, or off its scale, costs that answer alone; it becomes missing, never zero.
 * Err (all at once): `method-of-another-version`, `place-unknown`, `date-in-the-future`, `nothing-answered`.
 * Notes: `question-unknown`, `answer-not-on-the-scale`; `received-in-the-future`, `received-before-it-happened`: it is kept as
 * having arrived at `receivedAt` of the checks.
 */
export const prepareAssessment = (
  input: AssessmentInput,
  checks: AssessmentChecks,
): Result<PreparedAssessment, Issue[]> => {
  const { method, places, today, receivedAt, at = {} } = checks;
  const adm1 = places.adm1Of(input.adm2, input.month);
  const { answers, notes } = answersOf(input, checks);
  const isOfMethod = input.method.id === method.id && input.method.version === method.version;
  // a day of grace: where it was asked, a month may have begun that has not begun in UTC
  const isAhead = input.month > monthOf(addDays(today, 1));
  const refusals = [
    ...(isOfMethod ? [] : [issue("method-of-another-version", ["method"], at)]),
    ...(adm1 === undefined ? [issue("place-unknown", ["adm2"], at)] : []),
    ...(isAhead ? [issue("date-in-the-future", ["month"], at, { today })] : []),
    ...(Object.keys(answers).length === 0 ? [issue("nothing-answered", ["answers"], at)] : []),
  ];
  if (adm1 === undefined || refusals.length > 0) return err([...refusals, ...notes]);
  const arrived = input.receivedAt;
  const problem = arrived === undefined ? undefined : arrivalProblem(arrived, input.month, today);
  const kept = problem === undefined ? arrived : undefined;
  const content = { ...input, answers, receivedAt: kept ?? receivedAt, adm1 } as AssessmentContent;
  return ok({ content, notes: problem === undefined ? notes : [...notes, issue(problem, ["receivedAt"], at)] });
};
