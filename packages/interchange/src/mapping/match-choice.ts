import { foldName, isKnownCode, type PlaceRegistry, resolveName, type Taxonomy } from "@answerable/core";
import type { FormChoice } from "../xlsform/xls-form.ts";
import { type CodeWords, NOT_KNOWN } from "./code-words.ts";

/** What the choices of a form are compared with. */
export interface MatchAgainst {
  readonly taxonomy: Taxonomy;
  readonly places: PlaceRegistry;
}

/** The same for one kind of mapping: places for the areas, and the words of each of its other lists. */
interface MatchWords<List extends string> {
  readonly places: PlaceRegistry;
  wordsOf(list: Exclude<List, "area">): readonly CodeWords[];
}

/** How a choice reads as one of our codes. Only `matched` is written into a draft. */
export type ChoiceMatch =
  | { readonly match: "matched"; readonly code: string; readonly why: "label" | "name" | "code" | "years" }
  /** It may be one of these; a person says which. */
  | { readonly match: "open"; readonly among: readonly string[] }
  | { readonly match: "not-known" };

const labelsOf = ({ labels }: FormChoice): string[] => Object.values(labels).filter((text) => text !== undefined);
const wordsIn = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldName)
    .filter((word) => word !== "");

const notKnown = new Set(NOT_KNOWN.map(foldName));

/** Whether the choice says: don't know, or prefer not to say. */
export const isNotKnownChoice = (choice: FormChoice): boolean =>
  [choice.name, ...labelsOf(choice)].some((text) => notKnown.has(foldName(text)));

/** A band of years, as `18-59` or `60+`, out of a label or name such as `18 à 59 ans`, `18_59`, `60 ans et plus`. */
export const bandOfYears = (text: string): string | undefined => {
  const between =
    /^\D{0,12}?(\d{1,2})\s*(?:-|–|_|à|a|to|et|and)\s*(\d{1,2})\s*(?:ans|years?|yrs?|y)?(?:\s+old)?$/i.exec(text.trim());
  if (between) return Number(between[1]) < Number(between[2]) ? `${between[1]}-${between[2]}` : undefined;
  const above =
    /^(\d{1,2})\s*(?:\+|ans et plus|et plus|and (?:above|over|older)|years and (?:above|over|older)|plus)$/i.exec(
      text.trim(),
    );
  return above ? `${above[1]}+` : undefined;
};

const areaOf = (choice: FormChoice, places: PlaceRegistry): ChoiceMatch => {
  const code = choice.name.toUpperCase();
  if (isKnownCode(places, code) && places.units.get(code)?.level === 2) return { match: "matched", code, why: "code" };
  const among = new Set<string>();
  for (const [why, texts] of [
    ["label", labelsOf(choice)],
    ["name", [choice.name.replaceAll("_", " ")]],
  ] as const)
    for (const text of texts) {
      const answer = resolveName(places, text, { level: 2 });
      if (answer.answer === "found" && answer.place.adm2 !== null)
        return { match: "matched", code: answer.place.adm2, why };
      const close =
        answer.answer === "ambiguous" ? answer.among : answer.answer === "candidates" ? answer.candidates : [];
      for (const { adm2 } of close) if (adm2 !== null) among.add(adm2);
    }
  return { match: "open", among: [...among] };
};

interface FoldedCode {
  readonly code: string;
  /** Its words as they compare, and itself. */
  readonly whole: ReadonlySet<string>;
  /** The words of each part of them, as `vol / extorsion` has two; a part of two letters says too little. */
  readonly parts: readonly (readonly string[])[];
}

const folded = ({ code, words }: CodeWords): FoldedCode => ({
  code,
  whole: new Set([code, ...words].map(foldName)),
  parts: words
    .flatMap((word) => word.split(/\s*[/;,(]\s*/))
    .map(wordsIn)
    .filter((part) => part.join("").length > 2),
});

const wordedMatch = (choice: FormChoice, list: string, codes: readonly FoldedCode[]): ChoiceMatch => {
  for (const [why, texts] of [
    ["label", labelsOf(choice)],
    ["name", [choice.name]],
  ] as const) {
    const said = texts.map(foldName);
    const found = codes.filter(({ whole }) => said.some((text) => whole.has(text)));
    const [only] = found;
    if (only !== undefined && found.length === 1) return { match: "matched", code: only.code, why };
    if (found.length > 1) return { match: "open", among: found.map(({ code }) => code) };
  }
  if (isNotKnownChoice(choice)) return { match: "not-known" };
  if (list === "ageGroup") {
    const band = [...labelsOf(choice), choice.name].map(bandOfYears).find((one) => one !== undefined);
    if (band !== undefined) return { match: "matched", code: band, why: "years" };
  }
  const said = new Set([...labelsOf(choice), choice.name].flatMap(wordsIn));
  const among = codes.filter(({ parts }) => parts.some((part) => part.every((word) => said.has(word))));
  return { match: "open", among: among.map(({ code }) => code) };
};

/** Says which code a choice means. */
export type ChoiceMatcher<List extends string = string> = (choice: FormChoice, list: List) => ChoiceMatch;

/**
 * Which code a choice means: where a label or the name is the same as a word of exactly one code, accents and marks
 * aside. A label that only holds a code's words, or one part of them, leaves it open with what it may be. An area is
 * found by its p-code or its name, never by a spelling that is only close.
 */
export const choiceMatcher = <List extends string>({ places, wordsOf }: MatchWords<List>): ChoiceMatcher<List> => {
  const codes = new Map<List, readonly FoldedCode[]>();
  const codesOf = (list: Exclude<List, "area">) => {
    const known = codes.get(list) ?? wordsOf(list).map(folded);
    codes.set(list, known);
    return known;
  };
  return (choice, list) => {
    if (list !== "area") return wordedMatch(choice, list, codesOf(list as Exclude<List, "area">));
    return isNotKnownChoice(choice) ? { match: "not-known" } : areaOf(choice, places);
  };
};
