import type { InTwoLanguages } from "../../mechanism/rules/mechanism-rule.ts";
import type { AnswerKind } from "../case/case-answer.ts";
import type { StandingBehindReceipt } from "./behind-the-receipt.ts";

/**
 * What the person reads, or is read, about where the matter stands. No sentence tells what it is about, promises what will
 * come of it, or thanks for reporting. The words are an Answerable default and were read by nobody who does the work.
 */
export const standingWords: Readonly<Record<StandingBehindReceipt, InTwoLanguages>> = {
  received: {
    en: "We have what you told us. Somebody looks at it.",
    fr: "Nous avons ce que vous nous avez dit. Quelqu'un le regarde.",
  },
  "worked-on": {
    en: "Somebody works on what you told us. There is no answer yet.",
    fr: "Quelqu'un travaille sur ce que vous nous avez dit. Il n'y a pas encore de réponse.",
  },
  "waits-for-you": {
    en: "We need to hear from you before we can go on. You can add it here or at the desk.",
    fr: "Nous avons besoin de vous entendre avant de continuer. Vous pouvez l'ajouter ici ou au guichet.",
  },
  "answer-for-you": {
    en: "There is an answer for you. If you do not find it here, ask at the desk.",
    fr: "Il y a une réponse pour vous. Si vous ne la trouvez pas ici, demandez au guichet.",
  },
  "answer-given": {
    en: "You have been given an answer. If it does not settle the matter, tell us: it can be taken up again.",
    fr: "Une réponse vous a été donnée. Si elle ne règle pas la question, dites-le-nous : elle peut être reprise.",
  },
  "taken-back": {
    en: "You took it back. You can tell us again at any time.",
    fr: "Vous l'avez retirée. Vous pouvez nous en parler de nouveau à tout moment.",
  },
};

/** What kind of answer it is, in a sentence, where it was left behind the receipt. Source: practice C9. */
export const answerKindWords: Readonly<Record<AnswerKind["kind"], InTwoLanguages>> = {
  explained: { en: "We explained why it is as it is.", fr: "Nous avons expliqué pourquoi c'est ainsi." },
  "put-right": { en: "It was put right for you.", fr: "Cela a été corrigé pour vous." },
  "programme-changed": {
    en: "The way we work is being changed.",
    fr: "Notre manière de travailler est en train de changer.",
  },
  "passed-on": {
    en: "Somebody else can decide it, and it was passed on to them.",
    fr: "Quelqu'un d'autre peut en décider, et cela leur a été transmis.",
  },
  "not-possible": { en: "It is not possible, and we say why.", fr: "Ce n'est pas possible, et nous disons pourquoi." },
};
