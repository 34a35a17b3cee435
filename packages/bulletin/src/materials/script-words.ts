import { type ChosenText, textIn } from "@answerable/core";

const words = {
  title: { en: "To be spoken", fr: "À dire à voix haute" },
  how: {
    en: "Say one part, wait, ask what was understood. ____ is where you say it in your own words.",
    fr: "Dites une partie, attendez, demandez ce qui a été compris. ____ : à dire avec vos mots.",
  },
  inLanguage: {
    en: "Say it in the language of those who listen.",
    fr: "Dites-le dans la langue de ceux qui écoutent.",
  },
  byHand: { en: "what it is about", fr: "de quoi il s'agit" },
  saidBy: { en: "Said by (post)", fr: "Dit par (poste)" },
  spokenIn: { en: "Language", fr: "Langue" },
  saidBack: { en: "Said back? yes / no", fr: "Redit ? oui / non" },
  asked: { en: "Questions to answer", fr: "Questions à répondre" },
} as const;

/** A word of the sheet that a script stands on. */
export const scriptWord = (word: keyof typeof words, language: string): ChosenText => textIn(words[word], language);

/** What is written down by hand after it was spoken. Source: practice C15. */
export const handLines = ["saidBy", "spokenIn", "saidBack", "asked"] as const;
