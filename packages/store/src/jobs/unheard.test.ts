import { addHours, type Instant } from "@answerable/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../store.ts";
import { ADAPTERS, type TestBench, testBench } from "../testing/test-stores.ts";
import type { TakenJob } from "./job-queues.ts";

const NOW = "2026-01-01T08:00:00.000Z" as Instant;
const queue = "webhook:partner";

describe.each(ADAPTERS)("whether anybody heard of a record, on %s", (adapter) => {
  let bench: TestBench;
  let jobs: Store["jobs"];
  let store: Store;
  let taken = 0;
  beforeEach(async () => {
    bench = await testBench(adapter);
    store = await bench.open();
    jobs = store.jobs;
  });
  afterEach(() => bench.close());

  const put = async (...kinds: readonly ("opens" | "goes")[]) => {
    const from = (await jobs.followed(queue))._unsafeUnwrap();
    const all = kinds.map((kind) => ({
      kind,
      record: "w1",
      payload: "{}",
      at: NOW,
      opens: kind === "opens",
      closes: kind === "goes",
    }));
    (await jobs.put({ queue, from, to: (from ?? 0) + 1, jobs: all, now: NOW }))._unsafeUnwrap();
  };
  /** The next job, an hour after the one before. */
  const next = async (): Promise<TakenJob> => {
    taken += 1;
    const now = addHours(NOW, taken);
    const wanted = { queue, lease: `lease-${taken}`, now, until: addHours(now, 1), limit: 1 };
    return (await jobs.take(wanted))._unsafeUnwrap()[0] ?? expect.fail();
  };
  const held = async (said: ReturnType<Store["jobs"]["done"]>) => expect((await said)._unsafeUnwrap()).toBe(true);
  const heard = (job: TakenJob): TakenJob => ({ ...job, isUnheard: false });

  it("is not known of a job that does not open: it may have been told of before", async () => {
    await put("goes");
    expect((await next()).isUnheard).toBe(false);
  });

  it("is no where the job that opens went without being told, and yes where it was told", async () => {
    await put("opens", "goes", "opens", "goes");
    await held(jobs.done(await next()));
    const gone = await next();
    expect(gone).toMatchObject({ kind: "goes", isUnheard: true });
    await held(jobs.done(heard(gone)));
    await held(jobs.done(heard(await next())));
    expect(await next()).toMatchObject({ kind: "goes", isUnheard: false });
  });

  it("stays no after attempts that cannot have arrived, and is yes after one that may have, or of which no word came", async () => {
    await put("opens");
    await held(jobs.putOff(await next(), NOW, "away"));
    await held(jobs.giveBack(await next(), NOW));
    const again = await next();
    expect(again).toMatchObject({ attempts: 2, isUnheard: true });
    await held(jobs.putOff(heard(again), NOW, "broke-off"));
    expect((await next()).isUnheard).toBe(false);
    await put("opens");
    await held(jobs.done(heard(await next())));
    expect((await next()).isUnheard).toBe(true);
    expect((await next()).isUnheard).toBe(false);
  });

  it("stays as it is where the job dies, is tried again, let go, or forgotten with what is erased", async () => {
    await put("opens", "goes");
    await held(jobs.bury(await next(), "away"));
    await held(jobs.replay({ queue, place: 1 }, NOW));
    const anew = await next();
    expect(anew.isUnheard).toBe(true);
    await held(jobs.bury(anew, "away"));
    await held(jobs.drop({ queue, place: 1 }));
    const gone = await next();
    expect(gone.isUnheard).toBe(true);
    await held(jobs.done(heard(gone)));
    await put("opens");
    (await store.eraseSubject("w1"))._unsafeUnwrap();
    await put("goes");
    expect((await next()).isUnheard).toBe(true);
  });

  it("stays, when all else was forgotten, with the word that the record is gone: yes where that waited first", async () => {
    for (const [first, isUnheard] of [
      ["goes", false],
      ["opens", true],
    ] as const) {
      await put(first, first === "opens" ? "goes" : "opens");
      (await store.eraseSubject("w1"))._unsafeUnwrap();
      const gone = await next();
      expect(gone).toMatchObject({ kind: "goes", isUnheard });
      await held(jobs.done(gone));
      expect((await jobs.standing(addHours(NOW, 99)))._unsafeUnwrap()).toMatchObject([{ due: 0, dead: 0 }]);
    }
  });
});
