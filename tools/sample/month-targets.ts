/** The seed of the sample operation; another seed gives another month with the same totals. */
export const SAMPLE_SEED = 202_006;

/** What each submission says of itself. */
export const SAMPLE_MARK = "EXEMPLE – données inventées / SAMPLE – invented data";

export const SAMPLE_MONTH = "2020-06";

/** Cercles of Mopti in 2020: choice of the form, incidents, violations, and how many of the incidents are attacks. */
export const areaTargets = [
  { choice: "koro", incidents: 22, violations: 58, attacks: 8 },
  { choice: "bandiagara", incidents: 21, violations: 55, attacks: 7 },
  { choice: "bankass", incidents: 18, violations: 44, attacks: 5 },
  { choice: "douentza", incidents: 13, violations: 28, attacks: 2 },
  { choice: "djenne", incidents: 9, violations: 20, attacks: 1 },
  { choice: "mopti", incidents: 7, violations: 14, attacks: 0 },
  { choice: "tenenkou", incidents: 5, violations: 11, attacks: 0 },
] as const;

/** Violations of one attack on a village; 23 attacks carry half of all violations. */
export const VIOLATIONS_OF_AN_ATTACK = 5;

type TypeTarget = {
  readonly choice: string;
  readonly category: "property" | "integrity" | "life" | "liberty" | "movement" | "services";
  readonly violations: number;
  readonly counted: "personnes" | "deplaces" | "biens";
  readonly objects?: readonly [string, ...string[]];
};

/** 21 of the 34 types, by choice of the form. */
export const typeTargets: readonly TypeTarget[] = [
  {
    choice: "vol_pillage",
    category: "property",
    violations: 41,
    counted: "biens",
    objects: ["troupeau", "animal", "commerce", "vehicule"],
  },
  { choice: "incendie", category: "property", violations: 26, counted: "biens", objects: ["maison", "grenier"] },
  {
    choice: "destruction_biens",
    category: "property",
    violations: 12,
    counted: "biens",
    objects: ["grenier", "champ", "vehicule"],
  },
  { choice: "taxe_illegale", category: "property", violations: 6, counted: "personnes" },
  {
    choice: "destruction_immobilier",
    category: "property",
    violations: 5,
    counted: "biens",
    objects: ["maison", "point_eau"],
  },
  { choice: "occupation_illegale", category: "property", violations: 2, counted: "biens", objects: ["maison"] },
  { choice: "coups_blessures", category: "integrity", violations: 25, counted: "personnes" },
  { choice: "menace", category: "integrity", violations: 16, counted: "personnes" },
  { choice: "blessure_engin", category: "integrity", violations: 4, counted: "personnes" },
  { choice: "torture", category: "integrity", violations: 2, counted: "personnes" },
  { choice: "meurtre", category: "life", violations: 48, counted: "personnes" },
  { choice: "assassinat", category: "life", violations: 4, counted: "personnes" },
  { choice: "mort_engin", category: "life", violations: 3, counted: "personnes" },
  { choice: "enlevement", category: "liberty", violations: 16, counted: "personnes" },
  { choice: "arrestation", category: "liberty", violations: 3, counted: "personnes" },
  { choice: "enrolement", category: "liberty", violations: 2, counted: "personnes" },
  { choice: "separation_familiale", category: "liberty", violations: 1, counted: "personnes" },
  { choice: "deplacement_conflit", category: "movement", violations: 11, counted: "deplaces" },
  { choice: "restriction_mouvement", category: "movement", violations: 1, counted: "personnes" },
  { choice: "deni_services", category: "services", violations: 1, counted: "personnes" },
  { choice: "attaque_ecole_hopital", category: "services", violations: 1, counted: "biens", objects: ["ecole"] },
];

/** Two more that reached a monitor, beside the 230: they are counted only where an agreement is recorded. */
export const sexualTypeTargets = ["viol", "agression_sexuelle"] as const;

/** People harmed, by group; displaced people are no part of them. */
export const peopleTargets = { men: 178, women: 42, girls: 12, boys: 11, unknown: 4 } as const;

/** Displaced people, given in households of six, seven or eight. */
export const displacedTargets = { households: 560, people: 3900 } as const;

/** Incidents in by the cut-off on the 5th, by the bulletin on the 12th, and in all. */
export const arrivalTargets = { byCutOff: 80, byBulletin: 87, all: 95 } as const;

export const paperTrailTargets = {
  resent: 2,
  edits: 11,
  byNeighbour: 8,
  testsOrEmpty: 3,
  deleted: 2,
  withheldPhone: 4,
  withheldKinship: 2,
  placeSpelling: 4,
  placeHomonym: 2,
  placeWrongArea: 1,
  dayUnknown: 9,
  clockWrong: 2,
  doNotAddUp: 3,
  otherSpecify: 5,
  actorUnknown: 26,
} as const;
