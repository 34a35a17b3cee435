import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Instant } from "@answerable/core";
import * as fc from "fast-check";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../database/database.ts";
import type { Store } from "../store.ts";
import { ADAPTERS, answersOf, BY, onWell, type TestBench, testBench } from "../testing/test-stores.ts";
import { wellSubject } from "../testing/well.ts";
import type { Once, Work } from "./work.ts";

const CHILD = fileURLToPath(new URL("../testing/measure-until-killed.ts", import.meta.url));
const UNTIL = "2026-01-04T00:00:00.000Z" as Instant;
const under = (request: string, body = "b"): Once => ({ request, body, until: UNTIL });
const measured = (depth: number, once?: Once): Work => ({ ...onWell("w1", { type: "measure", depth }), once });

describe.each(ADAPTERS)("a work asked under a key on %s", (adapter) => {
  let bench: TestBench;
  let store: Store;
  beforeEach(async () => {
    bench = await testBench(adapter);
    store = await bench.open();
    await handle(onWell("w1", { type: "dig", village: "ML0501", depth: 1 }));
  });
  afterEach(() => bench.close());

  const handle = async (...works: Work[]) => (await answersOf(store, works)).map(({ code }) => code);
  const depths = async () => {
    const { state } = (await store.state(wellSubject, "w1"))._unsafeUnwrap();
    return state.status === "standing" ? state.depths : [];
  };
  const before = async (request: string, now = BY.at) => (await store.doneBefore(request, now))._unsafeUnwrap();

  it("is done once, and its outcome is told as it was then", async () => {
    const [first] = await answersOf(store, [measured(2, under("k"))]);
    await handle(measured(3));
    expect(await handle(measured(2, under("k")))).toEqual(["done-before"]);
    expect(await depths()).toEqual([1, 2, 3]);
    expect(await before("k")).toEqual({ body: "b", at: BY.at, outcome: first?.outcome });
    expect(await before("other")).toBeUndefined();
  });

  it("is done once where both came in one batch, or at two processes", async () => {
    const other = await bench.open();
    expect(await handle(measured(2, under("k")), measured(9), measured(2, under("k")))).toEqual([
      ...["done", "done", "done-before"],
    ]);
    const both = await Promise.all([store, other].map((one) => answersOf(one, [measured(4, under("two"))])));
    expect(
      both
        .flat()
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(["done", "done-before"]);
    expect(await depths()).toEqual([1, 2, 9, 4]);
  });

  it("refuses another body under the same key, and leaves nothing of it", async () => {
    await handle(measured(2, under("k")));
    expect(await handle(measured(7, under("k", "other")))).toEqual(["other-under-this-key"]);
    expect(await depths()).toEqual([1, 2]);
    expect((await before("k"))?.body).toBe("b");
  });

  it("keeps no key of what was refused or broke, so that it may be asked again", async () => {
    expect(await handle(onWell("none", { type: "measure", depth: 1 }))).toEqual(["not-dug"]);
    const early = { ...onWell("none", { type: "measure", depth: 1 }), once: under("k") } as const;
    expect(await handle(early)).toEqual(["not-dug"]);
    await expect(handle(measured(-1, under("bug")))).rejects.toThrow("a bug in a rule");
    expect([await before("k"), await before("bug")]).toEqual([undefined, undefined]);
    await handle(onWell("none", { type: "dig", village: null, depth: 1 }));
    expect(await handle(early)).toEqual(["done"]);
  });

  it("keeps the key of what changed nothing: asked again later it changes nothing either", async () => {
    await handle(measured(1, under("k")));
    await handle(measured(2));
    expect(await handle(measured(1, under("k")))).toEqual(["done-before"]);
    expect(await depths()).toEqual([1, 2]);
    expect((await before("k"))?.outcome.steps).toMatchObject([{ stream: "w1", version: 1, events: [] }]);
  });

  it("is forgotten when its time has run out, to the moment, and swept", async () => {
    await handle(measured(2, under("k")));
    const last = "2026-01-03T23:59:59.999Z" as Instant;
    expect([(await before("k", last))?.at, await before("k", UNTIL)]).toEqual([BY.at, undefined]);
    const later = {
      ...measured(3, { ...under("k", "other"), until: "2026-01-07T00:00:00.000Z" as Instant }),
      at: UNTIL,
    };
    expect(await handle(later)).toEqual(["done"]);
    expect((await before("k", UNTIL))?.body).toBe("other");
    (await store.sweep("2026-01-07T00:00:00.000Z" as Instant))._unsafeUnwrap();
    const database = openDatabase(bench.at, "wells");
    const { rows } = await sql`select * from ${database.table("once")}`.execute(database.connection);
    await database.close();
    expect(rows).toEqual([]);
  });

  it("keeps nothing but digests, ids, versions and the moment", async () => {
    await handle(measured(2, under("k")));
    const database = openDatabase(bench.at, "wells");
    const { rows } = await sql<{ answer: string }>`select * from ${database.table("once")}`.execute(
      database.connection,
    );
    await database.close();
    expect(rows.map(({ answer, ...row }) => ({ ...row, answer: JSON.parse(answer) as unknown }))).toEqual([
      {
        ...{ operation: "ml-test", request: "k", body: "b", until: UNTIL },
        answer: { at: BY.at, position: 2, steps: [{ subject: "well", stream: "w1", version: 2, events: 1 }] },
      },
    ]);
  });

  it("leaves the log as it is without keys, whatever is asked in whatever order", async () => {
    const asked = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom("a", "b", "c", undefined)), {
      ...{ minLength: 1, maxLength: 12 },
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(asked, async (works) => {
        run += 1;
        const well = `run-${run}`;
        await handle(onWell(well, { type: "dig", village: null, depth: 0 }));
        const given = works.map(
          ([depth, key]): Work => ({
            ...onWell(well, { type: "measure", depth }),
            once: key === undefined ? undefined : under(`${run}${key}`, String(depth)),
          }),
        );
        const codes = await handle(...given.slice(0, 5));
        codes.push(...(await handle(...given.slice(5))));
        const first = new Map<string, string>();
        const expected = works.map(([depth, key]) => {
          const body = key === undefined ? undefined : first.get(key);
          if (body !== undefined) return body === String(depth) ? "done-before" : "other-under-this-key";
          if (key !== undefined) first.set(key, String(depth));
          return "done";
        });
        expect(codes).toEqual(expected);
        const kept = works.filter((_, at) => expected[at] === "done").map(([depth]) => depth);
        const { state } = (await store.state(wellSubject, well))._unsafeUnwrap();
        const changes = kept.filter((depth, at) => depth !== kept[at - 1]);
        expect(state).toMatchObject({ depths: [0, ...changes] });
      }),
      { numRuns: 20 },
    );
    expect((await store.verify())._unsafeUnwrap()).toMatchObject({ intact: true });
  });

  it("is done once where the process that was asked is killed, and it is asked again of another", async () => {
    const LANES = 4;
    const printed = await new Promise<string>((resolve, reject) => {
      const values = [bench.at, bench.keysAt, LANES].map((value) => JSON.stringify(value));
      const child = spawn(process.execPath, ["--conditions=@answerable/source", CHILD, ...values], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      let text = "";
      child.stdout.on("data", (chunk: Buffer) => {
        if (text === "") setTimeout(() => child.kill("SIGKILL"), 120);
        text += chunk.toString();
      });
      child.once("error", reject);
      child.once("close", () => resolve(text));
    });
    const acknowledged = new Set(printed.split("\n").slice(0, -1));
    expect(acknowledged.size).toBeGreaterThan(0);
    for (let lane = 0; lane < LANES; lane++) {
      // everything that was acknowledged, what may have been on its way, and one more
      const own = [...acknowledged].filter((one) => one.startsWith(`${lane}-`)).length + 2;
      for (let count = 0; count < own; count++) {
        const work = { ...onWell(`lane-${lane}`, { type: "measure", depth: count }), once: under(`${lane}-${count}`) };
        const [code = ""] = await handle(work);
        expect(acknowledged.has(`${lane}-${count}`) ? ["done-before"] : ["done", "done-before"]).toContain(code);
      }
      const { state } = (await store.state(wellSubject, `lane-${lane}`))._unsafeUnwrap();
      expect(state).toMatchObject({ depths: [-1, ...Array.from({ length: own }, (_, count) => count)] });
    }
  });
});
