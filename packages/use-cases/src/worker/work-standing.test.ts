import { join } from "node:path";
import { addHours, type Instant } from "@answerable/core";
import type { Store } from "@answerable/store";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { complaint, MEMBERS, NOW } from "../cases/cases-fixture.ts";
import { keepAnchor } from "../jobs/log-anchor.ts";
import { noteDeadlines } from "../jobs/note-deadlines.ts";
import { dueJobs } from "../jobs.ts";
import { type OpenOperation, openOperation } from "../open-operation.ts";
import { testOperations } from "../operation-fixture.ts";
import { beat } from "./beat.ts";
import type { WorkObservation } from "./work-observations.ts";
import type { WorkStanding } from "./work-standing.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

type Status = WorkStanding & {
  readonly isHealthy: boolean;
  readonly observations: readonly WorkObservation[];
};

describe.each(["sqlite", "postgres"] as const)("worker status, on %s", (database) => {
  let open: OpenOperation;
  let at: Awaited<ReturnType<typeof operations.begin>>;
  beforeEach(async () => {
    at = await operations.begin(database, { now: NOW, members: MEMBERS });
    open = (await openOperation(at.location, at.env, NOW))._unsafeUnwrap();
    return () => open.close();
  });
  const status = (now: Instant = NOW) => at.ask<Status>("admin-01", "worker.status", {}, now);
  const wrong = ({ observations }: Status) =>
    observations.filter(({ level }) => level === "wrong").map(({ code }) => code);
  const beats = async (seen: Instant, more: object = {}) => {
    const said = { worker: "a", begun: NOW, seen, every: 15, hasEnded: false, trouble: null, ...more };
    (await beat(open, said))._unsafeUnwrap();
  };
  const storeOf = (part: "monitoring" | "accountability"): Store => open.storeOf(part)._unsafeUnwrap();
  const put = async (store: Store, queue: string, records: readonly string[]) => {
    const jobs = records.map((record) => ({ kind: "told", record, payload: "{}", at: NOW }));
    expect((await store.jobs.put({ queue, from: undefined, to: 1, jobs, now: NOW }))._unsafeUnwrap()).toBe(true);
  };

  it("is no good sign before a worker ever ran, a good one while it runs, and none ten minutes after it was seen last", async () => {
    expect(wrong(await status())).toEqual(["worker-never-seen"]);
    await beats(NOW);
    expect(await status(addHours(NOW, 0.1))).toMatchObject({ isHealthy: true, lagMinutes: 0 });
    expect(wrong(await status(addHours(NOW, 0.2)))).toEqual(["worker-silent"]);
    await beats(addHours(NOW, 0.2), { hasEnded: true });
    expect(wrong(await status(addHours(NOW, 0.2)))).toEqual(["worker-ended"]);
  });

  it("says how old the signed heads are", async () => {
    const folder = at.location.directory;
    (await keepAnchor(open, { folder, now: NOW, chance: () => 0 }))._unsafeUnwrap();
    await beats(addHours(NOW, 4));
    const later = await status(addHours(NOW, 4));
    expect([later.anchorHours, wrong(later)]).toEqual([4, ["anchor-old"]]);
    // tried in vain is not kept
    (await keepAnchor(open, { folder: join(folder, "away"), now: addHours(NOW, 4), chance: () => 0 }))._unsafeUnwrap();
    expect((await status(addHours(NOW, 4))).anchorHours).toBe(4);
  });

  it("says for how long heads were to be kept, and none ever was", async () => {
    const folder = join(at.location.directory, "away");
    expect((await status()).anchorHours).toBeNull();
    (await keepAnchor(open, { folder, now: NOW, chance: () => 0 }))._unsafeUnwrap();
    await beats(addHours(NOW, 4));
    expect(wrong(await status(addHours(NOW, 4)))).toContain("anchor-old");
  });

  it("says what passed and was not noted, and for how long it lies", async () => {
    await at.ask("desk-01", "cases.lodge", complaint());
    const later = addHours(NOW, 24 * 40);
    await beats(later);
    const late = await status(later);
    expect(wrong(late)).toEqual(["deadlines-late"]);
    expect(late.lagMinutes).toBeGreaterThan(24 * 60);
    expect(late.deadlines).toMatchObject([{ count: 0 }, { count: 0 }, { part: "accountability", count: 10 }]);
    expect(late.lagMinutes % 60).toBe(0);
    // within the hour in which they were noted, too
    const noted = addHours(later, 0.3);
    (await noteDeadlines(open, dueJobs, { now: noted, via: "worker" }))._unsafeUnwrap();
    await beats(noted);
    expect(await status(noted)).toMatchObject({ isHealthy: true, lagMinutes: 0 });
    expect(wrong(await status(NOW))).toEqual(["worker-clock-ahead", "clock-not-believed"]);
  });

  it("tells of complaints what is stuck and nothing of what moves; the name of whoever is told stands nowhere", async () => {
    await put(storeOf("monitoring"), "webhook:cluster", ["r1", "r1", "r2"]);
    await put(storeOf("accountability"), "mail:sfp-01", ["r3", "r4"]);
    await beats(NOW);
    const now = await status();
    expect(now.queues).toMatchObject([
      { queue: "webhook:cluster", due: 3, held: 1, rests: "not-named" },
      { queue: "mail", due: 0 },
    ]);
    const soon = addHours(NOW, 2);
    await beats(soon);
    const later = await status(soon);
    expect(later.queues.find(({ queue }) => queue === "mail")).toMatchObject({ due: 10, lateMinutes: 120 });
    expect([wrong(later), later.lagMinutes]).toEqual([["deliveries-late"], 120]);
    expect(JSON.stringify([now, later])).not.toMatch(/sfp|r3|r4/);
  });
});
