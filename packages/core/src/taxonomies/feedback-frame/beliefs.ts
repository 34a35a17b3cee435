import type { TypeFile } from "../taxonomy.ts";

/** Categories of observations, perceptions, beliefs and rumours. A rumour is recorded as said, never as fact. */
export const beliefs: TypeFile[] = [
  { code: "belief-crisis", label: { en: "about the crisis", fr: "sur la crise" }, countedBy: "items" },
  { code: "belief-activities", label: { en: "about activities", fr: "sur les activités" }, countedBy: "items" },
  {
    code: "belief-actors",
    label: { en: "about people or organisations", fr: "sur des personnes ou organisations" },
    countedBy: "items",
  },
  {
    code: "belief-community-behaviour",
    label: { en: "about the community's behaviour", fr: "sur le comportement de la communauté" },
    countedBy: "items",
  },
  {
    code: "belief-prevention",
    label: { en: "about preventative behaviour", fr: "sur les comportements de prévention" },
    countedBy: "items",
  },
  {
    code: "belief-scope-scale",
    label: { en: "about scope or scale", fr: "sur la portée ou l'ampleur" },
    countedBy: "items",
  },
  {
    code: "belief-safety",
    label: { en: "about safety and security", fr: "sur la sûreté et la sécurité" },
    countedBy: "items",
  },
  { code: "belief-diversity", label: { en: "about diversity", fr: "sur la diversité" }, countedBy: "items" },
  {
    code: "belief-information",
    label: { en: "about information and communication", fr: "sur l'information et la communication" },
    countedBy: "items",
  },
  {
    code: "belief-other",
    label: { en: "other observation or belief", fr: "autre observation ou croyance" },
    countedBy: "items",
  },
];
