/** The alternatives of a pattern out of a list of words, separated by `|`; spaces around them do not count. */
export const anyOf = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s*\|\s*/)
    .join("|")})`;

/** A set out of a list of words, separated by spaces. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What stands before the first letter or digit of a word, and after its last. */
export const START = "(?<![\\p{L}\\p{N}])";
export const END = "(?![\\p{L}\\p{N}])";
