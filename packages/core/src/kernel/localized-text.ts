import * as z from "zod";
import { LanguageTag } from "./language-tag.ts";

/** The same text in one or more languages, keyed by BCP 47 tag. At least one is there. */
export type LocalizedText = Readonly<Partial<Record<string, string>>>;
export const LocalizedText = z
  .record(LanguageTag, z.string().min(1))
  .refine((texts) => Object.keys(texts).length > 0, { params: { code: "no-language" } })
  .describe("The same text in one or more languages, keyed by BCP 47 tag.") as unknown as z.ZodType<
  LocalizedText,
  LocalizedText
>;

export interface ChosenText {
  readonly text: string;
  /** The language the text is in. */
  readonly language: string;
  /** True where it is not the language that was asked for, nor a wider form of it. */
  readonly fellBack: boolean;
}

/** The language labels fall back to. Source: practice F15 (a missing label falls back to French and says so). */
export const FALLBACK_LANGUAGE = "fr";

/**
 * The text in the language asked for; else in a wider form of it (`fr-ML` → `fr`); else in French, else in the first
 * language there is, and then it says that it fell back.
 */
export const textIn = (texts: LocalizedText, language: string): ChosenText => {
  const subtags = language.split("-");
  for (let length = subtags.length; length > 0; length--) {
    const tag = subtags.slice(0, length).join("-");
    const text = texts[tag];
    if (text !== undefined) return { text, language: tag, fellBack: false };
  }
  const tag = texts[FALLBACK_LANGUAGE] === undefined ? (Object.keys(texts)[0] ?? FALLBACK_LANGUAGE) : FALLBACK_LANGUAGE;
  return { text: texts[tag] ?? "", language: tag, fellBack: true };
};
