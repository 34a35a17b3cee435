import type { MessageLanguage } from "./message-language.ts";
import type { Token } from "./tokens.ts";
import { entriesAt, type Lexicon } from "./words/word-list.ts";

/** Where ideas stand in a row of words: for each idea the places it begins at, with the place after it. */
export type Ideas = ReadonlyMap<string, readonly (readonly [from: number, to: number])[]>;

const FRENCH_FUTURE = /^.{2,}r(?:ai|as|a|ons|ez|ont)$/;
const NO_FUTURE = new Set(["bora", "fera", "camera", "sahara", "lira2"]);

/** The ideas in a sentence. Words inside a longer phrase of `fine` stand for nothing else. */
export const ideasIn = (tokens: readonly Token[], lexicon: Lexicon, language: MessageLanguage): Ideas => {
  const words = tokens.map(({ word }) => word);
  const found: [string, number, number][] = [];
  const masked = new Uint8Array(words.length);
  words.forEach((word, at) => {
    for (const { idea, words: entry } of entriesAt(lexicon, words, at)) {
      found.push([idea, at, at + entry.length]);
      if (idea === "fine") masked.fill(1, at, at + entry.length);
    }
    if (language === "fr" && FRENCH_FUTURE.test(word) && !NO_FUTURE.has(word)) found.push(["will", at, at + 1]);
  });
  const ideas = new Map<string, (readonly [number, number])[]>();
  for (const [idea, from, to] of found) {
    if (
      masked[from] === 1 &&
      masked[to - 1] === 1 &&
      idea !== "fine" &&
      (idea === "cannot" || idea === "rights" || idea === "no" || idea === "hedge" || idea === "safe")
    )
      continue;
    const there = ideas.get(idea);
    if (there === undefined) ideas.set(idea, [[from, to]]);
    else there.push([from, to]);
  }
  return ideas;
};
