import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Instant } from "@answerable/core";
import { beforeAll, describe, expect, it } from "vitest";
import { sampleBytes } from "./sample/sample-folder.ts";
import { type StoredOperation, scratchOperations } from "./scratch-operations.ts";

const NOW = "2020-06-30T08:00:00.000Z" as Instant;
const fresh = scratchOperations();

/** Every file of an operation, with what is in it; the shared-memory files of SQLite hold no data. */
const bytesOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith("-shm"))
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((path) => [path, createHash("sha256").update(readFileSync(path)).digest("hex")]),
  );

describe.each(["sqlite", "postgres"] as const)("somebody who is shown where there is help, on %s", (database) => {
  let operation: StoredOperation;
  let tables: string[];
  beforeAll(async () => {
    operation = await fresh(database, NOW);
    // both databases have the same tables, and SQLite lists them
    const onSqlite = database === "sqlite" ? operation : await fresh("sqlite", NOW);
    tables = (await onSqlite.rows("sqlite_master"))
      .filter(({ type, name }) => type === "table" && !String(name).startsWith("sqlite_"))
      .map(({ name }) => String(name));
    const bytes = await sampleBytes("service-cards.json");
    await operation.done("documents.adopt", { file: { name: "service-cards.json", bytes } });
    await operation.done("referrals.cards", { area: "ML0505" });
  }, 60_000);

  const rows = async () =>
    Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await operation.rows(table)])));

  it("leaves no row and no byte behind: a thousand times", async () => {
    const [before, files] = [await rows(), bytesOf(operation.data)];
    expect(tables).toContain("read_log");
    const shown = await operation.askedOften("referrals.cards", { area: "ML0505" }, 1000);
    expect([shown.length, shown.filter((answer) => answer.isErr())]).toEqual([1000, []]);
    // a command line opens the operation each time
    for (let time = 0; time < 20; time++) await operation.done("referrals.cards", { area: "ML0505" });
    await operation.done("referrals.words", { lang: "fr" });
    await operation.done("referrals.page", { area: "ML0505" });
    await operation.done("referrals.gaps", {});
    expect(await rows()).toEqual(before);
    expect(bytesOf(operation.data)).toEqual(files);
  });
});
