import type { MessageLanguage } from "./message-language.ts";
import { type MessageRule, messageRuleCodes } from "./message-rule.ts";
import { hasPartsOf } from "./parts-of-breach.ts";
import type { Phrase, ReadSentence } from "./read-sentences.ts";
import { NEAR, type Visit, visitFor, visitOwn, visitPlace } from "./sentence-features.ts";
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

/** What some things say of each aspect together, and how many they are. */
interface Said {
  readonly vector: Vector;
  count: number;
}

/** Of many things each says less: a sum is made smaller by the root of their number, from this number on. */
const FEW = 8;
const REACH = 3;

/** How much a sum of so many things counts. */
export const shareOf = (count: number): number => REACH / Math.sqrt(Math.max(FEW, count));

/** How much more than the least a rule must weigh where another weighs more in the same sentence. */
const SECOND = 0.5;

const addTo = (total: Said, { vector, count }: Said): void => {
  for (let at = 0; at < vector.length; at++) total.vector[at] = (total.vector[at] ?? 0) + (vector[at] ?? 0);
  total.count += count;
};

/** What a phrase says by itself, and what it says of those beside it; looked up once. */
interface PhraseSaid {
  readonly own: Said;
  readonly near: Said;
  readonly before: Said;
  readonly after: Said;
}

const dot = (a: Vector, b: Vector): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
};

/** Weighs the sentences of one text. */
const weighingIn = (sentences: readonly ReadSentence[], language: MessageLanguage, weights: Weights) => {
  const saidBy = (visitAll: (visit: Visit) => void): Said => {
    const said: Said = { vector: new Float32Array(weights.aspects), count: 0 };
    visitAll((kind, key) => {
      const vector = weights.vectorOf(kind, key, language);
      if (vector !== undefined) addTo(said, { vector, count: 1 });
    });
    return said;
  };
  const known = new Map<Phrase, PhraseSaid>();
  const phraseSaid = (phrase: Phrase): PhraseSaid => {
    const there = known.get(phrase);
    if (there !== undefined) return there;
    const said = {
      own: saidBy((visit) => visitOwn(phrase, visit)),
      near: saidBy((visit) => visitFor("near", phrase, visit)),
      before: saidBy((visit) => visitFor("before", phrase, visit)),
      after: saidBy((visit) => visitFor("after", phrase, visit)),
    };
    known.set(phrase, said);
    return said;
  };
  /** Aspect by aspect, all that speaks in and around a sentence. */
  return (at: number): { readonly aspects: Vector; readonly share: number } => {
    const total = saidBy((visit) => visitPlace(sentences, at, visit));
    for (let other = Math.max(0, at - NEAR); other <= Math.min(sentences.length - 1, at + NEAR); other++) {
      const phrase = sentences[other]?.phrase;
      if (phrase === undefined) continue;
      const said = phraseSaid(phrase);
      addTo(total, other === at ? said.own : said.near);
      if (other === at - 1) addTo(total, said.before);
      if (other === at + 1) addTo(total, said.after);
    }
    const share = shareOf(total.count);
    return { aspects: total.vector.map((one, place) => Math.max(0, one * share + (weights.start[place] ?? 0))), share };
  };
};

/** What in a phrase speaks for a rule, given the aspects that are not silent. */
const weighingsFor = (
  { phrase }: ReadSentence,
  forRule: Vector,
  language: MessageLanguage,
  weights: Weights,
): Weighing[] => {
  const weighings: Weighing[] = [];
  visitOwn(phrase, (kind, key, at) => {
    const vector = weights.vectorOf(kind, key, language);
    if (vector !== undefined) weighings.push({ key, weight: dot(vector, forRule), at });
  });
  return weighings;
};

/**
 * The sentences of a text that break a rule: what is weighed of them comes out above the least for the rule, and the
 * parts of such a breach are there. Where one rule weighs more in a sentence, another must weigh clearly. A sentence that
 * is freed is not weighed, but stands near others.
 */
export const breachesAmong = (
  sentences: readonly ReadSentence[],
  language: MessageLanguage,
  weights: Weights,
): BreachingSentence[] => {
  const aspectsAt = weighingIn(sentences, language, weights);
  return sentences.flatMap((sentence, at): BreachingSentence[] => {
    if (sentence.isFreed) return [];
    const { aspects, share } = aspectsAt(at);
    const sums = weights.forRules.map((forRule, rule) => dot(aspects, forRule) - (weights.least[language][rule] ?? 0));
    const most = Math.max(...sums);
    if (most <= 0) return [];
    const nearby = sentences.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    const breaches = messageRuleCodes.flatMap((rule, place): Breach[] => {
      const sum = sums[place] ?? 0;
      if (sum <= 0 || (sum < most && sum < SECOND) || !hasPartsOf(rule, nearby)) return [];
      const forRule = (weights.forRules[place] ?? new Float32Array()).map((one, aspect) =>
        (aspects[aspect] ?? 0) > 0 ? one * share : 0,
      );
      return [{ rule, weighings: weighingsFor(sentence, forRule, language, weights) }];
    });
    return breaches.length === 0 ? [] : [{ sentence, breaches }];
  });
};
