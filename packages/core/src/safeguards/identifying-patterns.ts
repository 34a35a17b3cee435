import {
  FAMILY_NAME,
  FIRST_NAME,
  FUNCTION,
  MANY_KIN,
  NAMED,
  NICKNAMED,
  ONE_KIN,
  PLACE_KIND,
  TITLE,
  TRADE,
} from "./identifying-words.ts";

export type IdentifyingRule =
  | "coordinates"
  | "email-address"
  | "id-number"
  | "phone-number"
  | "kinship-to-role"
  | "kinship-to-name"
  | "nickname"
  | "named-person"
  | "first-name"
  | "family-name";

export interface IdentifyingPattern {
  readonly rule: IdentifyingRule;
  /** On folded text. A group called `name` must begin with a capital in the text as written. */
  readonly pattern: RegExp;
  /** True where the rule is about words, and so about a language. */
  readonly isOfLanguage: boolean;
}

const THE = "(?:du |de la |de l'|des |de |d'|of the |of our |of )";
const ONE_OF = "(?:d'un |d'une |of an? )";
const NAME = `(?<name>\\p{L}[\\p{L}'-]{1,40})`;
const START = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";
const WORD = "\\p{L}{1,30}";
const KIN = `(?:${ONE_KIN}|${MANY_KIN})`;
const ROLE = `(?:${FUNCTION}|${TRADE})`;
/** Every repetition is bounded or starts at the start of a word, so that the time grows with the length of the text. */
const words = (source: string): RegExp => new RegExp(`${START}${source}`, "gu");
const ofWords = (rule: IdentifyingRule, source: string): IdentifyingPattern => ({
  rule,
  pattern: words(source),
  isOfLanguage: true,
});
const ofSigns = (rule: IdentifyingRule, pattern: RegExp): IdentifyingPattern => ({
  rule,
  pattern,
  isOfLanguage: false,
});

const ID_PAPER =
  "(?:nina|cin|cni|carte|passeport|passport|id card|identity card|id no|id number|matricule|permis|acte de naissance|birth certificate|ration card)";

/**
 * The rules, in the order they are asked: what an earlier one found, a later one leaves alone, so that a position is not
 * a telephone number as well.
 */
export const identifyingPatterns: readonly IdentifyingPattern[] = [
  ofSigns("coordinates", /(?<![\d.,])-?\d{1,2}[.,]\d{3,9}°? ?[ns]? ?[,;/]? ?-?\d{1,3}[.,]\d{3,9}(?!\d)/gu),
  ofSigns("coordinates", /(?<!\d)\d{1,3} ?° ?\d{1,2}(?:[.,]\d{1,6})? ?['′]/gu),
  ofSigns(
    "email-address",
    /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu,
  ),
  ofSigns(
    "id-number",
    words(
      `(?:${ID_PAPER}${END}(?:[^.\\d]{0,15} (?:no|num)\\.)?[^.\\d]{0,25}[ -]?\\d{4,20}[\\p{L}\\d-]{0,20}|\\d{13,15} ?\\p{L}${END})`,
    ),
  ),
  ofSigns("phone-number", /(?<![\p{L}\d])(?:\+|\(\+)?\d(?:[ .\-/()]{0,3}\d){7,14}(?!\d)/gu),
  ofWords(
    "kinship-to-role",
    `${KIN}(?: ${WORD})? (?:${THE}(?!une? |an? )(?:${WORD} )?${ROLE}|${ONE_OF}${FUNCTION})${END}`,
  ),
  ofWords("kinship-to-role", `${ROLE}(?: of ${WORD})?'s? (?:${WORD} )?${KIN}${END}`),
  // "Une femme de Koro" comes from there; "la femme de Oumar" is his wife.
  ofWords("kinship-to-name", `(?<!(?<!\\p{L})(?:une?|jeune|chaque|young|an?) )${ONE_KIN} (?:de |d'|of )${NAME}`),
  ofWords("kinship-to-name", `${NAME}'s (?:${WORD} )?${ONE_KIN}${END}`),
  ofWords("nickname", `(?<!${PLACE_KIND} )${NICKNAMED} (?:["«“'] ?)?${NAME}`),
  // "À 50 m. Les hommes …" is a distance and a new sentence.
  ofWords("named-person", `(?<!\\d )${TITLE} (?:["«“'] ?)?${NAME}`),
  ofWords("named-person", `(?<!${PLACE_KIND} )${NAMED} (?:["«“'] ?)?${NAME}`),
  ofWords("first-name", `(?<name>${FIRST_NAME})${END}`),
  ofWords("family-name", `(?<name>${FAMILY_NAME})${END}`),
];
