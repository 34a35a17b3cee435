import type { MessageLanguage } from "../message-language.ts";
import { type MessageRule, messageRuleCodes } from "../message-rule.ts";
import { type FeatureKind, featureKinds } from "../sentence-features.ts";

/** How much a thing speaks for each rule, in the order of the rules. */
export type Row = readonly number[];

/** What was learned: how much each word, idea and order of ideas speaks for each rule. */
export interface Weights {
  /** What every sentence begins with, by language; a sum above 0 is a finding. */
  readonly start: Readonly<Record<MessageLanguage, Row>>;
  readonly rowOf: (kind: FeatureKind, key: string, language: MessageLanguage) => Row | undefined;
  /** The orders that weigh anything: first idea, then the second with its row. */
  readonly orders: ReadonlyMap<string, ReadonlyMap<string, Row>>;
}

/** Words belong to one language; ideas are the same in both. */
const OF_WORDS: ReadonlySet<FeatureKind> = new Set(["stem", "stems", "nearStem"]);

/** The section of a weights text in which a thing is listed. */
export const sectionOf = (kind: FeatureKind, language: MessageLanguage): string =>
  OF_WORDS.has(kind) ? `${kind}-${language}` : kind;

/** Weights are written as whole hundredths. */
export const WEIGHT_UNIT = 100;

const NONE: Row = messageRuleCodes.map(() => 0);

/** The place of a rule in a {@link Row}. */
export const placeOf = (rule: MessageRule): number => messageRuleCodes.indexOf(rule);

/**
 * Reads a weights text: a line `@section`, then a line for each key with a number for each rule, left out from the
 * end where they are 0.
 */
export const readWeights = (text: string): Weights => {
  const sections = new Map<string, Map<string, Row>>();
  let section = new Map<string, Row>();
  for (const line of text.split("\n")) {
    if (line.startsWith("@")) {
      section = new Map();
      sections.set(line.slice(1), section);
    } else if (line !== "") {
      const [key = "", ...numbers] = line.split(" ");
      section.set(
        key,
        NONE.map((_, at) => Number(numbers[at] ?? 0) / WEIGHT_UNIT),
      );
    }
  }
  const tableOf = (language: MessageLanguage): ReadonlyMap<FeatureKind, ReadonlyMap<string, Row>> =>
    new Map(
      featureKinds.flatMap((kind) => {
        const rows = sections.get(sectionOf(kind, language));
        return rows === undefined ? [] : [[kind, rows] as const];
      }),
    );
  const tables = { en: tableOf("en"), fr: tableOf("fr") };
  const orders = new Map<string, Map<string, Row>>();
  for (const [key, row] of sections.get("order") ?? []) {
    const [first = "", then = ""] = key.split(">");
    orders.set(first, (orders.get(first) ?? new Map<string, Row>()).set(then, row));
  }
  const start = sections.get("start");
  return {
    start: { en: start?.get("en") ?? NONE, fr: start?.get("fr") ?? NONE },
    rowOf: (kind, key, language) => tables[language].get(kind)?.get(key),
    orders,
  };
};
