import { madeOnce } from "../../kernel/made-once.ts";
import { setOf } from "../../kernel/set-of.ts";
import { FAMILY_NAMES, FAMILY_NAMES_AND_WORDS } from "./family-names.ts";
import { FIRST_NAMES, FIRST_NAMES_AND_WORDS } from "./first-names.ts";
import { nameKey } from "./name-key.ts";
import { isCommonWord, isKnownCapital } from "./rule.ts";

/** What the lists say of a word: a name and nothing else, a name and a word, or nothing. */
export type NameSort = "first" | "family" | "first-or-word" | "family-or-word";

interface Lists {
  readonly sorts: ReadonlyMap<string, NameSort>;
  /** By how they sound; only names that are no words. */
  readonly keys: ReadonlyMap<string, NameSort>;
}

const listed = madeOnce((): Lists => {
  const sorts = new Map<string, NameSort>();
  const keys = new Map<string, NameSort>();
  const add = (names: string, sort: NameSort): void => {
    for (const name of setOf(names)) if (!sorts.has(name)) sorts.set(name, sort);
  };
  add(FIRST_NAMES, "first");
  add(FAMILY_NAMES, "family");
  add(FIRST_NAMES_AND_WORDS, "first-or-word");
  add(FAMILY_NAMES_AND_WORDS, "family-or-word");
  for (const [name, sort] of sorts) if (sort === "first" || sort === "family") keys.set(nameKey(name), sort);
  return { sorts, keys };
});

const SHORTEST_KEY = 4;

/**
 * What the lists say of a word, folded; `isCapital`: it begins with a capital, so that other spellings of a listed name
 * count too.
 */
export const nameSort = (word: string, isCapital: boolean): NameSort | undefined => {
  const { sorts, keys } = listed();
  const exact = sorts.get(word);
  if (exact !== undefined || !isCapital || isCommonWord(word) || isKnownCapital(word)) return exact;
  const key = nameKey(word);
  return key.length >= SHORTEST_KEY ? keys.get(key) : undefined;
};
