/**
 * Words by the idea they stand for. An entry is a word or some words in a row; `*` at the end of a word stands for any
 * ending; entries are separated by commas, and lines may end anywhere between them. All are folded: lower case, no accents, no apostrophes.
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
  /** Entries whose first word stands for any ending, by its beginning; `beginnings` are the lengths these have. */
  readonly byStart: ReadonlyMap<string, readonly Entry[]>;
  readonly beginnings: readonly number[];
}

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
        if (first.endsWith("*")) put(byStart, first.slice(0, -1), entry);
        else put(byWord, first, entry);
      }
  const beginnings = [...new Set([...byStart.keys()].map(({ length }) => length))].sort((a, b) => a - b);
  return { byWord, byStart, beginnings };
};

const fits = (wanted: string, word: string): boolean =>
  wanted.endsWith("*") ? word.startsWith(wanted.slice(0, -1)) : word === wanted;

const follows = ({ words: wanted }: Entry, words: readonly string[], at: number): boolean => {
  for (let offset = 1; offset < wanted.length; offset++)
    if (!fits(wanted[offset] ?? "", words[at + offset] ?? "")) return false;
  return true;
};

/** The entries that a word may begin. */
const entriesFrom = ({ byWord, byStart, beginnings }: Lexicon, word: string): readonly Entry[] => {
  const found = [...(byWord.get(word) ?? [])];
  for (const length of beginnings) {
    if (length > word.length) break;
    found.push(...(byStart.get(word.slice(0, length)) ?? []));
  }
  return found;
};

/** A lexicon asked about one text: what a word may begin is looked up once, however often the word stands in it. */
export type EntriesAt = (words: readonly string[], at: number) => readonly Entry[];

export const askingIn = (lexicon: Lexicon): EntriesAt => {
  const known = new Map<string, readonly Entry[]>();
  return (words, at) => {
    const word = words[at] ?? "";
    const entries = known.get(word) ?? entriesFrom(lexicon, word);
    known.set(word, entries);
    return entries.filter((entry) => follows(entry, words, at));
  };
};
