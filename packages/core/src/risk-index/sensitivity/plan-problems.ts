import { type Issue, issue } from "../../kernel/issue.ts";
import { repeats } from "../../kernel/repeats.ts";
import { methodProblems } from "../method/method-problems.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import { optionsOf, withOption } from "./chosen-method.ts";
import type { SensitivityChoice } from "./sensitivity-choice.ts";

/** The ids a choice names, and where. */
const namedBy = (choice: SensitivityChoice): readonly { readonly id: string; readonly path: (string | number)[] }[] =>
  choice.kind === "leave-out"
    ? choice.parts.map((id, index) => ({ id, path: ["parts", index] }))
    : (choice.of ?? []).map((id, index) => ({ id, path: ["of", index] }));

const mayName = (choice: SensitivityChoice, { nodes, indicators }: RiskMethod): ReadonlySet<string> => {
  const [inner, leaves] = [nodes.map(({ id }) => id), indicators.map(({ id }) => id)];
  if (choice.kind === "leave-out") return new Set([...inner, ...leaves]);
  return new Set(choice.kind === "weights" || choice.kind === "aggregation" ? inner : leaves);
};

/**
 * What is wrong with a method that an agency writes, but not with one that is tried out: what is left out stays in the
 * lists, and a maximum among the options has no use for weights that the other options need.
 */
const ALLOWED: readonly string[] = ["not-in-the-tree", "weights-without-use"];

/** Whether an option, taken by itself, leaves a method that can be used. */
export const isUsable = (method: RiskMethod, choice: SensitivityChoice, option: number): boolean => {
  const changed = withOption(method, choice, option);
  return changed !== null && methodProblems(changed).every(({ code }) => ALLOWED.includes(code));
};

/** What may be chosen otherwise in a method, as text that is the same where the method is. */
const ofParts = ({ nodes, indicators }: RiskMethod): string => JSON.stringify([nodes, indicators]);

const choiceProblems = (method: RiskMethod, choice: SensitivityChoice, path: (string | number)[]): Issue[] => {
  const known = mayName(choice, method);
  const unknown = namedBy(choice).filter(({ id }) => !known.has(id));
  if (unknown.length > 0) return unknown.map((one) => issue("part-unknown", [...path, ...one.path]));
  const list = choice.kind === "leave-out" ? "parts" : "alternatives";
  const seen = new Set([ofParts(method)]);
  return Array.from({ length: (optionsOf(choice) ?? 1) - 1 }, (_none, index) => index).flatMap((index) => {
    const at = [...path, list, index];
    if (!isUsable(method, choice, index + 1)) return [issue("option-makes-no-method", at)];
    const made = ofParts(withOption(method, choice, index + 1) ?? method);
    const problems = seen.has(made) ? [issue("option-stands-twice", at)] : [];
    seen.add(made);
    return problems;
  });
};

/**
 * What is wrong with the choices of a plan for a method: `choice-named-twice`, `part-unknown`, `option-makes-no-method`
 * where an option alone already makes a method that could not be read, e.g. a geometric mean on a scale from 0, and
 * `option-stands-twice` where one makes the same of it as another, or as the method itself.
 */
export const planProblems = (method: RiskMethod, choices: readonly SensitivityChoice[]): Issue[] => [
  ...repeats(choices.map(({ id }) => id)).map((index) => issue("choice-named-twice", ["choices", index, "id"])),
  ...choices.flatMap((choice, index) => choiceProblems(method, choice, ["choices", index])),
];
