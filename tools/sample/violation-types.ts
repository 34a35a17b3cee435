import type { ByCategory } from "./sample-months.ts";

/** A choice of the form for the type of a violation. */
export interface TypeChoice {
  readonly choice: string;
  readonly category: keyof ByCategory;
  /** Its share of the category, of a hundred; 0: only where a month says so. */
  readonly share: number;
  readonly counted: "personnes" | "deplaces" | "biens";
  readonly objects?: readonly [string, ...string[]];
  /** How many the bad month of Mopti has. */
  readonly inBadMonth: number;
}

const people = (category: keyof ByCategory, choice: string, share: number, inBadMonth: number): TypeChoice => ({
  ...{ choice, category, share, inBadMonth },
  counted: "personnes",
});

const things = (
  [category, choice]: readonly [keyof ByCategory, string],
  share: number,
  inBadMonth: number,
  objects: readonly [string, ...string[]],
): TypeChoice => ({ choice, category, share, inBadMonth, counted: "biens", objects });

/** 28 of the 34 types; six never occur in the six months. Shares are judgement: eight types make 85 %. */
export const typeChoices: readonly TypeChoice[] = [
  things(["property", "vol_pillage"], 45, 41, ["troupeau", "animal", "commerce", "vehicule"]),
  things(["property", "incendie"], 25, 26, ["maison", "grenier"]),
  things(["property", "destruction_biens"], 13, 12, ["grenier", "champ", "vehicule"]),
  people("property", "taxe_illegale", 8, 6),
  things(["property", "destruction_immobilier"], 6, 5, ["maison", "point_eau"]),
  things(["property", "occupation_illegale"], 3, 2, ["maison"]),
  people("integrity", "coups_blessures", 48, 25),
  people("integrity", "menace", 34, 16),
  people("integrity", "blessure_engin", 7, 4),
  people("integrity", "torture", 4, 0),
  people("integrity", "violence_psychologique", 5, 0),
  people("integrity", "discrimination", 2, 0),
  people("integrity", "viol", 0, 0),
  people("integrity", "agression_sexuelle", 0, 0),
  people("integrity", "mariage_force", 0, 0),
  people("life", "meurtre", 84, 48),
  people("life", "assassinat", 9, 4),
  people("life", "mort_engin", 7, 3),
  people("liberty", "enlevement", 68, 17),
  people("liberty", "arrestation", 18, 3),
  people("liberty", "enrolement", 8, 2),
  people("liberty", "separation_familiale", 6, 0),
  { ...people("movement", "deplacement_conflit", 80, 11), counted: "deplaces" },
  { ...people("movement", "deplacement_catastrophe", 0, 0), counted: "deplaces" },
  people("movement", "restriction_mouvement", 20, 1),
  people("services", "deni_services", 55, 1),
  people("services", "entrave_aide", 25, 0),
  things(["services", "attaque_ecole_hopital"], 20, 1, ["ecole"]),
];

/** Sexual and gender-based types of the form: kept as bare counts, and only under an agreement. */
export const sexualTypes: readonly string[] = ["viol", "agression_sexuelle", "mariage_force"];
