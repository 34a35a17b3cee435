import type { LocalizedText } from "../../kernel/localized-text.ts";
import type { ContributionRule, MissingReason } from "./score-explanation.ts";

/** Why a part has no value, in words. */
export const missingReasonLabels: Readonly<Record<MissingReason, LocalizedText>> = {
  "no-answers": { en: "nobody answered", fr: "personne n'a répondu" },
  "too-few-answered": { en: "too few answered", fr: "trop peu ont répondu" },
  "no-value": { en: "no value in the data", fr: "pas de valeur dans les données" },
  "not-compared": {
    en: "too few indicators of the area have a value for it to be compared",
    fr: "trop peu d'indicateurs de la zone ont une valeur pour qu'elle soit comparée",
  },
  "not-on-the-scale": { en: "could not be laid on the scale", fr: "n'a pas pu être placé sur l'échelle" },
  "too-little-known": { en: "too few of its parts have a value", fr: "trop peu de ses éléments ont une valeur" },
  "no-mean": { en: "its aggregation has no value here", fr: "son agrégation n'a pas de valeur ici" },
};

/** How a node's parts were told apart, in words. */
export const contributionRuleLabels: Readonly<Record<ContributionRule, LocalizedText>> = {
  weights: { en: "by weight", fr: "selon le poids" },
  "transformed-weights": {
    en: "by weight, as the transformed values add up",
    fr: "selon le poids, comme s'additionnent les valeurs transformées",
  },
  "deciding-part": { en: "the deciding part has it all", fr: "tout revient à l'élément qui décide" },
  integrated: { en: "by averaged slopes", fr: "selon les pentes moyennes" },
  pairwise: { en: "by comparisons with other areas", fr: "selon les comparaisons avec d'autres zones" },
};
