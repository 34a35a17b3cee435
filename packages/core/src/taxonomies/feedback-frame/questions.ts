import type { TypeFile } from "../taxonomy.ts";

/** Categories of questions. Names after the source; definitions and French ours. */
export const questions: TypeFile[] = [
  {
    code: "question-activities",
    label: { en: "about response activities", fr: "sur les activités de la réponse" },
    countedBy: "items",
    definition: {
      en: "What is done, for whom, when, how to take part.",
      fr: "Ce qui est fait, pour qui, quand, comment y participer.",
    },
  },
  {
    code: "question-crisis",
    label: { en: "about the crisis", fr: "sur la crise" },
    countedBy: "items",
    definition: { en: "What is happening and why.", fr: "Ce qui se passe et pourquoi." },
  },
  {
    code: "question-actors",
    label: { en: "about those who respond", fr: "sur les acteurs de la réponse" },
    countedBy: "items",
    definition: { en: "Who we are, who pays, who decides.", fr: "Qui nous sommes, qui paie, qui décide." },
  },
  {
    code: "question-prevention",
    label: { en: "about how to protect oneself", fr: "sur les comportements de prévention" },
    countedBy: "items",
    definition: { en: "What one can do against the danger.", fr: "Ce que l'on peut faire contre le danger." },
  },
  { code: "question-other", label: { en: "other question", fr: "autre question" }, countedBy: "items" },
];
