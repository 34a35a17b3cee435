import type { Instant } from "../../kernel/instant.ts";
import { type SatisfactionMeasure, satisfactionMeasure } from "../satisfaction/satisfaction-measure.ts";
import { type AnswersGiven, answersGiven } from "./answers-given.ts";
import type { CasePart } from "./few-cases.ts";
import { type KeptWishes, keptWishes } from "./kept-wishes.ts";
import { type LoopEnds, loopEnds } from "./loop-ends.ts";
import type { MeasuredCase } from "./measured-case.ts";
import { type PassedOn, passedOn } from "./passed-on.ts";
import { type TakenUpAgain, takenUpAgain } from "./taken-up-again.ts";
import { type Timeliness, timeliness, toldByWhenAndKept } from "./timeliness.ts";
import { type Waits, waits } from "./waits.ts";

/** What became of the cases that an office dealt with itself. */
export interface OfficeMeasures {
  readonly timeliness: readonly Timeliness[];
  readonly toldByWhen: CasePart;
  readonly waits: readonly Waits[];
  readonly ends: LoopEnds;
  readonly answers: AnswersGiven;
  readonly again: TakenUpAgain;
  readonly passedOn: PassedOn;
  readonly wishes: KeptWishes;
  readonly satisfaction: SatisfactionMeasure;
}

/**
 * What became of cases as of a moment. How many came in is no measure of anything: fewer complaints may be fear, and many
 * may be trust. Nothing by post or person. Source: practice C9.
 */
export const officeMeasures = (cases: readonly MeasuredCase[], now: Instant): OfficeMeasures => ({
  timeliness: timeliness(cases, now),
  toldByWhen: toldByWhenAndKept(cases, now),
  waits: waits(cases),
  ends: loopEnds(cases),
  answers: answersGiven(cases),
  again: takenUpAgain(cases),
  passedOn: passedOn(cases),
  wishes: keptWishes(cases),
  satisfaction: satisfactionMeasure(
    cases.flatMap(({ state }) => (state.status === "loop-closed" ? [state.satisfaction] : [])),
  ),
});
