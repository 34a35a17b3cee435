import type { TypeFile } from "../taxonomy.ts";

/** What is said about the programme itself. Answerable default, after the IOM manual and published lists. */
export const programmatic: TypeFile[] = [
  {
    code: "information-request",
    label: { en: "request for information", fr: "demande d'information" },
    countedBy: "items",
    definition: {
      en: "Asks what is planned, who is included and why, when and where.",
      fr: "Demande ce qui est prévu, qui est retenu et pourquoi, quand et où.",
    },
  },
  {
    code: "suggestion",
    label: { en: "suggestion", fr: "proposition" },
    countedBy: "items",
    definition: { en: "Says how the programme could do better.", fr: "Dit comment le programme pourrait mieux faire." },
  },
  {
    code: "thanks",
    label: { en: "thanks or praise", fr: "remerciement ou félicitation" },
    countedBy: "items",
    definition: { en: "Says that something went well.", fr: "Dit que quelque chose s'est bien passé." },
  },
  {
    code: "inclusion",
    label: { en: "being left out", fr: "non-inclusion" },
    countedBy: "items",
    definition: {
      en: "Says that a person or group was wrongly left out, or wrongly included.",
      fr: "Dit qu'une personne ou un groupe a été écarté, ou retenu, à tort.",
    },
  },
  {
    code: "registration-data",
    label: { en: "registration or data to correct", fr: "inscription ou données à corriger" },
    countedBy: "items",
    definition: {
      en: "A name, number, card or household size is wrong or out of date.",
      fr: "Un nom, un numéro, une carte ou une taille de ménage est faux ou dépassé.",
    },
  },
  {
    code: "assistance-not-received",
    label: { en: "assistance not received", fr: "aide non reçue" },
    countedBy: "items",
    definition: {
      en: "Something was due and did not come, or only in part.",
      fr: "Quelque chose était dû et n'est pas venu, ou en partie seulement.",
    },
    neighbour: {
      type: "diversion-fraud",
      tellApart: {
        en: "Does the person say that somebody kept or sold it? Then it is sensitive.",
        fr: "La personne dit-elle que quelqu'un l'a gardé ou vendu ? Alors c'est sensible.",
      },
    },
  },
  {
    code: "quality-timeliness",
    label: { en: "quality, quantity or timeliness", fr: "qualité, quantité ou délai" },
    countedBy: "items",
    definition: {
      en: "It came, but too little, too late or not usable.",
      fr: "C'est venu, mais trop peu, trop tard ou inutilisable.",
    },
  },
  {
    code: "access-to-service",
    label: { en: "reaching the place or service", fr: "accès au lieu ou au service" },
    countedBy: "items",
    definition: {
      en: "Distance, steps, hours, cost or language keep people away.",
      fr: "La distance, les marches, les horaires, le coût ou la langue éloignent les gens.",
    },
  },
  {
    code: "safety-of-activity",
    label: { en: "safety of a site or activity", fr: "sécurité d'un site ou d'une activité" },
    countedBy: "items",
    definition: {
      en: "A queue, route, latrine or building is dangerous.",
      fr: "Une file, un chemin, une latrine ou un bâtiment est dangereux.",
    },
  },
  {
    code: "provider-service",
    label: { en: "a provider's service", fr: "service d'un prestataire" },
    countedBy: "items",
    definition: {
      en: "A trader, agent or partner serves badly, with no sign of misconduct.",
      fr: "Un commerçant, agent ou partenaire sert mal, sans signe de faute.",
    },
  },
  {
    code: "other-programmatic",
    label: { en: "other about the programme", fr: "autre, sur le programme" },
    countedBy: "items",
    definition: {
      en: "About the programme and none of the above.",
      fr: "Sur le programme, et rien de ce qui précède.",
    },
  },
];
