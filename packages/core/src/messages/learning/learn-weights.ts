import { foldText } from "../../kernel/folded-text.ts";
import type { LabelledMessage } from "../labelled-message.ts";
import { messageRuleCodes } from "../message-rule.ts";
import { type ReadSentence, readSentences } from "../read-sentences.ts";
import { type FeatureKind, NEAR, type Visit, visitFor, visitOwn, visitPlace } from "../sentence-features.ts";
import { sectionOf, signOf } from "../weights/read-weights.ts";
import { type LearningRow, type LearningWay, learnAspects } from "./learn-aspects.ts";

/** A labelled set to learn from. */
export interface LearningSet {
  readonly messages: readonly LabelledMessage[];
  /** How much each of its messages counts: 1, or less where the word lists were grown on it. */
  readonly counts: number;
}

interface NamedRow extends Omit<LearningRow, "features"> {
  readonly features: readonly string[];
}

/** Found by leaving one author out at a time; see labelled/README.md. */
const WAY: LearningWay = {
  aspects: 16,
  rounds: 40,
  step: 0.05,
  leaveOut: { features: 0.4, aspects: 0.3 },
  seed: 20_251_121,
};

/** Things that stand in fewer messages are not learned. */
const LEAST_MESSAGES: Readonly<Record<FeatureKind, number>> = {
  stem: 3,
  stems: 4,
  start: 4,
  idea: 3,
  denied: 3,
  said: 3,
  near: 3,
  before: 3,
  after: 3,
  place: 3,
};

/** How many things are kept: those that say most, and stand in most messages. */
const MOST_THINGS = 6_000;
/** They are chosen after fewer rounds. */
const CHOOSING: LearningWay = { ...WAY, rounds: 8 };

/** Where what is found is right about as often as what is marked is found, rule by rule; by leaving one author out. */
const LEAST_SUM: Readonly<Record<LabelledMessage["lang"], readonly number[]>> = {
  en: [0.7, -0.8, -0.9, -0.7],
  fr: [0.3, -0.6, -0.8, -0.75],
};

/** The section and key of a thing as one word. */
const SEPARATOR = " ";

const featuresOf = (sentences: readonly ReadSentence[], at: number, language: LabelledMessage["lang"]): string[] => {
  const features: string[] = [];
  const visit: Visit = (kind, key) => features.push(`${sectionOf(kind, language)}${SEPARATOR}${key}`);
  visitPlace(sentences, at, visit);
  for (let other = Math.max(0, at - NEAR); other <= Math.min(sentences.length - 1, at + NEAR); other++) {
    const phrase = sentences[other]?.phrase;
    if (phrase === undefined) continue;
    if (other === at) visitOwn(phrase, visit);
    else visitFor("near", phrase, visit);
    if (other === at - 1) visitFor("before", phrase, visit);
    if (other === at + 1) visitFor("after", phrase, visit);
  }
  return features;
};

/** A row for each sentence that is not freed; it breaks the rules whose marks it touches. */
const rowsOf = ({ text, lang, findings }: LabelledMessage, counts: number): NamedRow[] => {
  const folded = foldText(text);
  const sentences = readSentences(folded, lang);
  return sentences.flatMap((sentence, at): NamedRow[] => {
    if (sentence.isFreed) return [];
    const from = folded.starts[sentence.from] ?? 0;
    const to = folded.starts[sentence.to] ?? 0;
    const touched = findings.filter(({ span }) => span[0] < to && from < span[1]);
    const breaks = messageRuleCodes.map((code) => touched.some(({ rule }) => rule === code));
    return [{ features: featuresOf(sentences, at, lang), breaks, counts }];
  });
};

const inOrder = (a: string, b: string): number => (a < b ? -1 : 1);

const leastMessagesOf = (feature: string): number => {
  const kind = feature.split(/[-\s]/)[0];
  return Object.entries(LEAST_MESSAGES).find(([name]) => name === kind)?.[1] ?? 0;
};

/** The features of enough messages, with their number, in the order of the alphabet. */
const vocabularyOf = (messages: readonly (readonly NamedRow[])[]): ReadonlyMap<string, number> => {
  const counted = new Map<string, number>();
  for (const rows of messages)
    for (const feature of new Set(rows.flatMap(({ features }) => features)))
      counted.set(feature, (counted.get(feature) ?? 0) + 1);
  return new Map(
    [...counted].filter(([feature, count]) => count >= leastMessagesOf(feature)).sort(([a], [b]) => inOrder(a, b)),
  );
};

const learnedOf = (rows: readonly NamedRow[], vocabulary: readonly string[], way: LearningWay) => {
  const numbers = new Map(vocabulary.map((feature, at) => [feature, at]));
  const numbered = rows.map((row) => ({ ...row, features: row.features.flatMap((one) => numbers.get(one) ?? []) }));
  return learnAspects(numbered, vocabulary.length, messageRuleCodes.length, way);
};

const vectorIn = (says: Float32Array, at: number): Float32Array =>
  says.subarray(at * WAY.aspects, (at + 1) * WAY.aspects);

/** The features that are worth their place, in the order of the alphabet. */
const chosenOf = (rows: readonly NamedRow[], counted: ReadonlyMap<string, number>): string[] => {
  const vocabulary = [...counted.keys()];
  const { says } = learnedOf(rows, vocabulary, CHOOSING);
  const worth = vocabulary.map((feature, at) => {
    const said = vectorIn(says, at).reduce((sum, one) => sum + one * one, 0);
    return { feature, worth: said * (counted.get(feature) ?? 0) };
  });
  return worth
    .sort((a, b) => b.worth - a.worth || inOrder(a.feature, b.feature))
    .slice(0, MOST_THINGS)
    .map(({ feature }) => feature)
    .sort(inOrder);
};

const DIGITS = 4;
const numbersOf = (values: Iterable<number>): string =>
  Array.from(values, (one) => Number(one.toPrecision(DIGITS))).join(" ");

/**
 * Learns from labelled sets how much each word and idea says of each aspect and each aspect of each rule, and writes it
 * as a text that readWeights reads. The same sets in the same order give the same text.
 */
export const learnWeights = (sets: readonly LearningSet[]): string => {
  const messages = sets.flatMap((set) => set.messages.map((one) => rowsOf(one, set.counts)));
  const rows = messages.flat();
  const vocabulary = chosenOf(rows, vocabularyOf(messages));
  const rules = messageRuleCodes.length;
  const { says, start, forRules, ruleStart } = learnedOf(rows, vocabulary, WAY);
  const lines = ["@start", numbersOf(start), "@rules"];
  for (let rule = 0; rule < rules; rule++) lines.push(numbersOf(forRules.filter((_, at) => at % rules === rule)));
  lines.push("@least");
  for (const language of ["en", "fr"] as const)
    lines.push(numbersOf(LEAST_SUM[language].map((least, rule) => least - (ruleStart[rule] ?? 0))));
  let open = "";
  vocabulary.forEach((feature, at) => {
    const [section = "", key = ""] = feature.split(SEPARATOR);
    if (section !== open) lines.push(`@${section}`);
    open = section;
    const signs = Array.from(vectorIn(says, at), signOf).join("");
    lines.push(`${key} ${signs}`);
  });
  return `${lines.join("\n")}\n`;
};
