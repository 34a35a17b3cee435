import { foldText } from "../kernel/folded-text.ts";

/**
 * Words and turns that speak of sexual violence, French and English, folded. `violence`, `violent` and `violation` alone
 * are not among them. Source: Answerable default, after the types of domain §1.2 (13–17) and §4.5.
 */
const TURNS: readonly string[] = [
  "viols?",
  "viol(?:ee?s?|er|ait|aient|erent|ant|eurs?)",
  "sexuel\\w*",
  "sexual\\w*",
  // Not "de sexe masculin" or "par sexe et âge": a count of people is no such text.
  "(?<!par |par le )sexe(?! (?:masculin|feminin|et|ou|:))(?! ?:)",
  "(?:had|have|having|has|forced|for|transactional|survival|oral|anal|unwanted) sex",
  "sex (?:with|work\\w*|slave\\w*|acts?|for|in exchange)",
  "rap(?:e|es|ed|ing|ists?)",
  "attouchements?",
  // The French "molestés" means beaten.
  "molest(?:ed|ing|ation)",
  "fondl(?:ed|ing)",
  "grop(?:ed|ing)",
  "defil(?:ed|ement)",
  "incest\\w*",
  "prostitu\\w*",
  "sodomi\\w*",
  "vbg",
  "gbv",
  "sgbv",
  "basee?s? sur le (?:genre|sexe)",
  "(?:gender|sex)[ -]?based",
  "violences? (?:de genre|conjugales?|domestiques?)",
  "domestic violence",
  "(?:conjoints?|maris?|epoux) violents?",
  "excis\\w+",
  "fgm",
  "mutilations? genitales?",
  "genital mutilation",
  "parties? intimes?",
  "private parts?",
  "mari(?:ages?|ee?s?) (?:forcee?s?|precoces?|de force|d'enfants?)",
  "(?:donnee?s?|epousee?s?|prises? pour (?:epouse|femme)s?) (?:en mariage )?(?:de|par) (?:la )?force",
  "(?:forced|early|child) marriages?",
  "(?:forced|made) (?:her |them )?(?:in)?to marr\\w+",
  "grossesses? (?:forcee?s?|non desiree?s?|apres)",
  "forced pregnan\\w+",
  "abus\\w* (?:d'elles?|de (?:la|sa|cette|l[ae]) (?:jeune )?(?:fille|femme|fillette))",
  "abusees?",
  "abus(?:ed|ing) (?:her|the (?:girl|woman))",
  "(?:she|girls?|wom[ae]n|daughters?) (?:was|were|has been|have been|had been) abused",
  "forced himself (?:on|upon)",
  "(?:profite|abuse) d'elles?",
  "(?:mises?|rendues?) enceintes?",
  "couche\\w* avec",
  "slept with",
  "relations? (?:intimes?|forcee?s?)",
  "deshabill\\w+",
  "undress\\w*",
];

const SPEAKS_OF_IT = new RegExp(`(?<![\\p{L}\\p{N}])(?:${TURNS.join("|")})(?![\\p{L}\\p{N}])`, "u");

/**
 * Whether a text speaks of sexual violence, in French or English words, whatever language the rest is in. Such a text is
 * not kept at all: not withheld, not sealed. It errs on the side of yes (`violé le couvre-feu` is a yes): what is lost is
 * a narrative, and the coded fields stay. Source: practice F6, C1.
 */
export const mentionsSexualViolence = (text: string): boolean => SPEAKS_OF_IT.test(foldText(text).text);
