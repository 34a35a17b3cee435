import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addHours, type Instant, type OperationSettings } from "@answerable/core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { member, testOperations } from "../operation-fixture.ts";
import { serveOperation } from "../serve-operation.ts";

const operations = testOperations();
const folders: string[] = [];
beforeAll(operations.start);
afterAll(async () => {
  await operations.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Thursday 2 April 2026; no calendar is adopted, so that every day is a working day. */
const NOW = "2026-04-02T08:00:00.000Z" as Instant;
const THIRD_DAY = "2026-04-03T00:00:00.000Z" as Instant;
const DRAFTS = ["bulletin-2026-03", "bulletin-2026-Q1", "index-2026-03"];

describe.each(["sqlite", "postgres"] as const)("drafts, on %s", (database) => {
  let operation: Awaited<ReturnType<typeof operations.begin>>;
  let folder: string;
  const adopt = async (drafts: OperationSettings["drafts"], version: string, now: Instant) => {
    const settings = await operation.ask<OperationSettings>("im-01", "documents.show", { id: "settings" });
    const bytes = new TextEncoder().encode(JSON.stringify({ ...settings, version, drafts }));
    await operation.ask("im-01", "documents.adopt", { file: { name: "s.json", bytes }, kind: "settings" }, now);
  };
  beforeEach(async () => {
    operation = await operations.begin(database, {
      now: addHours(NOW, -1),
      members: [
        member("admin-01", ["administrator"], { areas: [] }),
        member("im-01", ["information-manager"]),
        member("desk-01", ["cfm-operator"], { units: [] }),
      ],
    });
    folder = mkdtempSync(join(tmpdir(), "answerable-drafts-"));
    folders.push(folder);
    await adopt({ member: "im-01" as never, workingDay: 3, quarters: true }, "2", NOW);
  });

  const serve = async (now: Instant) => {
    const { env, cwd } = operation;
    return (await serveOperation({ env, cwd, via: "worker", now: () => now }))._unsafeUnwrap();
  };
  const make = async (now: Instant, into = folder) => {
    const served = await serve(now);
    const made = await served.makeDrafts(into, now);
    await served.close();
    return made._unsafeUnwrap();
  };
  const kept = () => readdirSync(folder).toSorted();
  const files = () => kept().flatMap((name) => readdirSync(join(folder, name)).map((file) => join(folder, name, file)));

  it("are made once the agreed working day has come, of the month and of the quarter that ended with it", async () => {
    await make(NOW);
    const first = kept();
    await make(THIRD_DAY);
    // what came before was made of February: no draft was ever made
    expect(kept()).toEqual([...new Set([...first, ...DRAFTS])].toSorted());
    expect(first).toEqual(["bulletin-2026-02", "index-2026-02"]);
  });

  it("say on each page, picture and row that they are drafts, and are named so", async () => {
    await make(THIRD_DAY);
    expect(files().length).toBeGreaterThan(6);
    for (const file of files()) {
      expect(file).toMatch(/\/draft-[^/]+$/);
      const text = readFileSync(file, "utf8");
      if (file.endsWith(".csv"))
        for (const row of text.trim().split("\r\n").slice(1)) expect(row).toContain("internal-draft");
      else expect(text).toMatch(/DRAFT – made by a schedule|PROJET – fait selon un calendrier/);
    }
  });

  it("are not made again, by another worker, after a restart or when the calendar changes", async () => {
    const both = [await serve(THIRD_DAY), await serve(THIRD_DAY)];
    const made = await Promise.all(both.map((one) => one.makeDrafts(folder, THIRD_DAY)));
    for (const one of both) await one.close();
    expect(made.map((one) => one._unsafeUnwrap().done).reduce((a, b) => a + b)).toBe(3);
    const before = files().map((file) => readFileSync(file, "utf8"));
    await adopt({ member: "im-01" as never, workingDay: 9, quarters: true }, "3", addHours(THIRD_DAY, 1));
    expect(await make(addHours(THIRD_DAY, 9 * 24))).toMatchObject({ done: 0 });
    expect(files().map((file) => readFileSync(file, "utf8"))).toEqual(before);
  });

  it("are whole or not there: what a process that was killed left half-made goes", async () => {
    mkdirSync(join(folder, ".making-index-2026-03-abc123"));
    await make(THIRD_DAY);
    expect(kept()).toEqual(DRAFTS);
  });

  it("are tried again where the folder is away, and say why by a code", async () => {
    expect(await make(THIRD_DAY, join(folder, "away"))).toEqual({ done: 0, failed: 3, dead: 0 });
    expect(await make(addHours(THIRD_DAY, 1))).toMatchObject({ done: 3 });
  });

  it("hold nothing for a member who may not write a bulletin", async () => {
    await adopt({ member: "desk-01" as never, workingDay: 3, quarters: false }, "3", addHours(NOW, 1));
    expect(await make(THIRD_DAY)).toEqual({ done: 0, failed: 2, dead: 0 });
    expect(kept()).toEqual([]);
  });

  it("wait where the machine's clock is not believed", async () => {
    expect(await make("2027-04-10T08:00:00.000Z" as Instant)).toEqual({ done: 0, failed: 0, dead: 0 });
    expect(kept()).toEqual([]);
  });
});
