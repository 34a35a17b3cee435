import { addHours } from "@answerable/core";
import type { Store } from "@answerable/store";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { MEMBERS, NOW } from "../cases/cases-fixture.ts";
import { type OpenOperation, openOperation } from "../open-operation.ts";
import { testOperations } from "../operation-fixture.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

interface Dead {
  readonly id: string | null;
  readonly queue: string;
  readonly failure: string;
  readonly letters: number;
}

describe.each(["sqlite", "postgres"] as const)("what was given up, on %s", (database) => {
  let open: OpenOperation;
  let at: Awaited<ReturnType<typeof operations.begin>>;
  beforeEach(async () => {
    at = await operations.begin(database, { now: NOW, members: MEMBERS });
    open = (await openOperation(at.location, at.env, NOW))._unsafeUnwrap();
    return () => open.close();
  });
  const storeOf = (part: "monitoring" | "accountability"): Store => open.storeOf(part)._unsafeUnwrap();
  /** Deliveries to somebody, each of which was given up. */
  const buried = async (store: Store, queue: string, records: readonly string[]) => {
    const jobs = records.map((record) => ({ kind: "told", record, payload: `{"id":"${record}"}`, at: NOW }));
    (await store.jobs.put({ queue, from: undefined, to: 1, jobs, now: NOW }))._unsafeUnwrap();
    for (;;) {
      const wanted = { queue, lease: `${queue} ${records.length}`, now: NOW, until: addHours(NOW, 1), limit: 100 };
      const taken = (await store.jobs.take(wanted))._unsafeUnwrap();
      if (taken.length === 0) return;
      for (const job of taken) (await store.jobs.bury(job, "gave-410"))._unsafeUnwrap();
    }
  };
  const dead = (who = "admin-01", input: object = {}) => at.ask<readonly Dead[]>(who, "deliveries.dead", input);
  const codeOf = async (who: string, name: string, input: object): Promise<string> => {
    const answer = await at.tried(who, name, input);
    return answer.isErr() && answer.error.owner === "rule" ? answer.error.rejection.code : "done";
  };

  it("is tried again as it was, once, and not what is not dead", async () => {
    await buried(storeOf("monitoring"), "webhook:cluster", ["r1", "r2"]);
    const [first, second] = await dead();
    expect([first, second]).toMatchObject([{ queue: "webhook:cluster", failure: "gave-410", letters: 1 }, {}]);
    expect(JSON.stringify(await dead())).not.toMatch(/r1|r2|told/);
    expect(await at.ask("admin-01", "deliveries.replay", { id: first?.id })).toEqual({ again: true });
    expect(await codeOf("admin-01", "deliveries.replay", { id: first?.id })).toBe("not-found");
    const wanted = { queue: "webhook:cluster", lease: "l", now: NOW, until: addHours(NOW, 1), limit: 9 };
    const taken = (await storeOf("monitoring").jobs.take(wanted))._unsafeUnwrap();
    expect(taken).toMatchObject([{ record: "r1", payload: '{"id":"r1"}', attempts: 1 }]);
    await at.ask("im-01", "deliveries.replay-all", { part: "monitoring", queue: "webhook:cluster" });
    expect(await dead()).toEqual([]);
  });

  it("is let go once, and who did, when and why is kept, and nothing of what it told of", async () => {
    await buried(storeOf("monitoring"), "webhook:cluster", ["r1", "r2", "r3"]);
    const [first] = await dead();
    const drop = { id: first?.id, reason: "told-otherwise" };
    await at.ask("im-01", "deliveries.drop", drop);
    expect(await codeOf("im-01", "deliveries.drop", drop)).toBe("not-found");
    const rest = { part: "monitoring", queue: "webhook:cluster", reason: "destination-ended" };
    const later = addHours(NOW, 1);
    await at.ask("admin-01", "deliveries.drop-all", rest, later);
    expect(await dead()).toEqual([]);
    const told = await at.ask<readonly object[]>("auditor-01", "deliveries.dropped");
    const by = { part: "monitoring", queue: "webhook:cluster", failure: "gave-410", attempts: 1 };
    expect(told).toMatchObject([
      { ...by, recorder: "im-01", reason: "told-otherwise", droppedAt: NOW },
      { ...by, recorder: "admin-01", reason: "destination-ended", droppedAt: later },
      { ...by, recorder: "admin-01", reason: "destination-ended", droppedAt: later },
    ]);
    expect(JSON.stringify(told)).not.toMatch(/r1|r2|r3/);
  });

  it("of a case shows neither how many there are nor for whom, and only who deals with sensitive ones lets it go", async () => {
    const store = storeOf("accountability");
    await buried(store, "mail:sfp-01", ["r1", "r2", "r3"]);
    const shown = await dead();
    expect(shown).toEqual([
      {
        ...{ id: null, part: "accountability", queue: "mail", failure: "gave-410", letters: 10 },
        ...{ attempts: null, since: null },
      },
    ]);
    await buried(store, "mail:desk-01", ["r4"]);
    expect(await dead()).toEqual(shown);
    const all = { part: "accountability", queue: "mail" };
    const drop = { ...all, reason: "told-otherwise" };
    expect(await codeOf("admin-01", "deliveries.drop-all", drop)).toBe("not-yours-to-drop");
    expect(await codeOf("im-01", "deliveries.drop-all", drop)).toBe("not-yours-to-drop");
    await at.ask("admin-01", "deliveries.replay-all", all);
    expect(await dead()).toEqual([]);
    await buried(store, "phone", ["r5"]);
    await at.ask("sfp-01", "deliveries.drop-all", { ...drop, queue: "phone" });
    expect(await dead()).toEqual([]);
    expect(await at.ask("auditor-01", "deliveries.dropped")).toMatchObject([{ queue: "phone", recorder: "sfp-01" }]);
  });

  it("of a case is one line when it is let go, whether it was one or many, with the day and no hour", async () => {
    const store = storeOf("accountability");
    const letGo = async (queue: string, records: readonly string[]) => {
      await buried(store, queue, records);
      const asked = { part: "accountability", queue: queue.split(":")[0], reason: "told-otherwise" };
      await at.ask("sfp-01", "deliveries.drop-all", asked);
      expect(await dead()).toEqual([]);
    };
    const many = Array.from({ length: 250 }, (_, index) => `r${index}`);
    await letGo("mail:sfp-01", many);
    await letGo("phone", ["r1"]);
    const kept = { failure: "gave-410", attempts: null, droppedAt: NOW.slice(0, 10), recorder: "sfp-01" };
    const told = await at.ask<readonly object[]>("auditor-01", "deliveries.dropped");
    expect(told).toHaveLength(2);
    expect(told).toEqual(
      expect.arrayContaining(["mail", "phone"].map((queue) => expect.objectContaining({ ...kept, queue }))),
    );
  });

  it("comes 200 at a time", async () => {
    await buried(
      storeOf("monitoring"),
      "webhook:cluster",
      Array.from({ length: 250 }, (_, index) => `r${index}`),
    );
    const first = await dead();
    const second = await dead("admin-01", { after: first.at(-1)?.id });
    expect([first.length, second.length]).toEqual([200, 50]);
    expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(250);
  });
});
