import type { LocalizedText } from "../../kernel/localized-text.ts";
import type { ScoreState } from "../scoring/area-score.ts";

/**
 * How what a node's parts contribute was found. `weights`: the weight's share times the distance of the value from the
 * base. `transformed-weights`: the same after the transformation of which the mean is a sum, e.g. logarithms.
 * `deciding-part`: the parts that decided have it, ties in equal shares. `integrated`: slopes along the straight way from
 * the base to the values, averaged (Aumann–Shapley). `pairwise`: each comparison with another unit goes to the parts that
 * spoke for this one, by weight.
 */
export type ContributionRule = "weights" | "transformed-weights" | "deciding-part" | "integrated" | "pairwise";

/**
 * Why a part has no value. Of an indicator, `no-answers`: nobody answered; `too-few-answered`: a smaller share than it
 * asks for; `no-value`: the data have none; `not-compared`: too few indicators of
 * the area have a value for it to be compared; `not-on-the-scale`: it has a value that could not be laid on the scale, as
 * where all units have the same. Of a node, `too-little-known`: a smaller share of its parts has a value than it asks
 * for; `no-mean`: enough is known, and its aggregation has no value for it.
 */
export type MissingReason =
  | "no-answers"
  | "too-few-answered"
  | "no-value"
  | "not-compared"
  | "not-on-the-scale"
  | "too-little-known"
  | "no-mean";

/** How many of those who spoke answered what an indicator asks. */
export interface AnsweredBy {
  readonly answered: number;
  /** Informants (or rows) with at least one value. */
  readonly spoke: number;
}

/** A node or an indicator, and what it adds to the score of one area and month. Numbers have 12 significant digits. */
export interface ExplainedPart {
  readonly id: string;
  readonly label: LocalizedText;
  /** 0: the root. */
  readonly level: number;
  /** The id of the node it is part of; null: the root. */
  readonly parent: string | null;
  readonly kind: "node" | "indicator";
  /** As the method gives it, among its siblings; null: the root. */
  readonly weight: number | null;
  /** Share of the weight among the siblings that have a value; null where there is no contribution, and for the root. */
  readonly shareOfWeight: number | null;
  /** On the method's scale; null: it has none, or numbers are not given here. */
  readonly value: number | null;
  /**
   * Points of the score, above or below the base; null where the part or a node above it has no value, or numbers are not
   * given.
   */
  readonly contribution: number | null;
  /** The contribution as a share of score − base; null without one, and where the score is the base. */
  readonly shareOfContributions: number | null;
  /** How this node's parts were told apart; null: an indicator, or nothing to tell. */
  readonly how: ContributionRule | null;
  readonly missing: MissingReason | null;
  /** Who answered; null: a node, or nobody counted. */
  readonly answered: AnsweredBy | null;
  /** Something stands in for a missing value. */
  readonly imputed: boolean;
  /** The value lay far outside the others and was moved. */
  readonly outlierTreated: boolean;
}

/** The class next to the one a score lies in. */
export interface NextClass {
  readonly class: string;
  /** The score at which the class changes. */
  readonly at: number;
  /** How many points of the score lie between, 0 or more. */
  readonly points: number;
}

/** The value of one indicator at which the class changes while everything else stays; 9 significant digits. */
export interface ClassTurn {
  /** The class from there on. */
  readonly class: string;
  /** On the method's scale. */
  readonly value: number;
  /** As it is answered or measured; null where the scale is not fixed, or there are steps between. */
  readonly raw: number | null;
}

/** What one indicator alone would have to be; null: it cannot change the class alone in that direction. */
export interface IndicatorTurns {
  readonly indicator: string;
  readonly above: ClassTurn | null;
  readonly below: ClassTurn | null;
}

/**
 * How far a score lies from another class. It is arithmetic of the method, with all else held: no forecast, and nothing
 * that somebody should do.
 */
export interface ClassDistances {
  /** Null: there is no higher class. */
  readonly above: NextClass | null;
  /** Null: there is no lower class. */
  readonly below: NextClass | null;
  /** The indicators that have a value, in the method's order. */
  readonly alone: readonly IndicatorTurns[];
}

/**
 * Why an area and month has its score. `score = base + Σ contributions` of the root's parts, and the contribution of each
 * node is the sum of its parts', within 1e-9 of the scale's width as printed.
 */
export interface ScoreExplanation {
  readonly area: string;
  readonly month: string;
  readonly state: ScoreState;
  readonly class: string | null;
  /** The score that `scoresOf` gives; null: there is none. Below the floor the parts have no number either (practice I2). */
  readonly score: number | null;
  /** What contributions are counted from; null without a score. */
  readonly base: number | null;
  /** Of which value the base is; see `contributionBase`. */
  readonly baseIs: "least-of-scale" | "mean-of-set";
  /** Depth first, in the method's order: a table and, by `level` and `parent`, the tree. Empty where nobody was heard. */
  readonly parts: readonly ExplainedPart[];
  /** Null without a score. */
  readonly distances: ClassDistances | null;
}
