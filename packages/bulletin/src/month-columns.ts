import type { Column, Released, Row } from "@answerable/core";

const MONTH = /^\d{4}-\d{2}$/;

/** The columns of a table that are months. */
export const monthColumns = (table: Released): readonly Column[] => table.columns.filter(({ key }) => MONTH.test(key));

/** The rows of a table without its totals. */
export const bodyRows = (table: Released): readonly Row[] => table.rows.filter(({ kind }) => kind !== "total");
