import { compareText } from "../../kernel/text-order.ts";
import type { ClockFact } from "./clock-fact.ts";

/** Of one instant: what is met before what ends it, and what ends it before what opens it again. */
const ORDER: readonly ClockFact["type"][] = [
  "received",
  "entered",
  "paused",
  "resumed",
  "met",
  "stopped",
  "reopened",
  "appealed",
];

/** Text order of this is time order, then kind; a `met` that was judged stands before one that was not. */
const keyOf = (fact: ClockFact): string =>
  [fact.at, ORDER.indexOf(fact.type), ...(fact.type === "met" ? [fact.clock, fact.judgedDue ?? "~"] : [])].join(" ");

/**
 * Facts as they happened, whatever order they came in, each once. A pause and a resumption of one instant undo one
 * another: which came first cannot be told, and nothing may hang on it.
 */
export const factsInOrder = (facts: readonly ClockFact[]): readonly ClockFact[] => {
  const once = new Map(facts.map((fact) => [keyOf(fact), fact]));
  const toggles = (type: "paused" | "resumed"): ReadonlySet<string> =>
    new Set(facts.filter((fact) => fact.type === type).map(({ at }) => at));
  const [paused, resumed] = [toggles("paused"), toggles("resumed")];
  return [...once]
    .filter(([, { type, at }]) => !((type === "paused" && resumed.has(at)) || (type === "resumed" && paused.has(at))))
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([, fact]) => fact);
};
