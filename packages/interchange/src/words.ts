import type { LocalizedText } from "@answerable/core";

/** The few words that the writers themselves add. */
export const words = {
  unit: { en: "Unit", fr: "Unité" },
  audience: { en: "For", fr: "Pour" },
  taxonomy: { en: "Taxonomy", fr: "Taxonomie" },
  method: { en: "Method", fr: "Méthode" },
  basis: { en: "Counting basis", fr: "Base de comptage" },
  asKnownOn: { en: "As known on", fr: "Tel que connu le" },
} as const satisfies Record<string, LocalizedText>;
