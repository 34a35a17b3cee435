// How long a page of a list takes at 10⁴, 10⁵ and 10⁶ incidents, and what an export does to everybody else: 50 writers and a
// sign-in work while the whole list of 10⁵ rows goes out to ten, half of whom leave in the middle.
// Run: node --conditions=@answerable/source tools/bench/served-lists.ts [sizes, default 10000 100000 1000000] [--postgres]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { startPostgres } from "@answerable/store/testing";
import { servedMember, servedOperation } from "../served-operation.ts";
import { copyIncidents, type RowsPlace } from "./copied-incidents.ts";

const SIZES = process.argv.slice(2).map(Number).filter(Number.isFinite);
const EXPORT_AT = 100_000;
const WRITERS = 50;
const EXPORTS = 10;

const data = mkdtempSync(join(tmpdir(), "answerable-lists-"));
const server = process.argv.includes("--postgres") ? await startPostgres({ durable: true }) : undefined;
const postgres = await server?.createDatabase();
const place: RowsPlace = postgres === undefined ? { data } : { postgres };
const served = await servedOperation({
  members: [
    servedMember("admin-01", "administrator"),
    servedMember("im-01", "information-manager"),
    servedMember("monitor-01", "monitor"),
  ],
  env: {
    ...{ ANSWERABLE_HTTP_TOKEN_PER_MINUTE: "600000", ANSWERABLE_DATA: data },
    ...(postgres === undefined ? {} : { DATABASE_URL: postgres }),
  },
});
const reader = await served.tokenOf("im-01");
const writer = await served.tokenOf("monitor-01");

const incident = (): string =>
  JSON.stringify({
    ...{ violations: [{ unit: "victims", type: "threat" }], happened: { month: "2020-06", precision: "month" } },
    ...{ place: { adm2: "ML0505" }, actorCategory: "bandits", referrals: [] },
    source: { category: "witness", independentSources: 1, known: "seen" },
  });

const asked = (token: string, path: string, request: RequestInit = {}): Promise<Response> =>
  fetch(`${served.address}${path}`, {
    ...request,
    headers: { authorization: `Bearer ${token}`, ...(request.headers as object) },
  });
const JSON_BODY = { "content-type": "application/json" };
const NDJSON = { accept: "application/x-ndjson" };

/** How long it takes, in milliseconds; anything but the status that is due is a failure. */
const timed = async (due: number, ask: () => Promise<Response>): Promise<number> => {
  const from = performance.now();
  const response = await ask();
  await response.arrayBuffer();
  if (response.status !== due) throw new Error(`${response.status} instead of ${due}`);
  return performance.now() - from;
};
const at = (share: number, times: readonly number[]): string =>
  (times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);

const several = async (times: number, ask: () => Promise<number>): Promise<readonly number[]> => {
  const all: number[] = [];
  for (let time = 0; time < times; time += 1) all.push(await ask());
  return all;
};

let size = 0;
const fillTo = async (wanted: number): Promise<void> => {
  if (size === 0)
    await timed(201, () => asked(writer, "/v1/incidents", { method: "POST", headers: JSON_BODY, body: incident() }));
  await copyIncidents(place, size, wanted);
  size = wanted;
};

/** A page from the middle, as somebody gets it who leafs through. */
const cursorInside = async (): Promise<string> => {
  let cursor = "";
  for (let page = 0; page < 3; page += 1) {
    const { next } = (await (await asked(reader, `/v1/incidents?limit=1000${cursor}`)).json()) as { next?: string };
    if (next !== undefined) cursor = `&cursor=${encodeURIComponent(next)}`;
  }
  return cursor;
};

const lists = async (): Promise<void> => {
  const cursor = await cursorInside();
  const first = await several(100, () => timed(200, () => asked(reader, "/v1/incidents?limit=100")));
  const inside = await several(100, () => timed(200, () => asked(reader, `/v1/incidents?limit=100${cursor}`)));
  const filtered = await several(100, () => timed(200, () => asked(reader, "/v1/incidents?limit=100&month=2020-06")));
  const told = [first, inside, filtered].map((times) => `${at(0.5, times)} / ${at(0.99, times)}`.padStart(16));
  console.log(`${String(size).padStart(9)} rows${told.join("")}   p50 / p99 ms: first page, a later one, of one month`);
};

let isWriting = true;
const written: { readonly when: number; readonly ms: number }[] = [];
const known: { readonly when: number; readonly ms: number }[] = [];
const writing = async (): Promise<void> => {
  while (isWriting) {
    const ms = await timed(201, () =>
      asked(writer, "/v1/incidents", { method: "POST", headers: JSON_BODY, body: incident() }),
    );
    written.push({ when: performance.now(), ms });
    await setTimeout(100);
  }
};
/** Being known by a token, and one small question. */
const knowing = async (): Promise<void> => {
  while (isWriting) {
    known.push({ when: performance.now(), ms: await timed(200, () => asked(reader, "/v1/tokens?limit=1")) });
    await setTimeout(20);
  }
};

const exported = async (isLeaving: boolean): Promise<number> => {
  const response = await asked(reader, "/v1/incidents", { headers: NDJSON });
  const body = response.body?.getReader();
  let bytes = 0;
  for (;;) {
    const next = await body?.read();
    if (next === undefined || next.done) return bytes;
    bytes += next.value.byteLength;
    if (isLeaving && bytes > 2_000_000) {
      await body?.cancel();
      return 0;
    }
  }
};

const exports = async (): Promise<void> => {
  const work = [...Array.from({ length: WRITERS }, writing), knowing()];
  await setTimeout(5000);
  const begun = performance.now();
  const got = await Promise.all(Array.from({ length: EXPORTS }, (_, number) => exported(number % 2 === 1)));
  const ended = performance.now();
  await setTimeout(5000);
  isWriting = false;
  await Promise.all(work);
  const told = (name: string, all: typeof written): void => {
    const during = (from: number, to: number) =>
      all.filter(({ when }) => when >= from && when < to).map(({ ms }) => ms);
    const parts = [during(0, begun), during(begun, ended), during(ended, Number.POSITIVE_INFINITY)];
    const figures = parts.map((times) => `${at(0.5, times)} / ${at(0.99, times)}`.padStart(16));
    console.log(`${name.padEnd(30)}${figures.join("")}   p50 / p99 ms: before, during, after`);
  };
  const megabytes = got.reduce((sum, bytes) => sum + bytes, 0) / 1e6;
  console.log(`${EXPORTS} exports, half left: ${megabytes.toFixed(0)} MB in ${((ended - begun) / 1000).toFixed(1)} s`);
  told(`${WRITERS} writers, a write`, written);
  told("known by a token", known);
};

for (const wanted of SIZES.length === 0 ? [10_000, EXPORT_AT, 1_000_000] : SIZES) {
  await fillTo(wanted);
  await lists();
  if (wanted === EXPORT_AT) await exports();
}
await served.stop();
await server?.stop();
rmSync(data, { recursive: true });
