import { END, START } from "./any-of.ts";
import { ABOUT, CALLED, NAMED, TITLE } from "./name-leads.ts";
import { ANYBODY, FUNCTION, MANY_KIN, ONE_KIN, SOMEBODY, TRADE } from "./people-words.ts";
import { NAMED_AFTER_PEOPLE, PLACE_KIND } from "./place-words.ts";
import type { SearchedText } from "./rule.ts";

// How what stands around a word says whether it names a person, a place or a building. Source: Answerable default.

const AGED =
  ",? \\(?(?:f|m|h)?[, ]{0,2}(?:age de |agee de |aged? )?\\d{1,2} ?(?:ans|an|yrs?|years|y/o)(?!\\p{L})| \\((?:f|m|h)\\)";
const SAYS = new RegExp(`^(?:${AGED}| (?:says|said|told|a dit|a declare|a raconte)${END})`, "u");
/** What people do and villages and agencies do not; after a word that opens a sentence without an article. */
const DOES = new RegExp(
  `^ (?:says|said|told (?:us|me|the)|cries|cried|and (?:his|her) (?:\\p{L}{2,8} )?(?:${ONE_KIN}|${MANY_KIN})|et (?:son|sa|ses) (?:\\p{L}{2,8} )?(?:${ONE_KIN}|${MANY_KIN})|(?:was|is|has been|got) (?:beaten|taken|arrested|kidnapped|released|abducted|married|pregnant|tied|whipped|raped|robbed)|lost (?:his|her)|dit que|a dit|nous a dit|raconte|pleure|s'est plainte?|est (?:venue?|rentree?|enceinte|nee?|veuve|malade|blessee?)|a accouche|a perdu (?:son|sa|ses)|a ete (?:enlevee?|battue?|arretee?|liberee?|ligotee?|fouettee?|relachee?|frappee?|violee?))${END}`,
  "u",
);
const OPENERS =
  /^(?:staff|everybody|everyone|someone|somebody|anyone|nobody|personne|another|neither|either|none|youth|militia|management|half|many|several|quelqu|chacun|chacune|certains|autre|celui|celle|cela|ceci|betail|troupeau|source|information|rumeur|rumour|rumor|radio|population|direction|partie|majorite|patrol|patrouille|convoy|convoi|jeunesse|bureau|coordination|mission)$/;
/** A place may follow: the guard at Koro. */
const PLACE_PREPOSITION = /(?:^| )(?:a|au|aux|de|du|des|d'|of|in|at|from|to|vers|the|le|la|en|et|and) $/;
const SAYS_IT =
  /^(?: (?:says|said|told|tells|asked|complained|cried|a (?:dit|declare|affirme|explique|raconte|appele|vu|perdu|demande|signale|refuse|confirme)|et (?:son|sa|ses) |and (?:his|her) |est venue?|n'est pas venue?|qui (?:a|est|avait|les|nous|vend)|who (?:was|is|took|told|lives))|,? \(?(?:f|m|h)?[, ]{0,2}\d{1,2} ?(?:ans|yrs?|years|y\/o)|,? nee? (?:en|le|vers))/u;

const ends = (source: string): RegExp => new RegExp(`${START}${source}(?: le| la| un| une| the)? ?["']? ?$`, "u");
const AFTER_TITLE = ends(TITLE);
const AFTER_NAMED = new RegExp(`${START}${NAMED} ?["']? ?$`, "u");
const AFTER_CALLED = new RegExp(
  `${START}(?:${ANYBODY}|${ONE_KIN}|${MANY_KIN}|${FUNCTION}|${TRADE}|${SOMEBODY}|someone|somebody|guy|lady|individu|elle|il|she|he)${END},? (?:is |was |est )?${CALLED} ["']?$`,
  "u",
);
const AFTER_ABOUT = new RegExp(`${START}${ABOUT} ?["']? ?$`, "u");
const AFTER_SOMEBODY = new RegExp(
  `${START}(?:${SOMEBODY}|${ONE_KIN}|${FUNCTION}|${TRADE})${END}(?: [\\p{L}'-]{1,16}){0,5}, $`,
  "u",
);
const AFTER_BUILDING = new RegExp(
  `${START}${NAMED_AFTER_PEOPLE}\\.?(?: (?:de|du|des|d'|of|le|la|regional|national|prive|public|el|cheick|imam|naaba|lieutenant|capitaine|colonel|general|sergent|docteur|dr|president|monseigneur|abbe)){0,3}[ ']?$`,
  "u",
);
const BEFORE_BUILDING = new RegExp(
  `^(?:'s)? (?:[\\p{L}]{3,12} )?(?:high |primary |secondary |university )?(?:hospital|school|stadium|airport|avenue|street|road|bridge|university|roundabout|foundation|mosque|palace|college|centre|center|lycee|square|camp|market|prize|award|clinic)${END}`,
  "u",
);
const AFTER_PLACE_KIND = new RegExp(
  `${START}(?:${PLACE_KIND}|mairie|comite|comite de gestion|communaute|conseil|antenne|habitants|populations?|residents|villageois|inhabitants|ressortissants|people)(?: (?:de|du|d'|of|from|dite?|appelee?|nommee?|called|named|entre|between|a|vers)){0,2}[ ']?$`,
  "u",
);
const BEFORE_PLACE_KIND = new RegExp(
  `^(?: (?:est|is|etait|was) (?:une? |an? |le |la |the )${PLACE_KIND}${END}| ?(?:\\((?:${PLACE_KIND})|(?:village|commune|camp|site|town|district|region|sector|quarter)${END}))`,
  "u",
);
/** "50 m. Les hommes", "1. Les": a distance or a list, and no title. */
const AFTER_FIGURE = /\d ?\p{L}{1,2}\.? ?$/u;
/** "La survivante Fanta", "the driver Amadou": what one is, and then the name. */
const AFTER_ROLE = new RegExp(
  `${START}(?:le |la |l'|the |our |notre |un |une |mon |ma |my |jeune )(?:${SOMEBODY}|${TRADE}|${FUNCTION})(?: [\\p{L}'-]{3,14})? $`,
  "u",
);

const AFTER_COMPANY = /(?:^|[^\p{L}])(?:avec|with|w\/|par|by|contre|against|c'est|it's|it is) $/u;
const BEFORE = 46;
const AFTER = 26;

/** What stands before and after a word or a run of them. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

export const around = ({ text }: SearchedText, from: number, to: number): Around => ({
  before: text.slice(Math.max(0, from - BEFORE), from),
  after: text.slice(to, to + AFTER),
});

/** A building, a street or a place that carries the name. */
export const isNameOfAThing = ({ before, after }: Around): boolean =>
  AFTER_BUILDING.test(before) ||
  BEFORE_BUILDING.test(after) ||
  AFTER_PLACE_KIND.test(before) ||
  BEFORE_PLACE_KIND.test(after);

export const isTitled = ({ before }: Around): boolean => AFTER_TITLE.test(before) && !AFTER_FIGURE.test(before);
/** After "named", "s'appelle", or "a man called". */
export const isNamed = ({ before }: Around): boolean => AFTER_NAMED.test(before) || AFTER_CALLED.test(before);
/** After "interview with", "témoin :", or between commas after who it is. */
export const isIntroduced = ({ before }: Around): boolean => AFTER_ABOUT.test(before) || AFTER_SOMEBODY.test(before);
export const isAfterRole = ({ before }: Around): boolean => AFTER_ROLE.test(before) && !PLACE_PREPOSITION.test(before);
export const isInCompany = ({ before }: Around): boolean => AFTER_COMPANY.test(before);
/** Said, has an age, came with a son: nothing that a month or a hope would do. */
export const doesWhatPeopleDo = ({ after }: Around): boolean => SAYS_IT.test(after);

/** On no list, and still a person by what follows; `opens`: a sentence begins with it, as it may with any word. */
export const isPersonByWhatFollows = (word: string, { after }: Around, opens: boolean): boolean => {
  if (!opens) return SAYS.test(after);
  return !word.endsWith("s") && !OPENERS.test(word) && DOES.test(after);
};
