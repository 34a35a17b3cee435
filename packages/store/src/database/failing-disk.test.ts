import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, expect, it } from "vitest";
import { attempt, inTransaction, openDatabase } from "./database.ts";

const folder = mkdtempSync(join(tmpdir(), "answerable-full-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("says that the disk is full, though SQLite has ended the transaction by itself, and goes on when there is room", async () => {
  const database = openDatabase({ sqlite: join(folder, "full.sqlite") }, "full");
  const { connection } = database;
  const room = (pages: number) => sql`pragma max_page_count=${sql.lit(pages)}`.execute(connection);
  const rows = async () => (await sql<{ n: number }>`select count(*) as n from kept`.execute(connection)).rows[0]?.n;
  const write = () =>
    attempt(database, () =>
      inTransaction(database, async (tx) => {
        for (let row = 0; row < 50; row++) await sql`insert into kept values (zeroblob(1000000))`.execute(tx);
      }),
    );
  await sql`create table kept (bytes blob) strict`.execute(connection);
  await room(6_000);
  expect((await write())._unsafeUnwrapErr()).toEqual({ code: "store-full" });
  expect(await rows()).toBe(0);
  await room(1_000_000);
  expect((await write()).isOk()).toBe(true);
  expect(await rows()).toBe(50);
  await database.close();
});

it("tells a disk that fails from one that cannot be reached", () => {
  const { dialect: sqlite } = openDatabase({ sqlite: join(folder, "broken.sqlite") }, "broken");
  // SQLITE_IOERR_WRITE and SQLITE_IOERR_FSYNC are extended codes of SQLITE_IOERR; a file may have reached its largest size, too
  for (const errcode of [10, 778, 1034])
    expect(sqlite.errorOf({ code: "ERR_SQLITE_ERROR", errcode })).toEqual({ code: "store-disk-failed" });
  expect(sqlite.errorOf({ code: "ERR_SQLITE_ERROR", errcode: 14 })).toEqual({ code: "store-unreachable" });
  expect(sqlite.errorOf(Object.assign(new Error("EIO"), { code: "EIO" }))).toEqual({ code: "store-disk-failed" });
  const { dialect: postgres } = openDatabase({ postgres: "postgres://127.0.0.1:9/none" }, "none");
  expect(postgres.errorOf({ code: "58030" })).toEqual({ code: "store-disk-failed" });
});

it("tells a disk that takes nothing from one that refuses this user", () => {
  const { dialect } = openDatabase({ sqlite: join(folder, "none.sqlite") }, "none");
  const told = (code: string) => dialect.errorOf(Object.assign(new Error(code), { code }));
  expect([told("EROFS"), told("EACCES"), told("ENOENT")]).toEqual([
    { code: "store-read-only" },
    { code: "store-refused" },
    { code: "store-unreachable" },
  ]);
});
