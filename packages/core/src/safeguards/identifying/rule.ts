import type { FoldedText } from "../../kernel/folded-text.ts";
import { ENGLISH_WORDS, FRENCH_WORDS } from "../../kernel/language-words.ts";
import { madeOnce } from "../../kernel/made-once.ts";
import { KNOWN_CAPITALS, LARGE_PLACES } from "./place-words.ts";

/** The code of every rule. Source: practice F4 for the families; their codes are an Answerable default. */
export const identifyingRuleCodes = [
  "coordinates",
  "email-address",
  "handle",
  "id-number",
  "phone-number",
  "address",
  "kinship-to-role",
  "kinship-to-name",
  "nickname",
  "role-in-place",
  "told-by-life",
  "named-person",
  "first-name",
  "family-name",
] as const;
export type IdentifyingRule = (typeof identifyingRuleCodes)[number];

/** What was found, from and to in the folded text, the end excluded. */
export interface Found {
  readonly rule: IdentifyingRule;
  readonly from: number;
  readonly to: number;
}

/** A text made ready to be searched. */
export interface SearchedText extends FoldedText {
  /** True where all of it is written in capitals: then a capital says nothing. */
  readonly shouts: boolean;
}

/** One way to find what leads to a person. */
export type Rule = (text: SearchedText) => readonly Found[];

const MOSTLY = 0.85;
const ENOUGH_LETTERS = 8;

/** Whether a text is written in capitals throughout. */
export const isShouting = ({ cased, text }: FoldedText): boolean => {
  let letters = 0;
  let capitals = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x61 || unit > 0x7a) continue;
    letters += 1;
    if (cased.charCodeAt(at) !== unit) capitals += 1;
  }
  return letters >= ENOUGH_LETTERS && capitals / letters > MOSTLY;
};

/** A word of daily language, in French or English. */
export const isCommonWord = (word: string): boolean => FRENCH_WORDS.has(word) || ENGLISH_WORDS.has(word);

/** A capital that belongs to an agency, a people, a month or a larger place. */
export const isKnownCapital = (word: string): boolean => KNOWN_CAPITALS.has(word) || LARGE_PLACES.has(word);

/** Whether the word there may be a name by its capital; in a text of capitals, any word that is no daily one. */
export const isCapital = ({ text, cased, shouts }: SearchedText, at: number, word: string): boolean =>
  shouts ? !isCommonWord(word) && word.length > 2 : text[at] !== cased[at];

/** What a pattern's groups are asked before a hit counts. */
export interface HitCheck {
  readonly text: SearchedText;
  readonly hit: RegExpExecArray;
  readonly from: number;
  readonly to: number;
}

/**
 * A rule out of a pattern on the folded text. Every repetition in a pattern is bounded or starts at the start of a word, so that the
 * time grows with the length of the text and no faster.
 */
export const byPattern = (
  rule: IdentifyingRule,
  source: string,
  /** False: the hit does not count. */
  keep: (check: HitCheck) => boolean = () => true,
): Rule => {
  const pattern = madeOnce(() => new RegExp(source, "dgu"));
  return (text) => {
    const found: Found[] = [];
    for (const hit of text.text.matchAll(pattern())) {
      const from = hit.index;
      const to = from + hit[0].length;
      if (keep({ text, hit, from, to })) found.push({ rule, from, to });
    }
    return found;
  };
};

/** Rules that are asked only where something they all need stands in the text: most texts are spared most rules. */
export const where =
  (needed: RegExp, rules: readonly Rule[]): Rule =>
  (text) =>
    needed.test(text.text) ? rules.flatMap((find) => find(text)) : [];
