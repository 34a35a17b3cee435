// How fast and in how much memory Kobo submissions are taken in, on both databases.
// Run: node --conditions=@answerable/source tools/bench/import.ts [rows …]      (default 10000; for the record 100000 1000000)
// Rows a second, the highest resident set of the importing process, and ratios: to parsing the same file as JSON, and to
// bare inserts of the same bytes, 500 rows a commit with the same fsync. Ratios carry over from machine to machine.
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startPostgres, type TestPostgres } from "@answerable/store/testing";
import pg from "pg";
import { koboRow } from "./kobo-rows.ts";

interface Measured {
  readonly seconds: number;
  readonly residentBytes: number;
  readonly sizes: Readonly<Record<string, number>>;
  readonly report: Readonly<Record<string, unknown>>;
}

const ROWS_PER_COMMIT = 500;
const CHILD = fileURLToPath(new URL("import-child.ts", import.meta.url));

/** Writes a page of so many submissions, one a line. */
const writePage = async (path: string, rows: number): Promise<void> => {
  const out = createWriteStream(path);
  out.write('{"count":0,"next":null,"previous":null,"results":[\n');
  for (let at = 0; at < rows; at++)
    if (!out.write(`${koboRow(at)}${at === rows - 1 ? "\n" : ",\n"}`)) await once(out, "drain");
  out.end("]}\n");
  await once(out, "finish");
};

/** Seconds to parse the same rows as JSON, and nothing else. */
const parseSeconds = async (path: string): Promise<number> => {
  const start = performance.now();
  let parsed = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (!line.startsWith('{"_id"')) continue;
    JSON.parse(line.endsWith(",") ? line.slice(0, -1) : line);
    parsed += 1;
  }
  if (parsed === 0) throw new Error("nothing was parsed");
  return (performance.now() - start) / 1000;
};

/** Tables as an import fills them: events and states with their text, sealed values with their bytes. */
const TABLES = [
  { name: "bare_event", rows: "events", bytes: "event_bytes" },
  { name: "bare_state", rows: "states", bytes: "state_bytes" },
  { name: "bare_slot", rows: "slots", bytes: "slot_bytes" },
] as const;

/** The lots of rows to insert: for each table so many rows, each as long as they are on average. */
function* lots(sizes: Measured["sizes"]): Generator<{ name: string; from: number; count: number; text: string }> {
  for (const table of TABLES) {
    const rows = sizes[table.rows] ?? 0;
    // Random, so that no database makes it shorter than what an import writes.
    const length = Math.round((sizes[table.bytes] ?? 0) / Math.max(1, rows));
    const text = randomBytes(length).toString("base64").slice(0, length);
    for (let from = 0; from < rows; from += ROWS_PER_COMMIT)
      yield { name: table.name, from, count: Math.min(ROWS_PER_COMMIT, rows - from), text };
  }
}

const bareSqlite = (path: string, sizes: Measured["sizes"]): number => {
  const database = new DatabaseSync(path);
  database.exec("pragma journal_mode=wal; pragma synchronous=full; pragma secure_delete=on;");
  for (const { name } of TABLES) database.exec(`create table ${name} (id text primary key, data text) without rowid`);
  const start = performance.now();
  for (const { name, from, count, text } of lots(sizes)) {
    const insert = database.prepare(`insert into ${name} values (?, ?)`);
    database.exec("begin immediate");
    for (let at = from; at < from + count; at++) insert.run(String(at).padStart(36, "0"), text);
    database.exec("commit");
  }
  const seconds = (performance.now() - start) / 1000;
  database.close();
  return seconds;
};

const barePostgres = async (url: string, sizes: Measured["sizes"]): Promise<number> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const { name } of TABLES) await client.query(`create table ${name} (id text primary key, data text)`);
  const start = performance.now();
  for (const { name, from, count, text } of lots(sizes)) {
    const ids = Array.from({ length: count }, (_, at) => String(from + at).padStart(36, "0"));
    await client.query(`insert into ${name} select id, $2 from unnest($1::text[]) as id`, [ids, text]);
  }
  const seconds = (performance.now() - start) / 1000;
  await client.end();
  return seconds;
};

const imported = async (path: string, postgres?: string): Promise<Measured> => {
  const args = ["--conditions=@answerable/source", CHILD, path, ...(postgres === undefined ? [] : [postgres])];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 24 });
  return JSON.parse(stdout) as Measured;
};

const MEGABYTE = 1024 * 1024;
/** Measures both databases; the highest resident sets, by database. */
const measure = async (rows: number, server: TestPostgres): Promise<Record<string, number>> => {
  const resident: Record<string, number> = {};
  const folder = mkdtempSync(join(tmpdir(), "answerable-bench-"));
  const path = join(folder, "page.json");
  await writePage(path, rows);
  const parsing = await parseSeconds(path);
  console.log(
    `\n${rows} submissions, ${(statSync(path).size / MEGABYTE).toFixed(0)} MB; parsed as JSON in ${parsing.toFixed(1)} s`,
  );
  const sqlite = await imported(path);
  const database = await server.createDatabase();
  for (const [name, { seconds, residentBytes, sizes, report }, bare] of [
    ["SQLite", sqlite, bareSqlite(join(folder, "bare.sqlite"), sqlite.sizes)] as const,
    [
      "PostgreSQL",
      ...(await (async () => {
        const there = await imported(path, database);
        return [there, await barePostgres(await server.createDatabase(), there.sizes)] as const;
      })()),
    ] as const,
  ]) {
    const { recorded, corrected, unchanged, refusedRows } = report;
    resident[name] = residentBytes;
    console.log(
      `${name.padEnd(11)} ${(rows / seconds).toFixed(0)} rows/s, ${(residentBytes / MEGABYTE).toFixed(0)} MB resident; ` +
        `${(seconds / parsing).toFixed(1)} × parsing, ${(seconds / bare).toFixed(1)} × bare inserts of the ` +
        `${sizes["events"]} events; ${JSON.stringify({ recorded, corrected, unchanged, refusedRows })}`,
    );
  }
  rmSync(folder, { recursive: true });
  return resident;
};

const server = await startPostgres({ durable: true });
const asked = process.argv.slice(2).map(Number);
let before: Record<string, number> = {};
for (const rows of asked.length > 0 ? asked : [10_000]) {
  const resident = await measure(rows, server);
  for (const [name, bytes] of Object.entries(resident))
    if (before[name] !== undefined) console.log(`${name}: memory × ${(bytes / before[name]).toFixed(2)}`);
  before = resident;
}
await server.stop();
