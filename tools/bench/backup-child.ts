// Run by backup.ts: copies all rows of a store again and again, packed as a backup packs them, until it is told to stop.
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { copyRows, type RowsPlace } from "@answerable/store";

const place = JSON.parse(process.argv[2] ?? "") as RowsPlace;
for (;;) {
  const begun = performance.now();
  const copied = await copyRows(place, (lines) =>
    pipeline(Readable.from(lines), createGzip(), createWriteStream("/dev/null")),
  );
  if (copied.isErr()) throw new Error(copied.error.code);
  process.send?.(performance.now() - begun);
}
