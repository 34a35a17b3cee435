import type { LocalizedText } from "../../kernel/localized-text.ts";
import type { ScoreState } from "./area-score.ts";

/** The states of a score in words. */
export const scoreStateLabels: Readonly<Record<ScoreState, LocalizedText>> = {
  scored: { en: "scored", fr: "calculé" },
  indicative: { en: "indicative: few voices", fr: "indicatif : peu de voix" },
  "not-enough-voices": { en: "not enough voices", fr: "pas assez de voix" },
  "not-enough-data": { en: "not enough answers", fr: "pas assez de réponses" },
  "no-answers": { en: "nobody was asked or answered", fr: "personne n'a été interrogé ou n'a répondu" },
};

/** Groups of informants in words. */
export const informantLabels: Readonly<Record<string, LocalizedText>> = {
  leader: { en: "leaders", fr: "leaders" },
  "womens-representative": { en: "women's representatives", fr: "représentantes des femmes" },
  "displaced-person": { en: "displaced people", fr: "personnes déplacées" },
  youth: { en: "young people", fr: "jeunes" },
  "service-provider": { en: "service providers", fr: "prestataires de services" },
  other: { en: "others", fr: "autres" },
  female: { en: "women", fr: "femmes" },
  male: { en: "men", fr: "hommes" },
};
