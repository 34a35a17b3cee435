import { anyOf, END, START } from "./any-of.ts";
import { FUNCTION, TRADE } from "./people-words.ts";
import { LARGE_PLACES, VILLAGE_ENDING } from "./place-words.ts";
import { byPattern, type HitCheck, isCapital, isCommonWord, isKnownCapital, type Rule, where } from "./rule.ts";

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
/** No linking word, so that the chain has to go on to the place itself. */
const PLACE = `(?!${LINK}(?=[ '-]))(?<place>\\p{L}[\\p{L}'-]{2,30})`;
const CHAIN = `(?:[ '-]${LINK}(?=[ '-])){0,10}?`;
const TO_PLACE = "(?: (?:de|du|a|au|in|of|at|from|near) | d')";

/** Offices that a whole region or country knows: their holder is public there. */
const PUBLIC =
  /^(?:gouverneur|governor|prefect|sub-prefect|minister|depute|senateur|prefet|sous-prefet|maire|mayor|president|presidente|juge|judge|procureur|commandant|commander|emir|eveque|bishop|directeur|directrice|coordinateur|coordinatrice|coordinator|responsable|conseiller|conseillere|representante?|representative|head of|secretaire|secretary)$/;

const FACILITY =
  /(?:lycee|ecole|school|college|cscom|csps|csi|csref|poste|clinic|dispensaire|hopital|hospital|radio|camp|site|marche|market|mosque|eglise|church)/;

const isHeldThere = ({ text, hit, from }: HitCheck): boolean => {
  const place = hit.groups?.["place"] ?? "";
  const at = hit.indices?.groups?.["place"]?.[0] ?? 0;
  const role = hit.groups?.["role"] ?? "";
  if (
    /^(?:une?|des|an?|some|any|two|chaque|every|each|another|plusieurs|no|aucune?|ancien)$/.test(
      hit.groups?.["before"] ?? "",
    )
  )
    return false;
  if (
    new RegExp(
      `${START}(?:une?|des|an?|any|some|every|each|chaque|two|deux|trois|three|another|no|aucune?) (?:\\p{L}{1,16} )?$`,
      "u",
    ).test(text.text.slice(Math.max(0, from - 24), from))
  )
    return false;
  if (isCommonWord(place)) return false;
  if (isCapital(text, at, place)) {
    if (LARGE_PLACES.has(place)) return !PUBLIC.test(role) || FACILITY.test(hit[0]);
    if (isKnownCapital(place)) return false;
    // UNHCR, DTM: an agency's letters are no place.
    const asWritten = text.cased.slice(at, at + place.length);
    return text.shouts || !/^[A-Z]{2,6}$/.test(asWritten);
  }
  return new RegExp(`^\\p{L}{2,20}${VILLAGE_ENDING}$`, "u").test(place);
};

const inPlace = (source: string): Rule => byPattern("role-in-place", source, isHeldThere);

const ONLY = anyOf(`
  the only|the one|the sole|the last|only one|only|sole|le seul|la seule|l'unique|le dernier|la derniere|l'un des seuls|
  seul|seule|unique`);
const PERSON = `(?:${ROLE}|${anyOf(`
  albinos|albino|femme|homme|fille|garcon|veuve|veuf|survivante?|rescapee?|handicapee?|aveugle|sourde?|muette?|boiteu(?:x|se)|
  chretien|chretienne|jumeaux|famille|eleve|bachelier|bacheliere|fonctionnaire|
  woman|man|girl|boy|widow|widower|survivor|wheelchair user|deaf|blind|disabled|christian|family|amputee|orphan|student|
  graduate|civil servant|teenager|leper|dwarf|twin|person with|foreigner|convert`)})`;
const HERE = anyOf(`
  site|camp|village|bloc|block|quartier|hameau|hamlet|ecole|school|secteur|sector|commune|zone|settlement|tribu|fraction|rue|
  street|marche|market|classe|class|section|area|town|place|liste|list|column|row|rangee|bus|car|attaque|attack|massacre|accident|convoi|convoy|raid`);

/** A function or trade that one person has in a named small place, and the only one of a kind. */
export const rolesInPlaces: Rule = where(new RegExp(`${START}${PERSON}${END}`, "u"), [
  inPlace(
    `(?:${START}(?:(?:le|la|the|our|notre|their|leur|its|ce|cette|hamlet's|village's|camp's|site's) |l'))?(?:${START}\\p{L}{3,16} )??${START}(?<role>${ROLE})${END}${CHAIN}${TO_PLACE}${PLACE}${END}`,
  ),
  // The guard at the Toroli school
  inPlace(
    `(?:${START}(?:the|our|their) )?${START}(?<role>${ROLE})${END} (?:at|of|in|from) the ${PLACE} (?:primary |secondary |health |high |water )?(?:school|clinic|market|mosque|church|camp|site|well|pump|borehole|mill|centre|center|post|station|hamlet|village|quarter|store)${END}`,
  ),
  byPattern(
    "told-by-life",
    `${START}${ONLY} (?:[\\p{L}-]{1,16} )??${PERSON}${END}[^.;,]{0,36}?[ '](?:a|de|d|du|in|of|at|from|on|au) ?(?:la |le |l'|the |this |cette |ce |our |notre )?(?:${HERE}${END}|(?<place>\\p{L}[\\p{L}-]{2,30}))`,
    ({ text, hit }) => {
      const place = hit.groups?.["place"];
      return place === undefined || isCapital(text, hit.indices?.groups?.["place"]?.[0] ?? 0, place);
    },
  ),
]);
