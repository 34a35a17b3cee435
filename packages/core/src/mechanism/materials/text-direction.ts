export type TextDirection = "ltr" | "rtl";

/** Scripts written from the right. Source: ISO 15924; Unicode bidirectional classes R and AL. */
const SCRIPTS = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr"]);
/** Languages whose usual script is one of those, where no script is named. Source: IANA subtag registry. */
const LANGUAGES = new Set(
  "ar arc azb bal bgn ckb dv fa glk he khw ks lrc mzn nqo pnb prs ps sd skr syr ug ur yi".split(" "),
);

/** From which side a language is written, by its tag; `ff-Adlm` from the right, `ff` from the left. */
export const textDirection = (language: string): TextDirection => {
  const [primary = "", ...rest] = language.split("-");
  const script = rest.find((part) => /^[A-Z][a-z]{3}$/.test(part));
  return (script === undefined ? LANGUAGES.has(primary) : SCRIPTS.has(script)) ? "rtl" : "ltr";
};
