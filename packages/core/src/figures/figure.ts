import { match } from "ts-pattern";
import { type Count, exactly } from "./cell.ts";
import { type CountedRow, isOfUnit, numberCell } from "./counted-row.ts";
import type { Unit } from "./unit.ts";

/** The columns of a row that hold people whose sex and age group are known. */
export const KNOWN_PEOPLE = ["women", "men", "girls", "boys", "otherSex"] as const;

/** The people of a row: what is known by sex and age, and what is left unknown, add up to the whole. */
const peopleOf = (row: CountedRow): { readonly least: number; readonly most: number } => {
  const known = KNOWN_PEOPLE.reduce((sum, column) => sum + numberCell(row, column), 0);
  return { least: known + numberCell(row, "unknownLeast"), most: known + numberCell(row, "unknownMost") };
};

const sumOf = (rows: readonly CountedRow[], bounds: (row: CountedRow) => { least: number; most: number }): Count =>
  rows.reduce<Count>((sum, row) => {
    const { least, most } = bounds(row);
    return {
      kind: "count",
      least: sum.least + least,
      most: sum.most + most,
      approximate: sum.approximate || row["approximate"] === 1,
    };
  }, exactly(0));

/** What the rows come to in the unit. Incidents are counted once however many violations they hold. */
export const figureOf = (rows: readonly CountedRow[], unit: Unit): Count => {
  const own = rows.filter((row) => isOfUnit(row, unit));
  return match(unit)
    .with("incidents", () => exactly(new Set(own.map(({ stream }) => stream)).size))
    .with("violations", () => exactly(own.length))
    .with("people", "displaced-people", () => sumOf(own, peopleOf))
    .with("objects", () => sumOf(own, (row) => ({ least: numberCell(row, "least"), most: numberCell(row, "most") })))
    .with("households", () => exactly(own.reduce((sum, row) => sum + numberCell(row, "households"), 0)))
    .exhaustive();
};

/** The people of the rows in one known group, e.g. `women`; counted, so without a range. */
export const groupOf = (rows: readonly CountedRow[], unit: Unit, column: (typeof KNOWN_PEOPLE)[number]): Count =>
  exactly(rows.filter((row) => isOfUnit(row, unit)).reduce((sum, row) => sum + numberCell(row, column), 0));

/** The people of the rows whose sex or age group is not known. */
export const unknownOf = (rows: readonly CountedRow[], unit: Unit): Count =>
  sumOf(
    rows.filter((row) => isOfUnit(row, unit)),
    (row) => ({ least: numberCell(row, "unknownLeast"), most: numberCell(row, "unknownMost") }),
  );

/** Two counts in one; least with least, most with most. */
export const added = (a: Count, b: Count): Count => ({
  kind: "count",
  least: a.least + b.least,
  most: a.most + b.most,
  approximate: a.approximate || b.approximate,
});
