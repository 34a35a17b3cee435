import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedOperation, servedOperation } from "./served-operation.ts";

// Over real sockets: what is sent several times at once, its connections cut at random, is done once each.

const LONG = process.env["ANSWERABLE_LONG"] === "1";
const WRITES = LONG ? 1000 : 60;
const AT_ONCE = 12;

const incident = {
  ...{ violations: [{ unit: "victims", type: "threat" }], happened: { month: "2020-06", precision: "month" } },
  ...{ place: { adm2: "ML0505" }, actorCategory: "bandits", referrals: [] },
  source: { category: "witness", independentSources: 1, known: "seen" },
};

/** What a client has of an answer that came whole. */
interface Whole {
  readonly status: number;
  readonly etag: string | null;
  readonly location: string | null;
  readonly body: string;
}

interface Write {
  readonly path: string;
  readonly body: object;
  readonly key: string;
}

const chance = (below: number): number => Math.floor(Math.random() * below);

describe.each([
  ["two servers on one PostgreSQL", "postgres", 2],
  ["two servers on one SQLite file", "sqlite", 2],
] as const)("%s", (_name, database, servers) => {
  let served: ServedOperation;
  let cut = 0;
  beforeAll(async () => {
    served = await servedOperation({ database, servers, env: { ANSWERABLE_HTTP_TOKEN_PER_MINUTE: "600000" } });
  });
  afterAll(() => served.stop());

  const tried = async ({ path, body, key }: Write, isCut: boolean): Promise<Whole | undefined> => {
    const leaving = new AbortController();
    if (isCut) void pause(chance(40)).then(() => leaving.abort());
    try {
      const response = await served.send(chance(servers), path, {
        ...{ method: "POST", body: JSON.stringify(body), headers: { "idempotency-key": key }, signal: leaving.signal },
      });
      const { status, headers } = response;
      return { status, etag: headers.get("etag"), location: headers.get("location"), body: await response.text() };
    } catch {
      cut += 1;
      return undefined;
    }
  };
  /** Sent two to five times at once, some of them cut; then again until an answer comes whole. */
  const sent = async (write: Write): Promise<Whole[]> => {
    const times = Array.from({ length: 2 + chance(4) }, () => tried(write, chance(2) === 0));
    const answers = (await Promise.all(times)).filter((one) => one !== undefined);
    for (;;) {
      const last = await tried(write, false);
      if (last !== undefined && last.status !== 503) return [...answers, last].filter(({ status }) => status !== 503);
    }
  };
  const allSent = async (writes: readonly Write[]): Promise<Whole[][]> => {
    const answers: Whole[][] = [];
    const waiting = [...writes.entries()];
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        answers[next[0]] = await sent(next[1]);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return answers;
  };
  const listed = async (): Promise<string[]> => {
    const response = await served.send(0, "/v1/incidents", { headers: { accept: "application/x-ndjson" } });
    return (await response.text())
      .trim()
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => (JSON.parse(line) as { stream: string }).stream);
  };

  it(`do each of ${WRITES} writes once, and answer it alike each time`, async () => {
    const creates = Array.from(
      { length: (WRITES * 2) / 3 },
      (_, at): Write => ({
        ...{ path: "/v1/incidents", body: incident, key: `create-${at}` },
      }),
    );
    const made = await allSent(creates);
    const ids = made.map((answers) => (JSON.parse(answers[0]?.body ?? "{}") as { id: string }).id);
    const acts = ids.slice(0, WRITES - creates.length).map(
      (id, at): Write => ({
        ...{ path: `/v1/incidents/${id}/set-aside`, body: { reason: "did-not-happen" }, key: `act-${at}` },
      }),
    );
    const changed = await allSent(acts);
    for (const [answers, status] of [
      ...made.map((one) => [one, 201] as const),
      ...changed.map((one) => [one, 200] as const),
    ]) {
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(answers[0]?.status).toBe(status);
    }
    expect((await listed()).toSorted()).toEqual(ids.toSorted());
    const verified = (await (await served.send(1, "/v1/audit/verify")).json()) as unknown;
    expect(JSON.stringify(verified)).toContain(`"positions":${creates.length + acts.length}`);
    expect(cut).toBeGreaterThan(0);
    if (LONG)
      console.log(`${database}: ${WRITES} writes, ${made.concat(changed).flat().length} answers, ${cut} cut off`);
  });
});
