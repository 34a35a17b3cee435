import type { Instant, SlotRef } from "@answerable/core";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../database/database.ts";
import type { Store } from "../store.ts";
import { ADAPTERS, answersOf, onWell, type TestBench, testBench } from "../testing/test-stores.ts";

const reading = (at: string, actor: string) => ({
  at: at as Instant,
  actor,
  role: "case-handler",
  purpose: "handling",
});
const ALL = { from: "2026-01-01T00:00:00.000Z" as Instant, until: "2027-01-01T00:00:00.000Z" as Instant };

describe.each(ADAPTERS)("who opened what on %s", (adapter) => {
  let bench: TestBench;
  let store: Store;
  let ref: SlotRef;
  beforeEach(async () => {
    bench = await testBench(adapter);
    store = await bench.open();
    const seal = { stream: "w1", kind: "narrative", text: "said", to: { store: true } } as const;
    const sealed = (await store.seal(seal))._unsafeUnwrap();
    ref = sealed.ref;
    const work = onWell("w1", { type: "dig", village: null, depth: 1, story: ref });
    await answersOf(store, [{ ...work, slots: [sealed.slot] }]);
  });
  afterEach(() => bench.close());

  const opened = async (at: string, actor: string) => (await store.open(ref, reading(at, actor)))._unsafeUnwrap();
  const tampered = async (statement: string) => {
    const database = openDatabase(bench.at, "wells");
    const log = adapter === "sqlite" ? "read_log" : "wells.read_log";
    await sql.raw(statement.replace("$log", log)).execute(database.connection);
    await database.close();
    return (await store.verify())._unsafeUnwrap();
  };

  it("is listed page by page, the oldest first, in codes, after an erasure too", async () => {
    for (const [day, actor] of [
      ["03", "s-1"],
      ["02", "s-2"],
      ["02", "s-3"],
      ["09", "s-4"],
    ])
      await opened(`2026-02-${day}T00:00:00.000Z`, actor ?? "");
    (await store.eraseSubject("w1"))._unsafeUnwrap();
    const first = (await store.readings({ ...ALL, limit: 2 }))._unsafeUnwrap();
    expect(first.map(({ actor }) => actor).toSorted()).toEqual(["s-2", "s-3"]);
    expect(first[0]).toMatchObject({ stream: "w1", kind: "narrative", role: "case-handler", purpose: "handling" });
    const after = first.at(-1);
    if (after === undefined) throw new Error("no reading");
    const rest = (await store.readings({ ...ALL, after, limit: 9 }))._unsafeUnwrap();
    expect(rest.map(({ actor }) => actor)).toEqual(["s-1", "s-4"]);
    const until = "2026-02-03T00:00:00.000Z" as Instant;
    expect((await store.readings({ ...ALL, until, limit: 9 }))._unsafeUnwrap()).toHaveLength(2);
  });

  it("stands in a chain: one changed, taken out or moved is found", async () => {
    await Promise.all(["a", "b", "c", "d"].map((actor) => opened("2026-02-01T00:00:00.000Z", actor)));
    expect((await store.verify())._unsafeUnwrap()).toMatchObject({ intact: true, positions: 1, readings: 4 });
    const changed = await tampered("update $log set actor = 'x' where position = 3");
    expect(changed).toEqual({ intact: false, position: 3, why: "reading-changed" });
    const gone = await tampered("delete from $log where position = 3");
    expect(gone).toEqual({ intact: false, position: 3, why: "reading-missing" });
    const cut = await tampered("delete from $log where position > 2");
    expect(cut).toEqual({ intact: false, position: 3, why: "reading-missing" });
  });

  it("takes entries of an older version as they are, before the chain", async () => {
    await opened("2026-02-01T00:00:00.000Z", "s-1");
    const older =
      "insert into $log (operation, at, entry, actor, role, slot, purpose) values ('ml-test', '2026-01-09T00:00:00.000Z', 'e', 's-0', 'r', 's', 'p')";
    expect(await tampered(older)).toMatchObject({ intact: true, readings: 1 });
    expect((await store.readings({ ...ALL, limit: 9 }))._unsafeUnwrap()[0]).toMatchObject({
      actor: "s-0",
      stream: null,
    });
  });

  it("counts tries one by one, however many come at once, by person, purpose and day", async () => {
    const today = "2026-02-03T00:00:00.000Z" as Instant;
    const trying = (actor: string, at = today) => ({ ...reading(at, actor), purpose: "return-by-words" });
    (await store.noteAttempt(trying("s-1", "2026-02-02T23:59:59.999Z" as Instant), today))._unsafeUnwrap();
    const counts = await Promise.all(Array.from({ length: 8 }, () => store.noteAttempt(trying("s-1"), today)));
    expect(counts.map((one) => one._unsafeUnwrap()).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect((await store.noteAttempt(trying("s-2"), today))._unsafeUnwrap()).toBe(1);
    expect((await store.verify())._unsafeUnwrap()).toMatchObject({ intact: true, readings: 10 });
  });
});
