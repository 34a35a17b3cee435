import { foldText } from "../kernel/folded-text.ts";
import { ideasIn } from "./ideas.ts";
import type { MessageLanguage } from "./message-language.ts";
import { type MessageRule, messageRuleCodes } from "./message-rule.ts";
import { matchPattern, patternOf } from "./pattern.ts";
import { rulePatterns } from "./rules/patterns.ts";
import type { Concern } from "./says/say-instead.ts";
import { sentencesOf } from "./tokens.ts";
import { englishWords } from "./words/english.ts";
import { frenchWords } from "./words/french.ts";
import { lexiconOf } from "./words/word-list.ts";

/** What must not be said, and where it stands: UTF-16 units of the text as written, the end excluded. */
export interface FoundDont {
  readonly rule: MessageRule;
  readonly span: readonly [number, number];
  /** What is promised, where a promise has no backing. */
  readonly concern: Concern;
  /** The pattern that was met. */
  readonly by: string;
}

const lexicons = { en: lexiconOf([englishWords]), fr: lexiconOf([frenchWords]) };
const rules = messageRuleCodes.map((rule) => ({ rule, patterns: rulePatterns[rule].map(patternOf) }));

/** Everything in a text that breaks one of the four rules, a rule at most once a sentence. */
export const dontsInText = (text: string, language: MessageLanguage): readonly FoundDont[] => {
  const folded = foldText(text);
  const sentences = sentencesOf(folded, language).map((s) => ({
    ...s,
    ideas: ideasIn(s.tokens, lexicons[language], language),
  }));
  if (sentences.some(({ ideas }) => ideas.has("training") || ideas.has("record") || ideas.has("deny"))) return [];
  const out: FoundDont[] = [];
  for (const { rule, patterns } of rules)
    for (const s of sentences) {
      if (s.asks || s.isQuoted || s.ideas.has("ask")) continue;
      for (const p of patterns) {
        const hit = matchPattern(p, s.ideas);
        if (hit === undefined) continue;
        const from = folded.starts[s.tokens[hit[0]]?.from ?? 0] ?? 0;
        const to = folded.starts[s.tokens[hit[1] - 1]?.to ?? 0] ?? 0;
        out.push({ rule, span: [from, to], concern: "things", by: p.source });
        break;
      }
    }
  return out;
};
