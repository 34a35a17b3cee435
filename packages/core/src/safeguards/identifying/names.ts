import { anyOf, END, START } from "./any-of.ts";
import { type NameSort, nameSort } from "./name-list.ts";
import { ANYBODY, FUNCTION, MANY_KIN, ONE_KIN, SOMEBODY, TRADE } from "./people-words.ts";
import { NAMED_AFTER_PEOPLE, PLACE_KIND } from "./place-words.ts";
import {
  type Found,
  type IdentifyingRule,
  isCommonWord,
  isKnownCapital,
  type Rule,
  type SearchedText,
} from "./rule.ts";

/** A form of address, or an office that stands before a name. */
const TITLE = anyOf(`
  m\\.|mr\\.?|mme\\.?|mlle\\.?|monsieur|madame|mademoiselle|mrs\\.?|ms\\.?|miss|el[ -]hadj|el[ -]hadji|elhadj|elhadji|al-?hadj|
  alhaji|alhadji|alhajiya|hajia|hadja|hadjia|adja|imam|cheick|cheikh|sheikh|dr\\.?|docteur|doctor|prof\\.?|capitaine|captain|colonel|
  lieutenant|sergent|sergeant|sgt|commandant|commander|cdt|adjudant|major|chief|pasteur|pastor|abbe|pere|soeur|mallam|malam|
  maitre|naaba|le jeune|la jeune|le petit|la petite|le vieux|la vieille|vieux|vieille|le grand|old man|old woman|young|
  tonton|tanti|tantie|tanty|tata|maman|mama|baba|papa|auntie|aunty|uncle|mum|sieur|feue|chez|feu`);
/** Says that a name comes. */
const NAMED = anyOf(`
  nommee?s?|denommee?s?|prenommee?s?|se nomme|s'appelle|s'appelait|nomme|du nom de|au nom de|un certain|une certaine|
  name is|name was|names are|by the name of|nom ?:|nom et prenom ?:|prenom ?:|noms? ?=|name ?:|name ?=|
  identite ?:|identity ?:`);
/** Says that a name comes, of a person or a thing: asked with who stands before it. */
const CALLED = anyOf("named|called|appelee?|appeles|baptisee?");
/** Says that a person comes, named or not. */
const ABOUT = anyOf(`
  interviewed|interview with|interview de|interview avec|entretien avec|entretien individuel avec|spoke to|spoke with|spoke w/|spoken to|
  spoken with|talked to|talked with|met with|parle a|parle avec|discute avec|rencontre|
  notes by|written by|checked by|filled by|filled in by|reported by|signed by|collected by|recorded by|entered by|verified by|taken by|interviewed by|
  remplie? par|relue? par|saisie? par|redigee? par|signee? par|verifiee? par|rapportee? par|collectee? par|enquete par|validee? par|
  temoin ?:|source ?:|victime ?:|plaignante? ?:|complainant ?:|witness ?:|victim ?:|moniteur ?:|monitrice ?:|monitor ?:|enqueteur ?:|enqueteuse ?:|
  point focal ?:|focal point ?:|contact ?:|personne de contact ?:|contact person ?:|interviewer ?:|interprete ?:|interprete du jour ?=|interpreter ?:|
  agent ?:|declarant ?:|chef de menage ?:|head of household ?:|beneficiaire ?:|appelant ?:|caller ?:|
  mon collegue|ma collegue|notre collegue|my colleague|our colleague|mon voisin|ma voisine|my neighbou?r|our driver|notre chauffeur|l'interprete|the interpreter|
  l'agent de saisie|l'agent|l'enqueteur|le moniteur|la monitrice|the monitor|monitor|monitrice|le relais|
  d'apres|selon|according to|appel de|call from|message de|message from|remis a|donne a|given to|handed to|cousin|cousine|frere|soeur|oncle|tante|neveu|niece|brother|sister`);
/** Words that a name may well stand after. */
const SOFT = anyOf(
  "avec|with|w/|par|by|et|and|&|contre|against|pour|for|from|to|a|de|d'|dont|que|qu'|that|oncle|fils|frere|chez|of|mr|hi|hello|bonjour|merci|thanks|dear|cher|chere",
);
const AGED =
  ",? \\(?(?:f|m|h)?[, ]{0,2}(?:age de |agee de |aged? )?\\d{1,2} ?(?:ans|an|yrs?|years|y/o)(?!\\p{L})| \\((?:f|m|h)\\)";
const SAYS = new RegExp(`^(?:${AGED}| (?:says|said|told|a dit|a declare|a raconte)${END})`, "u");
/** What people do and villages and agencies do not; after a word that opens a sentence without an article. */
const DOES = new RegExp(
  `^ (?:says|said|told (?:us|me|the)|cries|cried|and (?:his|her) (?:${ONE_KIN}|${MANY_KIN})|et (?:son|sa|ses) (?:${ONE_KIN}|${MANY_KIN})|(?:was|is|has been|got) (?:beaten|taken|arrested|kidnapped|released|abducted|married|pregnant|tied|whipped|raped|robbed)|lost (?:his|her)|dit que|a dit|nous a dit|raconte|pleure|s'est plainte?|est (?:venue?|rentree?|enceinte|nee?|veuve|malade|blessee?)|a accouche|a perdu (?:son|sa|ses)|a ete (?:enlevee?|battue?|arretee?|liberee?|ligotee?|fouettee?|relachee?|frappee?|violee?))${END}`,
  "u",
);
const OPENERS =
  /^(?:staff|everybody|everyone|someone|somebody|anyone|nobody|personne|another|neither|either|none|youth|militia|management|half|many|several|quelqu|chacun|chacune|certains|autre|celui|celle|cela|ceci|betail|troupeau|source|information|rumeur|rumour|rumor|radio|population|direction|partie|majorite|patrol|patrouille|convoy|convoi|jeunesse|bureau|coordination|mission)$/;
const SHORTEST_UNLISTED = 4;
const SAYS_FOR_WORDS =
  /^(?: (?:says|said|told|tells|asked|complained|cried|a (?:dit|declare|affirme|explique|raconte|appele|vu|perdu|demande|signale|refuse|confirme)|et (?:son|sa|ses) |and (?:his|her) |est venue?|n'est pas venue?)|,? \(?(?:f|m|h)?[, ]{0,2}\d{1,2} ?(?:ans|yrs?|years|y\/o)|,? nee? (?:en|le|vers))/u;

const ends = (source: string): RegExp => new RegExp(`${START}${source}(?: le| la| un| une| the)? ?["']? ?$`, "u");
const AFTER_TITLE = ends(TITLE);
const AFTER_NAMED = new RegExp(`${START}${NAMED} ?["']? ?$`, "u");
const AFTER_CALLED = new RegExp(
  `${START}(?:${ANYBODY}|${ONE_KIN}|${MANY_KIN}|${FUNCTION}|${TRADE}|${SOMEBODY}|someone|somebody|guy|lady|individu|elle|il|she|he)${END},? (?:is |was |est )?${CALLED} ["']?$`,
  "u",
);
const AFTER_ABOUT = new RegExp(`${START}${ABOUT} ?["']? ?$`, "u");
const AFTER_SOFT = new RegExp(`${START}${SOFT} ?["']?$`, "u");
const AFTER_SOMEBODY = new RegExp(
  `${START}(?:${SOMEBODY}|${ONE_KIN}|${FUNCTION}|${TRADE})${END}(?: [\\p{L}'-]{1,16}){0,5}, $`,
  "u",
);
const AFTER_BUILDING = new RegExp(
  `${START}${NAMED_AFTER_PEOPLE}\\.?(?: (?:de|du|des|d'|of|le|la|regional|national|prive|public|el|cheick|imam|naaba)){0,2}[ ']?$`,
  "u",
);
const BEFORE_BUILDING = new RegExp(
  `^(?:'s)? (?:[\\p{L}]{3,12} )?(?:high |primary |secondary |university )?(?:hospital|school|stadium|airport|avenue|street|road|bridge|university|roundabout|foundation|mosque|palace|college|centre|center|lycee|square|camp|market|prize|award|clinic)${END}`,
  "u",
);
const AFTER_PLACE_KIND = new RegExp(
  `${START}${PLACE_KIND}(?: (?:de|du|d'|of|dite?|appelee?|nommee?|called|named|entre|between|a|vers)){0,2}[ ']?$`,
  "u",
);
const BEFORE_PLACE_KIND = new RegExp(
  `^ ?(?:\\((?:${PLACE_KIND})|(?:village|commune|camp|site|town|district|region|sector|quarter)${END})`,
  "u",
);
/** "50 m. Les hommes", "1. Les": a distance or a list, and no title. */
const AFTER_FIGURE = /\d ?\p{L}{1,2}\.? ?$/u;
const NOBODY_NAMED = new RegExp(
  `^(?:${ANYBODY}|${MANY_KIN}|${ONE_KIN}|${FUNCTION}|${TRADE}|${SOMEBODY}|${PLACE_KIND}|${NAMED_AFTER_PEOPLE})$`,
  "u",
);
const NOT_AFTER_NAMED =
  /^(?:back|off|out|upon|again|twice|once|today|hier|aussi|encore|pas|comme|ainsi|ici|help|phone|ca|cela)$/;
const SPELLING_ALPHABET =
  /^(?:alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|juliett|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whisky|whiskey|xray|yankee|zulu|one|two|three)$/;
const PARTICLE = /^(?:ag|ould|wallet|walet|walett|ibn|bint|mint|ben|bin|el|al|abou|n|m|aw|ly|oumar|von|van|le|dit)$/;
/** Before one letter and a full stop: block C., annex B. */
const LETTERED =
  /^(?:site|block|bloc|zone|secteur|sector|annexe?|vitamine?|hepatitis|hepatite|plan|groupe|group|class|classe|type|phase|section|table|tableau|fig|figure|category|categorie|part|partie|point|team|equipe|camp|gate|room|salle|hall|option|form|formulaire|version|grade|liste?|list|lot|row|rangee|item|column|colonne|question|article|clause|line|ligne|box|case|building|serie|axe)$/;
const BEFORE = 46;
const AFTER = 26;

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly isCapital: boolean;
  /** UNHCR, DIALLO. */
  readonly isAllCapitals: boolean;
  readonly sort: NameSort | undefined;
}

const WORD = /\p{L}+/gu;

const wordsOf = ({ text, cased, shouts }: SearchedText): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index: from }) => {
    const to = from + word.length;
    const isCapital = !shouts && text[from] !== cased[from];
    const isAllCapitals = isCapital && word.length > 1 && cased.slice(from, to) === word.toUpperCase();
    return { text: word, from, to, isCapital, isAllCapitals, sort: nameSort(word, isCapital) };
  });

const isListed = (word: Word | undefined): boolean => word?.sort !== undefined;
/** A name and nothing else, by the list. A short one needs its capital. */
const isSure = ({ sort, isCapital, text }: Word): boolean =>
  (sort === "first" || sort === "family") && (isCapital || text.length > 3);
const SHORTEST = 2;

const TITLE_WORD = new RegExp(`^(?:${TITLE}|hadj|hadji)$`, "u");

/** Might be part of a name by its capital, if something beside it says so. */
const isNameLike = (word: Word | undefined): boolean =>
  word?.isCapital === true &&
  (!isCommonWord(word.text) || isListed(word)) &&
  (!isKnownCapital(word.text) || isListed(word)) &&
  (!NOBODY_NAMED.test(word.text) || isListed(word)) &&
  !TITLE_WORD.test(word.text);

interface Run {
  readonly first: number;
  readonly last: number;
  readonly to: number;
}

/** One name of several words: "Oumarou Boureima Dicko", "Adama K. Sangaré", "BARRY Samba", "Ag Almahmoud". */
const runAround = (words: readonly Word[], index: number, text: SearchedText): Run => {
  const gap = (left: Word, right: Word): string => text.text.slice(left.to, right.from);
  let first = index;
  let last = index;
  let to = words[index]?.to ?? 0;
  const given = words[index];
  const joins = (word: Word | undefined, neighbour: Word): boolean =>
    word !== undefined &&
    (isNameLike(word) || (isListed(word) && isSure(word)) || PARTICLE.test(word.text)) &&
    (neighbour.isCapital || isListed(neighbour));
  for (let next = words[last + 1], here = words[last]; next && here; next = words[last + 1], here = words[last]) {
    const between = gap(here, next);
    const isInitial = next.text.length === 1 && next.isCapital && text.text[next.to] === ".";
    const followsInitial = here.text.length === 1 && between === ". ";
    if (!(between === " " || between === "-" || between === "'" || followsInitial)) break;
    if (isInitial) to = next.to + 1;
    else if (joins(next, here)) to = next.to;
    else break;
    last += 1;
  }
  if (given?.isCapital !== true && !(given !== undefined && isSure(given))) return { first, last, to };
  for (
    let previous = words[first - 1], here = words[first];
    previous && here;
    previous = words[first - 1], here = words[first]
  ) {
    const between = gap(previous, here);
    if (!(between === " " || between === "-" || between === "'")) break;
    if (
      !(
        isNameLike(previous) ||
        (isListed(previous) && isSure(previous)) ||
        (PARTICLE.test(previous.text) && previous.isCapital && previous.text !== "le")
      )
    )
      break;
    first -= 1;
  }
  return { first, last, to };
};

/** Months and days stand after "M." and "p.m." too. */
const isMonthOrSo = ({ text, sort }: Word): boolean => isKnownCapital(text) && sort?.endsWith("-or-word") === true;

interface Around {
  readonly before: string;
  readonly after: string;
}

const around = ({ text }: SearchedText, from: number, to: number): Around => ({
  before: text.slice(Math.max(0, from - BEFORE), from),
  after: text.slice(to, to + AFTER),
});

/** A building, a street or a place that carries the name. */
const isNameOfAThing = ({ before, after }: Around): boolean =>
  AFTER_BUILDING.test(before) ||
  BEFORE_BUILDING.test(after) ||
  AFTER_PLACE_KIND.test(before) ||
  BEFORE_PLACE_KIND.test(after);

const isTitled = ({ before }: Around): boolean => AFTER_TITLE.test(before) && !AFTER_FIGURE.test(before);
const isSpokenOf = (place: Around): boolean =>
  isTitled(place) ||
  AFTER_NAMED.test(place.before) ||
  AFTER_ABOUT.test(place.before) ||
  AFTER_SOMEBODY.test(place.before);

const isSpelling = (words: readonly Word[], run: Run): boolean =>
  [words[run.first - 1], words[run.last + 1], ...words.slice(run.first, run.last + 1)].filter(
    (word) => word !== undefined && SPELLING_ALPHABET.test(word.text),
  ).length > 1 ||
  /(?:^|\p{L} )call sign|indicatif/u.test(
    words
      .slice(Math.max(0, run.first - 3), run.first)
      .map(({ text }) => text)
      .join(" "),
  );

const hasInitial = (words: readonly Word[], index: number, text: SearchedText): boolean => {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next || !isNameLike(word) || word.isAllCapitals || LETTERED.test(word.text) || word.text.length < 3)
    return false;
  return (
    next.text.length === 1 &&
    next.isCapital &&
    text.text.slice(word.to, next.from) === " " &&
    text.text[next.to] === "."
  );
};

/** Which rule speaks for the word at `index`, if any. */
const ruleFor = (words: readonly Word[], index: number, text: SearchedText): IdentifyingRule | undefined => {
  const word = words[index];
  if (word === undefined || word.text.length < SHORTEST) return undefined;
  const possible =
    word.sort !== undefined ||
    word.isCapital ||
    text.shouts ||
    /s'appelle |name is |nommee? |named /.test(text.text.slice(Math.max(0, word.from - 12), word.from));
  if (!possible) return undefined;
  const run = runAround(words, index, text);
  const from = words[run.first]?.from ?? word.from;
  const place = around(text, from, run.to);
  const sure = isSure(word);
  if (isNameOfAThing(place)) return undefined;
  if (sure) return word.sort === "first" ? "first-name" : "family-name";
  const others = words.slice(run.first, run.last + 1).filter((one) => one !== word);
  const rule: IdentifyingRule = word.sort === "family-or-word" ? "family-name" : "first-name";
  if (word.sort !== undefined) {
    if (!word.isCapital && isCommonWord(word.text)) return undefined;
    if ((isTitled(place) || AFTER_NAMED.test(place.before) || AFTER_CALLED.test(place.before)) && !isMonthOrSo(word))
      return "named-person";
    if (isSpelling(words, run)) return undefined;
    if (word.isCapital) {
      if (
        others.some(
          (other) =>
            isListed(other) &&
            (isSure(other) || other.sort !== word.sort || !isKnownCapital(other.text)) &&
            !isCommonWord(other.text),
        ) &&
        !isKnownCapital(word.text)
      )
        return rule;
      if (hasInitial(words, index, text)) return rule;
      if (AFTER_ABOUT.test(place.before) || AFTER_SOMEBODY.test(place.before)) return rule;
      if (SAYS_FOR_WORDS.test(place.after) && !isCommonWord(word.text)) return rule;
      if (
        !isKnownCapital(word.text) &&
        !isCommonWord(word.text) &&
        AFTER_SOFT.test(place.before) &&
        /(?:avec|with|w\/|par|by|contre|against) $/.test(place.before)
      )
        return rule;
      return undefined;
    }
    return AFTER_ABOUT.test(place.before) && !isCommonWord(word.text) && !AFTER_SOFT.test(place.before)
      ? rule
      : undefined;
  }
  // On no list: only its surroundings can say that it is a name.
  if (isCommonWord(word.text) || isKnownCapital(word.text) || NOBODY_NAMED.test(word.text)) return undefined;
  if (word.isCapital && !word.isAllCapitals) {
    if (hasInitial(words, index, text)) return "named-person";
    if (isSpokenOf(place)) return "named-person";
    if (word.text.length < SHORTEST_UNLISTED) return undefined;
    const opens = from === 0 || /[.!?:] ?$/.test(place.before);
    if (opens && (word.text.endsWith("s") || OPENERS.test(word.text))) return undefined;
    return (opens ? DOES : SAYS).test(place.after) ? "named-person" : undefined;
  }
  if (word.isAllCapitals) return isTitled(place) && word.text.length > 3 ? "named-person" : undefined;
  if (text.shouts) return isTitled(place) ? "named-person" : undefined;
  const named = /(?:s'appelle|name is|(?<!\p{L})nommee?|(?<!\p{L})denommee?) $/u.test(place.before);
  return named && !NOT_AFTER_NAMED.test(word.text) && word.text.length > 3 ? "named-person" : undefined;
};

/** First and family names by list, and unlisted ones where something beside them says that a name comes. */
export const names: Rule = (text) => {
  const words = wordsOf(text);
  const found: Found[] = [];
  let after = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word || word.from < after) continue;
    const rule = ruleFor(words, index, text);
    if (rule === undefined) continue;
    const run = runAround(words, index, text);
    const from = Math.max(after, words[run.first]?.from ?? word.from);
    found.push({ rule, from, to: run.to });
    after = run.to;
  }
  return found;
};
