import type { FoldedText } from "../kernel/folded-text.ts";
import { madeOnce } from "../kernel/made-once.ts";
import type { Place } from "./ideas.ts";
import type { MessageLanguage } from "./message-language.ts";
import type { MessageRule } from "./message-rule.ts";
import { readSentences } from "./read-sentences.ts";
import type { Concern } from "./says/say-instead.ts";
import type { Token } from "./tokens.ts";
import { breachesAmong, type Weighing } from "./weigh-sentences.ts";
import { messageWeights } from "./weights/message-weights.ts";
import { readWeights, type Weights } from "./weights/read-weights.ts";

/** What must not be said, and where it stands: UTF-16 units of the text as written, the end excluded. */
export interface FoundDont {
  readonly rule: MessageRule;
  readonly span: readonly [number, number];
  /** What is promised, where a promise has no backing. */
  readonly concern: Concern;
}

const shippedWeights = madeOnce(() => readWeights(messageWeights));

/** Clauses that hold less of the weight than this share of the heaviest one are not part of what was found. */
const LEAST_SHARE = 0.3;

/** From the first to the last clause that speaks for the rule. */
const heavyPlace = (tokens: readonly Token[], weighings: readonly Weighing[]): Place => {
  const byClause = new Map<number, number>();
  for (const { weight, at } of weighings) {
    const clause = tokens[at]?.clause ?? 0;
    byClause.set(clause, (byClause.get(clause) ?? 0) + weight);
  }
  const heaviest = Math.max(...byClause.values());
  const isHeavy = (clause: number): boolean => heaviest <= 0 || (byClause.get(clause) ?? 0) >= LEAST_SHARE * heaviest;
  const heavy = tokens.map(({ clause }) => isHeavy(clause));
  return [heavy.indexOf(true), heavy.lastIndexOf(true) + 1];
};

/** What a promise is about, by the ideas that speak for it. */
const CONCERNS: Readonly<Record<Exclude<Concern, "things">, readonly string[]>> = {
  justice: ["punish", "villain"],
  solution: ["solve"],
  secrecy: ["secret", "know"],
  safety: ["safe", "safety", "harm", "touch", "care", "forever"],
};

const concernOf = (weighings: readonly Weighing[]): Concern => {
  const weightOf = (ideas: readonly string[]): number =>
    weighings.filter(({ key }) => ideas.includes(key)).reduce((sum, { weight }) => sum + weight, 0);
  let concern: Concern = "things";
  let heaviest = weightOf(["gain"]);
  for (const name of ["justice", "solution", "secrecy", "safety"] as const) {
    const weight = weightOf(CONCERNS[name]);
    if (weight > heaviest) [concern, heaviest] = [name, weight];
  }
  return concern;
};

/** Everything in a folded text that breaks one of the four rules, a rule at most once a sentence. */
export const dontsInText = (
  folded: FoldedText,
  language: MessageLanguage,
  weights: Weights = shippedWeights(),
): readonly FoundDont[] =>
  breachesAmong(readSentences(folded, language), language, weights).flatMap(({ sentence, breaches }) =>
    breaches.map(({ rule, weighings }): FoundDont => {
      const { tokens } = sentence.phrase;
      const [first, end] = heavyPlace(tokens, weighings);
      const from = folded.starts[sentence.from + (tokens[first]?.from ?? 0)] ?? 0;
      const to = folded.starts[sentence.from + (tokens[end - 1]?.to ?? 0)] ?? 0;
      return { rule, span: [from, to], concern: concernOf(weighings) };
    }),
  );
