// How fast the store's handler is, as ratios to bare inserts of the same bytes with the same fsync, on both databases.
// Run: node --conditions=@answerable/source tools/bench/append.ts [seconds per figure, default 2]
// Ratios carry over from machine to machine; the figures per second do not (they are the disk's fsync).
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openKeyVault, openStore, type Store } from "@answerable/store";
import { startPostgres } from "@answerable/store/testing";
import pg from "pg";
import { NOTE_TEXT, newStream, notes, noteWork } from "./notes.ts";

const SECONDS = Number(process.argv[2] ?? 2);
const LANES = 16;
const BATCH = 500;
let rows = 0;
/** The same bytes as the log and the state row of one work, without reading, deciding or chaining. */
const eventRow = (): (string | number)[] => {
  const stream = newStream();
  rows += 1;
  const data = JSON.stringify({ type: "noted", schema: 1, text: NOTE_TEXT });
  return [
    "bench",
    rows,
    "notes",
    stream,
    1,
    "note",
    "noted",
    1,
    "2026-01-01T00:00:00.000Z",
    "m-01",
    "monitor",
    "import",
    data,
    "0".repeat(64),
  ];
};
const stateRow = (event: readonly (string | number)[]): (string | number)[] => [
  "bench",
  String(event[3]),
  "note",
  1,
  JSON.stringify({ text: NOTE_TEXT }),
];

const EVENT =
  "create table bare_event (operation text, position bigint, module text, stream text, version bigint, subject text, type text, schema bigint, at text, actor text, role text, via text, data text, hash text, primary key (operation, position))";
const EVENT_INDEX = "create unique index bare_stream on bare_event (operation, stream, version)";
const STATE =
  "create table bare_state (operation text, stream text, subject text, version bigint, data text, primary key (operation, stream))";

type Way = "one by one" | "16 at once" | "500 together";
/** Does it until the time is over; how many a second. */
const perSecond = async (each: number, run: () => Promise<void> | void): Promise<number> => {
  await run();
  const start = performance.now();
  let done = 0;
  while (performance.now() - start < SECONDS * 1000) {
    await run();
    done += each;
  }
  return (done / (performance.now() - start)) * 1000;
};

const handled = async (store: Store, count: number): Promise<void> => {
  const answers = (await store.handle(Array.from({ length: count }, noteWork)))._unsafeUnwrap();
  for (const answer of answers) answer._unsafeUnwrap();
};
const throughHandler = async (store: Store): Promise<Record<Way, number>> => ({
  "one by one": await perSecond(1, () => handled(store, 1)),
  "16 at once": await perSecond(LANES * 50, () => lanes(LANES, 50, () => handled(store, 1))),
  "500 together": await perSecond(BATCH, () => handled(store, BATCH)),
});
/** So many callers, each with so many works, one after the other. */
const lanes = async (callers: number, each: number, run: (lane: number) => Promise<void>): Promise<void> => {
  const lane = async (_: unknown, at: number) => {
    for (let count = 0; count < each; count++) await run(at);
  };
  await Promise.all(Array.from({ length: callers }, lane));
};

const bareSqlite = async (path: string): Promise<Record<Way, number>> => {
  const database = new DatabaseSync(path);
  database.exec(
    `pragma journal_mode=wal; pragma synchronous=full; pragma secure_delete=on; ${EVENT}; ${EVENT_INDEX}; ${STATE}`,
  );
  const event = database.prepare(`insert into bare_event values (${"?,".repeat(13)}?)`);
  const state = database.prepare("insert into bare_state values (?,?,?,?,?)");
  const insert = (count: number) => {
    database.exec("begin immediate");
    for (let at = 0; at < count; at++) {
      const row = eventRow();
      event.run(...row);
      state.run(...stateRow(row));
    }
    database.exec("commit");
  };
  const one = await perSecond(1, () => insert(1));
  const figures = { "one by one": one, "16 at once": one, "500 together": await perSecond(BATCH, () => insert(BATCH)) };
  database.close();
  return figures;
};

const barePostgres = async (url: string): Promise<Record<Way, number>> => {
  const clients = await Promise.all(
    Array.from({ length: LANES }, async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      return client;
    }),
  );
  const [first] = clients as [pg.Client];
  for (const statement of [EVENT, EVENT_INDEX, STATE]) await first.query(statement);
  const values = (rows: readonly (readonly unknown[])[]) =>
    rows.map((row, at) => `(${row.map((_, place) => `$${at * row.length + place + 1}`).join(",")})`).join(",");
  const insert = async (client: pg.Client, count: number) => {
    const events = Array.from({ length: count }, eventRow);
    const states = events.map(stateRow);
    await client.query("begin");
    await client.query({
      name: `e${count}`,
      text: `insert into bare_event values ${values(events)}`,
      values: events.flat(),
    });
    await client.query({
      name: `s${count}`,
      text: `insert into bare_state values ${values(states)}`,
      values: states.flat(),
    });
    await client.query("commit");
  };
  const figures = {
    "one by one": await perSecond(1, () => insert(first, 1)),
    "16 at once": await perSecond(LANES * 20, () => lanes(LANES, 20, (lane) => insert(clients[lane] ?? first, 1))),
    "500 together": await perSecond(BATCH, () => insert(first, BATCH)),
  };
  await Promise.all(clients.map((client) => client.end()));
  return figures;
};

const folder = mkdtempSync(join(tmpdir(), "answerable-bench-"));
const server = await startPostgres({ durable: true });
const keys = (
  await openKeyVault({ operation: "bench", at: { sqlite: ":memory:" }, unlock: { key: new Uint8Array(32) } })
)._unsafeUnwrap();
const measure = async (at: { sqlite: string } | { postgres: string }) => {
  const store = (await openStore({ module: notes, operation: "bench", at, keys }))._unsafeUnwrap();
  const figures = await throughHandler(store);
  const start = performance.now();
  const verified = (await store.verify())._unsafeUnwrap();
  const seconds = (performance.now() - start) / 1000;
  await store.close();
  return {
    figures,
    verified: verified.intact ? `${verified.positions} events verified in ${seconds.toFixed(1)} s` : "BROKEN",
  };
};

const print = (name: string, figures: Record<Way, number>, bare: Record<Way, number>, verified: string) => {
  console.log(`\n${name}: works a second (an event of ${NOTE_TEXT.length + 40} bytes and its state row); ${verified}`);
  console.log(`${"".padEnd(14)}${"handler".padStart(10)}${"bare".padStart(10)}${"ratio".padStart(8)}`);
  for (const way of Object.keys(figures) as Way[]) {
    const ratio = (figures[way] / bare[way]).toFixed(2);
    console.log(
      `${way.padEnd(14)}${figures[way].toFixed(0).padStart(10)}${bare[way].toFixed(0).padStart(10)}${ratio.padStart(8)}`,
    );
  }
};

const sqlite = await measure({ sqlite: join(folder, "notes.sqlite") });
print("SQLite", sqlite.figures, await bareSqlite(join(folder, "bare.sqlite")), sqlite.verified);
const postgres = await measure({ postgres: await server.createDatabase() });
print("PostgreSQL", postgres.figures, await barePostgres(await server.createDatabase()), postgres.verified);
await keys.close();
await server.stop();
rmSync(folder, { recursive: true });
