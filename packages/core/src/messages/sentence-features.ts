import type { Place } from "./ideas.ts";
import type { Phrase, ReadSentence } from "./read-sentences.ts";

/**
 * What is weighed of a sentence. `stem`, `stems`: a word, two in a row. `start`: the first two words. `idea`; `denied` and `said`: an idea behind a denial in its clause, or not. Of its neighbours: `near` (ideas,
 * two sentences either way), `before`, `after` (the next one). `place`: how it stands in the text, and by whom it is said.
 */
export const featureKinds = [
  "stem",
  "stems",
  "start",
  "idea",
  "denied",
  "said",
  "near",
  "before",
  "after",
  "place",
] as const;
export type FeatureKind = (typeof featureKinds)[number];

/** How many sentences either way are near. */
export const NEAR = 2;
const DENIED_WITHIN = 4;
const STARTS = 2;
/** Longer sentences and texts count as this long. */
const LONGEST = 5;
const WORDS_A_STEP = 4;

/** Called with each thing that is weighed, and the word it stands at. */
export type Visit = (kind: FeatureKind, key: string, at: number) => void;

/** The words of a sentence, each once. */
const visitWords = ({ stems }: Phrase, visit: Visit): void => {
  const seen = new Set<string>();
  const once: Visit = (kind, key, at) => {
    if (!seen.has(key)) visit(kind, key, at);
    seen.add(key);
  };
  stems.forEach((stem, at) => {
    once("stem", stem, at);
    if (at > 0) once("stems", `${stems[at - 1] ?? ""}_${stem}`, at);
  });
  for (const [at, stem] of stems.slice(0, STARTS).entries()) visit("start", `${at}${stem}`, at);
};

const visitIdeas = ({ ideas, tokens }: Phrase, visit: Visit): void => {
  const denials = new Set((ideas.get("negation") ?? []).map(([from]) => from));
  const isDenied = ([at]: Place): boolean => {
    const clause = tokens[at]?.clause;
    for (let before = Math.max(0, at - DENIED_WITHIN); before < at; before++)
      if (denials.has(before) && tokens[before]?.clause === clause) return true;
    // "ne … pas": the French denial stands behind its verb too
    return denials.has(at + 1);
  };
  for (const [idea, places] of ideas) {
    visit("idea", idea, places[0]?.[0] ?? 0);
    const denied = places.find((place) => isDenied(place));
    const said = places.find((place) => !isDenied(place));
    if (denied !== undefined) visit("denied", idea, denied[0]);
    if (said !== undefined) visit("said", idea, said[0]);
  }
};

/** The words and ideas of a sentence. */
export const visitOwn = (phrase: Phrase, visit: Visit): void => {
  visitWords(phrase, visit);
  visitIdeas(phrase, visit);
};

/** What a sentence is to others: to those near it, to the one after it (`before`), to the one before it (`after`). */
export const visitFor = (kind: "near" | "before" | "after", { ideas }: Phrase, visit: Visit): void => {
  for (const idea of ideas.keys()) visit(kind, idea, 0);
};

/** How a sentence stands in its text, and by whom it and those beside it are said. */
export const visitPlace = (sentences: readonly ReadSentence[], at: number, visit: Visit): void => {
  const put = (key: string): void => visit("place", key, 0);
  const one = sentences[at];
  if (one?.isFramed === true) put("framed");
  put(at === 0 ? "first" : at === sentences.length - 1 ? "last" : "between");
  put(`words-${Math.min(LONGEST, Math.floor((one?.phrase.tokens.length ?? 0) / WORDS_A_STEP))}`);
  put(`sentences-${Math.min(LONGEST, sentences.length)}`);
  for (const [side, other] of [
    ["before", sentences[at - 1]],
    ["after", sentences[at + 1]],
  ] as const) {
    if (other?.asks === true) put(`${side}-asks`);
    if (other?.isFreed === true) put(`${side}-freed`);
    if (other?.isFramed === true) put(`${side}-framed`);
  }
};
