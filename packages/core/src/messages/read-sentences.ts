import type { FoldedText } from "../kernel/folded-text.ts";
import { ideasIn, type Place } from "./ideas.ts";
import type { MessageLanguage } from "./message-language.ts";
import { stemOf } from "./stem.ts";
import { type Sentence, sentencesOf } from "./tokens.ts";
import { englishWords } from "./words/english.ts";
import { frenchWords } from "./words/french.ts";
import { askingIn, lexiconOf } from "./words/word-list.ts";

/** A sentence with what stands in it, and whether what it says is said by the speaker as a fact. */
export interface ReadSentence extends Sentence {
  readonly language: MessageLanguage;
  readonly ideas: ReadonlyMap<string, readonly Place[]>;
  readonly stems: readonly string[];
  /** Asked, quoted, reported, taught, denied, or a word on what nobody may ask: it breaks no rule. */
  readonly isFreed: boolean;
}

type WithIdeas = Omit<ReadSentence, "isFreed">;

const lexicons = { en: lexiconOf([englishWords]), fr: lexiconOf([frenchWords]) };

/** Ideas that free what stands beside them: others said it, or it is denied. */
const FRAMES = ["training", "record", "reported", "deny"] as const;

/** Ideas that free the rest of their sentence: what nobody may ask, what nobody can promise. */
const REACHING = ["norm", "unpromised"] as const;

const framesIn = ({ ideas, isQuoted }: WithIdeas): readonly Place[] =>
  isQuoted ? [] : FRAMES.flatMap((frame) => ideas.get(frame) ?? []);

/** What begins or ends by teaching teaches throughout. */
const teaches = (sentences: readonly WithIdeas[]): boolean =>
  [sentences[0], sentences.at(-1)].some((one) => one !== undefined && !one.isQuoted && one.ideas.has("training"));

/**
 * Which sentences go on with a frame of the one before, or are what the one after speaks of: "that is what he told me".
 * A sentence that speaks to the reader stands on its own.
 */
const inFrameOfOthers = (sentences: readonly WithIdeas[], isFramed: readonly boolean[]): readonly boolean[] => {
  let goesOn = false;
  return sentences.map((one, at) => {
    goesOn = isFramed[at] === true || (goesOn && !one.ideas.has("you"));
    return goesOn || isFramed[at + 1] === true;
  });
};

/** Whether a frame, or a word on what nobody may ask, reaches to the end: "but" ends what they reach. */
const isFramedToItsEnd = (sentence: WithIdeas): boolean => {
  const reach = [...framesIn(sentence), ...REACHING.flatMap((idea) => sentence.ideas.get(idea) ?? [])];
  if (reach.length === 0) return false;
  const end = Math.max(...reach.map(([, to]) => to));
  return sentence.ideas.get("but")?.some(([from]) => from >= end) !== true;
};

/** The sentences of a folded text, read; see {@link ReadSentence}. */
export const readSentences = (folded: FoldedText, language: MessageLanguage): ReadSentence[] => {
  const entriesAt = askingIn(lexicons[language]);
  const stems = new Map<string, string>();
  const stemIn = (word: string): string => {
    const stem = stems.get(word) ?? stemOf(word, language);
    stems.set(word, stem);
    return stem;
  };
  const sentences = sentencesOf(folded, language).map((sentence): WithIdeas => {
    const ideas = ideasIn(sentence.tokens, entriesAt, language);
    return { ...sentence, language, ideas, stems: sentence.tokens.map(({ word }) => stemIn(word)) };
  });
  const isFramed = sentences.map((one) => framesIn(one).length > 0);
  const isOthers = inFrameOfOthers(sentences, isFramed);
  const allTaught = teaches(sentences);
  return sentences.map((one, at) => ({
    ...one,
    isFreed:
      allTaught ||
      one.asks ||
      one.isQuoted ||
      one.ideas.has("ask") ||
      (isOthers[at] === true && isFramed[at] !== true) ||
      isFramedToItsEnd(one),
  }));
};
