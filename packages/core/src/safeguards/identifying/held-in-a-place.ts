import { END, START } from "./any-of.ts";
import { LARGE_PLACES, VILLAGE_ENDING } from "./place-words.ts";
import { type HitCheck, isCommonWord, isKnownCapital } from "./rule.ts";

/** Offices that a whole region or country knows: their holder is public there. */
const PUBLIC =
  /^(?:gouverneur|governor|prefect|sub-prefect|minister|depute|senateur|prefet|sous-prefet|maire|mayor|president|presidente|juge|judge|procureur|commandant|commander|emir|eveque|bishop|directeur|directrice|coordinateur|coordinatrice|coordinator|responsable|conseiller|conseillere|representante?|representative|head of|secretaire|secretary)$/;

const FACILITY =
  /(?:lycee|ecole|school|college|cscom|csps|csi|csref|poste|clinic|dispensaire|hopital|hospital|radio|camp|site|marche|market|mosque|eglise|church)/;

const NEARBY = 24;
/** In a larger place only "the" leads to one. */
const DEFINITE = /^(?:le|la|l'|the|our|notre|their|leur|seule?|unique|only) ?/;
/** The office, and not who holds it. */
const VACANT =
  /(?:postes?|recrutement|recruter|besoin|profil|fonctions?|titre|post|position|vacancy|recruit\p{L}*|need|need for)(?: de| d'| of| for| a| an| un| une| d'un| d'une)? ?$/u;

const MANY =
  "(?:une?|des|an?|any|some|every|each|chaque|plusieurs|deux|trois|two|three|another|no|aucune?|several|many|les|those|these)";
const ONE_OF_MANY = new RegExp(`${START}${MANY} (?:\\p{L}{1,16} )?$`, "u");
const IS_MANY = new RegExp(`^${MANY}$`, "u");
const ENDS_AS_VILLAGES_DO = new RegExp(`^\\p{L}{2,20}${VILLAGE_ENDING}${END}`, "u");

const isPlace = (written: string, { hit }: HitCheck): boolean => {
  const place = written.toLowerCase();
  if (isCommonWord(place)) return false;
  if (written === place) return ENDS_AS_VILLAGES_DO.test(place);
  const role = (hit.groups?.["role"] ?? "").toLowerCase();
  const whole = hit[0].toLowerCase();
  if (LARGE_PLACES.has(place)) return FACILITY.test(whole) || (!PUBLIC.test(role) && DEFINITE.test(whole));
  return !isKnownCapital(place);
};

/**
 * Whether a function in a place leads to one person: not one of many, not an office that is vacant, not held in an agency
 * or a whole region. The hit's groups are `before`, `role` and `place`.
 */
export const isHeldInPlace = (check: HitCheck): boolean => {
  const { text, hit, from } = check;
  const before = (hit.groups?.["before"] ?? "").toLowerCase();
  const ahead = text.text.slice(Math.max(0, from - NEARBY), from).toLowerCase();
  if (IS_MANY.test(before) || ONE_OF_MANY.test(ahead)) return false;
  if (VACANT.test(ahead) || VACANT.test(`${ahead}${before} `)) return false;
  return isPlace(hit.groups?.["place"] ?? "", check);
};
