import { match, P } from "ts-pattern";
import type { RiskMethod } from "./risk-method.ts";
import type { ColumnName, RowValue } from "./row-value.ts";

/** The columns of a data file that a method needs, each once, by what is read from their cells. */
export interface MethodColumns {
  readonly area: ColumnName;
  readonly month: ColumnName | null;
  /** Facet of an informant → column; none under a method without voices. */
  readonly facets: Readonly<Record<string, ColumnName>>;
  /** Group of an area → column. */
  readonly groups: Readonly<Record<string, ColumnName>>;
  /** Columns of numbers. */
  readonly numbers: readonly ColumnName[];
  /** Columns of answers in words → the answers that count points, and what stands between several. */
  readonly answers: Readonly<Record<ColumnName, readonly AnswerPoints[]>>;
  /** Circumstance of an area-month → column. */
  readonly circumstances: Readonly<Record<string, ColumnName>>;
}

export type AnswerPoints = Extract<RowValue, { readonly kind: "answers" }>;

/** The columns and the answers in words that one value is made of. */
export const readFrom = (value: RowValue): { readonly numbers: ColumnName[]; readonly answers: AnswerPoints[] } =>
  match(value)
    .with(P.string, (column) => ({ numbers: [column], answers: [] }))
    .with({ kind: "answers" }, (answers) => ({ numbers: [], answers: [answers] }))
    .with({ kind: P.union("sum", "highest") }, ({ of }) => joined(of.map((part) => part.value)))
    .with({ kind: "ratio" }, ({ numerator, denominator }) => joined([numerator, denominator]))
    .with({ kind: "missing-where" }, ({ columns, value: inner }) => joined([...columns, inner]))
    .exhaustive();

const joined = (values: readonly RowValue[]): { numbers: ColumnName[]; answers: AnswerPoints[] } => {
  const all = values.map(readFrom);
  return { numbers: all.flatMap(({ numbers }) => numbers), answers: all.flatMap(({ answers }) => answers) };
};

/** Which columns a data file needs under a method. */
export const methodColumns = ({ data, indicators, voices }: RiskMethod): MethodColumns => {
  const { numbers, answers } = joined(indicators.map(({ value }) => value));
  const byColumn = Map.groupBy(answers, ({ column }) => column);
  return {
    area: data.area,
    month: data.month,
    facets: voices === null ? {} : data.facets,
    groups: data.groups,
    numbers: [...new Set(numbers)],
    answers: Object.fromEntries(byColumn),
    circumstances: Object.fromEntries(
      Object.entries(data.circumstances ?? {}).flatMap(([name, column]) =>
        column === undefined ? [] : [[name, column]],
      ),
    ),
  };
};
