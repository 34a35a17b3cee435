import type { Indicator } from "../indicator.ts";
import type { RiskMethod } from "../risk-method.ts";
import { indicatorWith, nodeWith } from "./with-defaults.ts";

/** Half of a node's parts must be known. Source: Answerable default; A2SIT itself takes what there is. */
const KNOWN = { minimumShare: 0.5, shareOf: "parts" } as const;

const MEAN = { kind: "weighted-arithmetic" } as const;

const read = (
  id: string,
  label: Indicator["label"],
  value: Indicator["value"],
  direction: Indicator["direction"] = "raises-score",
): Indicator =>
  indicatorWith({
    id,
    label,
    value,
    direction,
    outliers: { kind: "winsorise", atMost: 5, skewness: 2, kurtosis: 3.5, otherwise: "log-by-skew" },
    normalisation: { kind: "observed-range" },
  });

const perPeople = (column: string, times: number): Indicator["value"] => ({
  kind: "ratio",
  numerator: column,
  denominator: "population",
  times,
});

const LEVELS = [
  { code: "level-1", label: { en: "1, the lowest here and now", fr: "1, le plus bas ici et maintenant" } },
  { code: "level-2", label: { en: "2", fr: "2" } },
  { code: "level-3", label: { en: "3", fr: "3" } },
  { code: "level-4", label: { en: "4", fr: "4" } },
  { code: "level-5", label: { en: "5, the highest here and now", fr: "5, le plus élevé ici et maintenant" } },
];

/**
 * A severity index over a table of admin 2 areas, in the style of UNHCR's A2SIT: outliers pulled in or a logarithm taken,
 * the range observed laid on 1 to 100, weighted arithmetic means, five levels of equal width over the range of the run. It
 * shows the form; columns and indicators are invented. A level says how an area stands among the others of its run and
 * cannot be followed from month to month. Risks are folded into threats.
 * Source: A2SIT (domain §1.5 b); columns, labels and the share that must be known: Answerable default.
 */
export const a2sitStyleMethod: RiskMethod = {
  document: "risk-method",
  id: "severity-a2sit-style",
  version: "1",
  title: {
    en: "Severity of areas in the style of UNHCR's A2SIT: risks are folded into threats (an example, of no operation)",
    fr: "Sévérité des zones à la manière de l'A2SIT du HCR : les risques sont réunis aux menaces (un exemple, d'aucune opération)",
  },
  effective: { from: null, to: null },
  source:
    "In the style of UNHCR's Admin-2 Severity Index Tool (A2SIT); its columns, its labels and the share that must be known are an Answerable default",
  validations: [],
  questions: [],
  data: { area: "adm2", month: null, facets: {}, groups: {}, missing: [] },
  scale: { least: 1, most: 100 },
  comparedWithin: "month",
  minimumShare: 0,
  indicators: [
    read(
      "incidents",
      { en: "incidents per 10,000 people", fr: "incidents pour 10 000 personnes" },
      perPeople("incidents", 10_000),
    ),
    read(
      "displaced",
      { en: "newly displaced per 1,000 people", fr: "nouveaux déplacés pour 1 000 personnes" },
      perPeople("newly_displaced", 1000),
    ),
    read(
      "food",
      { en: "households short of food, %", fr: "ménages manquant de nourriture, %" },
      "food_insecure_percent",
    ),
    read(
      "documents",
      { en: "people without civil documents, %", fr: "personnes sans documents d'état civil, %" },
      "undocumented_percent",
    ),
    read(
      "health",
      { en: "health posts per 10,000 people", fr: "postes de santé pour 10 000 personnes" },
      perPeople("health_posts", 10_000),
      "lowers-score",
    ),
    read("water", { en: "households with water, %", fr: "ménages ayant de l'eau, %" }, "water_percent", "lowers-score"),
  ],
  nodes: [
    nodeWith(["threats", "vulnerabilities", "capacities"], {
      id: "severity",
      label: { en: "severity", fr: "sévérité" },
      aggregation: MEAN,
      ...KNOWN,
    }),
    nodeWith(["incidents", "displaced"], {
      id: "threats",
      label: { en: "threats and risks, folded", fr: "menaces et risques, réunis" },
      aggregation: MEAN,
      ...KNOWN,
    }),
    nodeWith(["food", "documents"], {
      id: "vulnerabilities",
      label: { en: "vulnerabilities", fr: "vulnérabilités" },
      aggregation: MEAN,
      ...KNOWN,
    }),
    nodeWith(["health", "water"], {
      id: "capacities",
      label: {
        en: "capacities, turned round: the higher, the less there is",
        fr: "capacités, inversées : plus c'est élevé, moins il y en a",
      },
      aggregation: MEAN,
      ...KNOWN,
    }),
  ],
  root: "severity",
  classes: { kind: "equal-width", classes: LEVELS },
  voices: null,
};
