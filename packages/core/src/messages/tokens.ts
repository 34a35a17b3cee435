import type { FoldedText } from "../kernel/folded-text.ts";
import type { MessageLanguage } from "./message-language.ts";
import { spellings } from "./words/spellings.ts";

/** A word, spelt as the lists spell it; `from` and `to` are places in the words of its sentence. */
export interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** Counts up at commas and the like. */
  readonly clause: number;
}

/** A sentence: where it stands in the folded text, the end excluded. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** It ends in a question mark. */
  readonly asks: boolean;
  readonly isQuoted: boolean;
}

const WORD = /[\p{L}\p{N}]+|[%$€]/gu;
const SENTENCE_END = /[.!?;\n…\u061f]|\p{Extended_Pictographic}/u;
const CLAUSE_END = /[,:()\u2013\u2014/]| - /u;
/** A row of words without an end is cut here, so that the time a sentence takes has a bound. */
const LONGEST_SENTENCE = 64;
/** Fewer words in quotation marks are a word held at arm's length, not somebody's words. */
const LEAST_QUOTED = 3;
/** Where more than this share of a text is in quotation marks, they say nothing. */
const MOST_QUOTED = 0.8;

type End = "none" | "clause" | "sentence" | "question";

const isNumberDot = (between: string, before: string, after: string): boolean =>
  (between === "." || between === ",") && /\p{N}$/u.test(before) && /^\p{N}/u.test(after);

const endOf = (between: string): End => {
  if (between === " ") return "none";
  // three dots are a pause: what comes after belongs to what went before
  if (/^\s*(?:\.{2,}|…)\s*$/.test(between)) return "clause";
  if (/[?\u061f]/.test(between)) return "question";
  if (SENTENCE_END.test(between)) return "sentence";
  return CLAUSE_END.test(between) ? "clause" : "none";
};

/** The words of a text by number: where each begins and ends, what stands before it. */
interface Words {
  readonly count: number;
  readonly froms: readonly number[];
  readonly tos: readonly number[];
  /** Before the word of that number; one more than there are words. */
  readonly before: (index: number) => string;
}

const wordsOf = (text: string): Words => {
  const froms: number[] = [];
  const tos: number[] = [];
  const word = new RegExp(WORD);
  for (let hit = word.exec(text); hit !== null; hit = word.exec(text)) {
    froms.push(hit.index);
    tos.push(word.lastIndex);
  }
  return { count: froms.length, froms, tos, before: (index) => text.slice(tos[index - 1] ?? 0, froms[index]) };
};

/** Which words stand in quotation marks that are closed again: 1. */
const quotedWords = ({ count, before }: Words): Uint8Array => {
  const quoted = new Uint8Array(count + 1);
  let open: number | undefined;
  let mark = "";
  for (let index = 0; index <= count; index++) {
    const between = before(index);
    if (between === " ") continue;
    const closes = open !== undefined && (mark === '"' ? between.includes('"') : /'(?:[\s.,!?;:)]|$)/.test(between));
    if (closes && open !== undefined) {
      if (index - open >= LEAST_QUOTED) quoted.fill(1, open, index);
      const again = between.split('"').length > 2;
      open = again && mark === '"' ? index : undefined;
    } else if (open === undefined) {
      if (between.includes('"')) [open, mark] = [index, '"'];
      else if (/[\s(:,]'$/.test(between) || (index === 0 && between === "'")) [open, mark] = [index, "'"];
    }
  }
  const inQuotes = quoted.reduce((sum, one) => sum + one, 0);
  return inQuotes > MOST_QUOTED * count ? quoted.fill(0) : quoted;
};

/** The sentences of a folded text; nothing is left out but signs. */
export const sentencesOf = ({ text }: FoldedText): Sentence[] => {
  const words = wordsOf(text);
  const { count, froms, tos } = words;
  const quoted = quotedWords(words);
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (next: number, asks: boolean): void => {
    if (next > first)
      sentences.push({ from: froms[first] ?? 0, to: tos[next - 1] ?? 0, asks, isQuoted: quoted[first] === 1 });
    first = next;
  };
  const wordAt = (index: number): string => text.slice(froms[index], tos[index]);
  for (let index = 1; index < count; index++) {
    const end = endOf(words.before(index));
    const isEnd = end === "question" || end === "sentence";
    if (isEnd && !isNumberDot(words.before(index), wordAt(index - 1), wordAt(index))) close(index, end === "question");
    else if (quoted[index] !== quoted[index - 1] || index - first >= LONGEST_SENTENCE) close(index, false);
  }
  close(count, endOf(words.before(count)) === "question");
  return sentences;
};

/** The words of a sentence. */
export const tokensOf = (sentence: string, language: MessageLanguage): Token[] => {
  const spelt = spellings[language];
  const tokens: Token[] = [];
  let clause = 0;
  for (const { 0: raw, index: from } of sentence.matchAll(WORD)) {
    const last = tokens.at(-1);
    const between = sentence.slice(last?.to ?? 0, from);
    const to = from + raw.length;
    if (language === "en" && between === "'" && last !== undefined && raw === "t") {
      tokens[tokens.length - 1] = { ...last, word: `${last.word}t`, to };
      continue;
    }
    if (endOf(between) === "clause" && !isNumberDot(between, last?.word ?? "", raw)) clause += 1;
    // A word may be called like something that every object inherits, such as "constructor".
    const word = Object.hasOwn(spelt, raw) ? (spelt[raw] ?? raw) : raw;
    tokens.push({ word, from, to, clause });
  }
  return tokens;
};

/** "…, deal?": what stands before is said, not asked. */
const TAGS: ReadonlySet<string> = new Set(
  "deal ok okay no right agreed understand understood clear yes hein non accord compris vu comprenez comprends entendu pas va".split(
    " ",
  ),
);
const LONGEST_TAG = 4;

/** Whether a sentence ends in a question that only seeks a nod. */
export const endsInTag = (tokens: readonly Token[]): boolean => {
  const last = tokens.at(-1);
  if (last === undefined || last.clause === 0 || !TAGS.has(last.word)) return false;
  return tokens.filter(({ clause }) => clause === last.clause).length <= LONGEST_TAG;
};
