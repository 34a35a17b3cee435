import { anyOf, END, START } from "./any-of.ts";
import { byPattern, type Rule } from "./rule.ts";

const IMPAIRED = anyOf(`
  deaf|blind|mute|disabled|paralysed|paralyzed|crippled|lame|one-eyed|one-armed|one-legged|albino|sourde?|muette?|muet|aveugle|
  handicapee?|paralysee?|amputee?|albinos|boiteu(?:x|se)|borgne|unijambiste|manchote?`);
const ONE = anyOf(
  "girl|boy|woman|man|child|widow|fille|fillette|garcon|femme|homme|enfant|veuve|jeune|dame|monsieur|mother|mere|father|pere",
);
const ONE_WHO = anyOf(`
  celle qui|celui qui|celle dont|celui dont|(?:la|cette) (?:femme|fille|dame|veuve|mere|jeune fille) qui|
  (?:le|cet|ce) (?:homme|garcon|jeune|pere|vieux) qui|l'homme qui|the (?:one|woman|girl|mother|widow|man|boy|father|lady) who`);
/** What happens to few, and is remembered. */
const RARE = anyOf(`
  triples|triplees|triplets|jumeaux|jumelles|twins|quadruples|siamois|prix|prize|concours|award|medaille|medal|election|
  elections|bac|exam|competition|lottery|loterie|tribunal|court case|amputee?|pelerinage|hajj|mecque|mecca|television|tv`);

/** People told by what only they are or what only happened to them. */
export const toldByLife: readonly Rule[] = [
  byPattern(
    "told-by-life",
    `${START}(?:initiales?|initials?)(?: du nom| de la victime| of the victim)? ?(?: ?: ?| )\\p{L}\\.? ?\\p{L}\\.?(?![\\p{L}])`,
  ),
  byPattern(
    "told-by-life",
    "(?<![\\p{L}.])\\p{L}\\. ?\\p{L}\\.(?: ?\\p{L}\\.)?,? \\(?(?:[fmh],? )?\\d{1,2} ?(?:ans|yrs?|years|y/o|an)",
    ({ text, from }) => text.text[from] !== text.cased[from],
  ),
  byPattern(
    "told-by-life",
    `${START}(?:the|la|le|l'|our|notre|cette|cet) ?(?:\\p{L}{2,14} )?(?:${IMPAIRED} ${ONE}|${ONE} ${IMPAIRED})(?: (?:who|qui|de|du|of|from|at|in|dont|whose)${END}[^.]{3,50})`,
  ),
  byPattern(
    "told-by-life",
    `${START}(?:the|la|le|l'|cette|cet) ?${ONE} (?:with|aux?|a la|avec) [^.,;]{3,40} (?:in|of|from|at|du|de la|de l'|de|dans)(?: |(?<='))(?:the )?(?:block|bloc|class|classe|camp|site|village|quartier|secteur|sector|school|ecole|market|marche|row|tente?)${END}`,
  ),
  byPattern(
    "told-by-life",
    `${START}(?:${IMPAIRED} ${ONE}|${ONE} ${IMPAIRED})${END}[^.;]{0,24}${START}(?:bloc|block|tente?|classe?|abri|shelter) ?[\\da-z]${END}`,
  ),
  // The widow who sells fritters in front of the school of …
  byPattern(
    "told-by-life",
    `${START}(?:the|la|le|l'|cette|cet) ?(?:[\\p{L}-]{2,14} )?${ONE}(?: (?:with|avec|aux?|a la) [^.,;]{3,30}?)? (?:who|qui) (?:vend|tient|garde|repare|cuisine|gere|sells|runs|keeps|repairs|fixes|cooks|looks after) [^.;]{2,50}`,
  ),
  byPattern("told-by-life", `${START}${ONE_WHO} [^.;]{0,60}?${RARE}${END}`),
];
