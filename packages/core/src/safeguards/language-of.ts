import { foldText } from "./folded-text.ts";

/** The languages whose rules this folder knows. */
export type CheckedLanguage = "fr" | "en";

const FREQUENT: Readonly<Record<CheckedLanguage, ReadonlySet<string>>> = {
  fr: new Set(
    "le la les l de des du d un une et a au aux en dans par pour sur avec que qui est sont ont ete s se son sa ses leur leurs il elle ils elles ce cette nous on pas ne apres chez vers femme homme femmes hommes village".split(
      " ",
    ),
  ),
  en: new Set(
    "the of and to in a is are was were by for on with at from that who his her their he she they it this we not after near has have been an woman man women men village".split(
      " ",
    ),
  ),
};

/** At least this share of the words must be frequent ones. Source: Answerable default. */
const ENOUGH = 0.2;

/**
 * The language a text is in, French or English, by its frequent words; undefined where it is neither, or too short to
 * tell. A guess is not made: what is undefined counts as not checked.
 */
export const languageOf = (text: string): CheckedLanguage | undefined => {
  const words = foldText(text).text.match(/\p{L}+/gu) ?? [];
  const hits = (language: CheckedLanguage): number => words.filter((word) => FREQUENT[language].has(word)).length;
  const [fr, en] = [hits("fr"), hits("en")];
  const most = Math.max(fr, en);
  if (words.length === 0 || fr === en || most / words.length < ENOUGH) return undefined;
  return fr > en ? "fr" : "en";
};
