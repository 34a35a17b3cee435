import { foldText } from "../../kernel/folded-text.ts";
import type { LabelledMessage } from "../labelled-message.ts";
import { type MessageRule, messageRuleCodes } from "../message-rule.ts";
import { type ReadSentence, readSentences } from "../read-sentences.ts";
import {
  type FeatureKind,
  isSoonAfter,
  NEAR,
  type Visit,
  visitBeside,
  visitNear,
  visitOwn,
} from "../sentence-features.ts";
import { sectionOf, WEIGHT_UNIT } from "../weights/read-weights.ts";
import { weighRows } from "./weigh-rows.ts";

/** A labelled set to learn from. */
export interface LearningSet {
  readonly messages: readonly LabelledMessage[];
  /** How much each of its messages counts: 1, or less where the word lists were grown on it. */
  readonly counts: number;
}

interface Row {
  readonly language: LabelledMessage["lang"];
  readonly features: readonly string[];
  readonly rules: ReadonlySet<MessageRule>;
  readonly counts: number;
}

/** Things that stand in fewer messages are not learned. */
const LEAST_MESSAGES = 2;
const ROUNDS = 25;
/** Found by leaving one set out at a time; see labelled/README.md. */
const EVEN = 4;
const SPARSE: Readonly<Record<FeatureKind, number>> = {
  stem: 0.3,
  stems: 0.6,
  idea: 0.3,
  denied: 0.3,
  said: 0.3,
  order: 1,
  nearStem: 0.3,
  nearIdea: 0.3,
  before: 0.3,
  after: 0.3,
};
/** Where what is found is right about as often as what is marked is found. */
const LEAST_SUM: Readonly<Record<LabelledMessage["lang"], number>> = { en: -0.9, fr: -1 };

/** The section and key of a thing as one word. */
const SEPARATOR = " ";

const featuresOf = (sentences: readonly ReadSentence[], at: number): string[] => {
  const sentence = sentences[at];
  if (sentence === undefined) return [];
  const features: string[] = [];
  const visit: Visit = (kind, key) => features.push(`${sectionOf(kind, sentence.language)}${SEPARATOR}${key}`);
  visitOwn(sentence, visit);
  for (const [first, places] of sentence.ideas)
    for (const [then, others] of sentence.ideas)
      if (first !== then && isSoonAfter(places, others)) visit("order", `${first}>${then}`, 0);
  visitBeside("before", sentences[at - 1], visit);
  visitBeside("after", sentences[at + 1], visit);
  for (const near of [...sentences.slice(Math.max(0, at - NEAR), at), ...sentences.slice(at + 1, at + 1 + NEAR)])
    visitNear(near, visit);
  return features;
};

/** A row for each sentence that is not freed; it breaks the rules whose marks it touches. */
const rowsOf = ({ text, lang, findings }: LabelledMessage, counts: number): Row[] => {
  const folded = foldText(text);
  const sentences = readSentences(folded, lang);
  return sentences.flatMap((sentence, at): Row[] => {
    if (sentence.isFreed) return [];
    const from = folded.starts[sentence.tokens[0]?.from ?? 0] ?? 0;
    const to = folded.starts[sentence.tokens.at(-1)?.to ?? 0] ?? 0;
    const rules = new Set(findings.filter(({ span }) => span[0] < to && from < span[1]).map(({ rule }) => rule));
    return [{ language: lang, features: featuresOf(sentences, at), rules, counts }];
  });
};

const inOrder = (a: string, b: string): number => (a < b ? -1 : 1);

/** The features of enough messages, in the order of the alphabet. */
const vocabularyOf = (messages: readonly (readonly Row[])[]): string[] => {
  const counted = new Map<string, number>();
  for (const rows of messages)
    for (const feature of new Set(rows.flatMap(({ features }) => features)))
      counted.set(feature, (counted.get(feature) ?? 0) + 1);
  return [...counted].flatMap(([feature, count]) => (count >= LEAST_MESSAGES ? [feature] : [])).sort(inOrder);
};

const sparseOf = (feature: string): number => {
  const [section = ""] = feature.split(SEPARATOR);
  const kind = section.split("-")[0];
  return Object.entries(SPARSE).find(([name]) => name === kind)?.[1] ?? 0;
};

const written = (key: string, numbers: readonly number[]): string | undefined => {
  const whole = numbers.map((one) => Math.round(one * WEIGHT_UNIT));
  while (whole.at(-1) === 0) whole.pop();
  return whole.length === 0 ? undefined : `${key} ${whole.join(" ")}`;
};

/**
 * Learns from labelled sets how much each word, idea and order of ideas speaks for each rule, and writes it as a text
 * that readWeights reads. The same sets in the same order give the same text.
 */
export const learnWeights = (sets: readonly LearningSet[]): string => {
  const messages = sets.flatMap((set) => set.messages.map((one) => rowsOf(one, set.counts)));
  const rows = messages.flat();
  const vocabulary = vocabularyOf(messages);
  const numbers = new Map(vocabulary.map((feature, at) => [feature, at]));
  const features = rows.map((row) => row.features.flatMap((feature) => numbers.get(feature) ?? []));
  const sparse = vocabulary.map(sparseOf);
  const learned = messageRuleCodes.map((rule) =>
    weighRows(
      {
        features,
        marked: rows.map(({ rules }) => rules.has(rule)),
        counts: rows.map(({ counts }) => counts),
        size: vocabulary.length,
      },
      { sparse, even: EVEN, rounds: ROUNDS },
    ),
  );
  const lines = ["@start"];
  for (const language of ["en", "fr"] as const)
    lines.push(
      written(
        language,
        learned.map(({ start }) => start - LEAST_SUM[language]),
      ) ?? "",
    );
  let open = "";
  vocabulary.forEach((feature, at) => {
    const [section = "", key = ""] = feature.split(SEPARATOR);
    const line = written(
      key,
      learned.map(({ weights }) => weights[at] ?? 0),
    );
    if (line === undefined) return;
    if (section !== open) lines.push(`@${section}`);
    open = section;
    lines.push(line);
  });
  return `${lines.join("\n")}\n`;
};
