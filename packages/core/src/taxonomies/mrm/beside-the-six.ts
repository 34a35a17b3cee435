import type { TypeFile } from "../taxonomy.ts";

/** Monitored beside the six; neither is a grave violation. Definitions ours. */
export const besideTheSix: TypeFile[] = [
  {
    code: "military-use",
    label: { en: "military use of schools or hospitals", fr: "utilisation militaire d'écoles ou d'hôpitaux" },
    countedBy: "violations",
    grave: false,
    definition: {
      en: "Armed forces or a group use a school or hospital as a base, store, quarters or firing position.",
      fr: "Des forces ou un groupe armés se servent d'une école ou d'un hôpital comme base, dépôt, logement ou position de tir.",
    },
    neighbour: {
      type: "attacks-on-schools-or-hospitals",
      tellApart: {
        en: "Was the place attacked, or used? Where both happened, both are recorded.",
        fr: "Le lieu a-t-il été attaqué, ou utilisé ? Si les deux ont eu lieu, on note les deux.",
      },
    },
  },
  {
    code: "deprivation-of-liberty",
    label: {
      en: "deprivation of liberty of children for alleged association",
      fr: "privation de liberté d'enfants pour association présumée",
    },
    countedBy: "violations",
    grave: false,
    definition: {
      en: "An authority arrests or holds a child because of an alleged tie to an armed group.",
      fr: "Une autorité arrête ou détient un enfant à cause d'un lien supposé avec un groupe armé.",
    },
    neighbour: {
      type: "abduction",
      tellApart: {
        en: "Does an authority acknowledge holding the child? Then this one.",
        fr: "Une autorité reconnaît-elle détenir l'enfant ? Alors ce type.",
      },
    },
  },
];
