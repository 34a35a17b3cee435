import type { MessageLanguage } from "../message-language.ts";
import { type FeatureKind, featureKinds } from "../sentence-features.ts";

/** How much a thing says of each aspect. */
export type Vector = Float32Array;

/**
 * What was learned. What is weighed of a sentence is summed aspect by aspect; an aspect whose sum is not above 0 is
 * silent; the others speak for or against each rule. So two words can weigh more together than each alone.
 */
export interface Weights {
  /** How many aspects there are. */
  readonly aspects: number;
  /** What a thing says of each aspect; undefined where nothing was learned of it. */
  readonly vectorOf: (kind: FeatureKind, key: string, language: MessageLanguage) => Vector | undefined;
  /** What every sentence begins with, aspect by aspect. */
  readonly start: Vector;
  /** How much each aspect speaks for each rule, in the order of the rules. */
  readonly forRules: readonly Vector[];
  /** Sums above this are findings, in the order of the rules. */
  readonly least: Readonly<Record<MessageLanguage, Vector>>;
}

/** Words belong to one language; ideas and places are the same in both. */
const OF_WORDS: ReadonlySet<FeatureKind> = new Set(["stem", "stems", "start"]);

/** The section of a weights text in which a thing is listed. */
export const sectionOf = (kind: FeatureKind, language: MessageLanguage): string =>
  OF_WORDS.has(kind) ? `${kind}-${language}` : kind;

/** One sign for each number of a vector, the middle one 0: small numbers are told apart more finely than great ones. */
const SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-";
const MIDDLE = 31;
const GREATEST = 4;

const numberOfSign = Array.from(SIGNS, (_, at) => {
  const step = (at - MIDDLE) / MIDDLE;
  return Math.sign(step) * step * step * GREATEST;
});

/** A number as the sign that comes nearest. */
export const signOf = (value: number): string => {
  const step = Math.sign(value) * Math.sqrt(Math.min(1, Math.abs(value) / GREATEST));
  return SIGNS[Math.round(step * MIDDLE) + MIDDLE] ?? "";
};

const vectorIn = (signs: string): Vector => Float32Array.from(signs, (sign) => numberOfSign[SIGNS.indexOf(sign)] ?? 0);
const numbersIn = (line: string): Vector => Float32Array.from(line.split(" "), Number);

/**
 * Reads a weights text: a line `@section`, then its lines. `@start`, `@rules` (a line for each) and `@least` (a line for
 * each language) hold plain numbers; of all others, a line is a key and a sign for each aspect.
 */
export const readWeights = (text: string): Weights => {
  const sections = new Map<string, Map<string, Vector>>();
  const plain = new Map<string, Vector[]>();
  let learned = new Map<string, Vector>();
  let numbers: Vector[] | undefined;
  for (const line of text.split("\n")) {
    const name = line.slice(1);
    if (line.startsWith("@")) {
      numbers = ["start", "rules", "least"].includes(name) ? [] : undefined;
      learned = new Map();
      if (numbers === undefined) sections.set(name, learned);
      else plain.set(name, numbers);
    } else if (numbers !== undefined) numbers.push(numbersIn(line));
    else if (line !== "") {
      const space = line.indexOf(" ");
      learned.set(line.slice(0, space), vectorIn(line.slice(space + 1)));
    }
  }
  const tableOf = (language: MessageLanguage): ReadonlyMap<FeatureKind, ReadonlyMap<string, Vector>> =>
    new Map(featureKinds.map((kind) => [kind, sections.get(sectionOf(kind, language)) ?? new Map<string, Vector>()]));
  const tables = { en: tableOf("en"), fr: tableOf("fr") };
  const [start = new Float32Array()] = plain.get("start") ?? [];
  const [en = new Float32Array(), fr = new Float32Array()] = plain.get("least") ?? [];
  return {
    aspects: start.length,
    vectorOf: (kind, key, language) => tables[language].get(kind)?.get(key),
    start,
    forRules: plain.get("rules") ?? [],
    least: { en, fr },
  };
};
