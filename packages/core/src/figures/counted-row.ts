import { match } from "ts-pattern";
import type { FlatRow } from "../kernel/filter.ts";
import type { Unit } from "./unit.ts";

/**
 * The columns of a row that figures read; the rows of violations and of survivor counts have them. A survivor count has
 * no unit of its own and counts as victims. Rows may have more columns; nothing else is read.
 */
export type CountedRow = FlatRow & { readonly stream: string };

/** Statuses of what is not counted: it did not happen, was taken back, or stands already in another incident. */
const NOT_COUNTED = ["set-aside", "withdrawn", "merged", "absent"];

/** Whether figures count the row at all. */
export const isCounted = (row: CountedRow): boolean => !NOT_COUNTED.includes(String(row["status"] ?? ""));

/** The text in a column, or undefined where it is empty. */
export const textCell = (row: CountedRow, column: string): string | undefined => {
  const cell = row[column];
  return typeof cell === "string" && cell !== "" ? cell : undefined;
};

/** The number in a column; an empty cell is 0. */
export const numberCell = (row: CountedRow, column: string): number => {
  const cell = row[column];
  return typeof cell === "number" ? cell : 0;
};

/** What the row's own count is of. */
const rowUnit = (row: CountedRow): string => textCell(row, "unit") ?? "victims";

/** Whether the row has a part in a figure of the unit: people are never added to displaced people, nor to objects. */
export const isOfUnit = (row: CountedRow, unit: Unit): boolean =>
  match(unit)
    .with("violations", () => true)
    // a count of survivors leads to no incident, so it can be none
    .with("incidents", () => textCell(row, "unit") !== undefined)
    .with("people", () => rowUnit(row) === "victims")
    .with("displaced-people", "households", () => rowUnit(row) === "displaced")
    .with("objects", () => rowUnit(row) === "objects")
    .exhaustive();

/** Whether the row says how many; a violation may be known without its number, or be given in people, not households. */
export const saysHowMany = (row: CountedRow, unit: Unit): boolean =>
  match(unit)
    .with("incidents", "violations", () => true)
    .with("people", "displaced-people", "objects", () => typeof row["least"] === "number")
    .with("households", () => typeof row["households"] === "number")
    .exhaustive();
