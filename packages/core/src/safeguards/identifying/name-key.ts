/**
 * How a name sounds, roughly: spellings of one name meet in one key (Souleymane, Suleiman; Cheick, Sheikh; Yacouba,
 * Yakouba). `word` is folded. Source: Answerable default, after French, English and Hausa spellings of the same names.
 */
export const nameKey = (word: string): string =>
  word
    .replace(/ph/g, "f")
    .replace(/ck|kh|gh/g, "k")
    .replace(/s?ch/g, "sh")
    .replace(/sh/g, "s")
    .replace(/dj|dy/g, "j")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/[cq]/g, "k")
    .replace(/ou|oo|w/g, "u")
    .replace(/y/g, "i")
    .replace(/h/g, "")
    .replace(/(.)\1+/g, "$1")
    .replace(/(?<=...)e$/, "");
