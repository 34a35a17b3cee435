import type { MessageLanguage } from "./message-language.ts";
import type { Phrase } from "./read-sentences.ts";
import { type Visit, visitFor, visitOwn } from "./sentence-features.ts";
import type { Vector, Weights } from "./weights/read-weights.ts";

/** What some things say of each aspect together, and how many they are. */
export interface Said {
  readonly vector: Vector;
  count: number;
}

/** A word or idea that says something, and the word it stands at. */
export interface Thing {
  readonly key: string;
  readonly vector: Vector;
  readonly at: number;
}

/** What a phrase says by itself, thing by thing and together, and what it says of those beside it. */
export interface PhraseSaid {
  readonly things: readonly Thing[];
  readonly own: Said;
  readonly near: Said;
  readonly before: Said;
  readonly after: Said;
}

export const addTo = (total: Said, { vector, count }: Said): void => {
  for (let at = 0; at < vector.length; at++) total.vector[at] = (total.vector[at] ?? 0) + (vector[at] ?? 0);
  total.count += count;
};

/** The things among those visited of which something was learned. */
const thingsIn = (visitAll: (visit: Visit) => void, language: MessageLanguage, { vectorOf }: Weights): Thing[] => {
  const things: Thing[] = [];
  visitAll((kind, key, at) => {
    const vector = vectorOf(kind, key, language);
    if (vector !== undefined) things.push({ key, vector, at });
  });
  return things;
};

const together = (things: readonly Thing[], aspects: number): Said => {
  const said = { vector: new Float32Array(aspects), count: 0 };
  for (const { vector } of things) addTo(said, { vector, count: 1 });
  return said;
};

/** What those visited say together. */
export const saidBy = (visitAll: (visit: Visit) => void, language: MessageLanguage, weights: Weights): Said =>
  together(thingsIn(visitAll, language, weights), weights.aspects);

/** What the phrases of one text say; each is looked up once, however often it stands there. */
export const phrasesSaying = (language: MessageLanguage, weights: Weights): ((phrase: Phrase) => PhraseSaid) => {
  const known = new Map<Phrase, PhraseSaid>();
  const saidFor = (kind: "near" | "before" | "after", phrase: Phrase): Said =>
    saidBy((visit) => visitFor(kind, phrase, visit), language, weights);
  return (phrase) => {
    const there = known.get(phrase);
    if (there !== undefined) return there;
    const things = thingsIn((visit) => visitOwn(phrase, visit), language, weights);
    const said = {
      things,
      own: together(things, weights.aspects),
      near: saidFor("near", phrase),
      before: saidFor("before", phrase),
      after: saidFor("after", phrase),
    };
    known.set(phrase, said);
    return said;
  };
};
