import type { TypeFile } from "../taxonomy.ts";

/** Categories of requests and suggestions. Names after the source; definitions and French ours. */
export const requests: TypeFile[] = [
  {
    code: "request-support",
    label: { en: "request for support", fr: "demande d'appui" },
    countedBy: "items",
    definition: {
      en: "Asks for help, goods, money or a service.",
      fr: "Demande une aide, des biens, de l'argent ou un service.",
    },
  },
  {
    code: "request-information",
    label: { en: "request for information", fr: "demande d'information" },
    countedBy: "items",
    definition: {
      en: "Asks that people be told something, or told better.",
      fr: "Demande que l'on informe, ou que l'on informe mieux.",
    },
  },
  {
    code: "suggestion-improvement",
    label: { en: "suggestion for improvement", fr: "proposition d'amélioration" },
    countedBy: "items",
    definition: { en: "Says how something could be done better.", fr: "Dit comment mieux faire." },
  },
  {
    code: "request-other",
    label: { en: "other request or suggestion", fr: "autre demande ou proposition" },
    countedBy: "items",
  },
];
