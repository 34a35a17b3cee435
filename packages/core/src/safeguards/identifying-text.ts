import { type FoldedText, foldText } from "./folded-text.ts";
import { type IdentifyingPattern, type IdentifyingRule, identifyingPatterns } from "./identifying-patterns.ts";

/** The languages whose words the rules know. */
export type CheckedLanguage = "fr" | "en";

/** What was found, and where: UTF-16 units of the text as written, the end excluded. Never the words. */
export interface IdentifyingFinding {
  readonly rule: IdentifyingRule;
  readonly span: readonly [number, number];
}

export type IdentifyingTextAnswer =
  | {
      readonly checked: true;
      /** The language that was given; both where none was. */
      readonly language: CheckedLanguage | "fr+en";
      readonly findings: readonly IdentifyingFinding[];
    }
  | {
      /** Only numbers and addresses were looked for: nothing found does not mean that nothing is there. */
      readonly checked: false;
      /** The tag that was given. */
      readonly language: string;
      readonly findings: readonly IdentifyingFinding[];
    };

/** Days and spans of years: digits that no telephone number is looked for in. */
const DATES =
  /(?<!\d)(?:(?:0?[1-9]|[12]\d|3[01])[./ -](?:0?[1-9]|1[0-2])[./ -](?:19|20)\d{2}|(?:19|20)\d{2}[./-](?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\d|3[01])|(?:19|20)\d{2} ?[-/] ?(?:19|20)\d{2})(?!\d)/g;
const THOUSANDS = /^\d{1,3}(?:[ .]\d{3})+$/;
const MEASURE = /^ ?(?:f ?cfa|cfa|xof|francs?|euros?|eur|usd|dollars?|kg|tonnes?|litres?|personnes|people)/;

const withoutDates = (text: string): string => text.replace(DATES, (date) => date.replace(/\d/g, "_"));

const isOtherNumber = (found: string, after: string): boolean => THOUSANDS.test(found) || MEASURE.test(after);

const isCapital = (original: string, place: number): boolean => /^\p{Lu}/u.test(original.slice(place, place + 2));

/** Words that begin with a capital and are no name: a village by its invented number, the words of an area. */
const isPlaceWord = (word: string): boolean => /^(?:village|commune|cercle|region|mali|dieu|god|allah)$/.test(word);

const placeOf = (starts: FoldedText["starts"], index: number): number => starts[index] ?? starts.at(-1) ?? 0;

const findingsOf = (original: string, { text, starts }: FoldedText, { rule, pattern }: IdentifyingPattern) => {
  const searched = rule === "phone-number" ? withoutDates(text) : text;
  return [...searched.matchAll(pattern)].flatMap((hit): IdentifyingFinding[] => {
    const [found] = hit;
    const end = hit.index + found.length;
    const name = hit.groups?.["name"];
    if (rule === "phone-number" && isOtherNumber(found, text.slice(end, end + 12))) return [];
    if (name !== undefined) {
      const at = hit.index + found.lastIndexOf(name);
      if (!isCapital(original, placeOf(starts, at)) || isPlaceWord(name)) return [];
    }
    return [{ rule, span: [placeOf(starts, hit.index), placeOf(starts, end)] }];
  });
};

const languageFor = (tag: string): CheckedLanguage | undefined => {
  const [primary = ""] = tag.toLowerCase().split("-");
  return primary === "fr" || primary === "en" ? primary : undefined;
};

const findIn = (text: string, patterns: readonly IdentifyingPattern[]): readonly IdentifyingFinding[] => {
  const folded = foldText(text);
  const taken = new Uint8Array(text.length);
  const findings: IdentifyingFinding[] = [];
  for (const pattern of patterns)
    for (const one of findingsOf(text, folded, pattern)) {
      const [from, to] = one.span;
      if (taken.subarray(from, to).includes(1)) continue;
      taken.fill(1, from, to);
      findings.push(one);
    }
  return findings.sort((a, b) => a.span[0] - b.span[0]);
};

/**
 * What in a text could tell who somebody is: telephone and identity numbers, e-mail, positions, kinship to a function or
 * a name, names and nicknames after a title or a word such as called, common first and family names. Findings are in
 * reading order and never overlap.
 *
 * `language` is a BCP 47 tag. Field text mixes French and English, so the rules of both are asked when either is given,
 * and when none is. Where another language is given only numbers and addresses are looked for, and `checked` is false.
 *
 * It helps a trained person and does not replace one; what it misses stands in this folder's README.
 * Source: practice F4; the lists are Answerable defaults.
 */
export const identifyingText = (text: string, language?: string): IdentifyingTextAnswer => {
  if (language === undefined) return { checked: true, language: "fr+en", findings: findIn(text, identifyingPatterns) };
  const known = languageFor(language);
  if (known !== undefined) return { checked: true, language: known, findings: findIn(text, identifyingPatterns) };
  const ofEveryLanguage = identifyingPatterns.filter(({ isOfLanguage }) => !isOfLanguage);
  return { checked: false, language, findings: findIn(text, ofEveryLanguage) };
};
