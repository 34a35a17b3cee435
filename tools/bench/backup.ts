// What a backup costs those who work meanwhile: writes one after the other, before, while all rows are copied by another process
// again and again, and after; on both databases.
// Run: node --conditions=@answerable/source tools/bench/backup.ts [rows, default 20000] [seconds per figure, default 5]
// Ratios carry over from machine to machine; milliseconds do not.
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openKeyVault, openStore, type RowsPlace, type Store } from "@answerable/store";
import { startPostgres } from "@answerable/store/testing";
import { notes, noteWork } from "./notes.ts";

const [ROWS = 20_000, SECONDS = 5] = process.argv.slice(2).map(Number);
const CHILD = fileURLToPath(new URL("backup-child.ts", import.meta.url));
const write = async (store: Store, many: number): Promise<void> => {
  for (const answer of (await store.handle(Array.from({ length: many }, noteWork)))._unsafeUnwrap())
    if (answer.isErr()) throw new Error(answer.error.code);
};

/** Milliseconds of single writes, one after the other, the shortest first. */
const writesFor = async (store: Store): Promise<readonly number[]> => {
  const taken: number[] = [];
  for (const until = performance.now() + SECONDS * 1000; performance.now() < until; ) {
    const begun = performance.now();
    await write(store, 1);
    taken.push(performance.now() - begun);
  }
  return taken.toSorted((a, b) => a - b);
};

const at = (taken: readonly number[], part: number): number => taken[Math.floor(taken.length * part)] ?? Number.NaN;

const firstCopied = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => child.once("message", (ms) => resolve(Number(ms))));

const measure = async (name: string, place: RowsPlace, keysAt: RowsPlace["at"]): Promise<void> => {
  const unlock = { key: new Uint8Array(32).fill(1) };
  const keys = (await openKeyVault({ operation: place.operation, at: keysAt, unlock }))._unsafeUnwrap();
  const store = (await openStore({ module: notes, operation: place.operation, at: place.at, keys }))._unsafeUnwrap();
  for (let done = 0; done < ROWS; done += 500) await write(store, 500);
  const before = await writesFor(store);
  const child = fork(CHILD, [JSON.stringify(place)], { execArgv: ["--conditions=@answerable/source"] });
  const copied = await firstCopied(child);
  const during = await writesFor(store);
  child.kill();
  const after = await writesFor(store);
  const line = (when: string, taken: readonly number[]) =>
    `  ${when}: × ${(taken.length / before.length).toFixed(2)} writes a second, p50 × ${(at(taken, 0.5) / at(before, 0.5)).toFixed(2)}, p99 × ${(at(taken, 0.99) / at(before, 0.99)).toFixed(2)} (${at(taken, 0.99).toFixed(1)} ms), longest ${at(taken, 0.99999).toFixed(0)} ms`;
  console.log(
    [
      `${name}: ${ROWS} records copied in ${(copied / 1000).toFixed(2)} s, ${Math.round((ROWS * 2000) / copied)} rows a second`,
      ...[line("before", before), line("during", during), line("after", after)],
    ].join("\n"),
  );
  await store.close();
  await keys.close();
};

const folder = mkdtempSync(join(tmpdir(), "answerable-bench-"));
const server = await startPostgres({ durable: true });
try {
  const keysAt = { sqlite: join(folder, "keys.sqlite") };
  const where = { schema: "notes", operation: "bench" };
  await measure("SQLite", { at: { sqlite: join(folder, "notes.sqlite") }, ...where }, keysAt);
  await measure("PostgreSQL", { at: { postgres: await server.createDatabase() }, ...where }, keysAt);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
