import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Instant } from "@answerable/core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { member, testOperations } from "./operation-fixture.ts";
import { upgradeStores } from "./upgrade-stores.ts";

const NOW = "2020-07-01T08:00:00.000Z" as Instant;
const operations = testOperations({ alone: true });
beforeAll(operations.start);
afterAll(operations.stop);

const members = [member("admin-01", ["administrator"], { areas: [] }), member("im-01", ["information-manager"])];

it("brings a store that an older version wrote to what this one knows, keeps what it holds, and once", async () => {
  const { ask, env, location } = await operations.begin("sqlite", { now: NOW, members });
  const made = { kind: "action-plan-signed", on: "2020-06-15", areas: ["ML0505"] };
  const { id } = await ask<{ id: string }>("im-01", "developments.record", made);
  {
    using older = new DatabaseSync(join(location.directory, "accountability.sqlite"));
    older.exec("drop table tally; delete from migration where name = '0005-create-tally'");
  }
  await expect(ask("im-01", "developments.show", { id })).rejects.toThrow(/schema-behind/);
  const upgraded = async () =>
    (await upgradeStores({ env, location }))._unsafeUnwrap().map(({ module, upgrades }) => [module, upgrades]);
  expect(await upgraded()).toEqual([
    ["operation", []],
    ["monitoring", []],
    ["accountability", ["0005-create-tally"]],
  ]);
  expect(await ask("im-01", "developments.show", { id })).toMatchObject({ id, kind: "action-plan-signed" });
  expect((await upgraded()).flatMap(([, upgrades]) => upgrades)).toEqual([]);
});
