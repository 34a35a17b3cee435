import { addHours, type Instant } from "@answerable/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createWorker } from "../migrations/create-worker.ts";
import type { Store } from "../store.ts";
import { ADAPTERS, type TestBench, testBench } from "../testing/test-stores.ts";
import { wells } from "../testing/well.ts";

const NOW = "2026-06-15T08:00:00.000Z" as Instant;
const withWorkers = { ...wells, migrations: [...wells.migrations, createWorker] };

describe.each(ADAPTERS)("workers on %s", (adapter) => {
  let bench: TestBench;
  let store: Store;
  beforeEach(async () => {
    bench = await testBench(adapter);
    store = await bench.open(withWorkers);
  });
  afterEach(() => bench.close());
  const beat = async (worker: string, hours: number, more: object = {}) => {
    const seen = addHours(NOW, hours);
    const said = { worker, begun: NOW, seen, every: 15, hasEnded: false, trouble: null, ...more };
    (await store.workers.beat(said, addHours(seen, -24)))._unsafeUnwrap();
  };
  const all = async () =>
    (await store.workers.all())
      ._unsafeUnwrap()
      .map(({ worker, begun, seen, hasEnded, trouble }) => [worker, begun, seen, hasEnded, trouble]);

  it("are known by when they were last seen, each by one row however often it says so", async () => {
    expect(await all()).toEqual([]);
    for (const hour of [0, 1, 2]) await beat("a", hour);
    await beat("b", 1, { trouble: "store-full" });
    expect(await all()).toEqual([
      ["a", NOW, addHours(NOW, 2), false, null],
      ["b", NOW, addHours(NOW, 1), false, "store-full"],
    ]);
  });

  it("say that they ended, and are forgotten when nobody saw them for long", async () => {
    await beat("a", 0, { hasEnded: true });
    await beat("b", 20);
    expect((await all()).map(([worker, , , hasEnded]) => [worker, hasEnded])).toEqual([
      ["b", false],
      ["a", true],
    ]);
    await beat("b", 30);
    expect((await all()).map(([worker]) => worker)).toEqual(["b"]);
  });

  it("stand outside the log", async () => {
    const before = (await store.head())._unsafeUnwrap();
    await beat("a", 0);
    expect((await store.head())._unsafeUnwrap()).toEqual(before);
  });
});
