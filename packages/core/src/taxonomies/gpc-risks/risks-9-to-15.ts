import type { TypeFile } from "../taxonomy.ts";

/** Protection risks 9 to 15. English names after the source, French glosses and definitions ours. */
export const risks9To15: TypeFile[] = [
  {
    code: "impediments-identity-justice",
    mark: "9",
    label: {
      en: "Impediments/restrictions to legal identity, remedies and justice",
      fr: "Entraves/restrictions à l'identité juridique, aux recours et à la justice",
    },
    countedBy: "not-counted",
    definition: {
      en: "People cannot get papers that prove who they are, or have no way to a remedy or a fair hearing.",
      fr: "Des personnes ne peuvent obtenir les papiers qui prouvent leur identité, ni accéder à un recours ou à un procès équitable.",
    },
  },
  {
    code: "mines-explosive-ordnance",
    mark: "10",
    label: { en: "Presence of mine and other explosive ordnance", fr: "Présence de mines et autres engins explosifs" },
    countedBy: "not-counted",
    definition: {
      en: "Mines, improvised devices or remnants of war kill, maim, or close land and roads.",
      fr: "Des mines, engins improvisés ou restes de guerre tuent, mutilent, ou ferment terres et routes.",
    },
  },
  {
    code: "psychological-abuse",
    mark: "11",
    label: {
      en: "Psychological/emotional abuse or inflicted distress",
      fr: "Violence psychologique/émotionnelle ou détresse infligée",
    },
    countedBy: "not-counted",
    definition: {
      en: "People are frightened, humiliated or worn down on purpose.",
      fr: "Des personnes sont effrayées, humiliées ou usées à dessein.",
    },
  },
  {
    code: "theft-eviction-destruction",
    mark: "12",
    label: {
      en: "Theft, extortion, forced eviction or destruction of personal property",
      fr: "Vol, extorsion, expulsion forcée ou destruction de biens personnels",
    },
    countedBy: "not-counted",
    definition: {
      en: "What people own, or where they live, is taken or destroyed without right.",
      fr: "Ce que les gens possèdent, ou le lieu où ils vivent, est pris ou détruit sans droit.",
    },
  },
  {
    code: "torture-cruel-treatment",
    mark: "13",
    label: {
      en: "Torture or cruel, inhuman, degrading treatment or punishment",
      fr: "Torture ou peines ou traitements cruels, inhumains ou dégradants",
    },
    countedBy: "not-counted",
    definition: {
      en: "Severe suffering is inflicted on people in somebody's power.",
      fr: "De graves souffrances sont infligées à des personnes au pouvoir d'autrui.",
    },
  },
  {
    code: "trafficking-forced-labour",
    mark: "14",
    label: {
      en: "Trafficking in persons, forced labour or slavery-like practices",
      fr: "Traite des personnes, travail forcé ou pratiques analogues à l'esclavage",
    },
    countedBy: "not-counted",
    definition: {
      en: "People are moved, kept or made to work so that others profit from them.",
      fr: "Des personnes sont déplacées, retenues ou mises au travail pour le profit d'autrui.",
    },
    counts: {
      en: "For a child, no force or deceit has to be shown.",
      fr: "Pour un enfant, il n'y a ni contrainte ni tromperie à établir.",
    },
  },
  {
    code: "movement-siege-displacement",
    mark: "15",
    label: {
      en: "Unlawful impediments or restrictions to freedom of movement, siege and forced displacement",
      fr: "Entraves ou restrictions illégales à la liberté de mouvement, siège et déplacement forcé",
    },
    countedBy: "not-counted",
    definition: {
      en: "People are kept from moving, shut in, or made to leave or to go back.",
      fr: "Des personnes sont empêchées de circuler, enfermées, ou forcées de partir ou de revenir.",
    },
  },
];
