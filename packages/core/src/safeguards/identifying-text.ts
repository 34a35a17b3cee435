import { type FoldedText, foldText } from "../kernel/folded-text.ts";
import { type CheckedLanguage, type TextLanguage, textLanguage } from "../kernel/text-language.ts";
import { type IdentifyingRule, isShouting, type Rule, type SearchedText } from "./identifying/rule.ts";
import { identifyingRules } from "./identifying/rules.ts";

/** What was found, and where: UTF-16 units of the text as written, the end excluded. Never the words. */
export interface IdentifyingFinding {
  readonly rule: IdentifyingRule;
  readonly span: readonly [number, number];
}

export interface IdentifyingTextAnswer {
  /**
   * False: words stand in it that the rules do not know, or it is too short to tell its language. What is written alike
   * in every language was looked for; nothing found does not mean that nothing is there.
   */
  readonly checked: boolean;
  /** The language that was given, else the one it was told by; `und` where it could not be told. */
  readonly language: string;
  readonly findings: readonly IdentifyingFinding[];
}

const placeOf = (starts: FoldedText["starts"], index: number): number => starts[index] ?? starts.at(-1) ?? 0;

const findIn = (original: string, text: SearchedText, rules: readonly Rule[]): readonly IdentifyingFinding[] => {
  const taken = new Uint8Array(original.length);
  const findings: IdentifyingFinding[] = [];
  for (const find of rules)
    for (const { rule, ...found } of find(text)) {
      const from = placeOf(text.starts, found.from);
      const to = placeOf(text.starts, found.to);
      if (taken.subarray(from, to).includes(1)) continue;
      taken.fill(1, from, to);
      findings.push({ rule, span: [from, to] });
    }
  return findings.sort((a, b) => a.span[0] - b.span[0]);
};

const knownLanguage = (tag: string): CheckedLanguage | undefined => {
  const [primary = ""] = tag.toLowerCase().split("-");
  return primary === "fr" || primary === "en" ? primary : undefined;
};

const isChecked = (given: string | undefined, { language, hasOtherWords, hasWords }: TextLanguage): boolean => {
  if (hasOtherWords) return false;
  return given === undefined ? language !== "und" || !hasWords : knownLanguage(given) !== undefined;
};

/**
 * What in a text could tell who somebody is: telephone and identity numbers, e-mail and accounts, positions and
 * addresses, kinship to a function or a name, a function in a named place, names and nicknames, and what only one person
 * is or went through. Findings are in reading order and never overlap.
 *
 * `language` is a BCP 47 tag; without one the text tells. Field text mixes French and English, so the rules of both are
 * always asked; where the language is another, or cannot be told, or words of another stand between, `checked` is false.
 *
 * It helps a trained person and does not replace one; docs/minimisation.md says what it misses.
 * Source: practice F4; the lists are Answerable defaults.
 */
export const identifyingText = (text: string, language?: string): IdentifyingTextAnswer => {
  const folded = foldText(text);
  const told = textLanguage(folded.text, text);
  const searched: SearchedText = { ...folded, shouts: isShouting(folded) };
  return {
    checked: isChecked(language, told),
    language: language ?? told.language,
    findings: findIn(text, searched, identifyingRules),
  };
};
