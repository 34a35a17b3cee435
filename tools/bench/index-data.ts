// Made answers of key informants, the same for the same number of rows, and a method for them: 30 questions, a tree of
// three levels over them, as large as any questionnaire that was seen.
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { type AnswerChunk, type LabelColumn, type RiskMethod, readMethod } from "@answerable/core";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

export const AREAS = 500;
const QUESTIONS = 30;
export const LEAST_SHARE = 0.5;
export const FLOOR = 5;
export const GROUPS = 2;
const SHARE_MISSING = 0.05;
const MONTHS = Array.from({ length: 12 }, (_, at) => `2021-${String(at + 1).padStart(2, "0")}`);
const CATEGORIES = ["leader", "woman-leader", "displaced", "health", "teacher", "trader"];
const SEXES = ["female", "male"];

export const questions = Array.from({ length: QUESTIONS }, (_, at) => `q${at + 1}`);

/** A part of a node: the id of a question or node, and its weight. */
export interface BenchPart {
  readonly id: string;
  readonly weight: number;
}

const parts = (ids: readonly string[]): BenchPart[] => ids.map((id, at) => ({ id, weight: 1 + (at % 3) }));
const inFives = Array.from({ length: QUESTIONS / 5 }, (_, at) => questions.slice(at * 5, at * 5 + 5));

/** The nodes of the tree, each after its parts; the last is the score. */
export const nodes: readonly { readonly id: string; readonly children: readonly BenchPart[] }[] = [
  ...inFives.map((ids, at) => ({ id: `topic${at + 1}`, children: parts(ids) })),
  { id: "threats", children: parts(["topic1", "topic2", "topic3"]) },
  { id: "capacities", children: parts(["topic4", "topic5", "topic6"]) },
  { id: "risk", children: parts(["threats", "capacities"]) },
];

const label = (en: string) => ({ en });

/** The method: half of those asked must have answered, and half of a node's weight must be there. */
export const benchMethod = (): RiskMethod =>
  readMethod({
    document: "risk-method",
    ...{ id: "bench", version: "1", title: label("bench"), effective: { from: null, to: null } },
    ...{ source: "Answerable default", validations: [] },
    data: { area: "area", month: "month", facets: { category: "category", sex: "sex" } },
    scale: { least: 0, most: 100 },
    indicators: questions.map((id) => ({
      ...{ id, label: label(id), value: id, direction: "raises-score", minimumShare: LEAST_SHARE },
      normalisation: { kind: "goalposts", least: 0, most: 4 },
    })),
    nodes: nodes.map(({ id, children }) => ({
      ...{ id, label: label(id), children, minimumShare: LEAST_SHARE },
      aggregation: { kind: "weighted-arithmetic" },
    })),
    root: "risk",
    classes: {
      kind: "fixed-thresholds",
      classes: ["low", "medium", "high"].map((code, at) => ({ code, label: label(code), from: at * 33 })),
    },
    voices: { floor: FLOOR, groups: GROUPS, indicativeFrom: 3, groupedBy: "category", comparedBy: [] },
  })._unsafeUnwrap();

/** Answers in columns: for each row the places of its words, and a number or NaN for each question. */
export interface MadeAnswers {
  readonly rows: number;
  readonly words: Readonly<Record<"area" | "month" | "category" | "sex", LabelColumn>>;
  readonly answers: readonly Float64Array[];
}

/** Makes so many rows, in `months` months; each area gets as many as any other, in no order. */
export const madeAnswers = (rows: number, months = MONTHS.length): MadeAnswers => {
  const dice = xoroshiro128plus(rows);
  const below = (end: number): number => Math.floor(uniformFloat64(dice) * end);
  const words = (labels: readonly string[], place = (_row: number) => below(labels.length)): LabelColumn => ({
    codes: Uint32Array.from({ length: rows }, (_, row) => place(row)),
    labels,
  });
  const areas = Array.from({ length: AREAS }, (_, at) => `ML${String(at).padStart(4, "0")}`);
  return {
    rows,
    words: {
      area: words(areas, (row) => row % AREAS),
      month: words(MONTHS.slice(0, months)),
      category: words(CATEGORIES),
      sex: words(SEXES),
    },
    answers: questions.map(() =>
      Float64Array.from({ length: rows }, () => (uniformFloat64(dice) < SHARE_MISSING ? Number.NaN : below(5))),
    ),
  };
};

/** The same rows as the engine takes them; nothing is copied. */
export const chunkOf = ({ rows, words, answers }: MadeAnswers): AnswerChunk => ({
  ...{ rows, area: words.area, month: words.month, groups: {}, answers: {} },
  facets: { category: words.category, sex: words.sex },
  numbers: Object.fromEntries(questions.map((question, at) => [question, answers[at] ?? new Float64Array()])),
});

/** Writes them as CSV, a header and a line a row; what is missing is an empty cell. */
export const writeCsv = async (path: string, { rows, words, answers }: MadeAnswers): Promise<void> => {
  const out = createWriteStream(path);
  const named = Object.values(words);
  out.write(`${[...Object.keys(words), ...questions].join(",")}\n`);
  let lines = "";
  for (let row = 0; row < rows; row++) {
    const texts = named.map(({ codes, labels }) => labels[codes[row] ?? 0]);
    const numbers = answers.map((column) => (Number.isNaN(column[row]) ? "" : column[row]));
    lines += `${[...texts, ...numbers].join(",")}\n`;
    if (lines.length < 65_536) continue;
    if (!out.write(lines)) await once(out, "drain");
    lines = "";
  }
  out.end(lines);
  await once(out, "finish");
};
