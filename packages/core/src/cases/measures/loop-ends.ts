import { ReceivedHow, UntoldBecause } from "../case/case-reasons.ts";
import { countCodes } from "./count-codes.ts";
import type { MeasuredCase } from "./measured-case.ts";

type UntoldReason = UntoldBecause["reason"];

/** Where cases stand today; each is in one: told, not told, answered, withdrawn or open. */
export interface LoopEnds {
  readonly cases: number;
  /** Closed: the person received the answer, by how we know. */
  readonly told: Readonly<Record<ReceivedHow, number>>;
  /** Closed although the person could not be told, by the recorded reason. */
  readonly untold: Readonly<Record<UntoldReason, number>>;
  /** An answer was given, and nobody knows yet whether the person has it. */
  readonly answered: number;
  readonly withdrawn: number;
  readonly open: number;
}

const UNTOLD = UntoldBecause.options.map(({ shape }): UntoldReason => shape.reason.value);

/** How loops ended, as of today. One that was closed and is open again is open. Source: practice C3. */
export const loopEnds = (cases: readonly MeasuredCase[]): LoopEnds => {
  const ends = cases.flatMap(({ state }) => (state.status === "loop-closed" ? [state.end] : []));
  const standing = (status: "responded" | "withdrawn"): number =>
    cases.filter(({ state }) => state.status === status).length;
  const [answered, withdrawn] = [standing("responded"), standing("withdrawn")];
  return {
    cases: cases.length,
    told: countCodes(
      ReceivedHow.options,
      ends.flatMap((end) => (end.told === "received" ? [end.how] : [])),
    ),
    untold: countCodes(
      UNTOLD,
      ends.flatMap((end) => (end.told === "not-told" ? [end.because.reason] : [])),
    ),
    ...{ answered, withdrawn, open: cases.length - ends.length - answered - withdrawn },
  };
};
