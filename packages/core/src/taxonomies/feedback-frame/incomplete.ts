import type { TypeFile } from "../taxonomy.ts";

/** Categories of feedback that could not be taken down. Names after the source; French ours. */
export const incomplete: TypeFile[] = [
  { code: "incomplete-interrupted", label: { en: "interrupted", fr: "interrompu" }, countedBy: "items" },
  {
    code: "incomplete-communication-barrier",
    label: { en: "communication barrier", fr: "obstacle de communication" },
    countedBy: "items",
    definition: {
      en: "Language, hearing or the line stood in the way; try again by another channel.",
      fr: "La langue, l'ouïe ou la ligne a fait obstacle ; réessayer par un autre canal.",
    },
  },
  { code: "incomplete-abusive", label: { en: "abusive", fr: "injurieux" }, countedBy: "items" },
  {
    code: "incomplete-withdrawn",
    label: { en: "withdrawn by the person", fr: "retiré par la personne" },
    countedBy: "items",
  },
  {
    code: "incomplete-other",
    label: { en: "other incomplete feedback", fr: "autre retour incomplet" },
    countedBy: "items",
  },
];
