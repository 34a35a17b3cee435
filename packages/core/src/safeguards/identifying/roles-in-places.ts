import { anyOf, END, START } from "./any-of.ts";
import { isHeldInPlace } from "./held-in-a-place.ts";
import { FUNCTION, TRADE } from "./people-words.ts";
import { VILLAGE_ENDING } from "./place-words.ts";
import { byPattern, isCommonWord, type Rule, type SearchedText, where } from "./rule.ts";

/** What may stand between a function and the place it is held in. */
const LINK = anyOf(`
  du|de|la|le|l|des|d|of|the|for|and|et|aux|a|au|communautaire|coranique|community|village|hameau|hamlet|site|camp|quartier|
  secteur|sector|canton|fraction|tribu|clan|comite|committee|commission|gestion|management|eau|water|point|points|forage|puits|
  borehole|pump|well|ecole|school|primaire|primary|secondaire|secondary|fondamentale|franco-arabe|lycee|college|cscom|csi|csps|
  cma|csref|poste|post|sante|health|centre|center|dispensaire|dispensary|clinic|clinique|maternite|maternity|pharmacie|pharmacy|
  mosquee|mosque|eglise|church|association|groupement|group|cooperative|femmes|women|women's|jeunes|youth|eleveurs|herders|
  agriculteurs|farmers|pecheurs|plaintes|complaints|marche|market|moulin|mill|radio|banque|bank|cereales|cereal|barrage|ong|
  ngo|service|social|culturel|local|locale|ancien|ancienne|nouveau|nouvelle|actuel|actuelle|adjoint|adjointe|former|new|old|
  titulaire|suppleant|encore|presente?|restante?|still|left|remaining|working|town|settlement|volontaire|volunteer|parents|
  eleves|pupils|stock|magasin|store|warehouse|pinasse|boat|district|area|chief|head|vendredi|friday|grande|petit|petite|
  maire|mairie|mayor|prefet|medical|medicale|franco|arabe|medersa|madrasa|coran|terre|terres|land|cantine|canteen|distribution|vivres|food|psea|prot|protection|gbv|vbg|
  coutume|coutumier|traditionnel|traditional|customary|religieux|religious|securite|security|ami|amie|bloc|block|communal|communale|gare|station|bus|hangar|base`);
const ROLE = `(?:${FUNCTION}|${TRADE})`;
const PLACE = `(?<place>\\p{Lu}[\\p{L}'-]{2,30}|\\p{Ll}{2,20}${VILLAGE_ENDING})`;
const OF = "(?: (?:du|de la|de|des|of the|of|at the|in the|for the) | (?:de l|d|l)')";
const KIND =
  "general|generale|communautaire|local|locale|medical|medicale|principal|principale|traditionnel|social|sociale";
/** Of the watch, of the shop, of the only mill: what it is a function in. */
const BODY = `${OF}(?:only |seule |seul )?\\p{Ll}{3,20}(?: (?:${KIND}))?(?=[ '-])`;
const CHAIN = `(?:(?:[ '-]${LINK}(?=[ '-])){0,10}?|(?: (?:${KIND}))?(?:${BODY}){1,3}?)`;
const TO_PLACE = "(?: (?:de|du|a|au|in|of|at|from|near) | d')";
const ARTICLE = "(?:(?:le|la|the|our|notre|their|leur|its|ce|cette|hamlet's|village's|camp's|site's) |l')";
const FACILITY =
  "(?:primary |secondary |health |high |water )?(?:school|clinic|market|mosque|church|camp|site|well|pump|borehole|mill|centre|center|post|station|hamlet|village|quarter|store)";

const IS_ROLE = new RegExp(`^${ROLE}$`, "u");
const IS_LINK = new RegExp(`^${LINK}$`, "u");

const isPlainWord = (word: string): boolean => isCommonWord(word) || IS_ROLE.test(word) || IS_LINK.test(word);
const withCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * The text with a capital where a name of a place may begin and nowhere else: functions, bodies and daily words are made
 * small. In a text of capitals every other word may be a place. Letters of an agency (UNHCR) are none.
 */
const marked = ({ text, cased, shouts }: SearchedText): string =>
  shouts
    ? text.replace(/\p{L}{3,}/gu, (word) => (isPlainWord(word) ? word : withCapital(word)))
    : cased.replace(/\p{Lu}\p{L}*/gu, (written) => {
        const word = written.toLowerCase();
        return isPlainWord(word) || /^\p{Lu}{2,6}$/u.test(written) ? word : withCapital(word);
      });

const inPlace = (source: string): Rule => byPattern("role-in-place", source, isHeldInPlace);

const patterns: readonly Rule[] = [
  inPlace(
    `(?:${START}${ARTICLE})?(?:${START}(?<before>\\p{L}{2,16}) )??${START}(?<role>${ROLE})${END}${CHAIN}${TO_PLACE}${PLACE}${END}`,
  ),
  // The guard at the … school
  inPlace(
    `(?:${START}(?:the|our|their) )?${START}(?<role>${ROLE})${END} (?:at|of|in|from) the ${PLACE} ${FACILITY}${END}`,
  ),
];

/** A function or trade that one person has in a named small place. */
export const rolesInPlaces: Rule = where(new RegExp(`${START}${ROLE}${END}`, "u"), [
  (text) => {
    const small = { ...text, text: marked(text) };
    return patterns.flatMap((find) => find(small));
  },
]);
