import { anyOf, END, START } from "./any-of.ts";
import { FUNCTION, TRADE } from "./people-words.ts";
import { byPattern, isCapital, type Rule } from "./rule.ts";

const ROLE = `(?:${FUNCTION}|${TRADE})`;
const ONLY = anyOf(`
  the tallest|the oldest|the youngest|the richest|the first|le plus vieux|la plus vieille|le plus jeune|la plus jeune|
  le premier|la premiere|the only|the one|the sole|the last|only one|only|sole|le seul|la seule|l'unique|le dernier|la derniere|l'un des seuls|
  seul|seule|unique`);
const PERSON = `(?:${ROLE}|${anyOf(`
  albinos|albino|femme|homme|fille|garcon|veuve|veuf|survivante?|rescapee?|handicapee?|aveugle|sourde?|muette?|boiteu(?:x|se)|
  chretien|chretienne|jumeaux|famille|eleve|bachelier|bacheliere|fonctionnaire|
  woman|man|girl|boy|widow|widower|survivor|wheelchair user|deaf|blind|disabled|christian|family|amputee|orphan|student|
  graduate|civil servant|teenager|leper|dwarf|twin|person with|foreigner|convert`)})`;
/** A place that is small enough, or something that happened once. */
const HERE = anyOf(`
  site|camp|village|bloc|block|quartier|hameau|hamlet|ecole|school|secteur|sector|commune|zone|settlement|tribu|fraction|rue|
  street|marche|market|classe|class|section|area|town|place|liste|list|column|row|rangee|bus|car|attaque|attack|massacre|accident|convoi|convoy|raid`);

/** The only one of a kind in a place: *the only nurse in …*, *le seul albinos de l'école*. */
export const onlyOnes: Rule = byPattern(
  "told-by-life",
  `${START}${ONLY} (?:[\\p{L}-]{1,16} )??${PERSON}${END}[^.;,]{0,36}?[ '](?:a|de|d|du|in|of|at|from|on|au) ?(?:la |le |l'|the |this |cette |ce |our |notre )?(?:${HERE}${END}|(?<place>\\p{L}[\\p{L}-]{2,30}))`,
  ({ text, hit }) => {
    const place = hit.groups?.["place"];
    return place === undefined || isCapital(text, hit.indices?.groups?.["place"]?.[0] ?? 0, place);
  },
);
