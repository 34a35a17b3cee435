import { type Cell, cellText, type Released, type Row } from "@answerable/core";
import { bodyRows, monthColumns } from "./month-columns.ts";
import { sightOf } from "./sight-of.ts";
import type { BulletinLanguage } from "./text/write-number.ts";

/** Areas of which nothing was seen in any month, by why: as many words as the months differ in. */
export const neverSeen = (
  table: Released,
  language: BulletinLanguage,
): readonly { readonly why: string; readonly areas: readonly string[] }[] => {
  const cells = (row: Row): (Cell | undefined)[] => monthColumns(table).map(({ key }) => row.cells[key]);
  const rows = bodyRows(table).filter((row) => cells(row).every((cell) => sightOf(cell) === "not-seen"));
  const whyOf = (row: Row): string => [...new Set(cells(row).map((cell) => cellText(cell, language)))].join(", ");
  return [...Map.groupBy(rows, whyOf)].map(([why, all]) => ({
    why,
    areas: all.map((row) => cellText(row.cells["name"], language)),
  }));
};
