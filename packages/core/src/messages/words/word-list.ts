/**
 * Words by the idea they stand for. An entry is a word or some words in a row; `*` at the end of a word stands for any
 * ending; entries are separated by commas. All are folded: lower case, no accents, no apostrophes.
 */
export type WordList = Readonly<Record<string, string>>;

/** An entry: the words that must stand in a row, and the idea they stand for. */
export interface Entry {
  readonly idea: string;
  readonly words: readonly string[];
}

/** Word lists made ready to be asked. */
export interface Lexicon {
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly byStart: ReadonlyMap<string, readonly Entry[]>;
}

/** The shortest beginning of a word that an entry with `*` may have. */
const STEM_KEY = 3;

const put = (map: Map<string, Entry[]>, key: string, entry: Entry): void => {
  const there = map.get(key);
  if (there === undefined) map.set(key, [entry]);
  else there.push(entry);
};

export const lexiconOf = (lists: readonly WordList[]): Lexicon => {
  const byWord = new Map<string, Entry[]>();
  const byStart = new Map<string, Entry[]>();
  for (const list of lists)
    for (const [idea, text] of Object.entries(list))
      for (const one of text.split(",")) {
        const words = one.trim().split(/\s+/);
        const [first = ""] = words;
        if (first === "") continue;
        const entry = { idea, words };
        if (first.endsWith("*")) put(byStart, first.slice(0, STEM_KEY), entry);
        else put(byWord, first, entry);
      }
  return { byWord, byStart };
};

const fits = (wanted: string, word: string): boolean =>
  wanted.endsWith("*") ? word.startsWith(wanted.slice(0, -1)) : word === wanted;

/** The entries that stand at a place in a row of words. */
export const entriesAt = ({ byWord, byStart }: Lexicon, words: readonly string[], at: number): readonly Entry[] => {
  const word = words[at] ?? "";
  const candidates = [...(byWord.get(word) ?? []), ...(byStart.get(word.slice(0, STEM_KEY)) ?? [])];
  return candidates.filter((entry) => entry.words.every((wanted, offset) => fits(wanted, words[at + offset] ?? "")));
};
