import type { Indicator } from "../indicator.ts";
import type { RiskMethod } from "../risk-method.ts";
import type { Transformation } from "../transformation.ts";
import type { TreeNode } from "../tree-node.ts";
import { indicatorWith, nodeWith } from "./with-defaults.ts";

/** INFORM's workbooks round every indicator, category and dimension to one decimal. */
const ROUNDED = { decimals: 1 } as const;
/** Half of a node's parts must be known. Source: Answerable default; INFORM's workbooks take what there is. */
const KNOWN = { minimumShare: 0.5, shareOf: "parts" } as const;

interface Read {
  readonly column: string;
  readonly goalposts: readonly [least: number, most: number];
  readonly lowers?: boolean;
  readonly steps?: Transformation[];
}

const read = (id: string, label: Indicator["label"], { column, goalposts, lowers, steps }: Read): Indicator =>
  indicatorWith({
    id,
    label,
    value: column,
    direction: lowers === true ? "lowers-score" : "raises-score",
    transformations: steps ?? [],
    normalisation: { kind: "goalposts", least: goalposts[0], most: goalposts[1], outside: "nearer" },
    ...ROUNDED,
  });

const mean = (id: string, label: TreeNode["label"], parts: readonly string[]): TreeNode =>
  nodeWith(parts, { id, label, aggregation: { kind: "weighted-arithmetic" }, ...ROUNDED, ...KNOWN });

const informMean = (id: string, label: TreeNode["label"], parts: readonly string[]): TreeNode =>
  nodeWith(parts, { id, label, aggregation: { kind: "inform-geometric" }, ...ROUNDED, ...KNOWN });

/** Each point of the scale of conflict counts two. */
const TWICE: Transformation[] = [
  { kind: "steps", steps: [0, 1, 2, 3, 4, 5].map((from) => ({ from, value: 2 * from })), below: null },
];

/** Displaced people among a hundred, by thresholds. */
const THRESHOLDS: Transformation[] = [
  {
    kind: "steps",
    steps: [
      { from: 0, value: 0 },
      { from: 0.5, value: 2 },
      { from: 1, value: 4 },
      { from: 3, value: 6 },
      { from: 5, value: 8 },
      { from: 10, value: 10 },
    ],
    below: null,
  },
];

/**
 * A tree on 0–10 in the style of INFORM Risk: hazard and exposure, vulnerability, lack of coping capacity; INFORM's
 * geometric mean below them, the cube root of their product at the top, where a dimension of 0 makes 0; one decimal at
 * every level; the five published classes. Columns, indicators, goalposts and thresholds of steps are invented. Threats
 * and risks are folded into hazards. All goalposts are fixed, so that months can be compared.
 * Source: INFORM Risk, concept and methodology (European Commission, Joint Research Centre): tree, means, classes from 0,
 * 2, 3.5, 5 and 6.5; rounding as in the workbooks of its subnational models.
 */
export const informStyleMethod: RiskMethod = {
  document: "risk-method",
  id: "risk-inform-style",
  version: "1",
  title: {
    en: "Risk of areas in the style of INFORM Risk: threats and risks are folded into hazards (an example, of no country)",
    fr: "Risque des zones à la manière d'INFORM Risk : menaces et risques sont réunis dans les aléas (un exemple, d'aucun pays)",
  },
  effective: { from: null, to: null },
  source:
    "In the style of INFORM Risk (European Commission, Joint Research Centre); its columns, goalposts, steps and the share that must be known are an Answerable default",
  validations: [],
  questions: [],
  data: { area: "adm2", month: "month", facets: {}, groups: {}, missing: ["No data", "x"] },
  scale: { least: 0, most: 10 },
  comparedWithin: "month",
  minimumShare: 0,
  indicators: [
    read(
      "floods",
      { en: "people exposed to floods", fr: "personnes exposées aux inondations" },
      { column: "flood_exposed", goalposts: [0, 6], steps: [{ kind: "log", base: "10", plus: 1 }] },
    ),
    read(
      "drought",
      { en: "years with drought, %", fr: "années de sécheresse, %" },
      { column: "drought_years_percent", goalposts: [0, 100] },
    ),
    read(
      "conflict",
      { en: "intensity of conflict", fr: "intensité du conflit" },
      { column: "conflict_intensity", goalposts: [0, 10], steps: TWICE },
    ),
    read(
      "displacement",
      { en: "displaced people, %", fr: "personnes déplacées, %" },
      { column: "displaced_percent", goalposts: [0, 10], steps: THRESHOLDS },
    ),
    read("poverty", { en: "poverty, %", fr: "pauvreté, %" }, { column: "poverty_percent", goalposts: [0, 80] }),
    read(
      "underweight",
      { en: "children underweight, %", fr: "enfants en insuffisance pondérale, %" },
      { column: "underweight_percent", goalposts: [0, 45] },
    ),
    read(
      "food",
      { en: "people short of food, %", fr: "personnes manquant de nourriture, %" },
      { column: "food_insecure_percent", goalposts: [0, 30] },
    ),
    read(
      "early-warning",
      { en: "early warning, points", fr: "alerte précoce, points" },
      { column: "early_warning_points", goalposts: [0, 5], lowers: true },
    ),
    read(
      "governance",
      { en: "how government works, index", fr: "fonctionnement de l'État, indice" },
      { column: "governance_index", goalposts: [-2.5, 2.5], lowers: true },
    ),
    read(
      "electricity",
      { en: "households with electricity, %", fr: "ménages ayant l'électricité, %" },
      { column: "electricity_percent", goalposts: [0, 100], lowers: true },
    ),
    read(
      "physicians",
      { en: "physicians per 10,000 people", fr: "médecins pour 10 000 personnes" },
      { column: "physicians_per_10000", goalposts: [0, 4], lowers: true },
    ),
  ],
  nodes: [
    nodeWith(["hazard", "vulnerability", "coping"], {
      id: "risk",
      label: { en: "risk", fr: "risque" },
      aggregation: { kind: "geometric", zero: "makes-zero" },
      minimumShare: 1,
      ...ROUNDED,
    }),
    informMean(
      "hazard",
      { en: "hazard and exposure: threats and risks, folded", fr: "aléas et exposition : menaces et risques, réunis" },
      ["natural", "human"],
    ),
    informMean("natural", { en: "natural hazards", fr: "aléas naturels" }, ["floods", "drought"]),
    mean("human", { en: "human hazards", fr: "aléas humains" }, ["conflict", "displacement"]),
    informMean("vulnerability", { en: "vulnerability", fr: "vulnérabilité" }, ["socio-economic", "vulnerable-groups"]),
    mean("socio-economic", { en: "socio-economic vulnerability", fr: "vulnérabilité socio-économique" }, [
      "poverty",
      "underweight",
    ]),
    mean("vulnerable-groups", { en: "vulnerable groups", fr: "groupes vulnérables" }, ["food"]),
    informMean("coping", { en: "lack of coping capacity", fr: "manque de capacité d'adaptation" }, [
      "institutional",
      "infrastructure",
    ]),
    mean("institutional", { en: "institutions", fr: "institutions" }, ["early-warning", "governance"]),
    mean("infrastructure", { en: "infrastructure", fr: "infrastructures" }, ["electricity", "physicians"]),
  ],
  root: "risk",
  classes: {
    kind: "fixed-thresholds",
    classes: [
      { code: "very-low", label: { en: "very low", fr: "très faible" }, from: 0 },
      { code: "low", label: { en: "low", fr: "faible" }, from: 2 },
      { code: "medium", label: { en: "medium", fr: "moyen" }, from: 3.5 },
      { code: "high", label: { en: "high", fr: "élevé" }, from: 5 },
      { code: "very-high", label: { en: "very high", fr: "très élevé" }, from: 6.5 },
    ],
  },
  voices: null,
};
