/** Words a rule is made of; folded: lower case, no accents. Source of every list here: Answerable default. */
const anyOf = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s*\|\s*/)
    .join("|")})`;

const KIN = anyOf(`
  arriere-petite-fille|petite-fille|petit-fils|belle-fille|belle-soeur|belle-mere|beau-frere|beau-pere|beau-fils|
  grand-mere|grand-pere|demi-frere|demi-soeur|coepouse|co-epouse|fille|fils|femme|epouse|epoux|mari|veuve|veuf|mere|pere|
  frere|soeur|neveu|niece|oncle|tante|cousine?|gendre|enfants?|filles|freres|soeurs|fiancee?|famille|
  granddaughter|grandson|grandmother|grandfather|daughters?|sons?|wife|wives|husband|widow|widower|mother|father|brothers?|
  sisters?|nephew|nieces?|uncle|aunt|cousin|child|children|son-in-law|daughter-in-law|fiance|family`);

const ROLE = anyOf(`
  chef|cheffe|chefferie|imam|muezzin|marabout|pretre|cure|pasteur|catechiste|maire|adjoint|conseiller|conseillere|prefet|
  sous-prefet|gouverneur|juge|directeur|directrice|enseignante?|instituteur|institutrice|maitre|maitresse|professeur|
  infirmier|infirmiere|sage-femme|matrone|medecin|docteur|relais|agent|presidente?|secretaire|tresorier|tresoriere|
  gendarme|policier|commandant|militaire|hogon|griot|forgeron|boucher|boutiquier|commercante?|meunier|berger|pecheur|
  chauffeur|transporteur|gardien|point focal|comite|moniteur|
  village (?:chief|head)|chief|chieftain|headman|head of|mayor|deputy|councillor|pastor|priest|judge|teacher|headmaster|
  principal|nurse|midwife|doctor|health worker|chairman|chairwoman|president|secretary|treasurer|policeman|commander|
  soldier|blacksmith|butcher|shopkeeper|trader|miller|herder|fisherman|driver|guard|focal point|monitor`);

const FIRST_NAMES = anyOf(`
  abdoulaye|abdou|abdramane|adama|ahmadou|aissata|aissatou|ali|aliou|alou|amadou|aminata|assitan|awa|bakary|bintou|boubacar|
  bourama|cheick|coumba|dado|djeneba|drissa|fanta|fatima|fatou|fatoumata|habibatou|hadiza|hamadou|hamidou|harouna|hassane|
  hawa|ibrahim|ibrahima|idrissa|issa|issouf|kadia|kadiatou|kadidia|karim|lassana|lassine|madou|mahamadou|mamadou|mamoutou|
  mariam|mariama|mohamed|modibo|moctar|moussa|nana|niele|oumar|oumou|ousmane|ramata|ramatou|rokia|safiatou|safi|salif|
  salimata|sekou|seydou|sidi|souleymane|tata|yacouba|yaya|zeinabou`);

/** What comes before a name: a form of address, or "called". */
const TITLE = anyOf(`
  m\\.|mr\\.?|mme\\.?|mlle\\.?|monsieur|madame|mademoiselle|mrs\\.?|ms\\.?|miss|el hadj|el hadji|elhadj|hadja|imam|dr\\.?|
  docteur|doctor|capitaine|captain|colonel|lieutenant|sergent|sergeant|commandant|commander|chief|pasteur|pastor|
  nommee?|denommee?|surnommee?|prenommee?|appelee?|se nomme|s'appelle|dit|dite|alias|
  named|called|nicknamed|known as|whose name is|le jeune|la petite|le vieux|old man|young`);

export type IdentifyingRule =
  | "coordinates"
  | "email-address"
  | "id-number"
  | "phone-number"
  | "kinship-to-role"
  | "kinship-to-name"
  | "named-person"
  | "first-name";

export interface IdentifyingPattern {
  readonly rule: IdentifyingRule;
  /** On folded text. A group called `name` must begin with a capital in the text as written. */
  readonly pattern: RegExp;
  /** True where the rule is about words, and so about a language. */
  readonly isOfLanguage: boolean;
}

const LINK = "(?:du |de la |de l'|des |d'un |d'une |de |d'|of the |of an? |of our |of )";
const NAME = `(?<name>\\p{L}[\\p{L}'-]+)`;
const START = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";
const words = (source: string): RegExp => new RegExp(`${START}${source}`, "gu");

/**
 * The rules, in the order they are asked: what an earlier one found, a later one leaves alone, so that a position is not
 * a telephone number as well.
 */
export const identifyingPatterns: readonly IdentifyingPattern[] = [
  {
    rule: "coordinates",
    pattern:
      /(?<![\d.])-?\d{1,2}[.,]\d{3,}°?\s*[nsNS]?\s*[,;/ ]\s*-?\d{1,3}[.,]\d{3,}(?!\d)|\d{1,3}\s?°\s?\d{1,2}\s?['′]/gu,
    isOfLanguage: false,
  },
  { rule: "email-address", pattern: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, isOfLanguage: false },
  {
    rule: "id-number",
    pattern: words(
      `(?:nina|cin|cni|carte|passeport|passport|id card|identity card|id no|matricule|permis|acte de naissance|birth certificate|ration card)${END}[^.\\n\\d]{0,25}\\p{L}{0,3}[ -]?\\d{4,}[\\p{L}\\d-]*|\\d{13,15} ?\\p{L}${END}`,
    ),
    isOfLanguage: false,
  },
  {
    rule: "phone-number",
    pattern: /(?<![\p{L}\d])(?:\+|\(\+)?\d(?:[ .\-/()]{0,2}\d){7,14}(?!\d)/gu,
    isOfLanguage: false,
  },
  {
    rule: "kinship-to-role",
    pattern: words(`${KIN}(?: \\p{L}+)? ${LINK}(?:\\p{L}+ )?${ROLE}${END}`),
    isOfLanguage: true,
  },
  {
    rule: "kinship-to-role",
    pattern: words(`${ROLE}(?: of \\p{L}+)?'s (?:\\p{L}+ )?${KIN}${END}`),
    isOfLanguage: true,
  },
  { rule: "kinship-to-name", pattern: words(`${KIN} (?:de |d'|of )${NAME}`), isOfLanguage: true },
  { rule: "named-person", pattern: words(`${TITLE} (?:["«“'] ?)?${NAME}`), isOfLanguage: true },
  { rule: "first-name", pattern: words(`(?<name>${FIRST_NAMES})${END}`), isOfLanguage: true },
];
