import { anyOf, END, START } from "./any-of.ts";
import { byPattern, type HitCheck, type Rule, where } from "./rule.ts";

/** What says that a telephone number comes or has come. */
const CUE = anyOf(`
  tel|tels|telephone|telephones|phone|phones|phoned|num|numero|numeros|number|numbers|no de tel|cell|cel|mobile|portable|
  gsm|sim|whatsapp|wassap|watsap|wsp|wa|sms|text|texts|exp|contact|contacts|joindre|jointe?|joignable|appel|appels|appeler|
  appelez|appelle|rappeler|rappelle|rappeller|call|calls|called|caller|calling|ring|reach|reached|flash|biper|bip|line|ligne|
  om|orange money|mobile money|moov|airtel|malitel|imo|viber|signal|telegram`);
const CUED = new RegExp(`${START}${CUE}${END}[^\\d]{0,24}$`, "u");
/** Lines that anybody may call, and papers whose numbers are no telephone's. */
const NOT_A_PERSONS = new RegExp(
  `${START}${anyOf(`
  numero vert|ligne verte|toll[ -]free|hotline|help ?line|short code|numero court|standard|waybill|bordereau|facture|invoice|
  bon de commande|purchase order|po|bc|bl|lot|lots|batch|pv|decret|arrete|arretee|loi|resolution|article|budget|ligne budgetaire|
  grant|contrat|contract|version|ver\\.?|formulaire|serie|serial|ref|reference|code|p-code|pcode|compte n°`)}${END}[^\\d\\p{L}]{0,4}(?:n°|no\\.?|num|#)?[^\\d\\p{L}]{0,4}$`,
  "u",
);
const THOUSANDS = /^\d{1,3}(?:([ .,])\d{3})(?:\1\d{3})+$|^(?:\d{1,3}[ .]\d{3}[ /-]{1,3})+\d{1,3}[ .]\d{3}$/;
const MEASURE =
  /^ ?(?:f|fr|f ?cfa|cfa|xof|francs?|euros?|eur|usd|\$|€|dollars?|kg|g|t|tonnes?|tons?|l|litres?|liters?|km|m|mm|ha|pers\.?|personnes|people|persons|ind|idps?|pdi|menages|households|hh|sacs|bags|tabs|tablets|comprimes|doses|pieces|pcs|copies|tetes|heads?|enfants|children|habitants|inhabitants|individus|individuals|beneficiaires)(?![\p{L}\d])/u;
const CLOCKS = /^(?:[01]\d|2[0-4])[0-5]\d ?[-–/ ] ?(?:[01]\d|2[0-4])[0-5]\d$/;
const COMPACT_DAY = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const YEARS = /^(?:(?:19|20)\d{2}[ .\-/]{0,3}){2,4}$/;
/** Days and spans of years: digits that no telephone number is looked for in. */
const DAYS =
  /(?<!\d[./-]?)(?:(?:0?[1-9]|[12]\d|3[01])[./ -](?:0?[1-9]|1[0-2])[./ -](?:19|20)\d{2}|(?:19|20)\d{2}[./-](?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])\/(?:19|20)\d{2}|(?:19|20)\d{2} ?[-/] ?(?:19|20)\d{2}|(?:0[1-9]|[12]\d|3[01])([./-])(?:0[1-9]|1[0-2])\1\d{2})(?![./-]?\d)/g;
/** As far back as a cue is looked for. */
const BEFORE = 40;
const AFTER = 20;

const withoutDays = (text: string): string => text.replace(DAYS, (day) => day.replace(/\d/g, "_"));

const isNumberOfSomebody = ({ text, hit, from, to }: HitCheck): boolean => {
  const [found] = hit;
  const before = text.text.slice(Math.max(0, from - BEFORE), from);
  if (NOT_A_PERSONS.test(before)) return false;
  if (MEASURE.test(text.text.slice(to, to + AFTER))) return false;
  if (/^[+(]|^00/.test(found) || CUED.test(before)) return true;
  return !THOUSANDS.test(found) && !CLOCKS.test(found) && !COMPACT_DAY.test(found) && !YEARS.test(found);
};

const digitsIn = (found: string): number => found.replace(/\D/g, "").length;

const plain = byPattern(
  "phone-number",
  "(?:(?<![\\p{L}\\d])(?<![\\p{L}\\d][-/.])|(?<=(?:tel|telephone|num|numero|whatsapp|contact)))(?:\\+ ?|\\(\\+ ?|\\(?)?\\d(?:(?: ?[-/] ?|[ .\\-()_]{0,3})\\d){7,14}(?!\\d)",
  isNumberOfSomebody,
);

/** O for 0, l for 1, x for a digit that could not be read. */
const misread = byPattern(
  "phone-number",
  "(?<![\\p{L}\\d])[\\doilx?*#]{2}(?:[ .\\-/]?[\\doilx?*#]{2}){3}(?![\\p{L}\\d])",
  ({ hit: [found], text, from }) =>
    digitsIn(found) >= 5 &&
    digitsIn(found) < 8 &&
    (/[ .\-/]/.test(found) || CUED.test(text.text.slice(Math.max(0, from - BEFORE), from))),
);

const PAIRS = "\\d{2}[ .\\-]?\\d{2}";
const halves = (between: string): string => `(?<![\\d.,])${PAIRS}(?![\\d])${between}(?<!\\d)${PAIRS}(?!\\d)`;

/** A number given in two parts. */
const inParts: Rule[] = [
  byPattern("phone-number", halves(" ?(?:puis|ensuite|suivi de|then|followed by|and then|et puis|plus) ?")),
  byPattern(
    "phone-number",
    `${START}(?:commence|debut|begins?|starts?|premiers?|first)[^\\d.]{1,30}${halves("[^\\d]{1,40}(?:fin|finit|termine|derniers?|end|ends|last|reste|rest)[^\\d]{1,25}")}`,
  ),
  byPattern(
    "phone-number",
    `${START}(?:finit|termine|ends?|fin)[^\\d.]{1,30}${halves("[^\\d]{1,40}(?:commence|debut|starts?|begins?)[^\\d]{1,25}")}`,
  ),
  byPattern(
    "phone-number",
    halves("[^;]{1,30}?(?:et|and|,)[^;\\d]{1,12}"),
    ({ text, from, to }) =>
      /\d[^\d]{1,12}\d/.test(text.text.slice(from, to)) &&
      /(?:numero|num|number|tel|phone|telephone)(?![\p{L}]).{0,30}$/u.test(
        text.text.slice(Math.max(0, from - BEFORE), from),
      ),
  ),
];

/** The plain and the misread digits, and numbers given in parts. The text without its days is searched for the first. */
export const phoneNumbers: Rule = where(/\d/, [
  (text) => plain({ ...text, text: withoutDays(text.text) }),
  misread,
  ...inParts,
]);
