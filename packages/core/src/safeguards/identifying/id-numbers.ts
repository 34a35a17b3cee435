import { anyOf, END, START } from "./any-of.ts";
import { byPattern, type HitCheck, type Rule, where } from "./rule.ts";

/** Papers and cards of one person or household. */
const PAPER = anyOf(`
  nina|ninas|cin|cni|cnib|cnie|carte nina|carte d'identite|carte d'electeur|carte electeur|carte de ration|carte ration|
  carte de refugie|carte consulaire|carte biometrique|carte de vaccination|carte scolaire|carte de beneficiaire|
  carte de menage|carte de famille|carte(?! (?:sim|memoire|postale|geographique|routiere))|passeport|passport|laissez-passer|sauf-conduit|permis de conduire|permis|
  acte de naissance|extrait de naissance|extrait d'acte de naissance|jugement suppletif|certificat de naissance|
  certificat de mariage|acte de mariage|acte de deces|certificat de deces|certificat medical|livret de famille|carnet de sante|
  carnet de vaccination|carnet|attestation(?: de refugie)?|recepisse|matricule|fiche menage|fiche de menage|jeton|bracelet|
  numero d'enregistrement|enregistrement|progres|scope|id biometrique|biometrique|identifiant|id menage|id famille|
  id|id card|identity card|national id|identity number|id number|ration card|voter(?:'s)? card|voter id|registration card|
  registration number|registration|household reg\\.?|household registration|household number|household id|household no|
  hh id|hh no|hh number|refugee certificate|refugee attestation|refugee card|proof of registration|asylum seeker certificate|
  driving licen[cs]e|driver's licen[cs]e|birth certificate|death certificate|marriage certificate|vaccin(?:e|ation)? card|
  health card|medical file|medical record|family book|wristband|token|beneficiary card|beneficiary number|beneficiary id|
  individual number|individual id|imei|iccid|puce|iban|rib|compte bancaire|bank account|account number|compte epargne|mutuelle|inps|
  social security number`);
/** Files about one person; "case" and "dossier" are also daily words, so their code has to look like one. */
const FILE = anyOf(
  "case id|case file|case number|id de cas|dossier|folder|cas|case|plainte|complaint|fiche|file|ticket|referral|requete|doleance|feedback|survivor|survivante|plaignante?",
);
const NUMBERED = "(?:(?:numero|number|num|no|nr|id|code)(?!\\p{L})\\.?|n°|#)";
/** What separates the parts of a code. */
const CODE = "[\\p{L}\\d]{1,24}(?:[-/_.:][\\p{L}\\d]{1,14}){0,6}";

const digitsIn = (text: string): number => text.replace(/\D/g, "").length;

const DAY = /^(?:\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|(?:19|20)\d{2}(?:[./-]\d{1,2}){0,2})$/;
const MEASURE =
  /^ ?(?:f|fr|f ?cfa|cfa|xof|francs?|euros?|eur|usd|\$|kg|litres?|pers\.?|personnes|people|menages|households|hh|sacs|bags|jours|days|ans|years|fois|times|%|cas|cases|cartes|cards|enfants|femmes|hommes|plaintes|complaints)(?![\p{L}\d])/u;
const AFTER = 16;

const isCodeOfSomebody = ({ text, hit, to }: HitCheck): boolean => {
  const code = hit.groups?.["code"] ?? "";
  if (DAY.test(code) || MEASURE.test(text.text.slice(to, to + AFTER))) return false;
  if (/^\d{1,3}(?:[ .]\d{3})+$/.test(code) || /^[\d .]+ ?f$/.test(code)) return false;
  const isNumbered = hit.groups?.["numbered"] !== undefined;
  const digits = digitsIn(code);
  if (isNumbered) return digits >= 2;
  return /\p{L}/u.test(code) ? digits >= 3 : digits >= (/[-/_]/.test(code) ? 4 : 5);
};

const isFileOfSomebody = ({ text, hit, to }: HitCheck): boolean => {
  const code = hit.groups?.["code"] ?? "";
  if (DAY.test(code) || MEASURE.test(text.text.slice(to, to + AFTER))) return false;
  const digits = digitsIn(code);
  if (hit.groups?.["numbered"] !== undefined) return digits >= 2;
  return digits >= 3 && /\p{L}/u.test(code) && /[-/_]/.test(code);
};

const VEHICLE =
  "(?:plaque|plaques|plate|plates|number plate|immatricul\\p{L}{1,5}|immat|moto|pickup|pick-up|vehicule|vehicle|voiture|car|corolla|camion|truck|bike|motorbike|tricycle|hilux|taxi|bus|minibus)";
const PLATE = anyOf(`
  \\d{1,2} ?-?[a-z]{1,2}[ -]?\\d{3,4}(?:[ -]?(?:bf|rn|mli|rmm|ne))?|
  (?:rn|bf|rmm)[ -]\\d{1,2} ?[a-z]{1,2}[ -]?\\d{2,4}|
  [a-z]{1,2}[ -]\\d{3,4}[ -](?:m\\d|md|[a-z]{2})|
  [a-z]{1,3}[ -]?\\d{3,4}[ -][a-z]{1,3}`);

const isInCapitals = ({ text, from, to }: HitCheck): boolean => !/[a-z]/.test(text.cased.slice(from, to));

/** Numbers of papers, cards, files and vehicles that lead to one person or household. */
export const idNumbers: Rule = where(/\d/, [
  byPattern(
    "id-number",
    `${START}${PAPER}${END}[^.\\d]{0,30}?(?<numbered>${NUMBERED})[ :.°=]{0,3}(?<code>${CODE}(?: ?(?:/ ?)?(?:reg|folio|vol)[ .]?\\d{1,6})?(?: \\d{1,8}){0,8}(?: \\p{L})?)${END}`,
    isCodeOfSomebody,
  ),
  byPattern(
    "id-number",
    `${START}${PAPER}${END}[ :=#(]{1,4}(?:\\p{L}{1,14} ){0,2}?(?<code>(?:[\\p{L}]{1,4} )?(?=[\\p{L}-]{0,12}\\d)${CODE}(?: \\d{1,8}){0,8}(?: \\p{L})?)${END}`,
    isCodeOfSomebody,
  ),
  byPattern(
    "id-number",
    `${START}${FILE}${END}[ :=(]{0,3}(?<numbered>${NUMBERED})?[ :.=#]{0,3}(?<code>${CODE})${END}`,
    isFileOfSomebody,
  ),
  // The codes that services give: VBG-SEV-23-0117, CP/GAO/0093
  byPattern(
    "id-number",
    `${START}(?:vbg|gbv|sgbv|pe|cp|psea|eas|cas|case|dos|plt)[-/](?:[a-z\\d]{1,8}[-/]){1,4}\\d{2,8}${END}`,
  ),
  // NINA of Mali; the numbers of refugee registration
  byPattern("id-number", "(?<!\\d)\\d{13,15} ?\\p{L}(?!\\p{L})"),
  byPattern("id-number", "(?<!\\d)\\d{1} \\d{2} \\d{2} \\d{1,2} \\d{2} \\d{3} \\d{3} ?\\p{L}(?!\\p{L})"),
  byPattern("id-number", "(?<![\\p{L}\\d])\\d{3}-\\d{2}c\\d{5}(?!\\d)"),
  byPattern(
    "id-number",
    `${START}${VEHICLE}${END}[^\\d.]{0,25}?(?<code>${PLATE})${END}`,
    ({ hit }) => digitsIn(hit.groups?.["code"] ?? "") >= 3,
  ),
  byPattern(
    "id-number",
    `${START}(?:plaque|plate|immatricul\\p{L}{1,5})${END}[^.]{0,20}?(?<code>(?=[\\p{L} -]{0,8}\\d)${CODE}(?: ${CODE}){0,2})${END}`,
    ({ hit }) => digitsIn(hit.groups?.["code"] ?? "") >= 3,
  ),
  byPattern(
    "id-number",
    `${START}(?:[a-z]{2}[ -]\\d{4}[ -](?:m\\d|md)|\\d{2} [a-z]{1,2} \\d{4} bf|(?:rn )?\\d[a-z] ?\\d{4} rn)${END}`,
    isInCapitals,
  ),
]);
