import { TITLE } from "./name-leads.ts";
import { type NameSort, nameSort } from "./name-list.ts";
import { ANYBODY, FUNCTION, MANY_KIN, ONE_KIN, SOMEBODY, TRADE } from "./people-words.ts";
import { NAMED_AFTER_PEOPLE, PLACE_KIND } from "./place-words.ts";
import { isCommonWord, isKnownCapital, type SearchedText } from "./rule.ts";

const NOBODY_NAMED = new RegExp(
  `^(?:${ANYBODY}|${MANY_KIN}|${ONE_KIN}|${FUNCTION}|${TRADE}|${SOMEBODY}|${PLACE_KIND}|${NAMED_AFTER_PEOPLE})$`,
  "u",
);
const PARTICLE = /^(?:ag|ould|wallet|walet|walett|ibn|bint|mint|ben|bin|el|al|abou|n|m|aw|ly|oumar|von|van|le|dit)$/;
/** Before one letter and a full stop: block C., annex B. */
const LETTERED =
  /^(?:site|block|bloc|zone|secteur|sector|annexe?|vitamine?|hepatitis|hepatite|plan|groupe|group|class|classe|type|phase|section|table|tableau|fig|figure|category|categorie|part|partie|point|team|equipe|camp|gate|room|salle|hall|option|form|formulaire|version|grade|liste?|list|lot|row|rangee|item|column|colonne|question|article|clause|line|ligne|box|case|building|serie|axe)$/;
/** So many words a name has at most, on either side of one of them. */
const LONGEST_NAME = 4;

/** A word of a text as one that may be a name. */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly isCapital: boolean;
  /** UNHCR, DIALLO. */
  readonly isAllCapitals: boolean;
  readonly sort: NameSort | undefined;
}

const WORD = /\p{L}+/gu;

export const wordsOf = ({ text, cased, shouts }: SearchedText): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index: from }) => {
    const to = from + word.length;
    const isCapital = !shouts && text[from] !== cased[from];
    const isAllCapitals = isCapital && word.length > 1 && cased.slice(from, to) === word.toUpperCase();
    return { text: word, from, to, isCapital, isAllCapitals, sort: nameSort(word, isCapital) };
  });

export const isListed = (word: Word | undefined): boolean => word?.sort !== undefined;
/** A name and nothing else, by the list. A short one needs its capital. */
export const isSure = ({ sort, isCapital, text }: Word): boolean =>
  (sort === "first" || sort === "family") && (isCapital || text.length > 3);
const TITLE_WORD = new RegExp(`^(?:${TITLE}|hadj|hadji)$`, "u");

/** Might be part of a name by its capital, if something beside it says so. */
const isNameLike = (word: Word | undefined): boolean =>
  word?.isCapital === true &&
  (!isCommonWord(word.text) || isListed(word)) &&
  (!isKnownCapital(word.text) || isListed(word)) &&
  (!NOBODY_NAMED.test(word.text) || isListed(word)) &&
  !TITLE_WORD.test(word.text);

/** A person, a kin, a trade or a place, and no name. */
export const isNobodysName = (word: string): boolean => NOBODY_NAMED.test(word);

/** One name of several words. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

const joins = (word: Word): boolean => isNameLike(word) || isSure(word);
const isInitial = ({ text }: SearchedText, word: Word): boolean =>
  word.text.length === 1 && word.isCapital && text[word.to] === ".";

const gapOf = ({ text }: SearchedText, left: Word, right: Word): string => text.slice(left.to, right.from);

/** "Oumarou Boureima Dicko", "Adama K. Sangaré", "BARRY Samba", "Ag Almahmoud", around one of their words. */
export const runAround = (words: readonly Word[], index: number, text: SearchedText): NameRun | undefined => {
  const given = words[index];
  if (given === undefined) return undefined;
  let { from, to } = given;
  let first = index;
  let last = index;
  for (
    let here = given, next = words[index + 1];
    next && last - index < LONGEST_NAME;
    here = next, next = words[last + 1]
  ) {
    const gap = gapOf(text, here, next);
    if (!/^[ '-]$/.test(gap) && !(here.text.length === 1 && gap === ". ")) break;
    const isOne = isInitial(text, next);
    if (!isOne && !((joins(next) || PARTICLE.test(next.text)) && (here.isCapital || isListed(here)))) break;
    to = isOne ? next.to + 1 : next.to;
    last += 1;
  }
  if (!given.isCapital && !isSure(given)) return { first, last, from, to };
  for (
    let here = given, previous = words[index - 1];
    previous && index - first < LONGEST_NAME;
    here = previous, previous = words[first - 1]
  ) {
    const isParticle = PARTICLE.test(previous.text) && previous.isCapital && previous.text !== "le";
    if (!/^[ '-]$/.test(gapOf(text, previous, here)) || !(joins(previous) || isParticle)) break;
    from = previous.from;
    first -= 1;
  }
  return { first, last, from, to };
};

/** "Souleymane O.", "Ramata D."; a listed name needs no full stop. */
export const hasInitial = (words: readonly Word[], index: number, text: SearchedText): boolean => {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next || next.text.length !== 1 || !next.isCapital || gapOf(text, word, next) !== " ") return false;
  if (LETTERED.test(word.text) || word.isAllCapitals || word.text.length < 3) return false;
  const isSurelyOne = isListed(word) && !isKnownCapital(word.text) && !isCommonWord(word.text);
  return isNameLike(word) && (isSurelyOne || text.text[next.to] === ".");
};
