import type { AreaState } from "../../kernel/area-state.ts";
import type { SpreadOfAnswers } from "../resampling/spread-of-answers.ts";
import type { GroupGap } from "./group-gaps.ts";

/** The value of every node and indicator by id, on the method's scale, 12 significant digits; null: too little is known. */
export type TreeValues = Readonly<Record<string, number | null>>;

/**
 * How far an area-month has a score. `scored`: a score and a class. `indicative`: below the method's floor, a class
 * only. `not-enough-voices`, `not-enough-data` (too few answers to the questions), `no-answers`: neither.
 * Source: practice I2, I5.
 */
export type ScoreState = "scored" | "indicative" | "not-enough-voices" | "not-enough-data" | "no-answers";

/** What the index says of an area in a month. Without a class it is no data, which is not a low score. */
export interface AreaScore {
  readonly area: string;
  readonly month: string;
  readonly state: ScoreState;
  /** How far monitors saw the area; null where the caller did not say. */
  readonly seen: AreaState | null;
  /** Informants who answered at least one question; 0 under a method without voices. */
  readonly voices: number;
  /** From how many groups they came. */
  readonly groups: number;
  /** The code of the class; null where there is none. */
  readonly class: string | null;
  /** On the method's scale, 12 significant digits; null below the floor: for an analyst's file, not for a product. */
  readonly score: number | null;
  /** Each node and indicator by id, those without a value too; empty below the floor. */
  readonly nodes: TreeValues;
  /** How far the score moves when voices are drawn anew; null below the floor, without voices, or if none were drawn. */
  readonly spread: SpreadOfAnswers | null;
  /** Where two groups of informants see it differently, each group above the floor. */
  readonly gaps: readonly GroupGap[];
}
