import { anyOf, END, START } from "./any-of.ts";
import { nameSort } from "./name-list.ts";
import { ANYBODY, FUNCTION, MANY_KIN, ONE_KIN, TRADE } from "./people-words.ts";
import { byPattern, type HitCheck, isCapital, isCommonWord, isKnownCapital, type Rule, where } from "./rule.ts";

const WORD = "\\p{L}{1,30}";
const KIN = `(?:${ONE_KIN}|${MANY_KIN})`;
const ROLE = `(?:${FUNCTION}|${TRADE})`;
const THE = "(?:du |de la |de l'|de notre |de mon |des |de |d'|a la |au |of the |of our |of our own |of my |of )";
const ONE_OF = "(?:d'un |d'une |of an? )";
const LEAD =
  "(?:(?:l'|(?:la|le|les|the|his|her|their|son|sa|ses|leur|notre|our|deux|two) ){0,2}(?:(?:deuxieme|seconde?|premiere?|troisieme|quatrieme|petite?|grande?|jeune|vieille|vieux|second|first|third|fourth|eldest|elder|older|younger|youngest|late|little|big|young|old|ex|ancienne?|propre|own) ){0,2})";
const AFTER_KIN =
  "(?: (?:ainee?s?|cadette?s?|cadets?|unique|adopti(?:f|ve)|biologique|jumeau|jumelle|benjamine?|germaine?|maternel|maternelle|paternel|paternelle|consanguine?|direct))?";
/** Before a trade: what kind of it, but never that it is one of many. */
const KIND_OF = `(?:(?!une? |an? |any |some |tous |toutes |all )${WORD} )`;

/** What one does for a living, by the end of the word. */
const ENGLISH_TRADE = "\\p{L}{2,16}(?:er|or|ist|man|smith|wright|ian|keeper)";
const SAID_OF_ONE = anyOf(`
  tuee?s?|mort|mortes?|morts|enlevee?s?|decedee?s?|noyee?s?|brulee?s?|amputee?s?|blessee?s?|arretee?s?|disparue?s?|pendue?s?|
  violee?s?|qui|with|who|killed|kidnapped|abducted|shot|drowned|missing|found|whose|born|taken|burnt|wounded|beaten|avec`);
const PINNED = anyOf(`
  au|aux|a|dans|pres|at|in|on|near|from|du poste|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|
  thursday|friday|saturday|sunday|hier|yesterday|the`);

const kin = (source: string, keep?: (check: HitCheck) => boolean): Rule =>
  byPattern("kinship-to-role", `${START}${source}`, keep);

const IS_ANYBODY = new RegExp(`^${ANYBODY}$`, "u");
const MANY =
  /(?:^|[^\p{L}])(?:une?|des|quelques|plusieurs|certaine?s|chaque|aucune?|toute|an?|any|some|every|each|another|no|many)(?: \p{L}{1,20}){0,2} ?$/u;

const isOneOf = ({ text, from }: HitCheck): boolean => MANY.test(text.text.slice(Math.max(0, from - 30), from));
const isSomebody = (word: string): boolean => !IS_ANYBODY.test(word) && !isCommonWord(word);

const toRole: Rule[] = [
  kin(
    `${LEAD}${KIN}${AFTER_KIN}(?: ${WORD})? (?:${THE}(?!une? |an? )${KIND_OF}{0,2}${ROLE}|${ONE_OF}${FUNCTION})${END}`,
    ({ hit }) =>
      !/^(?:enfants?|filles|femmes|garcons|famille|family|children|child|parents) (?:du|de la|of the) (?:site|camp)/.test(
        hit[0],
      ),
  ),
  // The midwife's husband; the blind muezzin's granddaughter; not "a trader's son".
  kin(
    `(?:(?:the|our|that|this|my) (?:${WORD} ){0,2})?${ROLE}(?: of ${WORD})?'s? (?:(?:own|${WORD}) ){0,2}?${KIN}${END}`,
    (check) => {
      const before = check.text.text.slice(Math.max(0, check.from - 30), check.from);
      return !/(?:^|[^\p{L}])(?:an?|any|some|every|each|another|no) (?:\p{L}{1,20} ){0,2}$/u.test(before);
    },
  ),
  kin(
    `(?:the|our|that|this) (?:${WORD} ){0,2}?(?<who>${ENGLISH_TRADE})'s (?:${WORD} ){0,2}?${ONE_KIN}${END}`,
    ({ hit }) => isSomebody(hit.groups?.["who"] ?? ""),
  ),
  kin(`${LEAD}${ONE_KIN} of (?:the|our|our own) (?:${WORD} ){0,2}?(?<who>${ENGLISH_TRADE})${END}`, ({ hit }) =>
    isSomebody(hit.groups?.["who"] ?? ""),
  ),
  kin(`${LEAD}${ONE_KIN}${AFTER_KIN} (?:du |de la |de l'|de notre |a la |au )(?<who>\\p{L}{3,30})${END}`, (check) => {
    const before = check.text.text.slice(Math.max(0, check.from - 8), check.from);
    return (
      isSomebody(check.hit.groups?.["who"] ?? "") && !/(?:une?|jeune|chaque|petite) $/.test(before) && !isOneOf(check)
    );
  }),
  // Her uncle the mayor; son oncle le dougoutigui de …
  kin(
    `(?:son|sa|ses|leur|mon|ma|notre|his|her|their|my|our) ${KIN},? (?:le |la |l'|the |our |est (?:le |la |l')?|is (?:the )?)${KIND_OF}?${ROLE}(?: (?:de|du|of|in|at) (?:\\p{L}[\\p{L}-]{1,30}))?${END}`,
  ),
  kin(`${KIN} (?:is|est|was|etait) (?:the |le |la |l')${KIND_OF}?${ROLE}${END}`),
  // The mother of the twins; the mother of the child killed on Tuesday.
  kin(
    `${LEAD}${ONE_KIN} (?:des|de|of the|of) (?:trois |quatre |two |three )?(?:jumeaux|jumelles|triples|triplees|triplets|quadruples|twins)${END}`,
  ),
  kin(
    `${LEAD}${KIN}${AFTER_KIN} (?:de l'|du |de la |of the )(?:${WORD} )?\\p{L}{3,20} ${SAID_OF_ONE}${END}.{0,40}?${START}${PINNED} [^.]{2,24}`,
  ),
];

/** "A woman of Koro" comes from there; "the wife of Oumar" is his. */
const FROM_THERE = /^(?:femmes?|filles?|fils|enfants?|garcons|famille|parents|children|child|family|kids|baby)$/;

const isKinOfName = (check: HitCheck): boolean => {
  const { text, hit } = check;
  const name = hit.groups?.["name"] ?? "";
  const at = hit.indices?.groups?.["name"]?.[0] ?? 0;
  const capital = isCapital(text, at, name);
  const sort = nameSort(name, capital);
  if (sort === "first" || sort === "family") return true;
  if (!capital || isCommonWord(name) || isKnownCapital(name)) return false;
  if (isOneOf(check)) return false;
  return sort !== undefined || !FROM_THERE.test(hit.groups?.["kin"] ?? "");
};

const NAME = "(?<name>\\p{L}[\\p{L}'-]{1,40})";

const ofName = (source: string, extra: (check: HitCheck) => boolean = () => true): Rule =>
  byPattern("kinship-to-name", `${START}${source}`, (check) => extra(check) && isKinOfName(check));

const toName: Rule[] = [
  ofName(
    `${LEAD}(?<kin>${KIN})${AFTER_KIN} (?:de |d'|a |of )(?:feu |late |el hadj |m\\. |mr\\.? |mme |mrs |imam |pasteur )?${NAME}${END}`,
  ),
  ofName(`${NAME}'s (?:${WORD} ){0,2}?(?<kin>${KIN})${END}`, ({ hit }) => hit.groups?.["name"] !== "s"),
  // Son frère Sidiki; his brother Amadou; épouse Coulibaly.
  ofName(
    `(?:son|sa|mon|ma|notre|leur|his|her|their|my|our|the|le|la|l') ?(?:petite? |grande? |younger |elder |older |late |little |big )?(?<kin>${ONE_KIN})${AFTER_KIN},? (?:qui s'appelle |nommee? |called |named )?${NAME}${END}`,
    ({ text, hit }) => {
      const at = hit.indices?.groups?.["name"]?.[0] ?? 0;
      const name = hit.groups?.["name"] ?? "";
      const sort = nameSort(name, isCapital(text, at, name));
      return sort !== undefined || (!/^(?:the|le|la|l')/.test(hit[0]) && !text.shouts);
    },
  ),
];

/** Kinship to somebody whom everybody knows by a function, a name or what befell them; a neighbour can tell who is meant. */
export const kinship: Rule = where(new RegExp(`${START}${KIN}${END}`, "u"), [...toRole, ...toName]);
