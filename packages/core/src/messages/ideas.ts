import type { MessageLanguage } from "./message-language.ts";
import type { Token } from "./tokens.ts";
import type { EntriesAt } from "./words/word-list.ts";

/** From one word of a sentence to another, the end excluded. */
export type Place = readonly [from: number, to: number];

const FRENCH_FUTURE = /^.{2,}r(?:ai|as|a|ons|ez|ont)$/;
/** Words that end like a future and are none. */
const NO_FUTURE: ReadonlySet<string> = new Set(["sahara", "camera", "choleraa"]);

/** Phrases whose words stand for nothing else: "no doubt" denies nothing, the Security Council makes nobody safe. */
const WHOLE: ReadonlySet<string> = new Set(["fine", "unreport"]);
/** Phrases that hold a denial of their own, which denies nothing else: "they cannot touch you". */
const DENYING: ReadonlySet<string> = new Set(["safe", "secret", "lose", "silent", "solve", "nobody"]);
const DENIALS: ReadonlySet<string> = new Set(["cannot", "no", "rights", "hedge"]);
/** Ideas that count only where a clause begins: an order. */
const ORDERS = /^bid/;
/** Words that may stand before an order. */
const BEFORE_ORDERS: ReadonlySet<string> = new Set(
  "please svp just first so then ok okay alors d abord et and but mais now maintenant or donc sister brother uncle mama madame monsieur dear hey ecoute listen bon va come viens venez".split(
    " ",
  ),
);

interface Found {
  readonly idea: string;
  readonly place: Place;
}

const beginsClause = (tokens: readonly Token[], at: number): boolean => {
  let before = at - 1;
  while (before >= 0 && tokens[before]?.clause === tokens[at]?.clause && BEFORE_ORDERS.has(tokens[before]?.word ?? ""))
    before -= 1;
  return before < 0 || tokens[before]?.clause !== tokens[at]?.clause;
};

/** How many words may stand between who said something and that it was said. */
const SAID_WITHIN = 4;

/** Somebody else, and then that she or he said something. */
const reportedIn = (ideas: ReadonlyMap<string, readonly Place[]>): Place[] => {
  const said = ideas.get("saidso") ?? [];
  return (ideas.get("third") ?? []).flatMap(([from, end]) =>
    said.filter(([at]) => at >= end && at - end < SAID_WITHIN).map(([, to]): Place => [from, to]),
  );
};

/** The ideas in a sentence; `reported` and `number` are made here, the others stand in the word lists. */
export const ideasIn = (
  tokens: readonly Token[],
  entriesAt: EntriesAt,
  language: MessageLanguage,
): Map<string, Place[]> => {
  const words = tokens.map(({ word }) => word);
  const whole = new Uint8Array(words.length);
  const denying = new Uint8Array(words.length);
  const found: Found[] = [];
  words.forEach((word, at) => {
    for (const { idea, words: entry } of entriesAt(words, at)) {
      if (ORDERS.test(idea) && !beginsClause(tokens, at)) continue;
      const place = [at, at + entry.length] as const;
      found.push({ idea, place });
      if (entry.length > 1 && WHOLE.has(idea)) whole.fill(1, ...place);
      if (entry.length > 1 && DENYING.has(idea)) denying.fill(1, ...place);
    }
    if (/^\p{N}+$/u.test(word)) found.push({ idea: "number", place: [at, at + 1] });
    if (language === "fr" && FRENCH_FUTURE.test(word) && !NO_FUTURE.has(word))
      found.push({ idea: "will", place: [at, at + 1] });
  });
  const following = new Uint8Array(words.length);
  for (const { idea, place } of found) if (idea === "who" && place[1] - place[0] > 1) following.fill(1, ...place);
  const isMasked = ({ idea, place: [from, to] }: Found): boolean =>
    (!WHOLE.has(idea) && whole[from] === 1 && whole[to - 1] === 1) ||
    (idea === "third" && following[to - 1] === 1) ||
    (DENIALS.has(idea) && denying[from] === 1 && denying[to - 1] === 1);
  const ideas = new Map<string, Place[]>();
  for (const one of found) {
    if (isMasked(one)) continue;
    const there = ideas.get(one.idea);
    if (there === undefined) ideas.set(one.idea, [one.place]);
    else there.push(one.place);
  }
  const reported = reportedIn(ideas);
  if (reported.length > 0) ideas.set("reported", reported);
  return ideas;
};
