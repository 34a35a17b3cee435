import { type ChosenText, textIn } from "../../kernel/localized-text.ts";

/** The languages our own sentences exist in. */
export type OurLanguage = "en" | "fr";

/** A text made by us in a language; where we have none in it, in French, and it says so. */
export const inOurWords = (language: string, write: (ours: OurLanguage) => string): ChosenText =>
  textIn({ en: write("en"), fr: write("fr") }, language);

/** Which of our languages somebody who asks for a language is given. */
export const ourLanguage = (language: string): OurLanguage => (language.split("-")[0] === "en" ? "en" : "fr");

const LAST = { en: " and ", fr: " et " } as const;

/** "a, b and c". */
export const listed = (items: readonly string[], ours: OurLanguage): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")}${LAST[ours]}${items.at(-1) ?? ""}`;

/** With its first letter large, as a line that stands alone begins. */
export const asLine = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
