import { foldText } from "../kernel/folded-text.ts";
import { ideasIn, type Place } from "./ideas.ts";
import type { MessageLanguage } from "./message-language.ts";
import { type MessageRule, messageRuleCodes } from "./message-rule.ts";
import { matchPattern, type Pattern, patternOf } from "./pattern.ts";
import { derivedIdeas, rulePatterns, spreadPatterns } from "./rules/patterns.ts";
import type { Concern } from "./says/say-instead.ts";
import { type Sentence, sentencesOf } from "./tokens.ts";
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

const patternsOf = (table: Readonly<Record<MessageRule, readonly string[]>>) =>
  messageRuleCodes.map((rule) => ({ rule, patterns: table[rule].map(patternOf) }));

const inOne = patternsOf(rulePatterns);
const spread = patternsOf(spreadPatterns).filter(({ patterns }) => patterns.length > 0);
const derived = Object.entries(derivedIdeas).map(([idea, patterns]) => ({ idea, patterns: patterns.map(patternOf) }));

/** Ideas that free what stands beside them: others said it, or it is denied. */
const FRAMES = ["training", "record", "reported", "deny"] as const;
/** How many sentences what is said in pieces may take. */
const MOST_SENTENCES = 3;

interface ReadSentence extends Sentence {
  readonly ideas: ReadonlyMap<string, readonly Place[]>;
  readonly clauses: readonly number[];
}

const readSentence = (sentence: Sentence, language: MessageLanguage): ReadSentence => {
  const ideas = ideasIn(sentence.tokens, lexicons[language], language);
  const clauses = sentence.tokens.map(({ clause }) => clause);
  for (const { idea, patterns } of derived) {
    const places = patterns.flatMap((pattern) => {
      const hit = matchPattern(pattern, ideas, clauses);
      return hit === undefined ? [] : [hit];
    });
    if (places.length > 0) ideas.set(idea, places);
  }
  return { ...sentence, ideas, clauses };
};

/** Sentences read as one. */
const joined = (sentences: readonly ReadSentence[]): ReadSentence => {
  const ideas = new Map<string, Place[]>();
  const tokens = sentences.flatMap((one) => one.tokens);
  let offset = 0;
  for (const one of sentences) {
    for (const [idea, places] of one.ideas) {
      const moved = places.map(([from, to]): Place => [from + offset, to + offset]);
      ideas.set(idea, [...(ideas.get(idea) ?? []), ...moved]);
    }
    offset += one.tokens.length;
  }
  return { tokens, ideas, clauses: tokens.map(() => 0), asks: false, isQuoted: false };
};

const framesIn = ({ ideas, isQuoted }: ReadSentence): readonly Place[] =>
  isQuoted ? [] : FRAMES.flatMap((frame) => ideas.get(frame) ?? []);

/** What begins or ends by teaching teaches throughout. */
const teaches = (sentences: readonly ReadSentence[]): boolean =>
  [sentences[0], sentences.at(-1)].some((one) => one !== undefined && !one.isQuoted && one.ideas.has("training"));

/**
 * Which sentences go on with a frame of the one before, or are what the one after speaks of: "that is what he told me".
 * A sentence that speaks to the reader stands on its own.
 */
const inFrameOfOthers = (sentences: readonly ReadSentence[]): readonly boolean[] => {
  const isFramed = sentences.map((one) => framesIn(one).length > 0);
  let goesOn = false;
  return sentences.map((one, at) => {
    goesOn = isFramed[at] === true || (goesOn && !one.ideas.has("you"));
    return goesOn || isFramed[at + 1] === true;
  });
};

/** What of a sentence no frame frees, nor a word on what nobody may ask: "but" ends what they reach. */
const unfreed = (sentence: ReadSentence): ReadSentence | undefined => {
  const reach = [...framesIn(sentence), ...(sentence.ideas.get("norm") ?? [])];
  if (reach.length === 0) return sentence;
  const end = Math.max(...reach.map(([, to]) => to));
  const turn = sentence.ideas.get("but")?.find(([from]) => from >= end);
  if (turn === undefined) return undefined;
  const ideas = new Map(
    [...sentence.ideas].map(([idea, places]) => [idea, places.filter(([from]) => from >= turn[1])]),
  );
  for (const [idea, places] of ideas) if (places.length === 0) ideas.delete(idea);
  return { ...sentence, ideas };
};

const speaks = ({ isQuoted, ideas }: ReadSentence): boolean => !isQuoted && !ideas.has("ask");

const overlap = (a: Place, b: Place): boolean => a[0] < b[1] && b[0] < a[1];

interface Hit {
  readonly rule: MessageRule;
  readonly place: Place;
  readonly by: string;
}

/** What a promise is about, by the idea in the pattern that it met. */
const CONCERNS: readonly (readonly [idea: string, concern: Concern])[] = [
  ["punish", "justice"],
  ["solve", "solution"],
  ["secret", "secrecy"],
  ["safe", "safety"],
  ["shield", "safety"],
  ["vow", "safety"],
];

const concernOf = (by: string): Concern => CONCERNS.find(([idea]) => by.includes(idea))?.[1] ?? "things";

const firstHit = (patterns: readonly Pattern[], { ideas, clauses }: ReadSentence): [Place, string] | undefined => {
  for (const pattern of patterns) {
    const place = matchPattern(pattern, ideas, clauses);
    if (place !== undefined) return [place, pattern.source];
  }
  return undefined;
};

/** A promise is a rule of its own only beside what another rule found, never in the same words. */
const hitsIn = (sentence: ReadSentence, rules: typeof inOne): Hit[] => {
  const hits: Hit[] = [];
  for (const { rule, patterns } of rules) {
    const hit = firstHit(patterns, sentence);
    if (hit === undefined) continue;
    const [place, by] = hit;
    if (rule === "unbacked-promise" && hits.some((one) => overlap(one.place, place))) continue;
    hits.push({ rule, place, by });
  }
  return hits;
};

/** Everything in a text that breaks one of the four rules, a rule at most once a sentence. */
export const dontsInText = (text: string, language: MessageLanguage): readonly FoundDont[] => {
  const folded = foldText(text);
  const sentences = sentencesOf(folded, language).map((one) => readSentence(one, language));
  if (teaches(sentences)) return [];
  const isOthers = inFrameOfOthers(sentences);
  const found: FoundDont[] = [];
  const there = new Set<MessageRule>();
  const add = ({ rule, place, by }: Hit, { tokens }: ReadSentence): void => {
    const from = folded.starts[tokens[place[0]]?.from ?? 0] ?? 0;
    const to = folded.starts[tokens[place[1] - 1]?.to ?? 0] ?? 0;
    found.push({ rule, span: [from, to], concern: concernOf(by), by });
    there.add(rule);
  };
  sentences.forEach((sentence, at) => {
    if (!speaks(sentence) || sentence.asks || (isOthers[at] && framesIn(sentence).length === 0)) return;
    const rest = unfreed(sentence);
    if (rest !== undefined) for (const hit of hitsIn(rest, inOne)) add(hit, rest);
  });
  for (let size = 2; size <= MOST_SENTENCES; size++)
    for (let at = 0; at + size <= sentences.length; at++) {
      const window = sentences.slice(at, at + size);
      if (isOthers.slice(at, at + size).includes(true)) continue;
      if (window.some(({ ideas }) => ideas.has("norm"))) continue;
      if (!window.every(speaks) || window.every(({ asks }) => asks)) continue;
      const left = spread.filter(({ rule }) => !there.has(rule));
      if (left.length === 0) return found;
      const together = joined(window);
      for (const hit of hitsIn(together, left)) add(hit, together);
    }
  return found;
};
