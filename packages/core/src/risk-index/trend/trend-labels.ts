import type { LocalizedText } from "../../kernel/localized-text.ts";
import type { ArtefactCode } from "./artefacts.ts";
import type { TrendWord } from "./run-trend.ts";

/** The trend words; they say what the scores did, not whether that is good. */
export const trendWordLabels: Readonly<Record<TrendWord, LocalizedText>> = {
  rising: { en: "rising", fr: "en hausse" },
  falling: { en: "falling", fr: "en baisse" },
  "no-trend-seen": { en: "no trend seen", fr: "pas de tendance visible" },
};

/** What may be an artefact of how an area was asked. */
export const artefactLabels: Readonly<Record<ArtefactCode, LocalizedText>> = {
  "method-changed": { en: "another method or version", fr: "autre méthode ou version" },
  "taxonomy-changed": { en: "another taxonomy or version", fr: "autre taxonomie ou version" },
  "seen-differently": { en: "covered otherwise than before", fr: "couverture différente d'avant" },
  "scored-by-its-own-range": {
    en: "scored by the month's own range",
    fr: "calculé sur l'étendue du mois lui-même",
  },
  "fewer-voices": { en: "fewer informants than before", fr: "moins d'informateurs qu'avant" },
  "fewer-monitors": { en: "fewer active monitors than before", fr: "moins de moniteurs actifs qu'avant" },
  "other-groups-asked": { en: "other groups were asked", fr: "d'autres groupes ont été interrogés" },
};
