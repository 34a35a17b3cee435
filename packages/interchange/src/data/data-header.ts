import { type Rejection, rejection } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { hxlTag, isHxlRow } from "../tables/hxl-row.ts";
import { recordsOf, type SourceTable } from "../tables/source-table.ts";
import { isNoHeader, MOST_HEADER_RECORDS } from "../tables/table-header.ts";

/** The header of a table of data, read. */
export interface DataHeader {
  /** The name of each column; empty where it has none. */
  readonly names: readonly string[];
  /** Of a row of HXL tags right below, each in its one spelling; none: there is no such row. */
  readonly tags: readonly string[];
  /** How many records stand before the first row. */
  readonly length: number;
}

/**
 * The first record of a table that is neither blank nor Excel's `sep=;` names its columns. Err `no-header`: there is none,
 * or what may have been it cannot be read.
 */
export const readDataHeader = async (source: SourceTable): Promise<Result<DataHeader, Rejection<"no-header">>> => {
  let names: readonly string[] | undefined;
  let length = 0;
  for await (const record of recordsOf(source)) {
    const cells = record.isOk() ? record.value.cells.map((cell) => cell.trim()) : undefined;
    if (names !== undefined)
      return ok(
        cells !== undefined && isHxlRow(cells)
          ? { names, tags: cells.map(hxlTag), length: length + 1 }
          : { names, tags: [], length },
      );
    if (cells === undefined || length === MOST_HEADER_RECORDS) break;
    length += 1;
    if (!isNoHeader(cells)) names = cells;
  }
  return names === undefined ? err(rejection("no-header")) : ok({ names, tags: [], length });
};

/**
 * Where each wanted column stands, by its name or its tag; those the table lacks are left out. Err `column-stands-twice`:
 * nobody could say which one is meant; `column` counts from 1.
 */
export const placesIn = (
  { names, tags }: DataHeader,
  wanted: readonly string[],
): Result<ReadonlyMap<string, number>, Rejection<"column-stands-twice">> => {
  const places = new Map<string, number>();
  for (const column of wanted) {
    const [among, name] = names.includes(column) ? [names, column] : [tags, hxlTag(column)];
    const place = name === "" ? -1 : among.indexOf(name);
    if (place === -1) continue;
    const last = among.lastIndexOf(name);
    if (last !== place) return err(rejection("column-stands-twice", { column: last + 1 }));
    places.set(column, place);
  }
  return ok(places);
};
