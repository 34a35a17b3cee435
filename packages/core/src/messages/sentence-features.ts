import type { Place } from "./ideas.ts";
import type { ReadSentence } from "./read-sentences.ts";

/**
 * What is weighed of a sentence. `stem`, `stems`: a word, two in a row. `idea`; `denied` and `said`: an idea behind a
 * denial in its clause, or not. `order`: an idea, and another soon after it. Of its neighbours: `nearStem`, `nearIdea`
 * (two sentences either way), `before`, `after` (the next one).
 */
export const featureKinds = [
  "stem",
  "stems",
  "idea",
  "denied",
  "said",
  "order",
  "nearStem",
  "nearIdea",
  "before",
  "after",
] as const;
export type FeatureKind = (typeof featureKinds)[number];

/** How many sentences either way are near. */
export const NEAR = 2;
const SOON = 6;
const DENIED_WITHIN = 4;

/** Called with each thing that is weighed, and the word it stands at. */
export type Visit = (kind: FeatureKind, key: string, at: number) => void;

const isDenied = ({ tokens, language }: ReadSentence, denials: ReadonlySet<number>, at: number): boolean => {
  const clause = tokens[at]?.clause;
  for (let before = Math.max(0, at - DENIED_WITHIN); before < at; before++)
    if (denials.has(before) && tokens[before]?.clause === clause) return true;
  return language === "fr" && denials.has(at + 1);
};

/** Whether an idea begins soon after another has ended. */
export const isSoonAfter = (first: readonly Place[], then: readonly Place[]): boolean =>
  first.some(([, end]) => then.some(([from]) => from >= end && from - end < SOON));

/** The words and ideas of a sentence, each once; its orders are asked with {@link isSoonAfter}. */
export const visitOwn = (sentence: ReadSentence, visit: Visit): void => {
  const { stems, ideas } = sentence;
  const seen = new Set<string>();
  stems.forEach((stem, at) => {
    if (!seen.has(stem)) visit("stem", stem, at);
    seen.add(stem);
    if (at === 0) return;
    const two = `${stems[at - 1] ?? ""}_${stem}`;
    if (!seen.has(two)) visit("stems", two, at);
    seen.add(two);
  });
  const denials = new Set((ideas.get("negation") ?? []).map(([from]) => from));
  for (const [idea, places] of ideas) {
    visit("idea", idea, places[0]?.[0] ?? 0);
    const denied = places.find(([from]) => isDenied(sentence, denials, from));
    const said = places.find(([from]) => !isDenied(sentence, denials, from));
    if (denied !== undefined) visit("denied", idea, denied[0]);
    if (said !== undefined) visit("said", idea, said[0]);
  }
};

/** What a sentence is to those near it. */
export const visitNear = ({ stems, ideas }: ReadSentence, visit: Visit): void => {
  for (const stem of new Set(stems)) visit("nearStem", stem, 0);
  for (const idea of ideas.keys()) visit("nearIdea", idea, 0);
};

/** What a sentence is to the one after it (`before`) or the one before it (`after`). */
export const visitBeside = (kind: "before" | "after", sentence: ReadSentence | undefined, visit: Visit): void => {
  if (sentence === undefined) return;
  for (const idea of sentence.ideas.keys()) visit(kind, idea, 0);
  if (sentence.asks) visit(kind, "?", 0);
  if (sentence.isFreed) visit(kind, "freed", 0);
};
