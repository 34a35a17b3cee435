import { shippedTaxonomy } from "../shipped-document.ts";
import { ANSWERABLE_DEFAULT } from "../taxonomy.ts";
import { programmatic } from "./programmatic.ts";
import { sensitive } from "./sensitive.ts";

/**
 * What complaints and feedback are about: the programme, or something sensitive. No complete list was found published
 * for the mechanism this follows, so the types are ours. A disclosure of gender-based violence is no type: it opens no
 * case and is not written down (C1).
 * Source: the two ways, IOM cash-based interventions manual 5.4; kinds seen in UNICEF HOPE and CARE toolkit 6.3.
 */
export const cfmCategories = shippedTaxonomy({
  id: "cfm-categories",
  version: "1",
  title: {
    en: "Complaints and feedback: programmatic and sensitive",
    fr: "Plaintes et retours : programmatiques et sensibles",
  },
  effective: { from: null, to: null },
  source:
    "Answerable default, after the two ways of the IOM cash-based interventions manual 5.4 and the kinds seen in UNICEF HOPE and CARE toolkit 6.3",
  validations: [],
  purpose: "cases",
  languages: [
    { tag: "en", source: "Answerable default" },
    { tag: "fr", source: "Answerable default" },
  ],
  definedBy: ANSWERABLE_DEFAULT,
  categories: [
    { code: "programmatic", label: { en: "About the programme", fr: "Sur le programme" }, types: programmatic },
    { code: "sensitive", label: { en: "Sensitive", fr: "Sensible" }, types: sensitive },
  ],
  routes: [
    {
      code: "gbv-disclosure",
      label: { en: "Disclosure of gender-based violence", fr: "Révélation d'une violence basée sur le genre" },
      rule: {
        en: "No case is opened and nothing is written. The person is shown the services of the area and is accompanied to them if she or he wishes.",
        fr: "Aucun dossier n'est ouvert et rien n'est écrit. On montre à la personne les services de la zone et on l'y accompagne si elle le souhaite.",
      },
      ruleBy: ANSWERABLE_DEFAULT,
    },
    {
      code: "out-of-scope",
      label: { en: "Outside our mandate", fr: "Hors de notre mandat" },
      rule: {
        en: "Passed on to somebody competent with the person's agreement; the person is told to whom.",
        fr: "Transmis à qui est compétent, avec l'accord de la personne ; on lui dit à qui.",
      },
      ruleBy: ANSWERABLE_DEFAULT,
    },
  ],
});
