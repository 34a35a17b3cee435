import { ENGLISH_WORDS, FRENCH_WORDS, OTHER_SIGNS, OTHER_WORDS } from "./language-words.ts";

/** The languages whose words the rules know. */
export type CheckedLanguage = "fr" | "en";

/**
 * `und`: the text does not tell. `hasOtherWords`: words of a language that the rules do not know stand in it, so that
 * what it says was not looked at, whatever else is in it.
 */
export interface TextLanguage {
  readonly language: CheckedLanguage | "und";
  readonly hasOtherWords: boolean;
  /** False: figures, signs and nothing to read. */
  readonly hasWords: boolean;
}

const WORD = /\p{L}+(?:'\p{L}+)?/gu;
/** Letters that are not of the Latin script, two of them together: a word that no rule can read. */
const OTHER_SCRIPT = /(?:(?!\p{Script=Latin})\p{L}){2}/u;
const FRENCH_LOOK = /(?:tion|ment|eux|euse|ique|ance|aient|erent|age|eur|ette|aux|oir|ee|ees)$/;
const ENGLISH_LOOK = /(?:ing|ed|ly|ness|ght|sh|ck|ful|ty|hood|ship|wn)$/;
/** How much of what is French or English in it the words of other languages may be before it counts as not checked. */
const OTHER_SHARE = 0.5;
const LEAST_OTHER_WORDS = 2;
/** One function word, or two words that look the part. */
const LEAST_KNOWN = 2;

const isFrenchSign = (original: string): boolean => /[éèêàâîôûçëïù]/iu.test(original);

/**
 * The language of a text, by its function words and the look of the others; `folded` is the text lower case and without
 * accents, `original` as written. A rule of thumb for short field notes: what it gets right is measured beside the
 * detector. Source: Answerable default.
 */
export const textLanguage = (folded: string, original: string): TextLanguage => {
  let french = 0;
  let english = 0;
  let other = 0;
  let words = 0;
  for (const [whole] of folded.matchAll(WORD)) {
    // "l'imam", "d'abord": the article tells. "wi'i" is one word.
    const parts = OTHER_WORDS.has(whole) ? [whole] : whole.split("'");
    for (const part of parts) {
      // One letter alone is a unit, a list's mark or a word of any language; "à" is written often, so it counts a little.
      const isElided = whole.includes("'");
      if (part.length === 1 && !isElided && part !== "a") continue;
      const weight = part.length > 1 || isElided ? 2 : 1;
      if (part.length > 1) words += 1;
      if (FRENCH_WORDS.has(part)) french += weight;
      if (ENGLISH_WORDS.has(part)) english += weight;
      if (OTHER_WORDS.has(part) && !FRENCH_WORDS.has(part) && !ENGLISH_WORDS.has(part)) other += 2;
      else if (part.length > 4 && FRENCH_LOOK.test(part)) french += 1;
      else if (part.length > 4 && ENGLISH_LOOK.test(part)) english += 1;
    }
  }
  if (isFrenchSign(original)) french += 1;
  const known = Math.max(french, english);
  const hasOtherWords =
    OTHER_SCRIPT.test(original) ||
    OTHER_SIGNS.test(original) ||
    (other >= 2 * LEAST_OTHER_WORDS && other >= known * OTHER_SHARE);
  const more = french > english ? "fr" : "en";
  const language = known < LEAST_KNOWN || french === english ? "und" : more;
  return { language, hasOtherWords, hasWords: words > 0 };
};
