import { compareText } from "../../kernel/text-order.ts";
import type { Interview } from "./interview.ts";

/** So many interviews that agree in everything are asked about. Source: Answerable default. */
const IDENTICAL_FROM = 3;
/** With fewer answers than this, agreeing says nothing. Source: Answerable default. */
const ANSWERS_FROM = 6;
/** So many interviews at least are compared two by two. Source: Answerable default. */
const COMPARED_FROM = 5;
/** Nearly all alike: two of them agree in so many of a hundred answers that both gave. Source: Answerable default. */
const ALIKE_FROM_PERCENT = 90;

const givenPoints = ({ answers }: Interview): number[] => Object.values(answers).filter((answer) => answer !== null);

const patternOf = ({ answers }: Interview): string =>
  JSON.stringify(Object.entries(answers).toSorted(([a], [b]) => compareText(a, b)));

const pairs = (number: number): number => (number * (number - 1)) / 2;

/** How often two interviews answered the same question, over all pairs, and how often with the same point. */
const agreement = (interviews: readonly Interview[]): { readonly compared: number; readonly agreed: number } => {
  const given = interviews.flatMap(({ answers }) => Object.entries(answers).filter(([, point]) => point !== null));
  const byQuestion = Map.groupBy(given, ([question]) => question);
  let [compared, agreed] = [0, 0];
  for (const answers of byQuestion.values()) {
    compared += pairs(answers.length);
    for (const same of Map.groupBy(answers, ([, point]) => point).values()) agreed += pairs(same.length);
  }
  return { compared, agreed };
};

const isNearlyAlike = (interviews: readonly Interview[]): boolean => {
  if (interviews.length < COMPARED_FROM) return false;
  const { compared, agreed } = agreement(interviews);
  return compared > 0 && agreed * 100 >= compared * ALIKE_FROM_PERCENT;
};

/** How many of one recorder's interviews of a month are alike, each way of it; 0: nothing to ask. */
export interface AlikeAnswers {
  /** In groups of three and more that say the same to every question. */
  readonly identical: number;
  /** That give the same point to every question. */
  readonly onePoint: number;
  /** All that were compared, where they are nearly alike and not identical already. */
  readonly nearlyAlike: number;
}

/**
 * How far the interviews of one recorder in a month are alike. Only those with six answers and more are looked at. Nearly
 * alike are five and more of which two agree, taken over all pairs and questions that both answered, in nine answers of
 * ten. In a place where everybody lives through the same, that can be the truth: it is a question.
 * Source: practice I6; the numbers are Answerable defaults.
 */
export const alikeAnswers = (interviews: readonly Interview[]): AlikeAnswers => {
  const told = interviews.filter((one) => givenPoints(one).length >= ANSWERS_FROM);
  const identical = [...Map.groupBy(told, patternOf).values()]
    .filter((alike) => alike.length >= IDENTICAL_FROM)
    .reduce((sum, alike) => sum + alike.length, 0);
  return {
    identical,
    onePoint: told.filter((one) => new Set(givenPoints(one)).size === 1).length,
    nearlyAlike: identical < told.length && isNearlyAlike(told) ? told.length : 0,
  };
};
