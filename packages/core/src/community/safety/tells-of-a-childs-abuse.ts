import { foldText } from "../../kernel/folded-text.ts";
import { mentionsSexualViolence } from "../../safeguards/mentions-sexual-violence.ts";

const between = (turns: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${turns.join("|")})(?![\\p{L}\\p{N}])`, "u");

/** Who may be somebody: one of them, in French and in English, folded. */
const FRENCH = [
  "fille|fillette|gamine?|gosse|garcon|enfant|eleve|etudiante?|adolescente?|ado|jeune|bebe|nourrisson|orpheline?",
  "femme|mere|veuve|voisine?|soeur|frere|niece|neveu|cousine?|petite?(?= (?:a|est|etait|nous|qui) )",
].join("|");
const ENGLISH = [
  "girl|boy|child|kid|pupil|student|teenager|teen|baby|infant|toddler|orphan|daughter|son|granddaughter|grandson",
  "woman|mother|widow|neighbou?r|sister|brother|niece|nephew|cousin",
].join("|");

/** One child or one person, or some who were counted, French and English, folded. `les filles` and `children` are nobody in particular. */
const SOMEBODY = between([
  `(?:une?|la|le|cet|cette|ce|sa|son|ma|mon|leur) (?:petite? |jeune )?(?:${FRENCH})`,
  // "les droits de l'enfant" is of no child in particular
  `(?<!de )l'(?:${FRENCH})`,
  `(?:an?|one|the|this|that|her|his|my|their) (?:little |young |old )?(?:${ENGLISH})`,
  "(?:l'|d')?une? (?:des|de nos|de leurs) (?:filles|garcons|enfants|eleves|femmes)",
  "one of (?:the|our|their) (?:girls|boys|children|pupils|women)",
  "(?:deux|trois|quatre|cinq) (?:jeunes |petites? )?(?:filles|garcons|enfants|eleves|femmes)(?! sur)",
  "(?:two|three|four|five) (?:young |little )?(?:girls|boys|children|pupils|women)(?! (?:in|out of) )",
  "(?:fille|fillette|garcon|enfant|eleve) (?:de|agee? de) \\d{1,2} ans",
  "(?:girl|boy|child|pupil) (?:of|aged) \\d{1,2}|\\d{1,2}[- ]year[- ]old",
  // a sentence that leaves the article out
  `(?<=^|[.;:!?] )(?:${FRENCH}|${ENGLISH})`,
  "elle|lui|she|he|her|him",
]);

/** That somebody confided it. */
const CONFIDED = between([
  "(?:m'a|nous a|s'est|lui a) (?:dit|confie|raconte|revele|confiee?)",
  "(?:told|confided|disclosed|revealed)(?: (?:to )?(?:me|us|him|her))?",
]);

/** What is done to a child, beside what {@link mentionsSexualViolence} knows. */
const HARMED = between([
  "(?:frapp|batt|maltrait|viole?n?t|brul|enferm|tortur|exploit|agress|fouett|gifl)\\w*|bat|enceinte",
  "(?:beat|hit|burn|hurt|abus|mistreat|exploit|tortur|assault|whip|slap)\\w*|locked (?:in|up)|pregnant",
  "touched (?:an?|the|her|him|my|his)",
]);

/** Whether words speak of what is done to somebody, whoever it is. */
export const speaksOfHarm = (words: string): boolean =>
  mentionsSexualViolence(words) || HARMED.test(foldText(words).text);

/**
 * Whether words tell of abuse of one child or person, rather than of a harm that children meet: `les filles sont mariées trop tôt` is
 * what communities talk about, `une fille m'a dit que …` is a disclosure. It errs on the side of yes: what is lost is a note.
 * Source: seed 003 (harms are chosen in general); practice C1, C5; the words are an Answerable default.
 */
export const tellsOfAChildsAbuse = (words: string): boolean => {
  const { text } = foldText(words);
  const isOfSomebody = SOMEBODY.test(text);
  return isOfSomebody && (speaksOfHarm(words) || CONFIDED.test(text));
};
