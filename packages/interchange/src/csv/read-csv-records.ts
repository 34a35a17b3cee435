import { parse } from "csv-parse";
import { LONGEST_SUBMISSION_BYTES } from "../read-json-page.ts";
import type { CsvDelimiter } from "./csv-delimiter.ts";

/** One record of CSV, or why there is no further one. */
export type CsvRecord =
  | {
      readonly cells: readonly string[];
      /** False: the file ends in it, without an end of line. */
      readonly isEnded: boolean;
    }
  | { readonly stopped: "quote-not-closed" | "record-too-long" };

const stoppedBy = (failure: Error & { readonly code?: string }): "quote-not-closed" | "record-too-long" => {
  if (failure.code === "CSV_QUOTE_NOT_CLOSED") return "quote-not-closed";
  if (failure.code === "CSV_MAX_RECORD_SIZE") return "record-too-long";
  throw failure;
};

const LINE_ENDS = new Set([0x0a, 0x0d]);

/**
 * Cuts UTF-8 bytes of CSV (RFC 4180) into records, as they arrive; the header is one of them. Given out are those of each
 * chunk of bytes together: a step to wait for is dearer than a record. Every cell is text and stays as it is written: no
 * number, no date, no formula is made of it. A quote where the standard has none is taken as a character of the cell.
 * Holds one record and one chunk; a record longer than 8 MB ends the reading, as does a quote that never closes.
 *
 * Records are taken where the parser makes them, not from its stream: a stream that fails forgets what it still holds.
 */
export async function* readCsvRecords(
  source: AsyncIterable<Uint8Array>,
  delimiter: CsvDelimiter,
): AsyncGenerator<readonly CsvRecord[], void, void> {
  const ready: string[][] = [];
  const parser = parse({
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_SUBMISSION_BYTES,
    on_record: (record: string[]) => {
      ready.push(record);
      return null;
    },
  });
  let failure: Error | undefined;
  const settle = (done: () => void) => (error?: Error | null) => {
    failure ??= error ?? undefined;
    done();
  };
  parser.on(
    "error",
    settle(() => undefined),
  );
  const recordsOf = (): CsvRecord[] => ready.splice(0).map((cells) => ({ cells, isEnded: true }));
  let last: number | undefined;
  try {
    for await (const chunk of source) {
      if (chunk.length === 0) continue;
      last = chunk.at(-1);
      await new Promise<void>((done) => {
        parser.write(chunk, settle(done));
      });
      if (ready.length > 0) yield recordsOf();
      if (failure !== undefined) break;
    }
    if (failure === undefined)
      await new Promise<void>((done) => {
        parser.once("error", settle(done));
        parser.end(settle(done));
      });
    const atEnd = recordsOf();
    const final = atEnd.pop();
    const isCut = final !== undefined && "cells" in final && failure === undefined && !LINE_ENDS.has(last ?? 0);
    if (final !== undefined) atEnd.push(isCut ? { ...final, isEnded: false } : final);
    if (failure !== undefined) atEnd.push({ stopped: stoppedBy(failure) });
    yield atEnd;
  } finally {
    parser.destroy();
  }
}
