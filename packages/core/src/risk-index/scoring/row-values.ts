import { match, P } from "ts-pattern";
import type { AnswerPoints } from "../method/method-columns.ts";
import type { RowValue, WeightedRowValue } from "../method/row-value.ts";
import type { AnswerChunk } from "./answer-chunk.ts";
import { emptyColumn, type NumberColumn } from "./number-column.ts";
import { answersIn } from "./read-cells.ts";

/** What one cell's answers count; NaN where one of them counts nothing, as "don't know" does not. */
const pointsOf = (cell: string, asked: AnswerPoints): number => {
  const points = answersIn(cell, asked).map((answer) =>
    Object.hasOwn(asked.points, answer) ? (asked.points[answer] ?? Number.NaN) : Number.NaN,
  );
  if (points.length === 0) return Number.NaN;
  return asked.several?.take === "highest" ? Math.max(...points) : points.reduce((sum, point) => sum + point, 0);
};

const answered = (asked: AnswerPoints, chunk: AnswerChunk): NumberColumn => {
  const words = chunk.answers[asked.column];
  if (words === undefined) return emptyColumn(chunk.rows);
  const counts = words.labels.map((label) => pointsOf(label, asked));
  return Float64Array.from(words.codes, (code) => counts[code] ?? Number.NaN);
};

const together = (
  { kind, of, atLeast }: { kind: "sum" | "highest"; of: readonly WeightedRowValue[]; atLeast: number | null },
  chunk: AnswerChunk,
): NumberColumn => {
  const parts = of.map(({ value, weight }) => ({ weight, column: rowValues(value, chunk) }));
  const needed = atLeast ?? of.length;
  return emptyColumn(chunk.rows).map((_none, row) => {
    let found = 0;
    let all = kind === "sum" ? 0 : Number.NEGATIVE_INFINITY;
    for (const { weight, column } of parts) {
      const value = (column[row] ?? Number.NaN) * weight;
      if (Number.isNaN(value)) continue;
      found += 1;
      all = kind === "sum" ? all + value : Math.max(all, value);
    }
    return found >= needed && found > 0 ? all : Number.NaN;
  });
};

/**
 * What a method reads from each row of a chunk; NaN where there is none. A ratio to 0 is missing. What the chunk lacks
 * is missing throughout.
 */
export const rowValues = (value: RowValue, chunk: AnswerChunk): NumberColumn =>
  match(value)
    .with(P.string, (column) => chunk.numbers[column] ?? emptyColumn(chunk.rows))
    .with({ kind: "answers" }, (asked) => answered(asked, chunk))
    .with({ kind: P.union("sum", "highest") }, (parts) => together(parts, chunk))
    .with({ kind: "ratio" }, ({ numerator, denominator, times }) => {
      const below = rowValues(denominator, chunk);
      return rowValues(numerator, chunk).map((above, row) =>
        below[row] === 0 ? Number.NaN : (above / (below[row] ?? Number.NaN)) * times,
      );
    })
    .with({ kind: "missing-where" }, ({ columns, value: inner, unlessAbove }) => {
      const ticked = columns.map((column) => rowValues(column, chunk));
      return rowValues(inner, chunk).map((one, row) =>
        ticked.some((column) => column[row] === 1) && !(unlessAbove !== null && one > unlessAbove) ? Number.NaN : one,
      );
    })
    .exhaustive();
