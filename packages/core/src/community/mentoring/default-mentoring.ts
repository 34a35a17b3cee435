import { MentoringSettings } from "./mentoring-settings.ts";

/**
 * An example of how mentoring may be done, to be changed by whoever adopts it: seed 001 offers what it says as an illustration alone,
 * the word for the role included. Its two words for how often can each be read in two ways; what stands here is one reading.
 * Source: seed 001; practice M6, M11; the questions are an Answerable default.
 */
export const defaultMentoring: MentoringSettings = MentoringSettings.parse({
  document: "mentoring",
  ...{ id: "mentoring", version: "1", isIllustrative: true },
  title: { en: "Mentoring of facilitators: an example", fr: "Accompagnement des facilitateurs : un exemple" },
  source: "seed 001 (an illustration); Answerable default",
  words: {
    mentor: { en: "mentor", fr: "mentor" },
    facilitator: { en: "facilitator", fr: "facilitateur ou facilitatrice" },
  },
  cadences: [
    {
      ...{ kind: "talk", times: 1, per: "two-weeks" },
      sentence: {
        en: "The mentor and the facilitator talk about once every two weeks.",
        fr: "Mentor et facilitateur se parlent environ une fois toutes les deux semaines.",
      },
    },
    {
      ...{ kind: "field-visit", times: 1, per: "two-months" },
      sentence: {
        en: "The mentor goes out to listen about once every two months.",
        fr: "Le mentor va écouter sur place environ une fois tous les deux mois.",
      },
    },
    {
      ...{ kind: "community-visit", times: 1, per: "month" },
      sentence: {
        en: "The mentor visits a community and its partners about once a month, if possible.",
        fr: "Le mentor visite une communauté et ses partenaires environ une fois par mois, si possible.",
      },
    },
  ],
  questions: [
    {
      about: "own-approach",
      ask: {
        en: "Who decided what our last programme for children would do, and when did people first hear of it?",
        fr: "Qui a décidé de ce que ferait notre dernier programme pour les enfants, et quand les gens l'ont-ils appris ?",
      },
    },
    {
      about: "own-approach",
      ask: {
        en: "What would we have to let go of, if the community chose a harm that we have no project for?",
        fr: "À quoi faudrait-il renoncer si la communauté choisissait un mal pour lequel nous n'avons pas de projet ?",
      },
    },
    {
      about: "facilitators",
      ask: {
        en: "Can she or he listen for a long time without offering a solution?",
        fr: "Sait-elle ou sait-il écouter longtemps sans proposer de solution ?",
      },
    },
    {
      about: "facilitators",
      ask: {
        en: "With whom is it easy for her or him to speak, and with whom is it not: girls, the poorest, leaders?",
        fr: "Avec qui lui est-il facile de parler, avec qui non : les filles, les plus pauvres, les chefs ?",
      },
    },
    {
      about: "productive-track",
      ask: {
        en: "Do people meet when nobody of the agency is there?",
        fr: "Les gens se réunissent-ils quand personne de l'agence n'est là ?",
      },
    },
    {
      about: "productive-track",
      ask: {
        en: "Who disagreed lately, and what became of it?",
        fr: "Qui a été d'un autre avis récemment, et qu'en est-il advenu ?",
      },
    },
    {
      about: "growing-tasks",
      ask: {
        en: "What has the community finished, and what next step would stretch it a little?",
        fr: "Qu'est-ce que la communauté a mené à bien, et quelle étape la ferait grandir un peu ?",
      },
    },
  ],
});
