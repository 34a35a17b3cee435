import {
  type Around,
  around,
  doesWhatPeopleDo,
  isAfterRole,
  isInCompany,
  isIntroduced,
  isNamed,
  isNameOfAThing,
  isPersonByWhatFollows,
  isTitled,
} from "./name-surroundings.ts";
import {
  hasInitial,
  isListed,
  isNobodysName,
  isSure,
  type NameRun,
  runAround,
  type Word,
  wordsOf,
} from "./name-words.ts";
import {
  type Found,
  type IdentifyingRule,
  isCommonWord,
  isKnownCapital,
  type Rule,
  type SearchedText,
} from "./rule.ts";

const SHORTEST = 2;
const SHORTEST_UNLISTED = 4;
const BEFORE = 12;
const A_NAME_COMES = /(?:s'appelle|name is|(?<!\p{L})(?:de)?nommee?|(?<!\p{L})named) $/u;
const NOT_AFTER_NAMED =
  /^(?:back|off|out|upon|again|twice|once|today|hier|aussi|encore|pas|comme|ainsi|ici|help|phone|ca|cela)$/;
const SPELLING_ALPHABET =
  /^(?:alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|juliett|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whisky|whiskey|xray|yankee|zulu|one|two|three)$/;

/** Ouro Ali, Saré Boubou: villages after their founders. */
const VILLAGE_OF = /^(?:ouro|wouro|wuro|sare|saare|keur|daga|bourg)$/;

/** One word to be judged, in its place. */
interface Candidate {
  readonly text: SearchedText;
  readonly words: readonly Word[];
  readonly index: number;
  readonly word: Word;
  readonly run: NameRun;
  readonly place: Around;
}

const isPlainWord = ({ text }: Word): boolean => isCommonWord(text) || isKnownCapital(text);

/** Juliet Romeo One. */
const isSpelling = ({ words, run }: Candidate): boolean => {
  const near = words.slice(Math.max(0, run.first - 1), run.last + 2);
  const before = words.slice(Math.max(0, run.first - 3), run.first).map(({ text }) => text);
  return (
    near.filter(({ text }) => SPELLING_ALPHABET.test(text)).length > 1 || /call sign|indicatif/.test(before.join(" "))
  );
};

const isBesideAName = ({ words, run, word }: Candidate): boolean =>
  words
    .slice(run.first, run.last + 1)
    .some(
      (other) =>
        other !== word &&
        isListed(other) &&
        (isSure(other) || other.sort !== word.sort || !isKnownCapital(other.text)) &&
        !isCommonWord(other.text),
    );

/** A listed name that is a word or a place as well. */
const ruleForEither = (one: Candidate): IdentifyingRule | undefined => {
  const { word, words, index, text, place } = one;
  const rule: IdentifyingRule = word.sort === "family-or-word" ? "family-name" : "first-name";
  if (!word.isCapital && isCommonWord(word.text)) return undefined;
  // Months and days stand after "M." and "p.m." too.
  if ((isTitled(place) || isNamed(place)) && !isKnownCapital(word.text)) return "named-person";
  if (isSpelling(one)) return undefined;
  if (isIntroduced(place)) return rule;
  if (!word.isCapital) return isInCompany(place) && !word.sort?.endsWith("word") ? rule : undefined;
  if (hasInitial(words, index, text) || (isBesideAName(one) && !isKnownCapital(word.text))) return rule;
  if (isPlainWord(word)) return undefined;
  if (place.after.startsWith("'s ")) return rule;
  return isAfterRole(place) || doesWhatPeopleDo(place) || isInCompany(place) ? rule : undefined;
};

/** On no list: only its surroundings can say that it is a name. */
const ruleForUnlisted = ({ word, words, index, text, place, run }: Candidate): IdentifyingRule | undefined => {
  if (isPlainWord(word) || isNobodysName(word.text)) return undefined;
  const isLong = word.text.length >= SHORTEST_UNLISTED;
  if (text.shouts || word.isAllCapitals) return isTitled(place) && isLong ? "named-person" : undefined;
  if (!word.isCapital) {
    const isOne = A_NAME_COMES.test(place.before) && !NOT_AFTER_NAMED.test(word.text) && isLong;
    return isOne ? "named-person" : undefined;
  }
  if (hasInitial(words, index, text) || isTitled(place) || isNamed(place) || isIntroduced(place)) return "named-person";
  if (!isLong) return undefined;
  const opens = run.from === 0 || /[.!?:] ?$/.test(place.before);
  if (!opens && isAfterRole(place)) return "named-person";
  return isPersonByWhatFollows(word.text, place, opens) ? "named-person" : undefined;
};

const mayBeName = (word: Word, { text, shouts }: SearchedText): boolean =>
  word.text.length >= SHORTEST &&
  (isListed(word) ||
    word.isCapital ||
    shouts ||
    A_NAME_COMES.test(text.slice(Math.max(0, word.from - BEFORE), word.from)));

const judge = (one: Candidate): IdentifyingRule | undefined => {
  if (isNameOfAThing(one.place) || VILLAGE_OF.test(one.words[one.run.first]?.text ?? "")) return undefined;
  if (isSure(one.word)) return one.word.sort === "first" ? "first-name" : "family-name";
  return isListed(one.word) ? ruleForEither(one) : ruleForUnlisted(one);
};

/** First and family names by list, and unlisted ones where something beside them says that a name comes. */
export const names: Rule = (text) => {
  const words = wordsOf(text);
  const found: Found[] = [];
  let after = 0;
  for (const [index, word] of words.entries()) {
    if (word.from < after || !mayBeName(word, text)) continue;
    const run = runAround(words, index, text);
    if (run === undefined) continue;
    const rule = judge({ text, words, index, word, run, place: around(text, run.from, run.to) });
    if (rule === undefined) continue;
    found.push({ rule, from: Math.max(after, run.from), to: run.to });
    after = run.to;
  }
  return found;
};
