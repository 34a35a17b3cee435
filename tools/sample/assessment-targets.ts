/** Key informants of one cercle: communities with three each, how many answered in the bad month, and how they see it. */
export interface AssessedArea {
  readonly choice: string;
  readonly adm2: string;
  readonly communities: number;
  readonly answered: number;
  /** The mean answer, from 0 to 4, of threats and risks; month by month from March on. */
  readonly level: readonly [number, number, number, number];
}

/** The form of the key informants, invented. */
export const ASSESSMENT_FORM = "evaluation_exemple";

/** Months in which key informants were asked; before March there were no telephones to type on. */
export const assessedMonths = ["2020-03", "2020-04", "2020-05", "2020-06"] as const;

/** 64 communities of Mopti, three informants each: 192 planned, 149 answered in June; nobody could go to Youwarou. */
export const assessedAreas: readonly AssessedArea[] = [
  { choice: "koro", adm2: "ML0505", communities: 12, answered: 30, level: [3, 3, 3.1, 3.2] },
  { choice: "bandiagara", adm2: "ML0501", communities: 11, answered: 28, level: [2.9, 2.9, 3, 3] },
  { choice: "bankass", adm2: "ML0502", communities: 10, answered: 25, level: [2.3, 2.3, 2.4, 3] },
  { choice: "douentza", adm2: "ML0504", communities: 9, answered: 22, level: [2.3, 2.2, 2.3, 2.3] },
  { choice: "djenne", adm2: "ML0503", communities: 9, answered: 21, level: [1.4, 1.4, 1.5, 1.5] },
  { choice: "mopti", adm2: "ML0506", communities: 9, answered: 19, level: [1.5, 1.5, 1.7, 1.9] },
  { choice: "tenenkou", adm2: "ML0507", communities: 4, answered: 4, level: [1.8, 1.8, 1.8, 1.9] },
];

/** A question of the shipped method, and how often of a hundred times it stays open. */
export interface AskedQuestion {
  readonly code: string;
  readonly ingredient: "threats" | "risks" | "vulnerabilities" | "capacities";
  readonly dontKnow: number;
  readonly noAnswer: number;
}

const asked = (
  ingredient: AskedQuestion["ingredient"],
  code: string,
  dontKnow: number,
  noAnswer = 1,
): AskedQuestion => ({ code, ingredient, dontKnow, noAnswer });

/** Most often nobody knows of capacities; who holds people is what informants rather do not say. Judgement. */
export const assessmentQuestions: readonly AskedQuestion[] = [
  asked("threats", "threat-attacks", 3, 6),
  asked("threats", "threat-property", 3),
  asked("threats", "threat-liberty", 7, 10),
  asked("risks", "risk-harm-ahead", 8, 3),
  asked("risks", "risk-movement", 3),
  asked("risks", "risk-flight", 6),
  asked("vulnerabilities", "vulnerability-documents", 8),
  asked("vulnerabilities", "vulnerability-shelter", 4),
  asked("vulnerabilities", "vulnerability-alone", 7),
  asked("capacities", "capacity-warning", 14, 4),
  asked("capacities", "capacity-settling", 12),
  asked("capacities", "capacity-services", 15),
];

/** Of a hundred informants of a month that come at last, so many are in by the cut-off: 128 of 149. */
export const ASSESSED_BY_CUT_OFF = 86;

/** Informants by category, of a hundred; 35 of a hundred are women. */
export const informantShares = {
  leader: 34,
  representante_femmes: 20,
  personne_deplacee: 16,
  jeune: 12,
  prestataire: 12,
  autre: 6,
} as const;

/** One recorder's interviews in one cercle of June, all alike: somebody filled them in without asking. */
export const ALIKE = { month: "2020-06", choice: "bandiagara", interviews: 11 } as const;
