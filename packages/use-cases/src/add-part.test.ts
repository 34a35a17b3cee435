import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Instant } from "@answerable/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addPart } from "./add-part.ts";
import { lockOperation, unlockOperation } from "./lock-file.ts";
import { member, testOperations } from "./operation-fixture.ts";

const NOW = "2020-07-01T08:00:00.000Z" as Instant;
const operations = testOperations({ alone: true });
beforeAll(operations.start);
afterAll(operations.stop);

const members = [
  member("im-01", ["information-manager"]),
  member("fac-01", ["facilitator"]),
  member("mentor-01", ["mentor"]),
];

const codesOf = (answer: Awaited<ReturnType<typeof addPart>>): readonly string[] =>
  answer.match(
    () => [],
    (failure) => ("issues" in failure ? failure.issues.map(({ code }) => code) : [JSON.stringify(failure)]),
  );

describe.each(["sqlite", "postgres"] as const)("a part that comes later, on %s", (database) => {
  it("is there from then on, once, beside what was recorded before", async () => {
    const { ask, env, location } = await operations.begin(database, { now: NOW, members });
    const made = { kind: "action-plan-signed", on: "2020-06-15", areas: ["ML0505"] };
    const { id } = await ask<{ id: string }>("im-01", "developments.record", made);
    await expect(ask("mentor-01", "community.list")).rejects.toThrow(/module-not-here/);
    const setup = { env, location };
    expect((await addPart(setup, "community"))._unsafeUnwrap()).toEqual({
      modules: ["monitoring", "accountability", "community"],
    });
    expect(await ask("mentor-01", "community.list")).toEqual([]);
    expect(await ask("im-01", "developments.show", { id })).toMatchObject({ id, kind: "action-plan-signed" });
    expect(codesOf(await addPart(setup, "community"))).toEqual(["part-here-already"]);
  });
});

describe("a part that cannot come", () => {
  it("leaves everything as it was, where the operation is locked or nobody can open it", async () => {
    const { env, location } = await operations.begin("sqlite", { now: NOW, members });
    const file = join(location.directory, "operation.json");
    const before = readFileSync(file, "utf8");
    expect(codesOf(await addPart({ env: {}, location }, "community"))).toEqual(["key-needed"]);
    await lockOperation(location);
    expect(codesOf(await addPart({ env, location }, "community"))).toEqual(["operation-locked"]);
    await unlockOperation(location);
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  it("comes when it is asked for again, wherever it broke off", async () => {
    const { ask, env, location } = await operations.begin("sqlite", { now: NOW, members });
    const file = join(location.directory, "operation.json");
    const before = readFileSync(file, "utf8");
    (await addPart({ env, location }, "community"))._unsafeUnwrap();
    // as where its store was made and the file that names it was not
    writeFileSync(file, before);
    await expect(ask("mentor-01", "community.list")).rejects.toThrow(/module-not-here/);
    (await addPart({ env, location }, "community"))._unsafeUnwrap();
    expect(await ask("mentor-01", "community.list")).toEqual([]);
  });
});
