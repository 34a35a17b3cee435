import type { TypeFile } from "../taxonomy.ts";

/** What goes the sealed way, never through the ordinary queue. Answerable default, after the IOM manual and published lists. */
export const sensitive: TypeFile[] = [
  {
    code: "sexual-exploitation-abuse",
    label: {
      en: "sexual exploitation or abuse by staff or partners",
      fr: "exploitation ou abus sexuels par du personnel ou un partenaire",
    },
    countedBy: "items",
    sensitive: true,
    definition: {
      en: "Any hint that somebody working for aid obtained or sought something sexual. No questions are asked.",
      fr: "Toute allusion à un acte sexuel obtenu ou demandé par quelqu'un qui travaille pour l'aide. On ne pose aucune question.",
    },
  },
  {
    code: "diversion-fraud",
    label: { en: "diversion, fraud or bribery", fr: "détournement, fraude ou corruption" },
    countedBy: "items",
    sensitive: true,
    definition: {
      en: "Somebody kept, sold or charged for aid, or paid to be on a list.",
      fr: "Quelqu'un a gardé, vendu ou fait payer l'aide, ou a payé pour être sur une liste.",
    },
  },
  {
    code: "abuse-of-power",
    label: { en: "abuse of power or harassment", fr: "abus de pouvoir ou harcèlement" },
    countedBy: "items",
    sensitive: true,
    definition: {
      en: "Staff or partners threaten, insult or press people.",
      fr: "Du personnel ou un partenaire menace, insulte ou fait pression.",
    },
  },
  {
    code: "discrimination-by-staff",
    label: { en: "discrimination by staff or partners", fr: "discrimination par du personnel ou un partenaire" },
    countedBy: "items",
    sensitive: true,
    definition: {
      en: "Staff or partners treat people worse because of who they are.",
      fr: "Du personnel ou un partenaire traite des gens moins bien à cause de ce qu'ils sont.",
    },
    neighbour: {
      type: "inclusion",
      tellApart: {
        en: "Is a person said to have done it on purpose? If not, it is about the programme.",
        fr: "Dit-on qu'une personne l'a fait exprès ? Sinon, c'est sur le programme.",
      },
    },
  },
  {
    code: "breach-of-confidence",
    label: { en: "breach of confidence or data", fr: "atteinte à la confidentialité ou aux données" },
    countedBy: "items",
    sensitive: true,
    definition: {
      en: "Something said in confidence, or a list, reached people who should not have it.",
      fr: "Une confidence, ou une liste, est parvenue à qui ne devait pas l'avoir.",
    },
  },
  {
    code: "conflict-of-interest",
    label: { en: "conflict of interest", fr: "conflit d'intérêts" },
    countedBy: "items",
    sensitive: true,
    definition: {
      en: "Somebody decides on their own kin, business or benefit.",
      fr: "Quelqu'un décide pour ses proches, son commerce ou son profit.",
    },
  },
  {
    code: "reprisal",
    label: { en: "reprisal after speaking up", fr: "représailles après une plainte" },
    countedBy: "items",
    sensitive: true,
    definition: { en: "Somebody is made to pay for having complained.", fr: "Quelqu'un paie pour s'être plaint." },
  },
  {
    code: "protection-concern",
    label: {
      en: "a protection concern that is not about staff",
      fr: "problème de protection sans lien avec le personnel",
    },
    countedBy: "items",
    sensitive: true,
    definition: {
      en: "A person tells of violence or danger from others: services first, then a choice about what is passed on.",
      fr: "Une personne parle de violences ou d'un danger venant d'autrui : les services d'abord, puis le choix de ce qui est transmis.",
    },
  },
  {
    code: "other-misconduct",
    label: { en: "other misconduct", fr: "autre faute de conduite" },
    countedBy: "items",
    sensitive: true,
    definition: { en: "Another breach of the code of conduct.", fr: "Un autre manquement au code de conduite." },
  },
];
