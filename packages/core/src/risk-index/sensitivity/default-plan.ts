import { ANSWERABLE_DEFAULT } from "../../taxonomies/taxonomy.ts";
import type { Aggregation } from "../method/aggregation.ts";
import { comparesAreas } from "../method/compares-areas.ts";
import type { Indicator } from "../method/indicator.ts";
import type { Normalisation } from "../method/normalisation.ts";
import type { Outliers } from "../method/outliers.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import { isUsable } from "./plan-problems.ts";
import { SensitivityChoice, WEIGHT_SHARE } from "./sensitivity-choice.ts";
import type { SensitivityPlan } from "./sensitivity-plan.ts";

/** The means that are most often chosen between. */
const MEANS: readonly Aggregation[] = [
  { kind: "weighted-arithmetic" },
  { kind: "geometric", zero: "refused" },
  { kind: "harmonic", zero: "refused" },
];
const RANGES: readonly Normalisation[] = [{ kind: "observed-range" }, { kind: "percentile", ties: "mean" }];
const OUTLIERS: readonly Outliers[] = [
  { kind: "leave" },
  { kind: "winsorise", atMost: 5, skewness: 2, kurtosis: 3.5, otherwise: "leave" },
];

/** Below so many indicators leaving one out leaves too little to compare. */
const FEWEST_LEFT_OUT_OF = 3;

/** What could stand instead of the kinds in use: where all are of one kind, the others. */
const othersThan = <Kind extends { readonly kind: string }>(inUse: readonly string[], all: readonly Kind[]): Kind[] =>
  all.filter(({ kind }) => new Set(inUse).size > 1 || !inUse.includes(kind));

const isRelative = (indicator: Indicator): boolean =>
  comparesAreas({ indicators: [indicator], nodes: [], classes: { kind: "fixed-thresholds", classes: [] } });

const idsOf = (some: readonly { readonly id: string }[]): string[] => some.map(({ id }) => id);

/** A choice that is about something, with only those options that leave a usable method; none, if there are none. */
const usable = (method: RiskMethod, choice: SensitivityChoice): SensitivityChoice[] => {
  const isGood = (_option: unknown, index: number): boolean => isUsable(method, choice, index + 1);
  const kept =
    choice.kind === "weights"
      ? choice
      : choice.kind === "leave-out"
        ? { ...choice, parts: choice.parts.filter(isGood) }
        : { ...choice, alternatives: (choice.alternatives as readonly unknown[]).filter(isGood) };
  // a choice without options, or about no part, is none by its own schema
  const parsed = SensitivityChoice.safeParse(kept);
  return parsed.success ? [parsed.data] : [];
};

/**
 * What is chosen otherwise unless a plan says more: every weight by a quarter; the means of the nodes among arithmetic,
 * geometric and harmonic, as far as the scale allows; and one indicator left out, or none. Where the method compares areas
 * with one another, how they are laid on the scale too (observed range or percentile), and whether outliers are pulled in;
 * where it lets something stand in for what is missing, that nothing does. Nothing is ever filled in that the method leaves
 * missing, and fixed goalposts stay: other ones would be another index.
 * Source: Answerable default, after Saisana, Saltelli and Tarantola (2005); practice I5.
 */
export const defaultSensitivityPlan = (method: RiskMethod): SensitivityPlan => {
  const { indicators, nodes } = method;
  const several = nodes.filter(({ children }) => children.length > 1);
  const means = several.filter(({ aggregation }) => MEANS.some(({ kind }) => kind === aggregation.kind));
  const relative = indicators.filter(isRelative);
  const ranged = relative.filter(({ normalisation }) => RANGES.some(({ kind }) => kind === normalisation.kind));
  const imputed = indicators.filter(({ imputation }) => imputation.kind !== "none");
  const kindsOf = (some: readonly { readonly kind: string }[]): string[] => some.map(({ kind }) => kind);
  const choices: readonly SensitivityChoice[] = [
    { kind: "weights", id: "weights", of: idsOf(several), by: WEIGHT_SHARE },
    {
      kind: "aggregation",
      id: "aggregation",
      of: idsOf(means),
      alternatives: othersThan(kindsOf(means.map(({ aggregation }) => aggregation)), MEANS),
    },
    {
      kind: "normalisation",
      id: "normalisation",
      of: idsOf(ranged),
      alternatives: othersThan(kindsOf(ranged.map(({ normalisation }) => normalisation)), RANGES),
    },
    {
      kind: "outliers",
      id: "outliers",
      of: idsOf(relative),
      alternatives: othersThan(kindsOf(relative.map(({ outliers }) => outliers)), OUTLIERS),
    },
    { kind: "imputation", id: "imputation", of: idsOf(imputed), alternatives: [{ kind: "none" }] },
    {
      kind: "leave-out",
      id: "one-left-out",
      parts: indicators.length < FEWEST_LEFT_OUT_OF ? [] : idsOf(indicators),
    },
  ];
  return { source: ANSWERABLE_DEFAULT, choices: choices.flatMap((choice) => usable(method, choice)) };
};
