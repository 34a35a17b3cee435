import type { FlatRow } from "../kernel/filter.ts";

declare const referenceBrand: unique symbol;

/** Rows out of published or adopted documents: codes, labels, dates of versions, and nothing about people. */
export type Reference<Row extends FlatRow = FlatRow> = Row & { readonly [referenceBrand]: true };

/**
 * Marks rows as reference. Whoever calls it says that they were made from documents alone; a row that was made from a
 * record is `Scoped`, and a figure is `Released`.
 */
export const asReference = <Row extends FlatRow>(rows: readonly Row[]): readonly Reference<Row>[] =>
  rows as readonly Reference<Row>[];
