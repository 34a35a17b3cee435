import { shippedTaxonomy } from "../shipped-document.ts";
import { ANSWERABLE_DEFAULT } from "../taxonomy.ts";
import { beliefs } from "./beliefs.ts";
import { concerns } from "./concerns.ts";
import { incomplete } from "./incomplete.ts";
import { praise } from "./praise.ts";
import { questions } from "./questions.ts";
import { requests } from "./requests.ts";

/**
 * A feedback frame after the one of the Red Cross and Red Crescent Movement: six types, their categories, and finer
 * codes where the source names them. The source's "type" is our category, its "category" our type, its "code" a type
 * with a `parent`. A national society's own, longer list is its own document.
 * Source: rodekruis/community-feedback-toolbox, coding framework template.
 */
export const feedbackFrame = shippedTaxonomy({
  id: "feedback-frame",
  version: "1",
  title: {
    en: "Community feedback: six types and their categories",
    fr: "Retours de la communauté : six types et leurs catégories",
  },
  effective: { from: null, to: null },
  source: "After the IFRC coding frame: rodekruis/community-feedback-toolbox, coding framework template",
  validations: [],
  purpose: "feedback",
  languages: [
    { tag: "en", source: "After the IFRC coding framework template, shortened" },
    { tag: "fr", source: "Answerable default: gloss" },
  ],
  definedBy: ANSWERABLE_DEFAULT,
  categories: [
    { code: "question", label: { en: "Question", fr: "Question" }, types: questions },
    {
      code: "request-or-suggestion",
      label: { en: "Request or suggestion", fr: "Demande ou proposition" },
      types: requests,
    },
    {
      code: "concern-or-incident",
      label: { en: "Report of a concern or incident", fr: "Signalement d'une préoccupation ou d'un incident" },
      types: concerns,
    },
    {
      code: "encouragement-or-praise",
      label: { en: "Encouragement or praise", fr: "Encouragement ou félicitation" },
      types: praise,
    },
    {
      code: "observation-perception-belief",
      label: { en: "Observation, perception or belief", fr: "Observation, perception ou croyance" },
      types: beliefs,
    },
    { code: "incomplete-feedback", label: { en: "Incomplete feedback", fr: "Retour incomplet" }, types: incomplete },
  ],
});
