import { moptiAreas, otherAreas } from "./sample-areas.ts";
import { publishedQuarter } from "./sample-months.ts";

const header = (document: string, id: string, fr: string, en: string) => ({
  document,
  id,
  version: "1",
  title: { fr: `${fr} (inventé)`, en: `${en} (invented)` },
  effective: { from: "2020-01-01", to: null },
});

type Stretch = { adm2: string; from: string; to: string | null; coverage: string; reason?: string };

const stretch = (adm2: string, coverage: string, from = "2020-01", to: string | null = null): Stretch => ({
  ...{ adm2, from, to, coverage },
});

/** Cercles of the six regions in which nobody works, or that nobody reaches. */
const UNSEEN: readonly (readonly [adm2: string, coverage: string])[] = [
  ["ML0401", "not-covered"],
  ["ML0402", "not-covered"],
  ["ML0801", "no-access"],
  ["ML0804", "not-covered"],
  ["ML1002", "no-access"],
  ["ML1004", "not-covered"],
];

/** Cercles of the regions without monitors: Kayes, Koulikoro, Sikasso and Bamako. */
const regionsWithout = [
  ["ML01", 7],
  ["ML02", 7],
  ["ML03", 7],
  ["ML09", 1],
] as const;

const PARTLY: readonly string[] = ["ML0405", "ML0507", "ML0803", "ML1003"];

const posts = (adm1: string, planned: number, active: number, from = "2020-01", to: string | null = null) => ({
  ...{ adm1, from, to, planned, active },
});

const isPartly = (adm2: string): boolean => PARTLY.includes(adm2);
const partly = (adm2: string, from: string, to: string | null, reason: string): Stretch => ({
  ...stretch(adm2, "partly-covered", from, to),
  reason,
});

/** Which cercles are watched, from January on; 57 posts, 49 of them active in February. */
export const coveragePlan = {
  ...header("coverage-plan", "coverage-exemple", "Plan de couverture de l'exemple", "Coverage plan of the sample"),
  source: "Answerable default; an invented plan for invented data",
  validations: [],
  areas: [
    ...[...moptiAreas, ...otherAreas]
      .filter(({ choice }) => choice !== "youwarou")
      .map(({ adm2 }) => stretch(adm2, isPartly(adm2) ? "partly-covered" : "covered")),
    stretch("ML0508", "partly-covered", "2020-01", "2020-05"),
    { ...stretch("ML0508", "no-access", "2020-06"), reason: "insecurity" },
    // nine days of April without telephone network
    ...["ML0602", "ML0604", "ML0605"].map((adm2) => partly(adm2, "2020-04", "2020-04", "no-phone-network")),
    ...UNSEEN.map(([adm2, coverage]) => stretch(adm2, coverage)),
    ...regionsWithout.flatMap(([adm1, cercles]) =>
      Array.from({ length: cercles }, (_none, index) => stretch(`${adm1}0${index + 1}`, "not-covered")),
    ),
  ],
  posts: [
    posts("ML04", 10, 10),
    posts("ML05", 19, 19),
    posts("ML06", 9, 9),
    posts("ML07", 9, 9),
    posts("ML08", 5, 5),
    posts("ML10", 5, 5),
    posts("ML04", 10, 9, "2020-02", "2020-02"),
    posts("ML05", 19, 16, "2020-02", "2020-02"),
    posts("ML06", 9, 7, "2020-02", "2020-02"),
    posts("ML07", 9, 7, "2020-02", "2020-02"),
    posts("ML05", 19, 16, "2020-06", "2020-06"),
  ],
  reportByDay: 12,
} as const;

/** An agreement that nobody ever made, for the sample only: three types may be counted, by region. */
export const countingAgreement = {
  ...header(
    "counting-agreement",
    "accord-vbg-exemple",
    "Accord de comptage du sous-cluster VBG, exemple",
    "Counting agreement of the GBV sub-cluster, sample",
  ),
  source: "Invented for the sample operation; no sub-cluster agreed to it",
  validations: [
    {
      by: "EXEMPLE / SAMPLE: invented sub-cluster",
      on: "2020-01-02",
      seats: ["invented GBV seat", "invented child protection seat"],
    },
  ],
  types: ["rape", "sexual-assault", "forced-marriage"],
  level: 1,
} as const;

/** Invented, so that the sample can show what a tally of information on services looks like: nothing below ten. */
export const gbvTally = {
  ...header(
    "gbv-tally",
    "decompte-vbg-exemple",
    "Décompte d'informations sur les services VBG, exemple",
    "Tally of information on GBV services, sample",
  ),
  effective: { from: "2020-01-01", to: null },
  source: "Invented for the sample operation; no sub-cluster agreed to it",
  validations: [{ by: "EXEMPLE / SAMPLE: invented sub-cluster", on: "2020-01-02", seats: ["invented GBV seat"] }],
  areas: ["ML04", "ML05", "ML06", "ML07", "ML08", "ML10"],
  minimumCell: 10,
} as const;

/** The six published totals of the first quarter, so that the bulletin sets them beside what is counted here. */
export const publishedFigures = {
  document: "published-figures",
  id: "premier-trimestre-2020",
  version: "1",
  title: {
    fr: "Violations par catégorie, janvier à mars 2020",
    en: "Violations by category, January to March 2020",
  },
  effective: { from: null, to: null },
  source: "Protection Cluster Mali, March 2020 (docslib.org document 10328121)",
  validations: [],
  from: "2020-01",
  to: "2020-03",
  unit: "violations",
  basis: "with-undocumented-alerts",
  basisAsPublished: {
    fr: "incidents documentés et non documentés ; une série mensuelle ultérieure repose sur une autre base",
    en: "documented and non-documented incidents; a later monthly series rests on another basis",
  },
  across: "category",
  figures: {
    "forced-population-movement": publishedQuarter.movement,
    "right-to-life": publishedQuarter.life,
    "physical-or-psychological-integrity": publishedQuarter.integrity,
    "liberty-and-security": publishedQuarter.liberty,
    "right-to-property": publishedQuarter.property,
    "access-to-basic-services": publishedQuarter.services,
  },
} as const;
