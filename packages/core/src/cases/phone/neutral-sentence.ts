import { foldText } from "../../kernel/folded-text.ts";
import { type TellingLanguage, tellingWords } from "./telling-words.ts";

export type SentenceProblem =
  | "sentence-too-long"
  | "sentence-holds-a-sign"
  | "sentence-names-somebody"
  | "sentence-names-a-listed-name"
  | "sentence-tells-the-matter"
  | "sentence-language-not-known";

/** One message of the network; a longer one comes in pieces, and a piece may be lost. Source: 3GPP TS 23.040. */
const LONGEST = 160;

/** Letters and the marks of a plain sentence: no digit, no bracket, nothing that a placeholder or an address is written with. */
const PLAIN = /^[\p{L}\p{M} .,!?¡¿'’؟،۔።፣-]+$/u;
/** A capital that begins no sentence: a name, or letters that stand for one. */
const NAME = /(?<!^|[.!?؟]\s)\p{Lu}/u;

const wordsOf = (text: string): readonly string[] => foldText(text).text.match(/[\p{L}\p{M}]+/gu) ?? [];

const isSaid = (words: readonly string[], phrase: string): boolean => ` ${words.join(" ")} `.includes(` ${phrase} `);

const tells = (text: string, language: TellingLanguage): boolean => {
  const { words, stems } = tellingWords[language];
  const said = wordsOf(text);
  return words.some((word) => isSaid(said, word)) || said.some((word) => stems.some((stem) => word.startsWith(stem)));
};

const knownLanguage = (tag: string): TellingLanguage | undefined => {
  const [primary] = tag.split("-");
  return primary === "en" || primary === "fr" ? primary : undefined;
};

interface Written {
  readonly language: string;
  readonly mayName: boolean;
  /** Names that no sentence says which is to name nobody: organisations, programmes, places. */
  readonly names: readonly string[];
}

/**
 * What keeps a sentence from being sent to a phone that somebody else may hold. Whatever is not a letter or a mark of a plain sentence
 * could stand for a reference, a number or a placeholder; a capital within a sentence, for a name. The words of a matter are known in
 * English and French; in another language a person has to know them, and the document says who that was.
 * Source: practice W3; the words, an Answerable default.
 */
export const sentenceProblems = (text: string, { language, mayName, names }: Written): readonly SentenceProblem[] => {
  const known = knownLanguage(language);
  const said = wordsOf(text);
  const isListed = names.some((name) => isSaid(said, wordsOf(name).join(" ")));
  return [
    ...(text.length > LONGEST ? (["sentence-too-long"] as const) : []),
    ...(PLAIN.test(text) ? [] : (["sentence-holds-a-sign"] as const)),
    ...(!mayName && NAME.test(text) ? (["sentence-names-somebody"] as const) : []),
    ...(!mayName && isListed ? (["sentence-names-a-listed-name"] as const) : []),
    ...(known !== undefined && tells(text, known) ? (["sentence-tells-the-matter"] as const) : []),
    ...(known === undefined ? (["sentence-language-not-known"] as const) : []),
  ];
};
