/** The alternatives of a pattern out of a list of words, separated by `|`; spaces around them do not count. */
export const anyOf = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s*\|\s*/)
    .join("|")})`;

/** What stands before the first letter or digit of a word, and after its last. */
export const START = "(?<![\\p{L}\\p{N}])";
export const END = "(?![\\p{L}\\p{N}])";
