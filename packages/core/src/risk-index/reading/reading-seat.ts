import * as z from "zod";
import type { LocalizedText } from "../../kernel/localized-text.ts";

export const ReadingSeat = z
  .enum([
    "protection-cluster",
    "child-protection",
    "gbv",
    "mine-action",
    "housing-land-property",
    "human-rights",
    "monitoring-partner",
    "womens-organisation",
    "displaced-people",
    "community",
    "authorities",
    "other",
  ])
  .describe("A seat at the meeting; a function, never a person's name.");
/**
 * Who sits at a meeting that reads the index, as a function. The first five are the protection cluster and its areas of
 * responsibility (Source: Global Protection Cluster); the others are an Answerable default.
 */
export type ReadingSeat = z.infer<typeof ReadingSeat>;

/** Seats in words. */
export const readingSeatLabels: Readonly<Record<ReadingSeat, LocalizedText>> = {
  "protection-cluster": { en: "protection cluster", fr: "cluster protection" },
  "child-protection": { en: "child protection", fr: "protection de l'enfance" },
  gbv: { en: "gender-based violence", fr: "violences basées sur le genre" },
  "mine-action": { en: "mine action", fr: "lutte antimines" },
  "housing-land-property": { en: "housing, land and property", fr: "logement, terre et propriété" },
  "human-rights": { en: "human rights", fr: "droits humains" },
  "monitoring-partner": { en: "partner who employs monitors", fr: "partenaire qui emploie des moniteurs" },
  "womens-organisation": { en: "women's organisation", fr: "organisation de femmes" },
  "displaced-people": { en: "displaced people", fr: "personnes déplacées" },
  community: { en: "community", fr: "communauté" },
  authorities: { en: "authorities", fr: "autorités" },
  other: { en: "others", fr: "autres" },
};
