/** A set out of a list of words, separated by spaces. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
