import type { TypeFile } from "../taxonomy.ts";

/** Categories of encouragement and praise. Names after the source; French ours. */
export const praise: TypeFile[] = [
  {
    code: "praise-activities",
    label: { en: "about activities or services", fr: "sur les activités ou services" },
    countedBy: "items",
  },
  {
    code: "praise-actors",
    label: { en: "about those who respond", fr: "sur les acteurs de la réponse" },
    countedBy: "items",
  },
  {
    code: "praise-continue",
    label: { en: "wish that it continue", fr: "souhait que cela continue" },
    countedBy: "items",
  },
  { code: "praise-other", label: { en: "other praise", fr: "autre encouragement" }, countedBy: "items" },
];
