import * as z from "zod";

/** The language of words that stand in English and French: French for any form of it, English for whatever else is asked. */
export const languageOfWords = (language: string): "en" | "fr" => (language.startsWith("fr") ? "fr" : "en");

/** In which language something is said to people. */
export const languageField = z
  .enum(["en", "fr"])
  .optional()
  .describe("The language of what is said; left out: the operation's.");
