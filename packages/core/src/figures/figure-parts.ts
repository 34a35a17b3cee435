import type { LocalizedText } from "../kernel/localized-text.ts";
import { countColumn } from "./column.ts";
import type { CountedRow } from "./counted-row.ts";
import { figureOf, groupOf, KNOWN_PEOPLE, unknownOf } from "./figure.ts";
import type { FiguresInput } from "./figures-input.ts";
import type { Cell, Column } from "./table.ts";
import { isEstimated, type Unit } from "./unit.ts";

const NOT_LISTED = "not-listed";

const groupLabels: Readonly<Record<(typeof KNOWN_PEOPLE)[number], LocalizedText>> = {
  women: { en: "women", fr: "femmes" },
  men: { en: "men", fr: "hommes" },
  girls: { en: "girls", fr: "filles" },
  boys: { en: "boys", fr: "garçons" },
  otherSex: { en: "other sex", fr: "autre sexe" },
};

/** One column of figures, and how it is counted. */
export interface Part {
  readonly column: Column;
  figure(rows: readonly CountedRow[]): Extract<Cell, { readonly kind: "count" }>;
}

const peopleParts = (unit: Unit): Part[] => [
  ...KNOWN_PEOPLE.map((group) => ({
    column: countColumn(group, groupLabels[group], false),
    figure: (rows: readonly CountedRow[]) => groupOf(rows, unit, group),
  })),
  {
    column: countColumn("unknown", { en: "sex or age not known", fr: "sexe ou âge inconnu" }, true),
    figure: (rows) => unknownOf(rows, unit),
  },
];

/** Whether a column of the table is the row's own. */
export const isListed = (row: CountedRow, input: FiguresInput): boolean =>
  input.across === "people" || input.headings.some(({ code }) => code === row[input.across]);

const headingParts = (input: Exclude<FiguresInput, { across: "people" }>, counted: readonly CountedRow[]): Part[] => {
  const parts = input.headings.map(({ code, label }) => ({
    column: countColumn(code, label, isEstimated(input.unit)),
    figure: (rows: readonly CountedRow[]) =>
      figureOf(
        rows.filter((row) => row[input.across] === code),
        input.unit,
      ),
  }));
  if (counted.every((row) => isListed(row, input))) return parts;
  const column = countColumn(NOT_LISTED, { en: "not in the list", fr: "hors liste" }, isEstimated(input.unit));
  const figure = (rows: readonly CountedRow[]) =>
    figureOf(
      rows.filter((row) => !isListed(row, input)),
      input.unit,
    );
  return [...parts, { column, figure }];
};

/** The columns of figures in their order, the total last, and how each is counted. */
export const partsOf = (input: FiguresInput, counted: readonly CountedRow[]): Part[] => [
  ...(input.across === "people" ? peopleParts(input.unit) : headingParts(input, counted)),
  {
    column: countColumn("total", { en: "total", fr: "total" }, isEstimated(input.unit)),
    figure: (rows) => figureOf(rows, input.unit),
  },
];
