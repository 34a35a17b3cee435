import { shippedTaxonomy } from "../shipped-document.ts";
import { ANSWERABLE_DEFAULT } from "../taxonomy.ts";
import { bodilyIntegrity } from "./bodily-integrity.ts";
import { forcedMovement } from "./forced-movement.ts";
import { liberty } from "./liberty.ts";
import { life } from "./life.ts";
import { nonPersonVictims } from "./non-person-victims.ts";
import { property } from "./property.ts";
import { services } from "./services.ts";
import { sexualAndGenderBased } from "./sexual-and-gender-based.ts";
import { treatment } from "./treatment.ts";

/**
 * The incident list of Mali's Protection Monitoring System: 6 categories, 34 types (5 + 3 + 11 + 6 + 6 + 3), French
 * labels as published, and the route for victims who are not persons. Codes, English glosses, definitions, neighbours
 * and vignettes are ours. The day the list came into force is not published: six categories are seen from the first
 * quarter of 2020, the 34 types in September 2021.
 * Source: Protection Cluster Mali, Cartographie des violations de protection, September 2021 (ReliefWeb 3783220).
 */
export const mali2021 = shippedTaxonomy({
  id: "mali",
  version: "2021",
  title: {
    fr: "Mali, monitoring de protection : catégories et types d'incidents (2021)",
    en: "Mali, protection monitoring: categories and types of incidents (2021)",
  },
  effective: { from: "2020-01-01", to: null },
  source:
    "Protection Cluster Mali, Cartographie des violations de protection, September 2021 (ReliefWeb 3783220). First day: " +
    "Answerable default, after the first published quarter with these six categories (January to March 2020).",
  validations: [],
  purpose: "incidents",
  languages: [
    { tag: "fr", source: "As published: Protection Cluster Mali, September 2021 (ReliefWeb 3783220)" },
    { tag: "en", source: "Answerable default: gloss" },
  ],
  definedBy: ANSWERABLE_DEFAULT,
  categories: [
    {
      code: "forced-population-movement",
      mark: "A",
      label: { fr: "Mouvement de population forcé", en: "Forced population movement" },
      types: forcedMovement,
    },
    { code: "right-to-life", mark: "B", label: { fr: "Droit à la vie", en: "Right to life" }, types: life },
    {
      code: "physical-or-psychological-integrity",
      mark: "C",
      label: { fr: "Intégrité physique ou psychique", en: "Physical or psychological integrity" },
      types: [...bodilyIntegrity, ...sexualAndGenderBased, ...treatment],
    },
    {
      code: "liberty-and-security",
      mark: "D",
      label: { fr: "Liberté et sécurité de la personne", en: "Liberty and security of the person" },
      types: liberty,
    },
    {
      code: "right-to-property",
      mark: "E",
      label: { fr: "Droit à la propriété", en: "Right to property" },
      types: property,
    },
    {
      code: "access-to-basic-services",
      mark: "F",
      label: { fr: "Accès aux services de base", en: "Access to basic services" },
      types: services,
    },
  ],
  routes: nonPersonVictims,
});
