// One import in a process of its own, so that its memory is its own. Arguments: the file, and a database or nothing.
// Prints one line of JSON: seconds, the highest resident set in bytes, and what is stored now.
import { openAsBlob, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { DatabaseSync } from "node:sqlite";
import type { Instant } from "@answerable/core";
import pg from "pg";
import { scratchOperation } from "../scratch-operation.ts";

const [path = "", postgres] = process.argv.slice(2);

const highestResidentBytes = (): number =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? 0) * 1024;

/** Rows and bytes of what an import writes. */
const SIZES = `select
  (select count(*) from log_event) as events, (select sum(length(data)) from log_event) as event_bytes,
  (select count(*) from state) as states, (select sum(length(data)) from state) as state_bytes,
  (select count(*) from personal) as slots, (select sum(length(bytes)) from personal) as slot_bytes`;

const sizesOf = async (data: string): Promise<Record<string, number>> => {
  if (postgres === undefined) {
    using database = new DatabaseSync(join(data, "monitoring.sqlite"), { readOnly: true });
    return database.prepare(SIZES).get() as Record<string, number>;
  }
  const client = new pg.Client({ connectionString: postgres });
  await client.connect();
  await client.query("set search_path to monitoring");
  const { rows } = await client.query<Record<string, string>>(SIZES);
  await client.end();
  return Object.fromEntries(Object.entries(rows[0] ?? {}).map(([name, value]) => [name, Number(value)]));
};

const operation = await scratchOperation("2026-02-10T08:00:00.000Z" as Instant, postgres);
const start = performance.now();
const report = await operation.done("import.incidents", { files: [{ name: "page", blob: await openAsBlob(path) }] });
const seconds = (performance.now() - start) / 1000;
const measured = { seconds, residentBytes: highestResidentBytes(), sizes: await sizesOf(operation.data), report };
process.stdout.write(`${JSON.stringify(measured)}\n`);
operation.remove();
