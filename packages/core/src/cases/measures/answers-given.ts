import type { AnswerKind } from "../case/case-answer.ts";
import { NotPossibleBecause } from "../case/case-reasons.ts";
import { AnswerWay } from "../case/ways-to-reach.ts";
import { countCodes } from "./count-codes.ts";
import type { MeasuredCase } from "./measured-case.ts";

/** What answers were, in all rounds. */
export interface AnswersGiven {
  readonly given: number;
  readonly kinds: Readonly<Record<AnswerKind["kind"], number>>;
  readonly notPossible: Readonly<Record<NotPossibleBecause, number>>;
  readonly ways: Readonly<Record<AnswerWay, number>>;
  /** Corrective actions that answers name, each once however many cases share it. */
  readonly actions: number;
}

const KINDS: readonly AnswerKind["kind"][] = [
  "explained",
  "put-right",
  "programme-changed",
  "passed-on",
  "not-possible",
];

/** What answers were: what changed, what could not, and why. Source: practice C9. */
export const answersGiven = (cases: readonly MeasuredCase[]): AnswersGiven => {
  const answers = cases.flatMap(({ state }) => state.answers);
  const kinds = answers.map(({ answer }) => answer);
  return {
    given: answers.length,
    kinds: countCodes(
      KINDS,
      kinds.map(({ kind }) => kind),
    ),
    notPossible: countCodes(
      NotPossibleBecause.options,
      kinds.flatMap((one) => (one.kind === "not-possible" ? [one.because] : [])),
    ),
    ways: countCodes(
      AnswerWay.options,
      answers.map(({ way }) => way),
    ),
    actions: new Set(kinds.flatMap((one) => (one.kind === "programme-changed" ? [one.action] : []))).size,
  };
};
