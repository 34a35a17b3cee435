import { anyOf } from "./any-of.ts";
import type { Found, Rule } from "./rule.ts";

/** Words that give one digit each. */
const DIGIT = anyOf(
  "zero|oh|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|one|two|three|four|five|seven|eight|nine",
);
/** Words that give two digits, alone or with the digit after them. */
const TEN_OR_MORE = anyOf(`
  dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|
  ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|fou?rty|fifty|sixty|seventy|
  eighty|ninety`);
const TWICE = anyOf("double|triple|fois");
const BIG = anyOf("cents?|mille|milles|millions?|milliards?|hundred|thousand|billion");
const TOKEN = new RegExp(
  `(?:(?<digit>${DIGIT})|(?<ten>${TEN_OR_MORE})|(?<twice>${TWICE})|(?<big>${BIG})|(?<figures>\\d{1,4}(?=${DIGIT}(?!\\p{L})|(?!\\p{L}))))(?:(?!\\p{L})|(?<=\\d))|(?<stuck>${DIGIT})(?=\\d)`,
  "uy",
);
/** What may stand between two numbers that are read out. */
const BETWEEN = /(?:[ ,.\-/]{1,3}(?:et |and |puis |then )?|)/uy;
const LEAST_TOKENS = 4;
const LEAST_DIGITS = 7;
const MOST_FIGURES = 3;

interface Run {
  readonly to: number;
  readonly tokens: number;
  readonly digits: number;
  readonly words: number;
  readonly isSum: boolean;
}

/** Reads numbers, in words and figures, as far as they follow one another. */
const runFrom = (text: string, from: number): Run => {
  let to = from;
  let place = from;
  let tokens = 0;
  let digits = 0;
  let words = 0;
  let isSum = false;
  for (;;) {
    TOKEN.lastIndex = place;
    const groups = TOKEN.exec(text)?.groups;
    if (!groups) return { to, tokens, digits, words, isSum };
    to = TOKEN.lastIndex;
    tokens += 1;
    if (groups["figures"] === undefined) words += 1;
    // "Vingt-deux" is two digits as "vingt" is; counting three errs on the side of finding.
    digits += groups["figures"]?.length ?? (groups["ten"] === undefined ? 1 : 2);
    isSum ||= groups["big"] !== undefined;
    BETWEEN.lastIndex = to;
    BETWEEN.exec(text);
    place = BETWEEN.lastIndex;
    if (place < to) place = to;
  }
};

const isNumber = ({ tokens, digits, words, isSum }: Run): boolean =>
  !isSum && words > 0 && digits >= LEAST_DIGITS && tokens >= LEAST_TOKENS && tokens - words <= 2 * MOST_FIGURES;

const BEGIN = new RegExp(`(?<![\\p{L}\\d])(?:${DIGIT}|${TEN_OR_MORE}|\\d{1,2}(?=[ ,.-])|double)`, "gu");

/** A telephone number read out in words, or partly so: "soixante seize zéro zéro douze", "seven six double zero". */
export const spokenNumbers: Rule = ({ text }) => {
  const found: Found[] = [];
  let after = 0;
  for (const { index } of text.matchAll(BEGIN)) {
    if (index < after) continue;
    const run = runFrom(text, index);
    after = Math.max(after, run.to);
    if (isNumber(run)) found.push({ rule: "phone-number", from: index, to: run.to });
  }
  return found;
};
