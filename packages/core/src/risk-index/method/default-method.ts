import { ANSWERABLE_DEFAULT } from "../../taxonomies/taxonomy.ts";
import { defaultQuestions } from "./default-questions.ts";
import type { Indicator } from "./indicator.ts";
import type { Question } from "./question.ts";
import { defaultReliabilityRule } from "./reliability-rule.ts";
import type { RiskMethod } from "./risk-method.ts";
import type { TreeNode } from "./tree-node.ts";

/** Half of those asked must have answered a question. Source: Answerable default. */
const ANSWERED = 0.5;
/** Two of an ingredient's three questions must have a value. Source: Answerable default. */
const QUESTIONS = 0.6;

const indicatorOf =
  (direction: Indicator["direction"]) =>
  ({ code, text }: Question): Indicator => ({
    id: code,
    label: text,
    value: code,
    direction,
    transformations: [],
    imputation: { kind: "none" },
    outliers: { kind: "leave" },
    normalisation: { kind: "goalposts", least: 0, most: 4, outside: "nearer" },
    decimals: null,
    minimumShare: ANSWERED,
  });

const ingredient = (id: string, en: string, fr: string, questions: readonly Question[]): TreeNode => ({
  id,
  label: { en, fr },
  aggregation: { kind: "weighted-arithmetic" },
  children: questions.map(({ code }) => ({ id: code, weight: 1 })),
  minimumShare: QUESTIONS,
  shareOf: "weight",
  decimals: null,
});

const { threats, risks, vulnerabilities, capacities } = defaultQuestions;

/**
 * The shipped method for protection risk: the four ingredients that seed 004 names, each of three questions, all of
 * equal weight, as means that anybody can follow; a capacity lowers risk, and lacking capacity makes up for a threat
 * only as one part in four. It is Answerable's default and a draft until an agency validates it. It is not the Mali
 * cluster's method, which is not published.
 * Source: Answerable default; equal weights after A2SIT (domain §1.5 b), the floor after practice I2.
 */
export const defaultRiskMethod: RiskMethod = {
  document: "risk-method",
  id: "protection-risk-default",
  version: "1",
  title: {
    en: "Protection risk as key informants see it (Answerable default, of no cluster)",
    fr: "Risque de protection vu par des informateurs clés (valeur par défaut d'Answerable, d'aucun cluster)",
  },
  effective: { from: null, to: null },
  source: ANSWERABLE_DEFAULT,
  validations: [],
  questions: [...threats, ...risks, ...vulnerabilities, ...capacities],
  data: {
    area: "adm2",
    month: "month",
    facets: { category: "category", sex: "sex", ageBand: "ageBand" },
    groups: {},
    missing: ["dont-know", "prefer-not-to-say"],
  },
  scale: { least: 0, most: 100 },
  comparedWithin: "month",
  minimumShare: 0,
  indicators: [
    ...[...threats, ...risks, ...vulnerabilities].map(indicatorOf("raises-score")),
    ...capacities.map(indicatorOf("lowers-score")),
  ],
  nodes: [
    {
      id: "protection-risk",
      label: { en: "protection risk", fr: "risque de protection" },
      aggregation: { kind: "weighted-arithmetic" },
      children: ["threats", "risks", "vulnerabilities", "capacities"].map((id) => ({ id, weight: 1 })),
      minimumShare: 1,
      shareOf: "weight",
      decimals: null,
    },
    ingredient("threats", "threats", "menaces", threats),
    ingredient("risks", "risks", "risques", risks),
    ingredient("vulnerabilities", "vulnerabilities", "vulnérabilités", vulnerabilities),
    ingredient(
      "capacities",
      "capacities, turned round: the higher, the less there is",
      "capacités, inversées : plus c'est élevé, moins il y en a",
      capacities,
    ),
  ],
  root: "protection-risk",
  classes: {
    kind: "fixed-thresholds",
    classes: [
      { code: "very-low", label: { en: "very low", fr: "très faible" }, from: 0 },
      { code: "low", label: { en: "low", fr: "faible" }, from: 20 },
      { code: "medium", label: { en: "medium", fr: "moyen" }, from: 40 },
      { code: "high", label: { en: "high", fr: "élevé" }, from: 60 },
      { code: "very-high", label: { en: "very high", fr: "très élevé" }, from: 80 },
    ],
  },
  voices: {
    floor: 5,
    groups: 2,
    indicativeFrom: 3,
    groupedBy: "category",
    comparedBy: ["sex", "category"],
    reliability: defaultReliabilityRule,
  },
};
