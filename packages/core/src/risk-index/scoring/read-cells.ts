import type { AnswerPoints, MethodColumns } from "../method/method-columns.ts";
import { LARGEST_VALUE } from "../method/method-number.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import { type LabelColumn, labelColumn } from "./answer-chunk.ts";
import { emptyColumn, type NumberColumn } from "./number-column.ts";

/** Why a cell cannot be taken. */
export type CellProblem = "not-a-number" | "too-big" | "answer-not-on-the-scale" | "answer-not-scored";

/** A cell that cannot be taken: its place among the cells, from 0, and why. Never what stands in it. */
export interface BadCell {
  readonly index: number;
  readonly code: CellProblem;
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

const LONGEST_WHOLE = 15;

/** A number of a few digits and nothing else, as most answers are: many times faster than what reads any. Else NaN. */
const wholeNumberOf = (cell: string): number => {
  const { length } = cell;
  if (length === 0 || length > LONGEST_WHOLE) return Number.NaN;
  let number = 0;
  for (let index = 0; index < length; index++) {
    const digit = cell.charCodeAt(index) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
};

/** Reads the cells of the columns that a method needs. */
export interface CellReader {
  /** Cells of a column of numbers; what the method calls missing is NaN and never 0. */
  readonly numbers: (
    column: string,
    cells: readonly string[],
  ) => { readonly read: NumberColumn; readonly bad: BadCell[] };
  /** Cells of a column of answers in words; what the method calls missing is the empty label. */
  readonly answers: (
    column: string,
    cells: readonly string[],
  ) => { readonly read: LabelColumn; readonly bad: BadCell[] };
}

/** The answers that stand in a cell. */
export const answersIn = (cell: string, { several }: AnswerPoints): readonly string[] =>
  several === null ? [cell] : cell.split(several.between).filter((answer) => answer !== "");

/**
 * Reads cells as text, column by column, as a method's data section says. Codes: `not-a-number`, `too-big`,
 * `answer-not-on-the-scale` (no point of the question's scale), `answer-not-scored` (an answer that counts no points
 * and is not called missing either).
 */
export const cellReader = ({ data, questions }: RiskMethod, columns: MethodColumns): CellReader => {
  const missing = new Set(["", ...data.missing]);
  const isAnyMissingWhole = data.missing.some((text) => !Number.isNaN(wholeNumberOf(text)));
  const points = new Map(
    questions.map(({ code, scale }) => [code as string, new Set(scale.map(({ point }) => point))]),
  );
  const numberOf = (cell: string, allowed: ReadonlySet<number> | undefined): number | CellProblem => {
    if (!NUMBER.test(cell)) return "not-a-number";
    const number = Number(cell);
    if (Math.abs(number) > LARGEST_VALUE) return "too-big";
    return allowed?.has(number) === false ? "answer-not-on-the-scale" : number;
  };
  return {
    numbers: (column, cells) => {
      const allowed = points.get(column);
      const read = emptyColumn(cells.length);
      const bad: BadCell[] = [];
      cells.forEach((cell, index) => {
        const whole = isAnyMissingWhole ? Number.NaN : wholeNumberOf(cell);
        if (!Number.isNaN(whole) && allowed?.has(whole) !== false) {
          read[index] = whole;
          return;
        }
        const text = cell.trim();
        if (missing.has(text)) return;
        const number = numberOf(text, allowed);
        if (typeof number === "number") read[index] = number;
        else bad.push({ index, code: number });
      });
      return { read, bad };
    },
    answers: (column, cells) => {
      const scored = columns.answers[column] ?? [];
      const isKnown = (cell: string): boolean =>
        scored.every((one) =>
          answersIn(cell, one).every((answer) => Object.hasOwn(one.points, answer) || missing.has(answer)),
        );
      const known = new Map<string, boolean>([["", true]]);
      const bad: BadCell[] = [];
      const words = cells.map((cell, index) => {
        const text = missing.has(cell.trim()) ? "" : cell.trim();
        const fine = known.get(text) ?? isKnown(text);
        known.set(text, fine);
        if (!fine) bad.push({ index, code: "answer-not-scored" });
        return text;
      });
      return { read: labelColumn(words), bad };
    },
  };
};
