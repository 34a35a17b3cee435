import { compareText } from "../../kernel/text-order.ts";
import type { GivenAnswers } from "../scoring/tree-values.ts";

/** One interview as its recorder handed it in. */
export interface Interview {
  readonly recorder: string;
  readonly month: string;
  readonly answers: GivenAnswers;
}

/**
 * A question about the data, for a supervisor to ask; it scores nobody. `identical-answers`: several interviews of one
 * recorder say the same to every question. `one-point-throughout`: interviews that give the same point to every question.
 */
export interface DataQuestion {
  readonly question: "identical-answers" | "one-point-throughout";
  readonly month: string;
  readonly recorder: string;
  /** How many interviews it is about, of how many that the recorder handed in that month. */
  readonly interviews: number;
  readonly of: number;
}

/** So many interviews that agree in everything are asked about. Source: Answerable default. */
const IDENTICAL_FROM = 3;
/** With fewer answers than this, agreeing says nothing. Source: Answerable default. */
const ANSWERS_FROM = 6;

const givenPoints = ({ answers }: Interview): number[] => Object.values(answers).filter((answer) => answer !== null);

const patternOf = ({ answers }: Interview): string =>
  JSON.stringify(Object.entries(answers).toSorted(([a], [b]) => compareText(a, b)));

const questionsOf = (month: string, recorder: string, all: readonly Interview[]): DataQuestion[] => {
  const told = all.filter((one) => givenPoints(one).length >= ANSWERS_FROM);
  const identical = [...Map.groupBy(told, patternOf).values()]
    .filter((alike) => alike.length >= IDENTICAL_FROM)
    .reduce((sum, alike) => sum + alike.length, 0);
  const flat = told.filter((one) => new Set(givenPoints(one)).size === 1).length;
  const ask = (question: DataQuestion["question"], interviews: number): DataQuestion[] =>
    interviews === 0 ? [] : [{ question, month, recorder, interviews, of: all.length }];
  return [...ask("identical-answers", identical), ...ask("one-point-throughout", flat)];
};

/**
 * What a supervisor should ask the recorders of some interviews about, by month and recorder. How fast interviews came
 * is not looked at: phones send in bursts, and when an interview began is not kept. Source: practice I6.
 */
export const dataQuestions = (interviews: readonly Interview[]): DataQuestion[] =>
  [...Map.groupBy(interviews, ({ month, recorder }) => JSON.stringify([month, recorder])).values()]
    .flatMap((all) => questionsOf(all[0]?.month ?? "", all[0]?.recorder ?? "", all))
    .toSorted((a, b) => compareText(a.month, b.month) || compareText(a.recorder, b.recorder));
