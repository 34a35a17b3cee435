import type { TypeFile } from "../taxonomy.ts";

/** Categories of concerns and incidents; misconduct has finer codes. Any hint of sexual exploitation or abuse is its own category. */
export const concerns: TypeFile[] = [
  {
    code: "concern-access-barriers",
    label: { en: "access barriers", fr: "obstacles à l'accès" },
    countedBy: "items",
    definition: {
      en: "Somebody cannot reach or use what is offered.",
      fr: "Quelqu'un ne peut atteindre ou utiliser ce qui est offert.",
    },
  },
  {
    code: "concern-quality",
    label: { en: "quality, quantity or timeliness", fr: "qualité, quantité ou délai" },
    countedBy: "items",
    definition: { en: "Too little, too late, not good, not right.", fr: "Trop peu, trop tard, mauvais, inadapté." },
  },
  {
    code: "concern-incident",
    label: { en: "incident", fr: "incident" },
    countedBy: "items",
    definition: {
      en: "Something that harmed or endangered people.",
      fr: "Un fait qui a nui à des personnes ou les a mises en danger.",
    },
    sensitive: true,
  },
  {
    code: "concern-misconduct",
    label: { en: "misconduct", fr: "faute de conduite" },
    countedBy: "items",
    definition: {
      en: "Staff or partners broke the code of conduct.",
      fr: "Du personnel ou un partenaire a enfreint le code de conduite.",
    },
    sensitive: true,
  },
  {
    code: "misconduct-corruption",
    parent: "concern-misconduct",
    label: { en: "corruption, bribery, fraud", fr: "corruption, pot-de-vin, fraude" },
    countedBy: "items",
    sensitive: true,
  },
  {
    code: "misconduct-discrimination",
    parent: "concern-misconduct",
    label: { en: "discrimination by staff", fr: "discrimination par le personnel" },
    countedBy: "items",
    sensitive: true,
  },
  {
    code: "misconduct-alcohol-drugs",
    parent: "concern-misconduct",
    label: { en: "alcohol or drugs at work", fr: "alcool ou drogue au travail" },
    countedBy: "items",
    sensitive: true,
  },
  {
    code: "misconduct-other",
    parent: "concern-misconduct",
    label: { en: "other misconduct", fr: "autre faute de conduite" },
    countedBy: "items",
    sensitive: true,
  },
  {
    code: "concern-sea-allegation",
    label: { en: "allegation of sexual exploitation or abuse", fr: "allégation d'exploitation ou d'abus sexuels" },
    countedBy: "items",
    definition: {
      en: "Any remark that hints at it, however vague. Nothing is asked; it goes the sealed way.",
      fr: "Toute remarque qui y fait allusion, même vague. On ne pose aucune question ; elle suit la voie scellée.",
    },
    sensitive: true,
  },
  { code: "concern-other", label: { en: "other concern", fr: "autre préoccupation" }, countedBy: "items" },
];
