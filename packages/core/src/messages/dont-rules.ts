import type { MessageLanguage } from "./message-language.ts";
import { type MessageRule, messageRuleCodes } from "./message-rule.ts";
import { type Advice, advice, type Concern, ruleSources, unbackedAdvice } from "./says/say-instead.ts";

/** Something that must not be said: why, what instead, by whom it was laid down. */
export interface DontRule {
  readonly rule: MessageRule;
  /** What a promise without backing is about; `unbacked-promise` has an advice for each. */
  readonly concern?: Concern;
  readonly advice: Readonly<Record<MessageLanguage, Advice>>;
  readonly source: string;
}

const CONCERNS: readonly Concern[] = ["safety", "justice", "things", "secrecy", "solution"];

/** Every don't of the message check with its words, for pages and readers. */
export const dontRules: readonly DontRule[] = messageRuleCodes.flatMap((rule): DontRule[] =>
  rule === "unbacked-promise"
    ? CONCERNS.map((concern) => ({ rule, concern, advice: unbackedAdvice[concern], source: ruleSources[rule] }))
    : [{ rule, advice: advice[rule], source: ruleSources[rule] }],
);
