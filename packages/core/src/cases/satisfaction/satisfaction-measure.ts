import { countCodes } from "../measures/count-codes.ts";
import { type Satisfaction, SatisfactionAnswer } from "./satisfaction.ts";

/** What came of the question over some cases: counts, with what silence hides beside them. */
export interface SatisfactionMeasure {
  readonly closed: number;
  /** Asked, whatever came. */
  readonly asked: number;
  readonly answered: number;
  readonly answers: Readonly<Record<SatisfactionAnswer, number>>;
}

/**
 * Counts the answers over closed cases; null stands for a case in which nobody was asked. No mean and no share: whoever reads
 * it sees of how many it speaks. Who was not asked, or said nothing, is neither content nor discontent.
 */
export const satisfactionMeasure = (closed: readonly (Satisfaction | null)[]): SatisfactionMeasure => {
  const asked = closed.flatMap((one) => (one === null ? [] : [one]));
  const given = asked.flatMap((one) => (one.came === "answer" ? [one.answer] : []));
  return {
    ...{ closed: closed.length, asked: asked.length, answered: given.length },
    answers: countCodes(SatisfactionAnswer.options, given),
  };
};
