import type { BulletinLanguage } from "./write-number.ts";

/** A word with its colon, as the language sets it. */
export const labelled = (words: Readonly<Record<BulletinLanguage, string>>, language: BulletinLanguage): string =>
  language === "fr" ? `${words.fr}\u00a0:` : `${words.en}:`;
