import type { MessageLanguage } from "./message-language.ts";
import { type MessageRule, messageRuleCodes } from "./message-rule.ts";
import { hasPartsOf } from "./parts-of-breach.ts";
import { addTo, type PhraseSaid, phrasesSaying, saidBy, type Thing } from "./phrase-said.ts";
import type { Phrase, ReadSentence } from "./read-sentences.ts";
import { NEAR, visitPlace } from "./sentence-features.ts";
import type { Vector, Weights } from "./weights/read-weights.ts";

/** Something in a sentence that speaks for or against a rule: which word or idea, how much, and the word it stands at. */
export interface Weighing {
  readonly key: string;
  readonly weight: number;
  readonly at: number;
}

/** A rule that a sentence breaks, and what in it weighs. */
export interface Breach {
  readonly rule: MessageRule;
  readonly weighings: readonly Weighing[];
}

export interface BreachingSentence {
  readonly sentence: ReadSentence;
  readonly breaches: readonly Breach[];
}

/** Of many things each says less: a sum is made smaller by the root of their number, from this number on. */
const FEW = 8;
const REACH = 3;

/** How much a sum of so many things counts. */
export const shareOf = (count: number): number => REACH / Math.sqrt(Math.max(FEW, count));

const dot = (a: Vector, b: Vector): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
};

/** Aspect by aspect, what speaks in and around a sentence, and how much of each thing counts. */
interface Heard {
  readonly aspects: Vector;
  readonly share: number;
}

const heardAt = (
  sentences: readonly ReadSentence[],
  at: number,
  language: MessageLanguage,
  weights: Weights,
  saidIn: (phrase: Phrase) => PhraseSaid,
): Heard => {
  const total = saidBy((visit) => visitPlace(sentences, at, visit), language, weights);
  for (let other = Math.max(0, at - NEAR); other <= Math.min(sentences.length - 1, at + NEAR); other++) {
    const phrase = sentences[other]?.phrase;
    if (phrase === undefined) continue;
    const said = saidIn(phrase);
    addTo(total, other === at ? said.own : said.near);
    if (other === at - 1) addTo(total, said.before);
    if (other === at + 1) addTo(total, said.after);
  }
  const share = shareOf(total.count);
  return { aspects: total.vector.map((one, place) => Math.max(0, one * share + (weights.start[place] ?? 0))), share };
};

/** What the things of a sentence weigh for a rule, through the aspects that are not silent. */
const weighingsOf = (things: readonly Thing[], { aspects, share }: Heard, forRule: Vector): Weighing[] => {
  const speaking = forRule.map((one, aspect) => ((aspects[aspect] ?? 0) > 0 ? one * share : 0));
  return things.map(({ key, vector, at }) => ({ key, weight: dot(vector, speaking), at }));
};

/**
 * The sentences of a text that break a rule: what is weighed of them comes out above the least for the rule, and the
 * parts of such a breach are there. A sentence that is freed is not weighed, but stands near others.
 */
export const breachesAmong = (
  sentences: readonly ReadSentence[],
  language: MessageLanguage,
  weights: Weights,
): BreachingSentence[] => {
  const saidIn = phrasesSaying(language, weights);
  return sentences.flatMap((sentence, at): BreachingSentence[] => {
    if (sentence.isFreed) return [];
    const heard = heardAt(sentences, at, language, weights, saidIn);
    const sums = weights.forRules.map(
      (forRule, rule) => dot(heard.aspects, forRule) - (weights.least[language][rule] ?? 0),
    );
    if (sums.every((sum) => sum <= 0)) return [];
    const nearby = sentences.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    const breaches = messageRuleCodes.flatMap((rule, place): Breach[] => {
      const sum = sums[place] ?? 0;
      const forRule = weights.forRules[place];
      if (forRule === undefined || sum <= 0 || !hasPartsOf(rule, nearby)) return [];
      return [{ rule, weighings: weighingsOf(saidIn(sentence.phrase).things, heard, forRule) }];
    });
    return breaches.length === 0 ? [] : [{ sentence, breaches }];
  });
};
