import type { LocalizedText } from "../kernel/localized-text.ts";
import type { Count } from "./cell.ts";
import { countColumn } from "./column.ts";
import type { CountedRow } from "./counted-row.ts";
import { figureOf, groupOf, KNOWN_PEOPLE, unknownOf } from "./figure.ts";
import type { FiguresInput } from "./figures-input.ts";
import type { Column } from "./table.ts";
import { isEstimated, type Unit } from "./unit.ts";

const NOT_LISTED = "not-listed";

const groupLabels: Readonly<Record<(typeof KNOWN_PEOPLE)[number], LocalizedText>> = {
  women: { en: "women", fr: "femmes" },
  men: { en: "men", fr: "hommes" },
  girls: { en: "girls", fr: "filles" },
  boys: { en: "boys", fr: "garçons" },
  otherSex: { en: "other sex", fr: "autre sexe" },
};

/** One column of figures, which rows stand in it, and how it is counted. */
export interface Part {
  readonly column: Column;
  holds(row: CountedRow): boolean;
  figure(rows: readonly CountedRow[]): Count;
}

const peopleParts = (unit: Unit): Part[] => [
  ...KNOWN_PEOPLE.map((group) => ({
    column: countColumn(group, groupLabels[group], false),
    holds: () => true,
    figure: (rows: readonly CountedRow[]) => groupOf(rows, unit, group),
  })),
  {
    column: countColumn("unknown", { en: "sex or age not known", fr: "sexe ou âge inconnu" }, true),
    holds: () => true,
    figure: (rows) => unknownOf(rows, unit),
  },
];

/** Whether a column of the table is the row's own. */
export const isListed = (row: CountedRow, input: FiguresInput): boolean =>
  input.across === "people" || input.headings.some(({ code }) => code === row[input.across]);

const headingParts = (input: Exclude<FiguresInput, { across: "people" }>, counted: readonly CountedRow[]): Part[] => {
  const partOf = (code: string, label: LocalizedText, holds: Part["holds"]): Part => ({
    column: countColumn(code, label, isEstimated(input.unit)),
    holds,
    figure: (rows) => figureOf(rows.filter(holds), input.unit),
  });
  const parts = input.headings.map(({ code, label }) => partOf(code, label, (row) => row[input.across] === code));
  const isElsewhere = (row: CountedRow): boolean => !isListed(row, input);
  return counted.some(isElsewhere)
    ? [...parts, partOf(NOT_LISTED, { en: "not in the list", fr: "hors liste" }, isElsewhere)]
    : parts;
};

/** The columns of figures in their order, the total last, and how each is counted. */
export const partsOf = (input: FiguresInput, counted: readonly CountedRow[]): Part[] => [
  ...(input.across === "people" ? peopleParts(input.unit) : headingParts(input, counted)),
  {
    column: countColumn("total", { en: "total", fr: "total" }, isEstimated(input.unit)),
    holds: () => true,
    figure: (rows) => figureOf(rows, input.unit),
  },
];
