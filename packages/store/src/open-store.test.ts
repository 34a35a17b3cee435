import { existsSync, statSync, writeFileSync } from "node:fs";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "./database/database.ts";
import { openStore } from "./open-store.ts";
import { openKeyVault } from "./personal/key-vault.ts";
import type { StoreModule } from "./store.ts";
import { ADAPTERS, KEY, OPERATION, onWell, type TestBench, testBench } from "./testing/test-stores.ts";
import { wells } from "./testing/well.ts";

describe.each(ADAPTERS)("opening a store on %s", (adapter) => {
  let bench: TestBench;
  beforeEach(async () => {
    bench = await testBench(adapter);
  });
  afterEach(() => bench.close());

  const opening = async (module: StoreModule, more: { create?: boolean; migrate?: boolean } = {}) => {
    const keys = await bench.openKeys();
    const opened = await openStore({ module, operation: OPERATION, at: bench.at, keys, ...more });
    if (opened.isOk()) await opened.value.close();
    return opened.match(
      () => "open",
      (why) => why,
    );
  };
  const newer: StoreModule = {
    ...wells,
    migrations: [
      ...wells.migrations,
      {
        name: "0003-add-mark",
        statements: ({ table, type }) => [`create table ${table("mark")} (operation ${type.text})`],
      },
    ],
  };

  it("makes one only where it may", async () => {
    expect(await opening(wells, { create: false })).toEqual({ code: "no-store" });
    if ("sqlite" in bench.at) expect(existsSync(bench.at.sqlite)).toBe(false);
    expect(await opening(wells)).toBe("open");
    expect(await opening(wells, { create: false })).toBe("open");
  });

  it("does not touch an older store until it is told to, nor a newer one at all", async () => {
    await opening(wells);
    expect(await opening(newer)).toEqual({ code: "schema-behind", pending: ["0003-add-mark"] });
    expect(await opening(newer, { migrate: true })).toBe("open");
    expect(await opening(wells, { migrate: true })).toEqual({ code: "newer-schema", unknown: ["0003-add-mark"] });
  });

  it("is made once when two open it at the same time", async () => {
    const stores = await Promise.all([bench.open(), bench.open(), bench.open()]);
    for (const store of stores) expect((await store.head())._unsafeUnwrap().position).toBe(0);
  });

  it("throws when no migration makes what a subject declares", async () => {
    await expect(opening({ ...wells, migrations: [] })).rejects.toThrow(
      "no migration makes row_well as its subject declares it",
    );
  });

  it("keeps nothing of a migration that breaks half-way", async () => {
    await opening(wells);
    const broken: StoreModule = {
      ...wells,
      migrations: [
        ...wells.migrations,
        {
          name: "0003-break",
          statements: ({ table, type }) => [`create table ${table("half")} (operation ${type.text})`, "nonsense"],
        },
      ],
    };
    await expect(opening(broken, { migrate: true })).rejects.toThrow("nonsense");
    const database = openDatabase(bench.at, "wells");
    expect(await database.dialect.hasTable(database.connection, database.schema, "half")).toBe(false);
    await database.close();
    expect(await opening(wells)).toBe("open");
  });
});

describe("a database that cannot be used", () => {
  const open = async (at: { sqlite: string } | { postgres: string }) =>
    (await openKeyVault({ operation: OPERATION, at, unlock: { key: KEY } })).match(
      () => "open",
      (why) => why.code,
    );

  it("is named as what is wrong with it", async () => {
    const bench = await testBench("sqlite");
    const path = "sqlite" in bench.at ? bench.at.sqlite : "";
    writeFileSync(
      path,
      "this is no database, and long enough to have a header of one hundred bytes, which it has not".repeat(9),
    );
    expect(await open({ sqlite: path })).toBe("store-damaged");
    expect(await open({ sqlite: `${path}/below-a-file` })).toBe("store-unreachable");
    expect(await open({ postgres: "postgres://postgres@127.0.0.1:9/none" })).toBe("store-unreachable");
    await bench.close();
  });

  it("is readable by its owner only, where it is a file", async () => {
    const bench = await testBench("sqlite");
    await bench.open();
    if (process.platform !== "win32" && "sqlite" in bench.at) expect(statSync(bench.at.sqlite).mode & 0o077).toBe(0);
    await bench.close();
  });

  it("loses nothing it acknowledged when the server ends every connection", async () => {
    const bench = await testBench("postgres");
    const store = await bench.open();
    const killer = openDatabase(bench.at, "wells");
    let acknowledged = 0;
    let failed = 0;
    const write = async () => {
      for (let at = 0; at < 120; at++) {
        const answer = await store.handle([onWell(`w${at}`, { type: "dig", village: null, depth: at })]);
        answer.match(
          () => acknowledged++,
          (why) => {
            failed++;
            expect(why.code).toBe("store-unreachable");
          },
        );
      }
    };
    const kill = async () => {
      for (let at = 0; at < 6; at++) {
        await new Promise((resolve) => setTimeout(resolve, 30));
        await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(
          killer.connection,
        );
      }
    };
    await Promise.all([write(), kill()]);
    await killer.close();
    const verified = (await store.verify())._unsafeUnwrap();
    expect(verified.intact && verified.positions >= acknowledged && verified.positions <= acknowledged + failed).toBe(
      true,
    );
    await bench.close();
  });
});
