import type { LocalizedText } from "../kernel/localized-text.ts";
import { textIn } from "../kernel/localized-text.ts";
import type { AreaMonth, AreaMonths } from "./area-months.ts";
import { figureOver } from "./figure-over.ts";
import type { Part } from "./figure-parts.ts";
import type { FiguresInput, SeenPeriod } from "./figures-input.ts";
import { notesOf } from "./notes-of.ts";
import type { Cell, Column, Marks, Row, Table } from "./table.ts";
import { unitLabels } from "./unit.ts";

/** The period in words. */
export const periodOf = ({ from, to }: Pick<SeenPeriod, "from" | "to">): string =>
  from === to ? from : `${from} – ${to}`;

/** The marks of a table over a period, before its release. */
export const marksOf = ({ sample, taxonomy, asKnownOn }: SeenPeriod): Marks => ({
  audience: null,
  sample,
  taxonomy,
  asKnownOn,
});

/** The figures of a line: each part over the line's area-months. */
export const figureCells = (parts: readonly Part[], areaMonths: readonly AreaMonth[]): Record<string, Cell> =>
  Object.fromEntries(parts.map((part) => [part.column.key, figureOver(part, areaMonths)]));

/** A table of figures with all that must be read with it; `by` says in words how it is parted. */
export const figuresTable = (
  input: FiguresInput,
  areaMonths: AreaMonths,
  table: {
    readonly name: string;
    readonly by: LocalizedText;
    readonly columns: readonly Column[];
    readonly rows: readonly Row[];
  },
): Table => {
  const titleIn = (language: string): string =>
    `${textIn(unitLabels[input.unit], language).text} ${textIn(table.by, language).text}, ${periodOf(input)}`;
  return {
    name: table.name,
    title: { en: titleIn("en"), fr: titleIn("fr") },
    unit: input.unit,
    columns: table.columns,
    rows: table.rows,
    marks: { ...marksOf(input), basis: input.basis },
    notes: notesOf(input, areaMonths),
  };
};
