import { type LocalizedText, textIn } from "../../kernel/localized-text.ts";
import { closedIntakeWords } from "./intake-words.ts";
import type { ShownInstead } from "./sensitive-intake.ts";

/** The sentences a page shows, or a desk says, where no sensitive complaint is taken, in the order they are said. */
export const closedIntakePage = ({ contact }: ShownInstead, language: "en" | "fr"): readonly string[] => {
  const words = (code: keyof typeof closedIntakeWords) => closedIntakeWords[code][language];
  const told = (known: LocalizedText) => words("directly").replace("{}", () => textIn(known, language).text);
  return [words("not-here"), contact === null ? words("no-contact") : told(contact), words("no-difference")];
};
