import { type Issue, issue } from "@answerable/core";
import type { Result } from "neverthrow";
import type { RecordFault, SourceTable, TableRecord } from "../tables/source-table.ts";
import { ChunkGatherer, chunksAsTheyFill, type DataChunk } from "./data-chunk.ts";
import type { DataHeader } from "./data-header.ts";

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

/** Where each column stands. */
type Places = ReadonlyMap<string, number>;

/** What is wrong with a record as a row of this table; of its cells only those of wanted columns count. */
const problemsOf = (
  { cells, isEnded, unusable = [] }: TableRecord,
  width: number,
  columnAt: ReadonlyMap<number, string>,
  row: number,
): readonly Issue[] => {
  const failed = unusable.flatMap((place) => columnAt.get(place) ?? []);
  if (failed.length > 0) return failed.map((column) => issue("cell-not-usable", [column], { row }));
  if (cells.length < width && !isEnded) return [issue("file-breaks-off", [], { row })];
  // cells beyond the header are no harm where they are empty: spreadsheets write them
  if (cells.length === width || (cells.length > width && isBlank(cells.slice(width)))) return [];
  return [issue("cells-do-not-fit-the-header", [], { row }, { columns: width })];
};

/** Puts a record where it belongs: a row of the chunk, refused, or blank and passed over. */
const recordTaker = ({ names }: DataHeader, places: Places, gatherer: ChunkGatherer) => {
  const columnAt = new Map([...places].map(([column, place]) => [place, column]));
  const order = [...places.values()];
  return (record: Result<TableRecord, RecordFault>, row: number): void => {
    if (record.isErr()) {
      gatherer.refuse([issue(record.error, [], { row })]);
      return;
    }
    const { cells, unusable } = record.value;
    if (unusable === undefined && isBlank(cells)) return;
    const problems = problemsOf(record.value, names.length, columnAt, row);
    if (problems.length > 0) gatherer.refuse(problems);
    else if (!isBlank(cells)) gatherer.take(row, cells, order);
  };
};

async function* rowsInto(source: SourceTable, header: DataHeader, places: Places, gatherer: ChunkGatherer) {
  const take = recordTaker(header, places, gatherer);
  let row = -header.length;
  for await (const records of source.batches()) {
    for (const record of records) {
      row += 1;
      if (row > 0) take(record, row);
      if (gatherer.isFull()) yield row;
    }
    yield Math.max(0, row);
  }
}

/** The rows below a table's header as chunks of columns; a row is counted from 1 below the header, blank ones too. */
export const tableChunks = (
  source: SourceTable,
  header: DataHeader,
  places: Places,
): AsyncGenerator<DataChunk, void, void> => {
  const gatherer = new ChunkGatherer([...places.keys()]);
  return chunksAsTheyFill(gatherer, rowsInto(source, header, places, gatherer));
};
