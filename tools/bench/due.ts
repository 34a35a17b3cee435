// What rows of deadlines cost: lodging cases with and without them, reckoning what is open anew when a calendar is adopted,
// and finding what is due among ten thousand and a million open cases.
// Run: node --conditions=@answerable/source tools/bench/due.ts [cases through the handler, default 10000] [most open cases, default 1000000]
// Ratios carry over from machine to machine; the times do not.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { caseSubject, caseTable, clockBooksSubject, everything, type Instant, mali2026 } from "@answerable/core";
import {
  accountabilityModule,
  CLOCK_BOOKS,
  openKeyVault,
  openStore,
  type Store,
  type StoreModule,
  step,
  type Work,
} from "@answerable/store";
import { startPostgres } from "@answerable/store/testing";
import { emptyCase } from "./empty-case.ts";

const CASES = Number(process.argv[2] ?? 10_000);
const MOST_OPEN = Number(process.argv[3] ?? 1_000_000);
const BATCH = 500;
const NOW = "2026-03-27T08:00:00.000Z" as Instant;

const author = { actor: "desk-01", role: "desk", via: "cli", at: NOW } as const;
let lodged = 0;
const lodge = (): Work => {
  return { ...author, steps: [step(caseSubject, `case-${String(lodged++).padStart(8, "0")}`, emptyCase(NOW))] };
};
const adopt = (version: string): Work => ({
  ...author,
  steps: [step(clockBooksSubject, CLOCK_BOOKS, { type: "enter", at: NOW, document: { ...mali2026, version } })],
});

const { books: _books, ...rest } = accountabilityModule;
/** The same part of the system without a single due row of a case. */
const withoutDue: StoreModule = {
  ...rest,
  subjects: rest.subjects.map((one) => (one.name === caseSubject.name ? { ...one, dueOf: () => [] } : one)),
};

const seconds = async (run: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
};

const handled = async (store: Store, works: readonly Work[]): Promise<void> => {
  for (const answer of (await store.handle(works))._unsafeUnwrap()) answer._unsafeUnwrap();
};
const lodgeAll = (store: Store, count: number, together: number) => async () => {
  for (let done = 0; done < count; done += together) await handled(store, Array.from({ length: together }, lodge));
};

const folder = mkdtempSync(join(tmpdir(), "answerable-bench-"));
const keys = (
  await openKeyVault({ operation: "bench", at: { sqlite: ":memory:" }, unlock: { key: new Uint8Array(32) } })
)._unsafeUnwrap();

type Address = { sqlite: string } | { postgres: string };
const opened = async (module: StoreModule, at: Address): Promise<Store> =>
  (await openStore({ module, operation: "bench", at, keys }))._unsafeUnwrap();

const times = (a: number, b: number): string => `× ${(a / b).toFixed(2)}`;

const appending = async (name: string, addressOf: (what: string) => Promise<Address>) => {
  const [bare, due] = [
    await opened(withoutDue, await addressOf("bare")),
    await opened(accountabilityModule, await addressOf("due")),
  ];
  await handled(due, [adopt("0")]);
  for (const store of [bare, due]) await lodgeAll(store, BATCH, BATCH)();
  const took = { lodging: 0 };
  const ratios = { "one by one": [] as number[], "500 together": [] as number[] };
  // turn by turn, each way first every other time, so that whatever else the machine does falls on both
  for (let turn = 0; turn < Math.ceil(CASES / BATCH); turn++)
    for (const [way, together, count] of [
      ["one by one", 1, 20],
      ["500 together", BATCH, BATCH],
    ] as const) {
      const of = { due: 0, bare: 0 };
      for (const which of turn % 2 === 0 ? (["due", "bare"] as const) : (["bare", "due"] as const))
        of[which] = await seconds(lodgeAll(which === "due" ? due : bare, count, together));
      ratios[way].push(of.due / of.bare);
      if (together === BATCH) took.lodging += of.due;
    }
  const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
  console.log(`\n${name}: a case lodged with its four due rows, against the same without`);
  for (const [way, all] of Object.entries(ratios)) console.log(`  ${way.padEnd(14)}× ${median(all).toFixed(2)}`);
  const open = (await due.dueBy("9999-12-31T23:59:59.999Z" as Instant, 10_000_000))._unsafeUnwrap().length / 4;
  const anew = await seconds(() => handled(due, [adopt("1")]));
  console.log(
    `  a calendar adopted: ${open} open cases reckoned anew in ${anew.toFixed(1)} s, a case ${times(anew / open, took.lodging / (Math.ceil(CASES / BATCH) * BATCH))} of lodging it`,
  );
  await bare.close();
  await due.close();
};

/** Copies of the one case that stands there, due at moments spread over a year; written past the handler, which is not asked here. */
const filled = (path: string, from: number, to: number): void => {
  const database = new DatabaseSync(path);
  const columns = (table: string): string[] =>
    database
      .prepare(`select name from pragma_table_info('${table}')`)
      .all()
      .map((row) => String(row["name"]));
  const copies = (table: string, differing: Readonly<Record<string, string>>) => {
    const picked = columns(table).map((name) => differing[name] ?? `t."${name}"`);
    database.exec(`with recursive n(i) as (select ${from} union all select i + 1 from n where i + 1 < ${to})
      insert into "${table}" select ${picked.join(", ")} from n, (select * from "${table}" where stream = 'case-00000000') t`);
  };
  const stream = "printf('copy-%08d', i)";
  database.exec("begin");
  copies("row_case", { stream, adm1: "'ML0' || (i % 9)" });
  copies("due", {
    stream,
    at: "strftime('%Y-%m-%dT%H:%M:%S.000Z', '2026-04-01', '+' || ((i * 7919) % 525600) || ' minutes')",
  });
  database.exec("commit");
  database.close();
};

const finding = async () => {
  const path = join(folder, "many.sqlite");
  lodged = 0;
  await (async () => {
    const store = await opened(accountabilityModule, { sqlite: path });
    await lodgeAll(store, 1, 1)();
    await store.close();
  })();
  const few = Math.min(10_000, MOST_OPEN);
  const asked = async () => {
    const store = await opened(accountabilityModule, { sqlite: path });
    const repeat = (run: () => Promise<unknown>) => async () => {
      for (let at = 0; at < 20; at++) await run();
    };
    const by = "2026-06-01T00:00:00.000Z" as Instant;
    const scope = { column: "adm1", is: "ML05" } as const;
    const page = { table: caseTable, by, limit: 1000 };
    (await store.dueBy(by, 1000))._unsafeUnwrap();
    const figures = {
      "the first thousand, of all": await seconds(repeat(async () => store.dueBy(by, 1000))),
      "the first thousand in sight of all": await seconds(
        repeat(async () => store.dueWithin({ ...page, scope: everything })),
      ),
      "the first thousand in one area of nine": await seconds(repeat(async () => store.dueWithin({ ...page, scope }))),
    };
    await store.close();
    return figures;
  };
  filled(path, 1, few);
  const before = await asked();
  filled(path, few, MOST_OPEN);
  const after = await asked();
  console.log(`\nSQLite: what is due among ${MOST_OPEN} open cases, against among ${few}`);
  for (const [what, time] of Object.entries(after))
    console.log(
      `  ${what.padEnd(40)}${times(time, before[what as keyof typeof before])}   (${((time / 20) * 1000).toFixed(1)} ms)`,
    );
};

const server = await startPostgres({ durable: true });
await appending("SQLite", async (what) => ({ sqlite: join(folder, `${what}.sqlite`) }));
await appending("PostgreSQL", async () => ({ postgres: await server.createDatabase() }));
await finding();
await keys.close();
await server.stop();
rmSync(folder, { recursive: true });
