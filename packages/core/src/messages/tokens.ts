import type { FoldedText } from "../kernel/folded-text.ts";
import type { MessageLanguage } from "./message-language.ts";
import { spellings } from "./words/spellings.ts";

/** A word of a message, spelt as the lists spell it; `from` and `to` are places in the folded text. */
export interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** Counts up at commas and the like. */
  readonly clause: number;
  readonly isQuoted: boolean;
}

/** A sentence: its tokens from `from` to `to`, the end excluded. */
export interface Sentence {
  readonly tokens: readonly Token[];
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

interface Piece extends Token {
  readonly endsBefore: "none" | "clause" | "sentence" | "question";
}

const isNumberDot = (between: string, before: string, after: string): boolean =>
  /^[.,]$/.test(between) && /\p{N}$/u.test(before) && /^\p{N}/u.test(after);

const endOf = (between: string): Piece["endsBefore"] => {
  // three dots are a pause: what comes after belongs to what went before
  if (/^\s*(?:\.{2,}|…)\s*$/.test(between)) return "clause";
  if (/[?\u061f]/.test(between)) return "question";
  if (SENTENCE_END.test(between)) return "sentence";
  return CLAUSE_END.test(between) ? "clause" : "none";
};

/** Whether each place where a word begins stands in quotation marks that are closed again. */
const quotedWords = (betweens: readonly string[]): boolean[] => {
  const quoted = betweens.map(() => false);
  let open: number | undefined;
  let mark = "";
  betweens.forEach((between, index) => {
    const closes = open !== undefined && (mark === '"' ? between.includes('"') : /'(?:[\s.,!?;:)]|$)/.test(between));
    if (closes && open !== undefined) {
      if (index - open >= LEAST_QUOTED) quoted.fill(true, open, index);
      const again = between.split('"').length > 2;
      open = again && mark === '"' ? index : undefined;
    } else if (open === undefined) {
      if (between.includes('"')) [open, mark] = [index, '"'];
      else if (/[\s(:,]'$/.test(between) || (index === 0 && between === "'")) [open, mark] = [index, "'"];
    }
  });
  return quoted;
};

/** "…, deal?": what stands before is said, not asked. */
const TAGS: ReadonlySet<string> = new Set(
  "deal ok okay no right agreed understand understood clear yes hein non accord compris vu comprenez comprends entendu pas va".split(
    " ",
  ),
);
const LONGEST_TAG = 4;

const endsInTag = (tokens: readonly Token[]): boolean => {
  const last = tokens.at(-1);
  if (last === undefined || last.clause === 0 || !TAGS.has(last.word)) return false;
  return tokens.filter(({ clause }) => clause === last.clause).length <= LONGEST_TAG;
};

/** The words of a folded text, in sentences; nothing is left out but signs. */
export const sentencesOf = ({ text }: FoldedText, language: MessageLanguage): Sentence[] => {
  const hits = [...text.matchAll(WORD)].map((hit) => ({ raw: hit[0], from: hit.index, to: hit.index + hit[0].length }));
  const betweens = hits.map(({ from }, index) => text.slice(hits[index - 1]?.to ?? 0, from));
  betweens.push(text.slice(hits.at(-1)?.to ?? 0));
  const quoted = quotedWords(betweens);
  const mostlyQuoted = quoted.filter(Boolean).length > 0.8 * hits.length;
  const spelt = spellings[language];
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  let clause = 0;
  const close = (ends: boolean): void => {
    const asks = ends && !endsInTag(tokens);
    if (tokens.length > 0) sentences.push({ tokens, asks, isQuoted: tokens[0]?.isQuoted ?? false });
    tokens = [];
    clause = 0;
  };
  hits.forEach(({ raw, from, to }, index) => {
    const between = betweens[index] ?? "";
    const isQuoted = !mostlyQuoted && (quoted[index] ?? false);
    const before = hits[index - 1]?.raw ?? "";
    const end = isNumberDot(between, before, raw) ? "none" : endOf(between);
    const changes = tokens.length > 0 && tokens.at(-1)?.isQuoted !== isQuoted;
    if (end === "question" || end === "sentence") close(end === "question");
    else if (changes || tokens.length >= LONGEST_SENTENCE) close(false);
    else if (end === "clause") clause += 1;
    const last = tokens.at(-1);
    if (language === "en" && between === "'" && last !== undefined && raw === "t") {
      tokens[tokens.length - 1] = { ...last, word: `${last.word}t`, to };
      return;
    }
    // A word may be called like something that every object inherits, such as "constructor".
    const word = Object.hasOwn(spelt, raw) ? (spelt[raw] ?? raw) : raw;
    tokens.push({ word, from, to, clause, isQuoted });
  });
  close(endOf(betweens.at(-1) ?? "") === "question");
  return sentences;
};
