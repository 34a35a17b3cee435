import type { AreaState } from "../../kernel/area-state.ts";
import { classOf } from "../method/risk-class.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import { type GroupGap, groupGaps } from "./group-gaps.ts";
import type { AnswerRow } from "./score-areas.ts";
import { type SpreadOfAnswers, spreadOfAnswers } from "./spread-of-answers.ts";
import { type TreeValues, treeValues } from "./tree-values.ts";
import { voicesOf } from "./voices.ts";

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
  /** Each node and indicator by id; empty below the floor. */
  readonly nodes: TreeValues;
  /** How far the informants' own answers lie apart; null below the floor or without voices. */
  readonly spread: SpreadOfAnswers | null;
  /** Where two groups of informants see it differently, each group above the floor. */
  readonly gaps: readonly GroupGap[];
}

const isAnswer = (value: number | null): boolean => value !== null;

/** The score of one area and month from its rows; see `scoreAreas`. */
export const scoreArea = (
  method: RiskMethod,
  area: string,
  month: string,
  rows: readonly AnswerRow[],
  seen: AreaState | null,
): AreaScore => {
  const speaking = rows.filter(({ answers }) =>
    method.indicators.some(({ column }) => isAnswer(answers[column] ?? null)),
  );
  const { voices } = method;
  const { informants, groups } = voices === null ? { informants: 0, groups: 0 } : voicesOf(speaking, voices.groupedBy);
  const none = { class: null, score: null, nodes: {}, spread: null, gaps: [] };
  const base = { area, month, seen, voices: informants, groups };
  if (speaking.length === 0) return { ...base, ...none, state: "no-answers" };
  if (voices !== null && informants < voices.indicativeFrom) return { ...base, ...none, state: "not-enough-voices" };
  const nodes = treeValues(
    method,
    speaking.map(({ answers }) => answers),
  );
  const score = nodes[method.root] ?? null;
  if (score === null) return { ...base, ...none, state: "not-enough-data" };
  const { code } = classOf(method.classes, score);
  if (voices === null) return { ...base, ...none, state: "scored", class: code, score, nodes };
  if (informants < voices.floor || groups < voices.groups)
    return { ...base, ...none, state: "indicative", class: code };
  return {
    ...base,
    state: "scored",
    class: code,
    score,
    nodes,
    spread: spreadOfAnswers(method, speaking),
    gaps: groupGaps(method, speaking, voices),
  };
};
