import { type MessageRule, messageRuleCodes } from "./message-rule.ts";
import { hasPartsOf } from "./parts-of-breach.ts";
import type { ReadSentence } from "./read-sentences.ts";
import { isSoonAfter, NEAR, type Visit, visitBeside, visitNear, visitOwn } from "./sentence-features.ts";
import type { Row, Weights } from "./weights/read-weights.ts";

/** Something that weighs in a sentence: which word or idea, how much for each rule, and the word it stands at. */
export interface Weighing {
  readonly key: string;
  readonly row: Row;
  readonly at: number;
}

type Sum = number[];

const add = (sum: Sum, row: Row): void => {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (row[at] ?? 0);
};

const zero = (): Sum => messageRuleCodes.map(() => 0);

/** Called with each thing of a sentence that weighs anything. */
type Weigh = (key: string, row: Row, at: number) => void;

const weighOwn = (sentence: ReadSentence, { rowOf, orders }: Weights, weigh: Weigh): void => {
  visitOwn(sentence, (kind, key, at) => {
    const row = rowOf(kind, key, sentence.language);
    if (row !== undefined) weigh(key, row, at);
  });
  for (const [first, places] of sentence.ideas)
    for (const [then, row] of orders.get(first) ?? []) {
      const others = sentence.ideas.get(then);
      if (others !== undefined && isSoonAfter(places, others)) weigh(first, row, places[0]?.[0] ?? 0);
    }
};

/** A sentence that breaks rules, and what in it weighs. */
export interface WeighedSentence {
  readonly sentence: ReadSentence;
  readonly rules: readonly MessageRule[];
  readonly weighings: readonly Weighing[];
}

/**
 * The sentences of a text that break a rule: the sum of what their own words weigh and what stands near them is above 0,
 * and the parts of a breach are there.
 * A sentence that is freed is not weighed, but stands near others.
 */
export const breachesAmong = (sentences: readonly ReadSentence[], weights: Weights): WeighedSentence[] => {
  const sumOf = (visitAll: (visit: Visit) => void, { language }: ReadSentence): Sum => {
    const sum = zero();
    visitAll((kind, key) => {
      const row = weights.rowOf(kind, key, language);
      if (row !== undefined) add(sum, row);
    });
    return sum;
  };
  const near = sentences.map((one) => sumOf((visit) => visitNear(one, visit), one));
  return sentences.flatMap((sentence, at) => {
    if (sentence.isFreed) return [];
    const sum = sumOf((visit) => {
      visitBeside("before", sentences[at - 1], visit);
      visitBeside("after", sentences[at + 1], visit);
    }, sentence);
    add(sum, weights.start[sentence.language]);
    for (let other = Math.max(0, at - NEAR); other <= Math.min(sentences.length - 1, at + NEAR); other++)
      if (other !== at) add(sum, near[other] ?? []);
    weighOwn(sentence, weights, (_, row) => add(sum, row));
    const nearby = sentences.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    const rules = messageRuleCodes.filter((rule, place) => (sum[place] ?? 0) > 0 && hasPartsOf(rule, nearby));
    if (rules.length === 0) return [];
    const weighings: Weighing[] = [];
    weighOwn(sentence, weights, (key, row, place) => weighings.push({ key, row, at: place }));
    return [{ sentence, rules, weighings }];
  });
};
