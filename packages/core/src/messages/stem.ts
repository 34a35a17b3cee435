import type { MessageLanguage } from "./message-language.ts";

const ENDINGS: Readonly<Record<MessageLanguage, RegExp>> = {
  en: /(?:ings?|ed|es|s|ly|ers?|ments?|ions?|e)$/,
  fr: /(?:erons|erez|eront|erait|eraient|era|erai|eras|ons|ez|ent|ees|ee|es|ers?|ir|e|s|a|ai|ait|aient|ant|ions?)$/,
};
/** Shorter words keep their ending. */
const LEAST = 5;
const LONGEST = 6;

/** What a word and its other forms have in common, roughly: no ending, six letters at most; every number is `#`. */
export const stemOf = (word: string, language: MessageLanguage): string => {
  if (/^\p{N}/u.test(word)) return "#";
  return word.length < LEAST ? word : word.replace(ENDINGS[language], "").slice(0, LONGEST);
};
