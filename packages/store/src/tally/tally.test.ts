import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTally } from "../migrations/create-tally.ts";
import type { Store } from "../store.ts";
import { ADAPTERS, answersOf, onWell, type TestBench, testBench } from "../testing/test-stores.ts";
import { wells } from "../testing/well.ts";

const withTally = { ...wells, migrations: [...wells.migrations, createTally] };
const SPRING = { place: "ML05", period: "2020-Q2" };

describe.each(ADAPTERS)("a tally on %s", (adapter) => {
  let bench: TestBench;
  let store: Store;
  beforeEach(async () => {
    bench = await testBench(adapter);
    store = await bench.open(withTally);
  });
  afterEach(() => bench.close());
  const raise = async (times: number, tallied = SPRING) => {
    for (let time = 0; time < times; time++) expect((await store.raiseTally("shown", tallied, 1)).isOk()).toBe(true);
  };
  const numbers = async (name = "shown") =>
    (await store.tally(name))._unsafeUnwrap().map(({ place, period, number }) => [place, period, number]);

  it("counts by name, place and period, and begins with none", async () => {
    expect(await numbers()).toEqual([]);
    await raise(2);
    await raise(1, { ...SPRING, place: "ML07" });
    expect((await store.raiseTally("shown", { ...SPRING, period: "2020-Q1" }, 12)).isOk()).toBe(true);
    expect(await numbers()).toEqual([
      ["ML05", "2020-Q1", 12],
      ["ML05", "2020-Q2", 2],
      ["ML07", "2020-Q2", 1],
    ]);
    expect(await numbers("another")).toEqual([]);
  });

  it("loses none of those who come at the same moment", async () => {
    const raised = await Promise.all(Array.from({ length: 20 }, () => store.raiseTally("shown", SPRING, 1)));
    expect(raised.filter((answer) => answer.isErr())).toEqual([]);
    expect(await numbers()).toEqual([["ML05", "2020-Q2", 20]]);
  });

  it("stands outside the log: no event, no author, and a rebuild leaves it", async () => {
    await answersOf(store, [onWell("w1", { type: "dig", village: null, depth: 5 })]);
    const before = (await store.head())._unsafeUnwrap();
    await raise(3);
    expect((await store.head())._unsafeUnwrap()).toEqual(before);
    expect((await store.rebuild())._unsafeUnwrap()).toMatchObject({ streams: 1, differences: 0 });
    expect((await store.verify())._unsafeUnwrap()).toMatchObject({ intact: true, positions: 1 });
    expect(await numbers()).toEqual([["ML05", "2020-Q2", 3]]);
  });
});

describe("the files of a tally", () => {
  it("hold the number and nothing of those before it: of all bytes one changes", async () => {
    const bench = await testBench("sqlite");
    const store = await bench.open(withTally);
    const folder = "sqlite" in bench.at ? dirname(bench.at.sqlite) : "";
    const files = () =>
      new Map(
        readdirSync(folder)
          .filter((name) => !name.endsWith("-shm"))
          .map((name) => [name, readFileSync(join(folder, name))]),
      );
    const raise = async (times: number) => {
      for (let time = 0; time < times; time++) expect((await store.raiseTally("shown", SPRING, 1)).isOk()).toBe(true);
    };
    await raise(100);
    const before = files();
    await raise(20);
    const after = files();
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(statSync(join(folder, "wells.sqlite-wal")).size).toBe(0);
    for (const [name, bytes] of after) {
      const earlier = before.get(name) ?? Buffer.alloc(0);
      const changed = [...bytes].filter((byte, at) => byte !== earlier[at]);
      expect([name, bytes.length, changed]).toEqual([name, earlier.length, name === "wells.sqlite" ? [120] : []]);
    }
    await bench.close();
  });
});
