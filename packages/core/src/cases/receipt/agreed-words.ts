import { err, ok, type Result } from "neverthrow";
import { type Issue, issue } from "../../kernel/issue.ts";
import { compareText } from "../../kernel/text-order.ts";
import { identifyingText } from "../../safeguards/identifying-text.ts";
import { digitValue } from "./digit-value.ts";

/** Fewer are guessed by whoever knows the person. Source: Answerable default. */
const LEAST_WORDS = 3;
const LEAST_CHARACTERS = 12;
/** What is longer is not looked at. */
const MOST_CHARACTERS = 200;

declare const agreedBrand: unique symbol;
/** Words that a person and a desk agreed on, as they are compared: kept nowhere. */
export type AgreedWords = string & { readonly [agreedBrand]: true };

const plain = (character: string): string => {
  const digit = digitValue(character);
  if (digit !== undefined) return String(digit);
  return /^[\p{L}\p{N}]$/u.test(character) ? character : " ";
};

/**
 * The same words however they are said or written: without capitals, accents, marks and signs, digits of any numeral system, in
 * any order. Never fails: what nobody agreed on leads nowhere.
 */
export const asAgreed = (text: string): AgreedWords => {
  const folded = text
    .slice(0, MOST_CHARACTERS)
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "");
  const words = [...folded].map(plain).join("").split(" ").filter(Boolean);
  return words.toSorted(compareText).join(" ") as AgreedWords;
};

/**
 * Words that a person chooses to come back with in place of a paper. Err, all at once: `agreed-words-too-few` {least},
 * `agreed-words-too-short` {least}, `agreed-words-too-long`, `agreed-words-identify`: they tell who somebody is, so
 * neighbours guess them. Source: practice H6; how many is an Answerable default.
 */
export const agreeOnWords = (text: string): Result<AgreedWords, readonly Issue[]> => {
  const words = asAgreed(text);
  const path = ["agreed", "words"];
  const count = new Set(words.split(" ").filter(Boolean)).size;
  const issues = [
    ...(count < LEAST_WORDS ? [issue("agreed-words-too-few", path, {}, { least: LEAST_WORDS })] : []),
    ...([...words.replaceAll(" ", "")].length < LEAST_CHARACTERS
      ? [issue("agreed-words-too-short", path, {}, { least: LEAST_CHARACTERS })]
      : []),
    ...(text.length > MOST_CHARACTERS ? [issue("agreed-words-too-long", path)] : []),
    ...(identifyingText(text).findings.length > 0 ? [issue("agreed-words-identify", path)] : []),
  ];
  return issues.length > 0 ? err(issues) : ok(words);
};
