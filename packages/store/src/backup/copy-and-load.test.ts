import { sql } from "kysely";
import { afterEach, describe, expect, it } from "vitest";
import { openDatabase } from "../database/database.ts";
import type { DatabaseAddress } from "../database/dialect.ts";
import { openStore } from "../open-store.ts";
import type { StoreModule } from "../store.ts";
import { ADAPTERS, answersOf, BY, OPERATION, onWell, type TestBench, testBench } from "../testing/test-stores.ts";
import { wellSubject, wells } from "../testing/well.ts";
import { type CopiedRows, copyRows } from "./copy-rows.ts";
import { erasedSlots } from "./erased-slots.ts";
import { loadKeyRows, loadStoreRows } from "./load-rows.ts";
import { clearRows, hasRows, type RowsPlace } from "./rows-place.ts";

const benches: TestBench[] = [];
afterEach(async () => {
  for (const bench of benches.splice(0)) await bench.close();
});
const fresh = async (adapter: (typeof ADAPTERS)[number]): Promise<TestBench> => {
  const bench = await testBench(adapter);
  benches.push(bench);
  return bench;
};

const placeOf = (at: DatabaseAddress, schema: string): RowsPlace => ({ at, schema, operation: OPERATION });
const READING = { at: BY.at, actor: "s", role: "r", purpose: "test" };

interface Copy extends CopiedRows {
  readonly lines: readonly string[];
}

/** A copy of a place; `meanwhile` is done each time some lines were given out. */
const copied = async (place: RowsPlace, meanwhile = () => Promise.resolve()): Promise<Copy> => {
  const taken = await copyRows(place, async (lines) => {
    const all: string[] = [];
    for await (const some of lines) {
      all.push(...some.split("\n").filter((line) => line !== ""));
      await meanwhile();
    }
    return all;
  });
  const { copied: what, written } = taken._unsafeUnwrap();
  return { ...what, lines: written };
};

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
const toLoad = ({ migrations, lines }: Copy, erased: readonly string[] = []) => ({
  ...{ migrations, lines: each(lines), erased: new Set(erased) },
});

/** A well with a sealed story. */
const dig = async (bench: TestBench, stream: string) => {
  const store = await bench.open();
  const sealed = await store.seal({ stream, kind: "narrative", text: `story of ${stream}`, to: { store: true } });
  const { ref, slot } = sealed._unsafeUnwrap();
  const work = onWell(stream, { type: "dig", village: "ML0505", depth: 7, story: ref });
  expect(await answersOf(store, [{ ...work, slots: [slot] }])).toMatchObject([{ code: "done" }]);
  return { store, ref };
};

/** A copy of a bench's rows and keys, loaded into another one's place, perhaps of the other database. */
const moved = async (from: TestBench, to: TestBench) => {
  const [rows, keys] = [await copied(placeOf(from.at, "wells")), await copied(placeOf(from.keysAt, "keys"))];
  const counted = await loadStoreRows(placeOf(to.at, "wells"), wells, toLoad(rows));
  expect(counted._unsafeUnwrap()).toEqual({ tables: rows.tables, leftOut: 0 });
  expect((await loadKeyRows(placeOf(to.keysAt, "keys"), toLoad(keys))).isOk()).toBe(true);
  return rows;
};

describe.each(ADAPTERS)("the rows of %s", (adapter) => {
  it.each(ADAPTERS)(
    "go into %s as they are, and say what they said: states, sealed values, the chain",
    async (other) => {
      const [from, to] = [await fresh(adapter), await fresh(other)];
      const { ref } = await dig(from, "w-1");
      await dig(from, "w-2");
      const { head, lines } = await moved(from, to);
      const store = await to.open();
      expect((await store.head())._unsafeUnwrap()).toEqual(head);
      expect((await store.verify())._unsafeUnwrap()).toMatchObject({ intact: true, positions: 2 });
      expect((await store.state(wellSubject, "w-1"))._unsafeUnwrap()).toMatchObject({ version: 1 });
      expect((await store.open(ref, READING))._unsafeUnwrap()).toBe("story of w-1");
      expect((await store.rebuild())._unsafeUnwrap()).toMatchObject({ differences: 0 });
      const again = await copied(placeOf(to.at, "wells"));
      // but for the reading just now, which stands in the chain of readings
      const before = again.lines.filter((line) => !/^\["ml-test","wells",1,"[0-9a-f]{64}"\]$|"test"/.test(line));
      expect(before).toEqual(lines);
    },
  );

  it("come without what was erased since: neither its bytes nor its key", async () => {
    const [from, to] = [await fresh(adapter), await fresh(adapter)];
    const { store, ref } = await dig(from, "w-1");
    const { ref: kept } = await dig(from, "w-2");
    const before = [await copied(placeOf(from.at, "wells")), await copied(placeOf(from.keysAt, "keys"))] as const;
    (await store.eraseSubject("w-1"))._unsafeUnwrap();
    const erased = (await erasedSlots(placeOf(from.at, "wells")))._unsafeUnwrap();
    expect(erased).toEqual([ref.slot]);
    const loaded = await loadStoreRows(placeOf(to.at, "wells"), wells, toLoad(before[0], erased));
    const loadedKeys = await loadKeyRows(placeOf(to.keysAt, "keys"), toLoad(before[1], erased));
    expect([loaded, loadedKeys].map((one) => one._unsafeUnwrap().leftOut)).toEqual([1, 1]);
    const restored = await to.open();
    expect((await restored.open(ref, READING))._unsafeUnwrapErr().code).toBe("slot-erased");
    expect((await restored.open(kept, READING))._unsafeUnwrap()).toBe("story of w-2");
    const keys = await copied(placeOf(to.keysAt, "keys"));
    expect(keys.lines.some((line) => line.includes(ref.slot))).toBe(false);
  });

  it("are of one moment, while others go on writing and wait for nobody", async () => {
    const bench = await fresh(adapter);
    const { store } = await dig(bench, "w-0");
    let count = 1;
    const writeOne = async () => {
      await answersOf(store, [onWell(`w-${count}`, { type: "dig", village: null, depth: count })]);
      count += 1;
    };
    for (let time = 0; time < 3; time++) {
      const copy = await copied(placeOf(bench.at, "wells"), writeOne);
      const { head, tables } = copy;
      expect(tables).toMatchObject({ log_event: head?.position, state: head?.position, row_well: head?.position });
      // a line of each table came between what was written
      expect(count).toBeGreaterThan((head?.position ?? 0) + 3);
    }
  });

  it("are not mixed with what lies there; another operation's are left alone", async () => {
    const [from, to] = [await fresh(adapter), await fresh(adapter)];
    await dig(from, "w-1");
    const rows = await copied(placeOf(from.at, "wells"));
    const place = placeOf(to.at, "wells");
    expect((await loadStoreRows(place, wells, toLoad(rows))).isOk()).toBe(true);
    expect((await hasRows(place))._unsafeUnwrap()).toBe(true);
    await expect(loadStoreRows(place, wells, toLoad(rows))).rejects.toThrow(/UNIQUE|unique/);
    const database = openDatabase(to.at, "wells");
    await sql`insert into ${database.table("log_head")} (operation, module, position, hash)
      values ('other', 'wells', 0, '0')`.execute(database.connection);
    (await clearRows(place))._unsafeUnwrap();
    expect((await hasRows(place))._unsafeUnwrap()).toBe(false);
    expect((await hasRows({ ...place, operation: "other" }))._unsafeUnwrap()).toBe(true);
    await database.close();
    (await clearRows({ ...place, operation: "other" }))._unsafeUnwrap();
    // nobody's tables are left: what comes next makes its own
    expect((await loadStoreRows(place, wells, toLoad(rows))).isOk()).toBe(true);
  });

  it("of an older version go into the tables of then, and are brought up from there", async () => {
    const [from, to] = [await fresh(adapter), await fresh(adapter)];
    await dig(from, "w-1");
    const rows = await copied(placeOf(from.at, "wells"));
    const today: StoreModule = {
      ...wells,
      migrations: [
        ...wells.migrations,
        {
          name: "0003-count-events",
          statements: ({ table, type }) => [
            `create table ${table("counted")} (operation ${type.text} primary key, events ${type.integer} not null)`,
            `insert into ${table("counted")} select operation, count(*) from ${table("log_event")} group by operation`,
          ],
        },
      ],
    };
    expect((await loadStoreRows(placeOf(to.at, "wells"), today, toLoad(rows))).isOk()).toBe(true);
    const where = { operation: OPERATION, at: to.at, keys: await to.openKeys(), module: today };
    const store = (await openStore({ ...where, migrate: true }))._unsafeUnwrap();
    expect((await store.verify())._unsafeUnwrap()).toMatchObject({ intact: true });
    await store.close();
    // the new table was made of what was brought back
    expect((await copied(placeOf(to.at, "wells"))).lines).toContain(`["${OPERATION}",1]`);
  });

  it("of a version that is newer than this one are not loaded", async () => {
    const bench = await fresh(adapter);
    await dig(bench, "w-1");
    const rows = await copied(placeOf(bench.at, "wells"));
    const newer = { ...toLoad(rows), migrations: [...rows.migrations, "9999-of-tomorrow"] };
    const loaded = await loadStoreRows(placeOf((await fresh(adapter)).at, "wells"), wells, newer);
    expect(loaded._unsafeUnwrapErr()).toEqual({ code: "newer-schema", unknown: ["9999-of-tomorrow"] });
  });
});
