import type { FoldedText } from "../kernel/folded-text.ts";
import { madeOnce } from "../kernel/made-once.ts";
import { ideasIn, type Place } from "./ideas.ts";
import type { MessageLanguage } from "./message-language.ts";
import { stemOf } from "./stem.ts";
import { endsInTag, type Sentence, sentencesOf, type Token, tokensOf } from "./tokens.ts";
import { englishWords } from "./words/english.ts";
import { frenchWords } from "./words/french.ts";
import { askingIn, lexiconOf } from "./words/word-list.ts";

/** The words of a sentence and what they stand for; sentences of the same words share it. */
export interface Phrase {
  readonly tokens: readonly Token[];
  readonly stems: readonly string[];
  readonly ideas: ReadonlyMap<string, readonly Place[]>;
  readonly endsInTag: boolean;
}

/** A sentence with what stands in it, and by whom it is said. */
export interface ReadSentence extends Sentence {
  readonly phrase: Phrase;
  /** Asked, quoted or taught: it breaks no rule. */
  readonly isFreed: boolean;
  /** Others said it, it is denied, or it says what nobody may ask or promise: that speaks against a breach. */
  readonly isFramed: boolean;
}

const lexicons = { en: madeOnce(() => lexiconOf([englishWords])), fr: madeOnce(() => lexiconOf([frenchWords])) };

/** Ideas that frame what stands beside them: others said it, or it is denied. */
const FRAMES = ["training", "record", "reported", "deny"] as const;

/** Ideas that frame the rest of their sentence: what nobody may ask, what nobody can promise. */
const REACHING = ["norm", "unpromised"] as const;

const framesIn = ({ phrase, isQuoted }: Pick<ReadSentence, "phrase" | "isQuoted">): readonly Place[] =>
  isQuoted ? [] : FRAMES.flatMap((frame) => phrase.ideas.get(frame) ?? []);

/** What begins or ends by teaching teaches throughout. */
const teaches = (sentences: readonly ReadSentence[]): boolean =>
  [sentences[0], sentences.at(-1)].some(
    (one) => one !== undefined && !one.isQuoted && one.phrase.ideas.has("training"),
  );

/** Whether a frame, or a word on what nobody may ask, reaches to the end: "but" ends what they reach. */
const isFramedToItsEnd = (sentence: ReadSentence): boolean => {
  const { ideas } = sentence.phrase;
  const reach = [...framesIn(sentence), ...REACHING.flatMap((idea) => ideas.get(idea) ?? [])];
  if (reach.length === 0) return false;
  const end = Math.max(...reach.map(([, to]) => to));
  return ideas.get("but")?.some(([from]) => from >= end) !== true;
};

/**
 * Which sentences go on with a frame of the one before, or are what the one after speaks of: "that is what he told me".
 * A sentence that speaks to the reader stands on its own.
 */
const inFrameOfOthers = (sentences: readonly ReadSentence[]): readonly boolean[] => {
  const isFrame = sentences.map((one) => framesIn(one).length > 0);
  let goesOn = false;
  return sentences.map(({ phrase }, at) => {
    goesOn = isFrame[at] === true || (goesOn && !phrase.ideas.has("you"));
    return isFrame[at] !== true && (goesOn || isFrame[at + 1] === true);
  });
};

/** Reads each row of words of a text once, however often it stands there. */
const readingIn = (language: MessageLanguage): ((words: string) => Phrase) => {
  const entriesAt = askingIn(lexicons[language]());
  const known = new Map<string, Phrase>();
  return (words) => {
    const there = known.get(words);
    if (there !== undefined) return there;
    const tokens = tokensOf(words, language);
    const stems = tokens.map(({ word }) => stemOf(word, language));
    const phrase = { tokens, stems, ideas: ideasIn(tokens, entriesAt, language), endsInTag: endsInTag(tokens) };
    known.set(words, phrase);
    return phrase;
  };
};

/** The sentences of a folded text, read; see {@link ReadSentence}. */
export const readSentences = (folded: FoldedText, language: MessageLanguage): ReadSentence[] => {
  const phraseOf = readingIn(language);
  const sentences = sentencesOf(folded).map((sentence): ReadSentence => {
    const phrase = phraseOf(folded.text.slice(sentence.from, sentence.to));
    return { ...sentence, asks: sentence.asks && !phrase.endsInTag, phrase, isFreed: false, isFramed: false };
  });
  const isOthers = inFrameOfOthers(sentences);
  const isTaught = teaches(sentences);
  return sentences.map((one, at) => ({
    ...one,
    isFreed: isTaught || one.asks || one.isQuoted,
    isFramed: one.phrase.ideas.has("ask") || isOthers[at] === true || isFramedToItsEnd(one),
  }));
};
