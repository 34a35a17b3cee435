import { type Issue, issue } from "../../kernel/issue.ts";
import type { LocalizedText } from "../../kernel/localized-text.ts";
import { repeats } from "../../kernel/repeats.ts";
import { aggregationProblems } from "./aggregation-problems.ts";
import { readFrom } from "./method-columns.ts";
import { normalisationProblems } from "./normalisation-problems.ts";
import type { ReliabilityRule } from "./reliability-rule.ts";
import type { RiskMethod } from "./risk-method.ts";
import { transformationProblems } from "./transformation-problems.ts";
import { treeProblems } from "./tree-problems.ts";

/**
 * Words that a class must not be called, because an index says none of it. `sûr` is looked for with its accent: without
 * it, it is another word. Source: practice I4.
 */
const NOT_SAID = /(?<!\p{L})(priorit\p{L}*|[ée]ligib\p{L}*|safe(ly|r|st|ty)?|sûre?s?|s[ée]curis[ée]e?s?)(?!\p{L})/iu;

const saysTooMuch = (label: LocalizedText): boolean => Object.values(label).some((text) => NOT_SAID.test(text ?? ""));

const questionProblems = ({ questions, indicators }: RiskMethod): Issue[] => {
  const codes = questions.map(({ code }) => code as string);
  const known = new Set(codes);
  return [
    ...repeats(codes).map((index) => issue("question-stands-twice", ["questions", index, "code"])),
    ...questions.flatMap(({ scale }, index) =>
      repeats(scale.map(({ point }) => point)).map((point) =>
        issue("point-stands-twice", ["questions", index, "scale", point, "point"]),
      ),
    ),
    ...(questions.length === 0 ? [] : indicators).flatMap(({ value }, index) => {
      const { numbers, answers } = readFrom(value);
      return [
        ...(numbers.every((column) => known.has(column)) ? [] : ["question-unknown"]),
        ...(answers.length === 0 ? [] : ["question-has-its-own-points"]),
      ].map((code) => issue(code, ["indicators", index, "value"]));
    }),
  ];
};

const scaleProblems = ({ scale, indicators }: RiskMethod): Issue[] => [
  ...(scale.least < scale.most ? [] : [issue("scale-is-backwards", ["scale"])]),
  ...indicators.flatMap(({ normalisation }, index) =>
    normalisation.kind === "goalposts" && normalisation.least >= normalisation.most
      ? [issue("goalposts-are-backwards", ["indicators", index, "normalisation"])]
      : [],
  ),
];

const classPath = (index: number, field: string) => ["classes", "classes", index, field];

const thresholdProblems = ({ scale, classes }: RiskMethod): Issue[] => {
  if (classes.kind !== "fixed-thresholds") return [];
  return [
    ...(classes.classes[0]?.from === scale.least
      ? []
      : [issue("classes-do-not-begin-with-the-scale", classPath(0, "from"), {}, { from: scale.least })]),
    ...classes.classes.flatMap(({ from }, index) => {
      const before = classes.classes[index - 1]?.from;
      return [
        ...(before !== undefined && before >= from ? [issue("classes-out-of-order", classPath(index, "from"))] : []),
        ...(from <= scale.most ? [] : [issue("class-above-the-scale", classPath(index, "from"))]),
      ];
    }),
  ];
};

const classProblems = (method: RiskMethod): Issue[] => {
  const classes = method.classes.classes.map(({ code, label }) => ({ code, label }));
  return [
    ...thresholdProblems(method),
    ...repeats(classes.map(({ code }) => code)).map((index) => issue("class-stands-twice", classPath(index, "code"))),
    ...classes.flatMap(({ label }, index) =>
      saysTooMuch(label) ? [issue("word-not-for-an-index", classPath(index, "label"))] : [],
    ),
  ];
};

/** Each demand of high reliability that is met before the moderate one is. */
const reliabilityProblems = ({ high, moderate }: ReliabilityRule): Issue[] => {
  const asksLess: readonly [keyof ReliabilityRule["high"], boolean][] = [
    ["informants", high.informants < moderate.informants],
    ["groups", high.groups < moderate.groups],
    ["apartAtMost", high.apartAtMost > moderate.apartAtMost],
    ["inClass", high.inClass < moderate.inClass],
  ];
  return asksLess
    .filter(([, isLess]) => isLess)
    .map(([demand]) => issue("high-asks-less", ["voices", "reliability", "high", demand]));
};

const voicesProblems = ({ voices, data }: RiskMethod): Issue[] => {
  if (voices === null) return [];
  const facets = Object.keys(data.facets);
  return [
    ...(voices.indicativeFrom <= voices.floor ? [] : [issue("range-is-backwards", ["voices", "indicativeFrom"])]),
    ...(facets.includes(voices.groupedBy) ? [] : [issue("facet-unknown", ["voices", "groupedBy"])]),
    ...voices.comparedBy.flatMap((facet, index) =>
      facets.includes(facet) ? [] : [issue("facet-unknown", ["voices", "comparedBy", index])],
    ),
    ...reliabilityProblems(voices.reliability),
  ];
};

/**
 * Everything that is wrong with a method whose form is right, all at once: its tree, its scale, how parts become
 * one value, its classes, its questions, its floor. The codes are sentences in `riskIndexExplanations`.
 */
export const methodProblems = (method: RiskMethod): Issue[] => {
  const tree = treeProblems(method);
  return [
    ...tree,
    ...scaleProblems(method),
    ...aggregationProblems(method, tree.length === 0),
    ...classProblems(method),
    ...questionProblems(method),
    ...voicesProblems(method),
    ...transformationProblems(method),
    ...normalisationProblems(method),
  ];
};
