import type { InTwoLanguages } from "../../mechanism/rules/mechanism-rule.ts";
import type { SaidFirst } from "../case/said-before.ts";

/**
 * What is said, or asked, before the facts; `{}` stands for so many days, as the policy has it. Short sentences for the ear, as
 * a desk says them and a page shows them; nothing is promised. Source: practice C2, C11; the words are an Answerable default
 * and were read by nobody who does the work.
 */
export const saidFirstWords: Readonly<Record<SaidFirst, InTwoLanguages>> = {
  "can-and-cannot": {
    en: "We can listen, write down what you agree to, and ask those who decide. We cannot decide everything ourselves.",
    fr: "Nous pouvons écouter, noter ce que vous acceptez et demander à ceux qui décident. Nous ne décidons pas de tout nous-mêmes.",
  },
  "by-when": {
    en: "You hear from us within {}, also if there is no answer yet.",
    fr: "Vous avez de nos nouvelles d'ici {}, même s'il n'y a pas encore de réponse.",
  },
  "what-must-be-passed-on": {
    en: "What you say of abuse or theft by staff must go to those who look into it. Your name goes with it only if you agree.",
    fr: "Ce que vous dites d'un abus ou d'un vol par le personnel doit aller à ceux qui enquêtent. Votre nom n'y va que si vous êtes d'accord.",
  },
  "support-depends-on-nothing": {
    en: "Whether you tell us or not makes no difference to aid or to support.",
    fr: "Que vous nous le disiez ou non, cela ne change rien à l'aide ni au soutien.",
  },
  "asked-for-hopes": {
    en: "What do you hope will happen? And what do you not want to happen?",
    fr: "Qu'espérez-vous qu'il se passe ? Et que ne voulez-vous pas qu'il se passe ?",
  },
};

/** What is said where sensitive complaints are not taken; `{}` stands for the body's own contact. Source: practice C2. */
export const closedIntakeWords: Readonly<
  Record<"not-here" | "directly" | "no-contact" | "no-difference", InTwoLanguages>
> = {
  "not-here": {
    en: "We cannot take this here now, and we write nothing down.",
    fr: "Nous ne pouvons pas prendre cela ici maintenant, et nous ne notons rien.",
  },
  directly: {
    en: "You can go to those who look into it: {}.",
    fr: "Vous pouvez aller vers ceux qui enquêtent : {}.",
  },
  "no-contact": {
    en: "We do not know a way to them that we could tell you. We are sorry.",
    fr: "Nous ne connaissons pas de moyen de les joindre à vous indiquer. Nous en sommes désolés.",
  },
  "no-difference": {
    en: "Whether you do or not makes no difference to aid or to support.",
    fr: "Que vous le fassiez ou non, cela ne change rien à l'aide ni au soutien.",
  },
};
