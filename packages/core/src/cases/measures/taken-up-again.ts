import type { AnswerKind } from "../case/case-answer.ts";
import type { OfficeCase } from "../case/case-state.ts";
import { countCodes } from "./count-codes.ts";
import { type MeasuredCase, sinceOffice } from "./measured-case.ts";

/** What an appeal came to: the same answer again, another one, none yet, or the person let it go. */
type AppealOutcome = "stands" | "otherwise" | "waits" | "let-go";

/** What was taken up again, and what was taken back. */
export interface TakenUpAgain {
  readonly reopened: { readonly cases: number; readonly times: number };
  readonly appeals: { readonly cases: number; readonly times: number } & Readonly<Record<AppealOutcome, number>>;
  /** Cases that the person took back at least once; some were taken up again. */
  readonly withdrawn: number;
}

const OUTCOMES: readonly AppealOutcome[] = ["stands", "otherwise", "waits", "let-go"];

/** Whether two answers say the same by their codes; what was said in words is nobody's here. */
const isSame = (one: AnswerKind | undefined, other: AnswerKind | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What each appeal came to, the first one first: an answer, or a withdrawal, that follows it. */
const appealsOf = (state: OfficeCase): readonly AppealOutcome[] => {
  const outcomes: AppealOutcome[] = [];
  let answered = 0;
  let appealed = false;
  const ended = (outcome: AppealOutcome): void => {
    if (appealed) outcomes.push(outcome);
    appealed = false;
  };
  for (const { what } of sinceOffice(state)) {
    if (what === "responded") {
      ended(isSame(state.answers[answered]?.answer, state.answers[answered - 1]?.answer) ? "stands" : "otherwise");
      answered += 1;
    } else if (what === "withdrawn") ended("let-go");
    else if (what === "appealed") appealed = true;
  }
  ended("waits");
  return outcomes;
};

/** What was reopened, appealed and withdrawn. None of it is bad news by itself: people knew how to. */
export const takenUpAgain = (cases: readonly MeasuredCase[]): TakenUpAgain => {
  const states = cases.map(({ state }) => state);
  const reopened = states.map((state) => sinceOffice(state).filter(({ what }) => what === "reopened").length);
  const appeals = states.map(appealsOf);
  const isSome = (times: number): boolean => times > 0;
  return {
    reopened: { cases: reopened.filter(isSome).length, times: reopened.reduce((sum, times) => sum + times, 0) },
    appeals: {
      ...{ cases: appeals.filter(({ length }) => isSome(length)).length, times: appeals.flat().length },
      ...countCodes(OUTCOMES, appeals.flat()),
    },
    withdrawn: states.filter((state) => sinceOffice(state).some(({ what }) => what === "withdrawn")).length,
  };
};
