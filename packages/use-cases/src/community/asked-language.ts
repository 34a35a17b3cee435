import { Day, LanguageTag } from "@answerable/core";
import { languageOfWords } from "../language-of-words.ts";

/** The day a review is of. */
export const on = Day.optional().describe("The day that dates are asked on; left out: today.");

/** In which language facilitator and mentor are asked. */
export const lang = LanguageTag.optional().describe(
  "The language of the questions: en or fr; left out: as labels are written.",
);

/** The language that was asked for, or else the one labels are written in. */
export const askedLanguage = (given: string | undefined, { language }: { readonly language: string }): "en" | "fr" =>
  languageOfWords(given ?? language);
