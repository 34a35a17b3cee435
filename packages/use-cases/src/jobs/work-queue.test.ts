import { addHours, type Instant, instantNumber, instantOfNumber } from "@answerable/core";
import type { JobQueues, TakenJob } from "@answerable/store";
import { err, ok } from "neverthrow";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openOperation } from "../open-operation.ts";
import { member, testOperations } from "../operation-fixture.ts";
import { MOST_ATTEMPTS } from "./retry-at.ts";
import { type QueueWork, workQueue } from "./work-queue.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const NOW = "2026-03-27T08:00:00.000Z" as Instant;
const queue = "webhook:partner";

describe("a queue that is worked on", () => {
  let jobs: JobQueues;
  beforeEach(async () => {
    const members = [member("admin-01", ["administrator"], { areas: [] })];
    const { location, env } = await operations.begin("sqlite", { now: NOW, members });
    const open = (await openOperation(location, env, NOW))._unsafeUnwrap();
    jobs = open.storeOf("operation")._unsafeUnwrap().jobs;
    const waiting = ["a", "b", "a", "c"].map((record) => ({ kind: "tell", record, payload: "{}", at: NOW }));
    (await jobs.put({ queue, from: undefined, to: 1, jobs: waiting, now: NOW }))._unsafeUnwrap();
    return open.close;
  });
  const worked = async (handle: QueueWork["handle"], now = NOW) =>
    (await workQueue({ queue, jobs, now: () => now, chance: () => 1, handle }))._unsafeUnwrap();
  const told: number[] = [];
  const tell = (fails: (job: TakenJob) => boolean) => async (job: TakenJob) => {
    if (fails(job)) return err({ code: "gave-500" });
    told.push(job.place);
    return ok(undefined);
  };
  beforeEach(() => void told.splice(0));

  it("is done to its end; what fails holds back what came later about the same record, and nothing else", async () => {
    expect(await worked(tell(({ place }) => place === 1))).toEqual({ done: 2, failed: 1, dead: 0 });
    expect(told).toEqual([2, 4]);
    expect(await worked(tell(() => false))).toEqual({ done: 0, failed: 0, dead: 0 });
    expect(
      await worked(
        tell(() => false),
        addHours(NOW, 1),
      ),
    ).toEqual({ done: 2, failed: 0, dead: 0 });
    expect(told).toEqual([2, 4, 1, 3]);
  });

  it("gives a job up that will never go well at once, and one that fails twenty times after some days", async () => {
    const final = async ({ place }: TakenJob) => (place === 2 ? err({ code: "gone", isFinal: true }) : ok(undefined));
    expect(await worked(final)).toEqual({ done: 3, failed: 0, dead: 1 });
    (await jobs.replay({ queue, place: 2 }, NOW))._unsafeUnwrap();
    let now = NOW;
    for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt++, now = addHours(now, 7))
      expect(
        await worked(
          tell(() => true),
          now,
        ),
      ).toEqual({ done: 0, failed: 1, dead: 0 });
    expect(
      await worked(
        tell(() => true),
        now,
      ),
    ).toEqual({ done: 0, failed: 0, dead: 1 });
    expect((await jobs.dead(10))._unsafeUnwrap()).toMatchObject([
      { place: 2, attempts: MOST_ATTEMPTS, failure: "gave-500" },
    ]);
  });

  it("gives up what a killed worker held soon after the time that an attempt may take", async () => {
    const killed = (): Promise<never> => new Promise(() => undefined);
    const begun = Promise.withResolvers<void>();
    const work: QueueWork = {
      ...{ queue, jobs, now: () => NOW, chance: () => 1, limitMs: 20_000 },
      handle: () => {
        begun.resolve();
        return killed();
      },
    };
    void workQueue(work);
    await begun.promise;
    // twenty taken together, each of which may take its time
    const [soon, later] = [419_000, 420_000].map((ms) => instantOfNumber(instantNumber(NOW) + ms));
    await worked(
      tell(() => false),
      soon,
    );
    expect(told.includes(1)).toBe(false);
    await worked(
      tell(() => false),
      later,
    );
    expect(told.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4]);
  });

  it("goes on behind a job that breaks, which is thrown and put off", async () => {
    const breaking = async ({ place }: TakenJob) => {
      if (place === 1) throw new TypeError("a bug");
      told.push(place);
      return ok(undefined);
    };
    await expect(worked(breaking)).rejects.toThrow("a bug");
    expect(told).toEqual([2, 4]);
    await worked(
      tell(() => false),
      addHours(NOW, 1),
    );
    expect(told).toEqual([2, 4, 1, 3]);
  });

  it("is worked in several lanes, and never on two jobs of one record at once", async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...{ kind: "tell", record: `r${index % 7}`, payload: String(index), at: NOW },
    }));
    (await jobs.put({ queue, from: 1, to: 2, jobs: many, now: NOW }))._unsafeUnwrap();
    const [busy, order]: [Set<string>, Map<string, number[]>] = [new Set(), new Map()];
    let most = 0;
    const handle = async ({ record, place }: TakenJob) => {
      expect(busy.has(record)).toBe(false);
      busy.add(record);
      most = Math.max(most, busy.size);
      await new Promise((resolve) => setImmediate(resolve));
      busy.delete(record);
      order.set(record, [...(order.get(record) ?? []), place]);
      return ok(undefined);
    };
    const work = { queue, jobs, now: () => NOW, chance: () => 1, handle, atOnce: 4 };
    expect((await workQueue(work))._unsafeUnwrap()).toEqual({ done: 64, failed: 0, dead: 0 });
    expect(most).toBeGreaterThan(1);
    for (const places of order.values()) expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("told to stop, ends what it is at and gives back the rest, which counts as not tried", async () => {
    const stopping = new AbortController();
    const handle = async ({ place }: TakenJob) => {
      told.push(place);
      stopping.abort();
      return ok(undefined);
    };
    const work = { queue, jobs, now: () => NOW, chance: () => 1, handle, stopping: stopping.signal };
    expect((await workQueue(work))._unsafeUnwrap()).toEqual({ done: 1, failed: 0, dead: 0 });
    const attempts: number[] = [];
    await worked(async (job) => {
      attempts.push(job.attempts);
      return tell(() => false)(job);
    });
    expect(told.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4]);
    expect(attempts).toEqual([1, 1, 1]);
  });

  it("does not come back before it was asked to, nor count what it was too early for", async () => {
    const busy = async ({ record }: TakenJob) => {
      if (record === "b") return err({ code: "busy", notBefore: addHours(NOW, 3) });
      return err({ code: "too-early", isEarly: true, notBefore: addHours(NOW, 1) });
    };
    expect(await worked(busy)).toEqual({ done: 0, failed: 1, dead: 0 });
    expect(
      await worked(
        tell(() => false),
        addHours(NOW, 2),
      ),
    ).toEqual({ done: 3, failed: 0, dead: 0 });
    const again = await worked(
      async ({ attempts }) => {
        expect(attempts).toBe(2);
        return ok(undefined);
      },
      addHours(NOW, 3),
    );
    expect(again).toEqual({ done: 1, failed: 0, dead: 0 });
  });
});
