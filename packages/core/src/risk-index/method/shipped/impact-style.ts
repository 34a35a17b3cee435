import type { Indicator } from "../indicator.ts";
import type { RiskMethod } from "../risk-method.ts";
import type { RowValue } from "../row-value.ts";
import type { Transformation } from "../transformation.ts";
import { indicatorWith, nodeWith } from "./with-defaults.ts";

type Weights = Readonly<Record<string, number>>;

const columnsOf = (question: string, options: readonly string[]): string[] =>
  options.map((option) => `${question}/${option}`);

/** The answers that were ticked, each times its weight; no tick at all, not even a 0, is no answer. */
const ticked = (question: string, weights: Weights): RowValue => ({
  kind: "sum",
  of: Object.entries(weights).map(([option, weight]) => ({ value: `${question}/${option}`, weight })),
  atLeast: 1,
});

const UNANSWERED = ["dnk", "pnta"];

/** A question of two that make a dimension: "don't know" and "prefer not to say" leave it open unless something else was ticked. */
const half = (question: string, weights: Weights): RowValue => ({
  kind: "missing-where",
  columns: columnsOf(question, UNANSWERED),
  value: ticked(question, weights),
  unlessAbove: 0,
});

const together = (...halves: readonly RowValue[]): RowValue => ({
  kind: "sum",
  of: halves.map((value) => ({ value, weight: 1 })),
  atLeast: 1,
});

const MOVEMENT = "prot_needs_3_movement";

/**
 * "Don't know" and "prefer not to say" leave movement open; "other measures", of which nobody knows the weight, where
 * it is all that was ticked.
 */
const movement: RowValue = {
  kind: "missing-where",
  columns: columnsOf(MOVEMENT, UNANSWERED),
  value: {
    kind: "missing-where",
    columns: columnsOf(MOVEMENT, ["other_safety_measures"]),
    value: ticked(MOVEMENT, {
      no_safety_concerns: 0,
      no_changes_feel_unsafe: 1,
      women_girls_avoid_places: 2,
      women_girls_boys_avoid_places: 2,
      women_girls_boys_avoid_firewood: 2,
      men_avoid_places: 1,
      boys_avoid_places: 2,
      women_girls_avoid_night: 2,
      men_avoid_night: 1,
      boys_avoid_night: 2,
      girls_boys_avoid_school: 2,
      different_routes: 1,
      avoid_markets: 2,
      avoid_public_offices: 2,
      avoid_fields: 2,
    }),
    unlessAbove: 0,
  },
  unlessAbove: null,
};

const practices = together(
  half("prot_needs_2_activities", {
    no: 0,
    yes_work: 2,
    yes_livelihood: 2,
    yes_safety: 1,
    yes_farm: 1,
    yes_water: 2,
    yes_free_choices: 1,
  }),
  half("prot_needs_2_social", {
    no: 0,
    yes_visiting_family: 1,
    yes_visiting_friends: 1,
    yes_community_events: 1,
    yes_joining_groups: 1,
    yes_child_recreation: 1,
    yes_decision_making: 1,
  }),
);

const rights = together(
  half("prot_needs_1_services", {
    no: 0,
    yes_healthcare: 2,
    yes_schools: 2,
    yes_therapeutic_services: 1,
    yes_edu_facilities: 2,
    yes_social_services: 1,
    yes_gov_services: 1,
  }),
  half("prot_needs_1_justice", {
    no: 0,
    yes_identity_documents: 2,
    yes_counselling_legal: 1,
    yes_property_docs: 1,
    yes_birth_certificates: 1,
    yes_gov_services: 1,
  }),
);

/** The weights and one, at most 4. */
const ONE_MORE: Transformation[] = [
  { kind: "linear", times: 1, plus: 1 },
  { kind: "cap", least: null, most: 4 },
];

/** Nothing is 1, one point 2, two or three points 3, from four points on 4. */
const BANDS: Transformation[] = [
  {
    kind: "steps",
    steps: [
      { from: 0, value: 1 },
      { from: 1, value: 2 },
      { from: 2, value: 3 },
      { from: 4, value: 4 },
    ],
    below: null,
  },
];

const dimension = (id: string, label: Indicator["label"], value: RowValue, steps: Transformation[]): Indicator =>
  indicatorWith({ id, label, value, transformations: steps, normalisation: { kind: "as-it-is" } });

/**
 * A household's protection needs from 1 to 4, in the style of IMPACT's composite of 2026: the worst of three dimensions,
 * each the weight of what was ticked. Each row is a household. Threats and risks are folded into what they keep people
 * from, capacities are not asked. Where nothing was answered there is no value, while IMPACT's own code takes an empty
 * question as one without concerns.
 * Source: IMPACT, humind 2026.4.1, add_prot_score_*.R, add_comp_prot.R (domain §1.5 a): options, weights, bands, the
 * worst of three, in need from 3, severe from 4.
 */
export const impactStyleMethod: RiskMethod = {
  document: "risk-method",
  id: "household-needs-impact-style",
  version: "1",
  title: {
    en: "Protection needs of households in the style of IMPACT's composite, the worst of three dimensions: threats and risks are folded into them, capacities are not asked (an example)",
    fr: "Besoins de protection des ménages à la manière de l'indice d'IMPACT, la pire de trois dimensions : menaces et risques y sont réunis, les capacités ne sont pas demandées (un exemple)",
  },
  effective: { from: null, to: null },
  source:
    "In the style of IMPACT Initiatives' MSNA protection composite (humind 2026.4.1); what is not answered is missing: Answerable default",
  validations: [],
  questions: [],
  data: { area: "household", month: null, facets: {}, groups: {}, missing: ["NA"] },
  scale: { least: 1, most: 4 },
  comparedWithin: "month",
  minimumShare: 0,
  indicators: [
    dimension("movement", { en: "movement", fr: "déplacements" }, movement, ONE_MORE),
    dimension("practices", { en: "activities and social life", fr: "activités et vie sociale" }, practices, BANDS),
    dimension("rights", { en: "rights and services", fr: "droits et services" }, rights, BANDS),
  ],
  nodes: [
    nodeWith(["movement", "practices", "rights"], {
      id: "protection-needs",
      label: { en: "protection needs, the worst dimension", fr: "besoins de protection, la pire dimension" },
      aggregation: { kind: "maximum" },
    }),
  ],
  root: "protection-needs",
  classes: {
    kind: "fixed-thresholds",
    classes: [
      { code: "minimal", label: { en: "minimal", fr: "minimal" }, from: 1 },
      { code: "stressed", label: { en: "stressed", fr: "sous pression" }, from: 2 },
      { code: "in-need", label: { en: "in need", fr: "dans le besoin" }, from: 3 },
      { code: "severe-need", label: { en: "in severe need", fr: "dans un besoin sévère" }, from: 4 },
    ],
  },
  voices: null,
};
