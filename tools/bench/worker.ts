// What a look of the worker costs, by what is due, open, closed and noted before; how many deadlines it notes and messages it delivers, beside
// pg-boss doing empty jobs on the same PostgreSQL.
// Run: node --conditions=@answerable/source tools/bench/worker.ts [fewer open cases, default 10000] [more, default 1000000]
// Ratios carry over from machine to machine; the times do not.
import { addHours, type Instant } from "@answerable/core";
import { startPostgres } from "@answerable/store/testing";
import { type DeliveryLine, serveOperation } from "@answerable/use-cases";
import { ok } from "neverthrow";
import pg from "pg";
import { PgBoss } from "pg-boss";
import { type WorkedOperation, workedOperation } from "../deadline-year/worked-operation.ts";
import { emptyCase } from "./empty-case.ts";

const [FEW, MANY] = [Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 1_000_000)];
/** What passes at one look, and what has passed and was noted before. */
const PASSING = 2000;
const NOTED = 20_000;
const CLOSED = 200_000;
const JOBS = 2000;
const NOW = "2026-03-27T08:00:00.000Z" as Instant;
/** When the worker looks: all that falls due of a case lodged then has passed. */
const LOOKED = "2026-12-01T00:00:00.000Z" as Instant;
/** A clock that goes on by more at once is doubted. */
const STEP_HOURS = 40 * 24;

const seconds = async (run: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
};
const times = (a: number, b: number): string => `× ${(a / b).toFixed(2)}`;
const perSecond = (count: number, took: number): string => `${Math.round(count / took)} a second`;

const server = await startPostgres({ durable: true });

/** What the tables of a database are filled with, written past the handler, which is not asked here. */
const filling = async (url: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const inCases = (text: string) => client.query(`set search_path to accountability; ${text}`);
  return {
    /** Streams whose state is told of by their due rows alone. */
    streams: (name: string, count: number) =>
      inCases(
        `insert into state select 'scratch', '${name}-' || i, 'case', 1, '{}' from generate_series(1, ${count}) i`,
      ),
    due: (name: string, count: number, at: string) =>
      inCases(
        `insert into due select 'scratch', ${at}, '${name}-' || i, 'response-due' from generate_series(1, ${count}) i`,
      ),
    noted: (name: string, count: number, at: string) =>
      inCases(`insert into row_deadline (operation, stream, ordinal, record, kind, "dueAt", "notedAt")
        select 'scratch', 'deadline-${name}-' || i, 0, '${name}-' || i, 'response-due', ${at}, ${at} from generate_series(1, ${count}) i`),
    query: inCases,
    analyzed: () => inCases("analyze"),
    close: () => client.end(),
  };
};

/** Cases as they are lodged, which fall due at one moment. */
const passing = async (operation: WorkedOperation, of: string, count: number): Promise<void> => {
  const entries = Array.from({ length: count }, (_, place) => {
    const id = `${of}-4000-8000-${String(place).padStart(12, "0")}`;
    return { id, at: NOW, command: emptyCase(NOW) };
  });
  await operation.enter(entries);
};

const looking = async (): Promise<void> => {
  const url = await server.createDatabase();
  const operation = await workedOperation(NOW, url);
  const tables = await filling(url);
  const look = (clock = LOOKED) => operation.look(clock, { both: false, restarted: false });
  for (let clock = NOW; clock < LOOKED; clock = addHours(clock, STEP_HOURS)) await look(clock);
  const quiet = async (): Promise<number> => {
    await look();
    return (
      (await seconds(async () => {
        for (let turn = 0; turn < 20; turn++) await look();
      })) / 20
    );
  };
  const later = "to_char(timestamp '2027-01-01' + i * interval '1 second', 'YYYY-MM-DD\"T\"HH24:MI:SS\".000Z\"')";
  const earlier = "to_char(timestamp '2026-03-01' + i * interval '1 second', 'YYYY-MM-DD\"T\"HH24:MI:SS\".000Z\"')";
  const noted: { readonly open: number; readonly took: number }[] = [];
  let open = 0;
  const passed = async (of: string): Promise<void> => {
    await passing(operation, of, PASSING / 4);
    // acknowledgement, interim, response and closure of each
    let count = 0;
    const took = await seconds(async () => {
      count = await look();
    });
    if (count !== PASSING) throw new Error(`noted ${count}`);
    noted.push({ open, took });
  };
  const grown = async (to: number): Promise<void> => {
    await tables.streams(`open-${to}`, to - open);
    await tables.due(`open-${to}`, to - open, later);
    await tables.analyzed();
    open = to;
  };
  await grown(FEW);
  const few = await quiet();
  await tables.streams("closed", CLOSED);
  await tables.analyzed();
  const closed = await quiet();
  await passed("00000000-0001");
  await grown(MANY);
  const many = await quiet();
  await passed("00000000-0002");
  await tables.streams("noted", NOTED);
  await tables.due("noted", NOTED, earlier);
  await tables.noted("noted", NOTED, earlier);
  await tables.analyzed();
  const overdue = await quiet();
  console.log(`\na look at which nothing passes, against one at ${FEW} open cases (${(few * 1000).toFixed(1)} ms)`);
  console.log(`  ${CLOSED} closed ones besides        ${times(closed, few)}`);
  console.log(`  ${MANY} open ones                   ${times(many, few)}`);
  console.log(`  ${NOTED} overdue ones besides, noted ${times(overdue, few)}   (${(overdue * 1000).toFixed(1)} ms)`);
  const [first, second] = noted;
  if (first === undefined || second === undefined) throw new Error("not noted");
  console.log(
    `${PASSING} deadlines that pass at one look: ${perSecond(PASSING, first.took)} at ${first.open} open cases,`,
  );
  console.log(`  ${perSecond(PASSING, second.took)} at ${second.open}: ${times(second.took, first.took)} the time`);
  await tables.close();
  await operation.remove();
};

const line: DeliveryLine = {
  name: "bench",
  destinations: async () =>
    ok([
      {
        ...{ queue: "bench:x", modules: ["accountability"], isPaused: false },
        follows: async () => ok([]),
        send: async () => ok(undefined),
      },
    ]),
};

/** Empty jobs, each about a record of its own: ours in so many lanes, each settled for itself. */
const delivering = async (): Promise<ReadonlyMap<number, number>> => {
  const url = await server.createDatabase();
  const operation = await workedOperation(NOW, url);
  const served = (
    await serveOperation({ env: operation.env, cwd: operation.cwd, via: "worker", now: () => NOW })
  )._unsafeUnwrap();
  const rates = new Map<number, number>();
  let followed: number | undefined;
  for (const atOnce of [1, 4, 8]) {
    const jobs = Array.from({ length: JOBS }, (_, place) => ({
      ...{ kind: "tell", record: `${atOnce}-${place}`, payload: "{}", at: NOW },
    }));
    const head = (await operation.store.head())._unsafeUnwrap().position;
    const to: number = Math.max(head, (followed ?? 0) + 1);
    (await operation.store.jobs.put({ queue: "bench:x", from: followed, to, jobs, now: NOW }))._unsafeUnwrap();
    followed = to;
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("analyze");
    await client.end();
    const took = await seconds(async () => {
      const asked = { line, queue: "bench:x", now: () => NOW, chance: () => 1, atOnce, limitMs: 20_000 };
      const worked = (await served.deliver(asked))._unsafeUnwrap();
      if (worked.done !== JOBS) throw new Error(`delivered ${worked.done}`);
    });
    rates.set(atOnce, JOBS / took);
  }
  await served.close();
  await operation.remove();
  return rates;
};

/** The yardstick: empty jobs of pg-boss, fetched so many at a time by so many workers, and completed one by one or together. */
const besidePgBoss = async (): Promise<ReadonlyMap<string, number>> => {
  const url = await server.createDatabase();
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false });
  boss.on("error", (error) => {
    throw error;
  });
  await boss.start();
  const rates = new Map<string, number>();
  for (const [workers, batchSize] of [
    [1, 1],
    [4, 1],
    [8, 1],
    [1, 100],
  ] as const) {
    const queue = `bench-${workers}-${batchSize}`;
    await boss.createQueue(queue);
    for (let done = 0; done < JOBS; done += 1000)
      await boss.insert(queue, Array.from({ length: 1000 }, () => ({ name: queue, data: {} })) as never);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    // else it plans by an empty table, thirty times slower until the server looks by itself
    await client.query("analyze");
    await client.end();
    let done = 0;
    const worker = async (): Promise<void> => {
      for (;;) {
        const jobs = await boss.fetch(queue, { batchSize });
        if (jobs.length === 0) return;
        await boss.complete(
          queue,
          jobs.map(({ id }) => id),
        );
        done += jobs.length;
      }
    };
    const took = await seconds(() => Promise.all(Array.from({ length: workers }, worker)));
    if (done !== JOBS) throw new Error(`pg-boss did ${done}`);
    rates.set(`${workers} of ${batchSize}`, JOBS / took);
  }
  await boss.stop({ graceful: false });
  return rates;
};

await looking();
const ours = await delivering();
const theirs = await besidePgBoss();
console.log("\nempty deliveries, each settled for itself, against pg-boss fetching one and completing it");
for (const workers of [1, 4, 8]) {
  const [own, other] = [ours.get(workers) ?? 0, theirs.get(`${workers} of 1`) ?? 1];
  console.log(`  ${workers} at once: ${Math.round(own)} against ${Math.round(other)} a second: ${times(own, other)}`);
}
console.log(
  `  pg-boss fetching and completing a hundred at a time: ${Math.round(theirs.get("1 of 100") ?? 0)} a second`,
);
await server.stop();
