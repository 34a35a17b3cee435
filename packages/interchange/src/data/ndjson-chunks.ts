import { issue } from "@answerable/core";
import { err, ok } from "neverthrow";
import { LONGEST_SUBMISSION_BYTES } from "../read-json-page.ts";
import { isJsonObject, valueOfJson } from "../submission-from-json.ts";
import { isBlankLine, type TextLine, textLines } from "../text-lines.ts";
import { ChunkGatherer, chunksAsTheyFill, type DataChunk } from "./data-chunk.ts";

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : value === null || value === undefined ? "" : JSON.stringify(value);

const objectIn = ({ bytes, isEnded }: TextLine) => {
  if (bytes === undefined) return err("line-too-long" as const);
  return valueOfJson(bytes)
    .mapErr((code) => (code === "row-not-json" && !isEnded ? "file-breaks-off" : code))
    .andThen((value) => (isJsonObject(value) ? ok(value) : err("not-an-object" as const)));
};

async function* linesInto(
  gatherer: ChunkGatherer,
  source: AsyncIterable<Uint8Array>,
  wanted: readonly string[],
  unseen: Set<string>,
) {
  const places = wanted.map((_column, index) => index);
  let row = 0;
  for await (const line of textLines(source, LONGEST_SUBMISSION_BYTES)) {
    if (line.bytes !== undefined && isBlankLine(line.bytes)) continue;
    row += 1;
    const read = objectIn(line);
    if (read.isErr()) gatherer.refuse([issue(read.error, [], { row })]);
    else {
      const { value } = read;
      for (const column of unseen) if (Object.hasOwn(value, column)) unseen.delete(column);
      const cells = wanted.map((column) => (Object.hasOwn(value, column) ? textOf(value[column]) : ""));
      gatherer.take(row, cells, places);
    }
    yield row;
  }
}

/**
 * One object a line as chunks of columns; a key that a line lacks is an empty cell, and columns are taken out of
 * `unseen` as lines name them. A row is a line that is not blank.
 */
export const ndjsonChunks = (
  source: AsyncIterable<Uint8Array>,
  wanted: readonly string[],
  unseen: Set<string>,
): AsyncGenerator<DataChunk, void, void> => {
  const gatherer = new ChunkGatherer(wanted);
  return chunksAsTheyFill(gatherer, linesInto(gatherer, source, wanted, unseen));
};
