import type { ChosenText } from "../../kernel/localized-text.ts";
import { textIn } from "../../kernel/localized-text.ts";
import type { Mechanism } from "../document/mechanism.ts";
import type { MessageSubject } from "../document/sensitisation.ts";
import type { InTwoLanguages } from "../rules/mechanism-rule.ts";

/**
 * What stands on a poster, beside what the document says. Nothing is promised that the document does not hold.
 * Source: IOM cash-based interventions manual 5.4.1 (table 9), 5.4.2; IASC, community-based complaint mechanisms; practice
 * C14, C22; the words are an Answerable default.
 */
export const posterWords = {
  talk: { en: "Talk to us", fr: "Parlez-nous" },
  everybody: {
    en: "Everybody may, also people who receive no aid.",
    fr: "Chacun le peut, même sans recevoir d'aide.",
  },
  onlyAided: { en: "For the people in our projects.", fr: "Pour les gens de nos projets." },
  onlyAidedHere: { en: "only for the people in our projects", fr: "seulement pour les gens de nos projets" },
  atNoCost: { en: "free", fr: "gratuit" },
  costs: { en: "costs money", fr: "payant" },
  women: { en: "a woman answers", fr: "une femme répond" },
  men: { en: "a man answers", fr: "un homme répond" },
  both: { en: "a woman or a man: you choose", fr: "une femme ou un homme : à vous de choisir" },
  othersHear: { en: "others see or hear you here", fr: "ici, d'autres vous voient ou vous entendent" },
  answers: { en: "When does an answer come?", fr: "Quand vient la réponse ?" },
  free: { en: "Aid is free.", fr: "L'aide est gratuite." },
  nothingOwed: {
    en: "Nobody may ask you for money, sex, work or a favour for it.",
    fr: "Personne ne peut vous demander de l'argent, du sexe, du travail ou un service en échange.",
  },
  conduct: {
    en: "Whoever works for us must treat everybody with respect, and may never threaten, hit or harass anybody.",
    fr: "Qui travaille pour nous doit respecter chaque personne, et ne doit jamais menacer, frapper ni harceler.",
  },
  serious: { en: "Abuse or theft by staff?", fr: "Un abus ou un vol par le personnel ?" },
  outside: { en: "It goes to somebody outside this office.", fr: "Cela va à quelqu'un hors de ce bureau." },
  seriousHere: { en: "Say it here:", fr: "Dites-le ici :" },
  seriousThere: { en: "Or directly:", fr: "Ou directement :" },
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
  appeal: { en: "No answer, or you do not agree?", fr: "Pas de réponse, ou pas d'accord ?" },
} as const satisfies Record<string, InTwoLanguages>;

export type PosterWord = keyof typeof posterWords;

/** Key messages of the document that say the same as a sentence of ours, for languages that ours are not in. */
const SAME_AS: Readonly<Partial<Record<PosterWord, MessageSubject>>> = {
  everybody: "right-to-complain",
  nothingOwed: "nothing-is-owed",
  conduct: "standards-of-conduct",
  outside: "serious-complaints",
};

/**
 * A sentence of ours; in a language that we have none in, the document's own key message on the same, where it is written
 * in that language; else ours in French, and it says so.
 */
export const posterWord = (
  { sensitisation }: Pick<Mechanism, "sensitisation">,
  word: PosterWord,
  language: string,
): ChosenText => {
  const ours = textIn(posterWords[word], language);
  if (!ours.fellBack) return ours;
  const theirs = sensitisation.messages
    .filter(({ about, text }) => about === SAME_AS[word] && text !== null)
    .map(({ text }) => textIn(text ?? {}, language));
  return theirs.find(({ fellBack }) => !fellBack) ?? ours;
};
