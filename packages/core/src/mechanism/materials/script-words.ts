import type { Channel } from "../document/channel.ts";
import type { InTwoLanguages } from "../rules/mechanism-rule.ts";

/**
 * The sentences of a script to be spoken; `{}` stands where a word of the document goes, and `____` where the speaker says
 * a word of her or his own. Source: practice C11, C15, C22; Tool 36, step 1; the words are an Answerable default.
 */
export const scriptWords = {
  begin: { en: "Who speaks", fr: "Qui parle" },
  name: { en: "Good day. My name is ____.", fr: "Bonjour. Je m'appelle ____." },
  from: { en: "I work for ____.", fr: "Je travaille pour ____." },
  why: { en: "I am here to say how you can reach us.", fr: "Je viens vous dire comment nous joindre." },
  what: { en: "What you may say", fr: "Ce que vous pouvez dire" },
  everybody: {
    en: "Everybody may do so. It is also for people without aid.",
    fr: "Chacun peut le faire. C'est aussi pour les gens sans aide.",
  },
  onlyAided: {
    en: "It is only for the people in our projects.",
    fr: "C'est seulement pour les gens de nos projets.",
  },
  free: {
    en: "You do not have to say anything. Whether you speak with us or not makes no difference to aid.",
    fr: "Rien ne vous oblige à parler. Que vous nous parliez ou non, cela ne change rien à l'aide.",
  },
  ways: { en: "How to reach us", fr: "Comment nous joindre" },
  count: { en: "The ways to reach us: {}.", fr: "Les moyens de nous joindre : {}." },
  allFree: { en: "None of them costs money.", fr: "Aucun ne coûte de l'argent." },
  costs: { en: "It costs money.", fr: "C'est payant." },
  noCost: { en: "It costs no money.", fr: "Cela ne coûte rien." },
  inLanguages: { en: "The languages: {}.", fr: "Les langues : {}." },
  called: { en: "People call it: {}.", fr: "On l'appelle : {}." },
  hours: { en: "The hours: {}.", fr: "Les heures : {}." },
  women: { en: "A woman answers you.", fr: "Une femme vous répond." },
  men: { en: "A man answers you.", fr: "Un homme vous répond." },
  both: { en: "You can speak to a woman or to a man.", fr: "Vous pouvez parler à une femme ou à un homme." },
  othersHear: { en: "Others can see or hear you there.", fr: "D'autres peuvent vous y voir ou vous entendre." },
  answers: { en: "When an answer comes", fr: "Quand vient la réponse" },
  about: { en: "This is about: {}.", fr: "Il s'agit de ceci : {}." },
  aid: { en: "Aid is free", fr: "L'aide est gratuite" },
  aidFree: { en: "Aid is free.", fr: "L'aide est gratuite." },
  nothingOwed: {
    en: "Nobody may ask you for money, sex, work or a favour for it.",
    fr: "Personne ne peut vous demander de l'argent, du sexe, du travail ou un service en échange.",
  },
  respect: {
    en: "Whoever works for us must treat everybody with respect.",
    fr: "Qui travaille pour nous doit respecter chaque personne.",
  },
  neverHarm: {
    en: "Nobody who works for us may threaten, hit or harass anybody.",
    fr: "Personne chez nous n'a le droit de menacer, de frapper ou de harceler.",
  },
  serious: { en: "If staff do wrong", fr: "Si le personnel agit mal" },
  goesOutside: {
    en: "Abuse and theft by staff go to somebody outside this office.",
    fr: "Un abus ou un vol par le personnel va à quelqu'un hors de ce bureau.",
  },
  onlyThey: { en: "Nobody in this office looks into it.", fr: "Personne dans ce bureau n'enquête dessus." },
  seriousHere: { en: "You can say it here: {}.", fr: "Vous pouvez le dire ici : {}." },
  directly: { en: "Or you go to them directly: {}.", fr: "Ou vous allez directement vers eux : {}." },
  cannot: { en: "What we cannot promise", fr: "Ce que nous ne pouvons pas promettre" },
  noSecret: {
    en: "We cannot promise that nobody will ever know.",
    fr: "Nous ne pouvons pas promettre que personne ne le saura.",
  },
  toldFirst: {
    en: "Before you say more, we tell you who will know.",
    fr: "Avant que vous n'en disiez plus, nous vous disons qui le saura.",
  },
  askFirst: { en: "Ask us first who will know.", fr: "Demandez-nous d'abord qui le saura." },
  noSolution: {
    en: "We cannot promise that we can do what you ask for.",
    fr: "Nous ne pouvons pas promettre de faire ce que vous demandez.",
  },
  appeal: { en: "If no answer comes", fr: "Si la réponse ne vient pas" },
  appealWhen: {
    en: "Perhaps no answer comes. Perhaps you do not agree with it.",
    fr: "Peut-être que la réponse ne vient pas. Peut-être que vous n'êtes pas d'accord.",
  },
  appealWhere: { en: "Then turn here: {}.", fr: "Alors adressez-vous ici : {}." },
  end: { en: "Said back", fr: "Redit" },
  questions: { en: "What do you want to ask?", fr: "Que voulez-vous demander ?" },
  sayBack: {
    en: "Could you say in your own words what I have explained?",
    fr: "Pourriez-vous redire avec vos mots ce que j'ai expliqué ?",
  },
} as const satisfies Record<string, InTwoLanguages>;

export type ScriptWord = keyof typeof scriptWords;

/** How a channel of each kind is used, and what its number or place is called. */
export const mediumWords: Readonly<
  Record<Channel["medium"], { readonly use: InTwoLanguages; readonly reach: InTwoLanguages }>
> = {
  phone: {
    use: { en: "You can call us.", fr: "Vous pouvez nous appeler." },
    reach: { en: "The number: {}.", fr: "Le numéro : {}." },
  },
  desk: {
    use: { en: "You can come to a desk.", fr: "Vous pouvez venir à un guichet." },
    reach: { en: "The place: {}.", fr: "L'endroit : {}." },
  },
  box: {
    use: { en: "You can put a paper into a box.", fr: "Vous pouvez mettre un papier dans une boîte." },
    reach: { en: "The place: {}.", fr: "L'endroit : {}." },
  },
  "community-meeting": {
    use: { en: "You can say it at a meeting.", fr: "Vous pouvez le dire à une réunion." },
    reach: { en: "The place: {}.", fr: "L'endroit : {}." },
  },
  "in-person": {
    use: { en: "You can speak with us when we come.", fr: "Vous pouvez nous parler quand nous venons." },
    reach: { en: "Where and when: {}.", fr: "Où et quand : {}." },
  },
  written: {
    use: { en: "You can write to us.", fr: "Vous pouvez nous écrire." },
    reach: { en: "The address: {}.", fr: "L'adresse : {}." },
  },
  online: {
    use: { en: "You can reach us with the telephone's internet.", fr: "Vous pouvez nous joindre par internet." },
    reach: { en: "The address: {}.", fr: "L'adresse : {}." },
  },
  spoken: {
    use: { en: "You can leave a spoken message.", fr: "Vous pouvez laisser un message parlé." },
    reach: { en: "Where: {}.", fr: "Où : {}." },
  },
};
