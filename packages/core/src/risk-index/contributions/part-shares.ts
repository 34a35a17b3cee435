import type { ContributionRule } from "./score-explanation.ts";

/** The parts of one node in one unit that have a value and weigh something, and what they became. */
export interface NodeAtHand {
  /** Values of the parts; all lists stand in one order. */
  readonly values: readonly number[];
  /** Their weights as shares of 1. */
  readonly weights: readonly number[];
  /** The node's value before it is rounded. */
  readonly value: number;
  /** The value contributions are counted from. */
  readonly base: number;
  /** The width of the method's scale. */
  readonly width: number;
  /** The node's value, unrounded, had its parts other values: one list of values a result. */
  readonly valuesFor: (lists: readonly (readonly number[])[]) => ArrayLike<number>;
}

/** How the distance of a node from the base is shared among its parts. */
export interface PartShares {
  readonly how: ContributionRule;
  /** By part; they add up to value − base but for rounding. */
  readonly points: readonly number[];
  /** By part: how far the node moves for each point of the part, averaged on the way from the base. */
  readonly slopes: readonly number[];
}

/** As a share of the scale's width: so near to the base a part is at it. */
export const NEAR_BASE = 1e-9;
