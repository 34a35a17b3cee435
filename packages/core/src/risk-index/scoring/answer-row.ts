import { methodColumns } from "../method/method-columns.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import { type AnswerChunk, labelColumn } from "./answer-chunk.ts";

/** What one informant answered, or what a table says of an area: by question or column; null or absent: no answer. */
export type GivenAnswers = Readonly<Record<string, number | null>>;

/** One informant's answers for an area and month; under a method without voices, what a table says of the area. */
export interface AnswerRow {
  readonly area: string;
  /** `YYYY-MM`, or empty where the data hold one moment. */
  readonly month: string;
  /** Facet → group, e.g. sex → female; `unknown` and empty are no group. */
  readonly facets: Readonly<Record<string, string>>;
  readonly answers: GivenAnswers;
}

/** Rows as a chunk of columns, for a method whose columns are all numbers; facets and groups stand under their own names. */
export const chunkOf = (method: RiskMethod, rows: readonly AnswerRow[]): AnswerChunk => {
  const { facets, groups, numbers } = methodColumns(method);
  const labels = (name: string) => labelColumn(rows.map((row) => row.facets[name] ?? ""));
  const named = (names: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.keys(names).map((name) => [name, labels(name)]));
  return {
    rows: rows.length,
    area: labelColumn(rows.map(({ area }) => area)),
    month: labelColumn(rows.map(({ month }) => month)),
    facets: named(facets),
    groups: named(groups),
    numbers: Object.fromEntries(
      numbers.map((column) => [column, Float64Array.from(rows, ({ answers }) => answers[column] ?? Number.NaN)]),
    ),
    answers: {},
  };
};
