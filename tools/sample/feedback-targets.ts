import type { feedbackChoices } from "./feedback-form.ts";

type Choice<List extends keyof typeof feedbackChoices> = (typeof feedbackChoices)[List][number][0];

/** So many submissions, of a mechanism that takes some 420 in a month; judgement, as all numbers here. */
export const FEEDBACK_ROWS = 200;

/** Through which channel, of 420 in a month. */
export const channelWeights: Readonly<Record<Choice<"canal">, number>> = {
  ...{ ligne_verte: 160, bureau_aide: 112, comite: 64, visite: 50, boite: 12, sms: 16, courriel: 6 },
};

/** About what, of 420 in a month. Sensitive: fees asked by a committee, staff conduct. */
export const subjectWeights: Readonly<Record<Choice<"sujet">, number>> = {
  ...{ question: 104, soutien: 158, hors_liste: 38, carte_pin: 19, non_recu: 10, qualite: 17, bousculade: 8 },
  ...{ merci: 36, rumeur: 13, detournement: 4, comportement: 2 },
};

/** In which language the answer is wanted, of 420 in a month; the nine others are counted as English. */
export const languageWeights: Readonly<Record<Choice<"langue">, number>> = {
  ...{ bm: 151, ff: 143, dtm: 63, ses: 25, fr: 29, en: 9 },
};

/** How many of a hundred are women, by channel. Source: practice, a believable month (24 on the line, 55 at the desk). */
export const womenIn: Readonly<Partial<Record<Choice<"canal">, number>>> = { ligne_verte: 24, bureau_aide: 55 };

/** From two cercles nothing comes: that is a finding, not satisfaction. */
export const SILENT: readonly string[] = ["tenenkou", "youwarou"];

/** Planted, by their place in the order: each must be named, not smoothed. */
export const planted = {
  /** Words that speak of gender-based violence: nothing is kept and no row is named. */
  disclosures: [41, 123],
  /** The person refused to have it written down. */
  refused: [77],
  /** Written on paper and typed some weeks later. */
  late: [12, 55, 90, 140, 171, 199],
  /** The telephone's clock stood in 2091. */
  clockAhead: [151],
  /** Sent twice, as Kobo does where an answer was lost. */
  twice: [30, 100],
  /** A number without a way that the person called safe. */
  numberAlone: [66],
} as const;

/** Invented words, by subject: French as it is typed, English as a volunteer writes it. */
export const feedbackWords: Readonly<Record<Choice<"sujet">, readonly [string, ...string[]]>> = {
  question: [
    "Quand vient la prochaine distribution ? Personne ne nous a dit la date.",
    "Which papers do we have to bring to be registered?",
    "Pourquoi le Village 012 est sur la liste et pas le nôtre ?",
  ],
  soutien: [
    "Il demande des bâches : la pluie entre dans l'abri depuis deux semaines.",
    "She asks for seed, the family came too late for the first round.",
    "La pompe du Village 031 est cassée, les femmes marchent une heure pour l'eau.",
  ],
  hors_liste: [
    "On nous a comptés en janvier et nos noms ne sont pas sur la liste.",
    "An old man says that nobody visited his compound when the list was made.",
  ],
  carte_pin: [
    "Le code de la carte ne marche pas, l'agent dit de revenir lundi.",
    "The number on the card is written wrong, so the shop refuses it.",
  ],
  non_recu: ["Le transfert de mai n'est pas venu.", "We were called for rice and the lorry never came."],
  qualite: [
    "Le mil avait des charançons, la moitié a été jetée.",
    "The blankets are too thin for the nights by the river.",
  ],
  bousculade: ["On se pousse à l'entrée, une vieille femme est tombée dans la file."],
  merci: ["Merci pour le puits, les enfants vont de nouveau à l'école.", "Thank you for coming back to explain."],
  rumeur: ["On dit que l'aide s'arrête après la fête.", "People say that whoever has a telephone gets nothing."],
  detournement: ["Le comité a demandé 2 000 francs pour mettre un nom sur la liste."],
  comportement: ["L'agent a crié sur les gens et les a chassés de la file."],
};

/** What a desk must not write down, and somebody wrote. */
export const disclosureWords: readonly [string, ...string[]] = [
  "Elle demande où aller : il y a eu un viol.",
  "The aunt says it is a forced marriage and asks for help.",
];
