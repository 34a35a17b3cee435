import { type FoldedText, foldText } from "./folded-text.ts";
import { type IdentifyingPattern, type IdentifyingRule, identifyingPatterns } from "./identifying-patterns.ts";
import { type CheckedLanguage, languageOf } from "./language-of.ts";

/** What was found, and where: UTF-16 units of the text as written, the end excluded. Never the words. */
export interface IdentifyingFinding {
  readonly rule: IdentifyingRule;
  readonly span: readonly [number, number];
}

export interface IdentifyingTextAnswer {
  /** The language it was checked in; null where it is none that the rules know. */
  readonly lang: CheckedLanguage | null;
  /** False: only numbers and addresses were looked for, so that nothing found does not mean that nothing is there. */
  readonly checked: boolean;
  readonly findings: readonly IdentifyingFinding[];
}

const DATE = /^(?:\d{1,2}[./ -]\d{1,2}[./ -]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d{2} ?[-/] ?(?:19|20)\d{2})$/;
const THOUSANDS = /^\d{1,3}(?:[ .]\d{3})+$/;
const MEASURE = /^ ?(?:f ?cfa|cfa|xof|francs?|euros?|eur|usd|dollars?|kg|tonnes?|litres?|personnes|people)/;

const isOtherNumber = (found: string, after: string): boolean =>
  DATE.test(found) || THOUSANDS.test(found) || MEASURE.test(after);

const isCapital = (original: string, place: number): boolean => /^\p{Lu}/u.test(original.slice(place, place + 2));

/** Words that begin with a capital and are no name: a village by its invented number, the words of an area. */
const isPlaceWord = (word: string): boolean => /^(?:village|commune|cercle|region|mali|dieu|god|allah)$/.test(word);

const placeOf = (starts: FoldedText["starts"], index: number): number => starts[index] ?? starts.at(-1) ?? 0;

const findingsOf = (original: string, { text, starts }: FoldedText, { rule, pattern }: IdentifyingPattern) =>
  [...text.matchAll(pattern)].flatMap((hit): IdentifyingFinding[] => {
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

const overlaps = (a: IdentifyingFinding, b: IdentifyingFinding): boolean =>
  a.span[0] < b.span[1] && b.span[0] < a.span[1];

const isChecked = (tag: string): tag is CheckedLanguage => tag === "fr" || tag === "en";

const languageFor = (text: string, language?: string): CheckedLanguage | null => {
  if (language === undefined) return languageOf(text) ?? null;
  const [primary = ""] = language.split("-");
  return isChecked(primary) ? primary : null;
};

/**
 * What in a text could tell who somebody is: telephone and identity numbers, e-mail, positions, kinship to a role or a
 * name, names after a title, common first names. `language` is a BCP 47 tag; left out, it is recognised. The rules of
 * both languages are asked, since people mix them; in any other language only numbers and addresses are looked for, and
 * `checked` is false.
 *
 * It helps a trained person and does not replace one: nicknames, rare names and a life told in detail pass it.
 * Source: practice F4; the lists are Answerable defaults.
 */
export const identifyingText = (text: string, language?: string): IdentifyingTextAnswer => {
  const lang = languageFor(text, language);
  const folded = foldText(text);
  const findings: IdentifyingFinding[] = [];
  for (const pattern of identifyingPatterns) {
    if (pattern.isOfLanguage && lang === null) continue;
    const fresh = findingsOf(text, folded, pattern).filter((one) => !findings.some((known) => overlaps(one, known)));
    findings.push(...fresh);
  }
  return { lang, checked: lang !== null, findings: findings.sort((a, b) => a.span[0] - b.span[0]) };
};
