import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "./database/database.ts";
import { accountabilityModule } from "./modules/accountability.ts";
import { communityModule } from "./modules/community.ts";
import { monitoringModule } from "./modules/monitoring.ts";
import { operationModule } from "./modules/operation.ts";
import type { StoreModule } from "./store.ts";
import { ADAPTERS, type TestBench, testBench } from "./testing/test-stores.ts";

const MODULES: readonly StoreModule[] = [operationModule, monitoringModule, accountabilityModule, communityModule];
const folder = new URL("../schema/", import.meta.url);

describe.each(ADAPTERS)("the schema on %s", (adapter) => {
  let bench: TestBench;
  beforeEach(async () => {
    bench = await testBench(adapter);
  });
  afterEach(() => bench.close());

  const dumpOf = async (at: TestBench["at"], schema: string) => {
    const database = openDatabase(at, schema);
    const dump = await database.dialect.dump(database.connection, database.schema);
    await database.close();
    return dump;
  };
  // ANSWERABLE_WRITE_SCHEMA=1 writes the dumps; a migration that was released never changes them, only a new one does.
  const compare = (name: string, dump: string) => {
    const file = new URL(`${name}.${adapter}.sql`, folder);
    if (process.env["ANSWERABLE_WRITE_SCHEMA"] === "1") {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, dump);
    }
    expect(dump).toBe(readFileSync(file, "utf8"));
  };

  it.each(MODULES.map((module) => [module.name, module] as const))(
    "of %s is the committed one, and its subjects' own",
    async (name, module) => {
      await bench.open(module);
      compare(name, await dumpOf(bench.at, name));
    },
  );

  it("of the keys is the committed one", async () => {
    await bench.openKeys();
    compare("keys", await dumpOf(bench.keysAt, "keys"));
  });

  it.each(MODULES.map((module) => [module.name, module] as const))(
    "of %s begins every key with the operation",
    async (name, module) => {
      await bench.open(module);
      const dump = `${await dumpOf(bench.at, name)}${await dumpOf(bench.keysAt, "keys")}`;
      const keys = [...dump.matchAll(/(?:primary key|index \S+ on \S+(?: using btree)?) \(([^)]*)\)/gi)]
        .map((found) => found[1] ?? "")
        .filter((columns) => columns !== "name");
      expect(keys.length).toBeGreaterThan(5);
      for (const columns of keys) expect(columns).toMatch(/^operation\b/);
    },
  );
});
