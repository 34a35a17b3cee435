import type { AreaState } from "../../kernel/area-state.ts";
import { meansZero } from "../../kernel/area-state.ts";
import type { Month } from "../../kernel/month.ts";
import type { MethodPin } from "../method/method-pin.ts";
import type { ScoreState } from "../scoring/area-score.ts";

/** What the index says of one area in one month, and all that decides with which other months it may be compared. */
export interface IndexMonth {
  readonly month: Month;
  readonly score: number | null;
  /** The code of the class; null where there is none. */
  readonly class: string | null;
  /** The place of the class in its method, 0 the lowest; null where there is none. */
  readonly step: number | null;
  readonly state: ScoreState;
  readonly method: MethodPin;
  /** Whether the method scores a month by a range that is the same for all months, or by the month's own. */
  readonly scoresBy: "fixed-range" | "own-month";
  /** The same of its classes. */
  readonly classesBy: "fixed-range" | "own-month";
  /** The taxonomy that the data were coded in; null where none is used. */
  readonly taxonomy: { readonly id: string; readonly version: string } | null;
  /** Informants who answered; 0 under a method without voices. */
  readonly voices: number;
  /** How many informants each group had; null where it is not known. */
  readonly groups: Readonly<Record<string, number>> | null;
  /** Monitors who were active; null where it is not known. It decides a flag and stands in no output (practice S3). */
  readonly monitors: number | null;
  /** How far monitors saw the area; null where nobody said. */
  readonly seen: AreaState | null;
  /** Between which scores resamples of the informants lie; null where none were drawn. */
  readonly spread: { readonly from: number; readonly to: number } | null;
}

/** A month with a score. */
export interface ScoredMonth extends IndexMonth {
  readonly score: number;
}

/** Whether a month has a score; only such ones are compared. */
export const isScored = (month: IndexMonth): month is ScoredMonth =>
  month.score !== null && Number.isFinite(month.score);

/**
 * The state of coverage as far as comparing goes. An area that was seen whole was seen the same whether or not there was
 * something to report; otherwise every quiet month would part the months around it.
 */
export const coverageOf = ({ seen }: IndexMonth): AreaState | null =>
  seen !== null && meansZero(seen) ? "reported" : seen;
