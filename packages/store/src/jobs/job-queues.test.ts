import { addHours, type Instant } from "@answerable/core";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../store.ts";
import { ADAPTERS, answersOf, BY, onWell, type TestBench, testBench } from "../testing/test-stores.ts";
import type { NewJob, TakenJob } from "./job-queues.ts";

const NOW = "2026-01-01T08:00:00.000Z" as Instant;
const LATER = addHours(NOW, 1);
const QUEUE = "webhook:partner";
const about = (record: string, kind = "record-changed", at = NOW): NewJob => ({
  ...{ kind, record, payload: `{"id":"${record}"}`, at },
});

describe.each(ADAPTERS)("work that waits, on %s", (adapter) => {
  let bench: TestBench;
  let store: Store;
  let leases = 0;
  beforeEach(async () => {
    bench = await testBench(adapter);
    store = await bench.open();
  });
  afterEach(() => bench.close());

  /** Puts jobs behind whatever stands. */
  const put = async (jobs: readonly NewJob[], queue = QUEUE, at = store) => {
    const from = (await at.jobs.followed(queue))._unsafeUnwrap();
    return (await at.jobs.put({ queue, from, to: (from ?? 0) + 1, jobs, now: NOW }))._unsafeUnwrap();
  };
  const take = async (now = NOW, { limit = 10, queue = QUEUE, at = store } = {}) => {
    leases += 1;
    const wanted = { queue, lease: `lease-${leases}`, now, until: addHours(now, 1), limit };
    return (await at.jobs.take(wanted))._unsafeUnwrap();
  };
  const told = (jobs: readonly TakenJob[]) => jobs.map(({ place, record }) => `${place} ${record}`);
  const only = (jobs: readonly TakenJob[]): TakenJob => {
    const [one, ...more] = jobs;
    if (one === undefined || more.length > 0) throw new Error(`${jobs.length} jobs where one was meant`);
    return one;
  };
  /** Whether it was still whoever says so who had the job. */
  const held = async (said: ReturnType<Store["jobs"]["done"]>) => (await said)._unsafeUnwrap();
  const standing = async (now = NOW) => (await store.jobs.standing(now))._unsafeUnwrap();

  it("is taken in its order, with the bytes it was put with, and goes when it is done", async () => {
    await put([about("w1"), about("w2")]);
    await put([about("w3", "record-erased")]);
    const taken = await take();
    expect(told(taken)).toEqual(["1 w1", "2 w2", "3 w3"]);
    expect(taken[2]).toMatchObject({ kind: "record-erased", payload: '{"id":"w3"}', attempts: 1, since: NOW });
    for (const job of taken) expect(await held(store.jobs.done(job))).toBe(true);
    expect(await take(LATER)).toEqual([]);
    await put([about("w4")]);
    expect(told(await take())).toEqual(["4 w4"]);
  });

  it("is put once where two processes follow the same source, together with how far it was followed", async () => {
    expect((await store.jobs.followed(QUEUE))._unsafeUnwrap()).toBeUndefined();
    const other = await bench.open();
    for (const [from, to] of [
      [undefined, 7],
      [7, 9],
    ] as const) {
      const page = { queue: QUEUE, from, to, jobs: [about("w1")], now: NOW };
      const answers = await Promise.all([store, other].map((one) => one.jobs.put(page)));
      expect(answers.filter((one) => one._unsafeUnwrap())).toHaveLength(1);
      expect((await other.jobs.followed(QUEUE))._unsafeUnwrap()).toBe(to);
    }
    expect((await standing()).map(({ due, position }) => [due, position])).toEqual([[2, 9]]);
  });

  it("is nobody else's until its lease ends, and then whoever was too late has nothing to say about it", async () => {
    await put([about("w1")]);
    const first = only(await take());
    const other = await bench.open();
    expect(await take(NOW, { at: other })).toEqual([]);
    const second = only(await take(LATER, { at: other }));
    expect([first.attempts, second.attempts]).toEqual([1, 2]);
    const { done, putOff, bury, giveBack } = store.jobs;
    for (const late of [done(first), putOff(first, NOW, "x"), bury(first, "x"), giveBack(first, NOW)])
      expect(await held(late)).toBe(false);
    expect(await held(other.jobs.done(second))).toBe(true);
  });

  it("about one record waits for the earlier one, taken, put off or dead; other records and queues go on", async () => {
    await put([about("w1"), about("w2"), about("w1"), about("w1", "record-changed", LATER)]);
    await put([about("w1")], "webhook:other");
    const [one] = await take(NOW, { limit: 1 });
    expect(told(await take())).toEqual(["2 w2"]);
    expect(told(await take(NOW, { queue: "webhook:other" }))).toEqual(["1 w1"]);
    if (one === undefined) throw new Error("none was taken");
    await held(store.jobs.putOff(one, addHours(NOW, 2), "gave-500"));
    expect(told(await take(NOW))).toEqual([]);
    const again = only((await take(addHours(NOW, 2))).filter(({ record }) => record === "w1"));
    await held(store.jobs.bury(again, "gave-410"));
    expect(told(await take(addHours(NOW, 4)))).toEqual(["2 w2"]);
    await held(store.jobs.drop(again));
    expect(told(await take(addHours(NOW, 4)))).toEqual(["3 w1"]);
  });

  it("that was given up is listed with its code, and tried again as new when somebody says so", async () => {
    await put([about("w1"), about("w2")]);
    for (const job of await take()) await held(store.jobs.bury(job, "gave-410"));
    expect(await take(addHours(NOW, 9000))).toEqual([]);
    const dead = (await store.jobs.dead(10))._unsafeUnwrap();
    const [first] = dead;
    expect(dead.map(({ place, failure, attempts }) => [place, failure, attempts])).toEqual([
      [1, "gave-410", 1],
      [2, "gave-410", 1],
    ]);
    if (first === undefined) throw new Error("none is dead");
    expect((await store.jobs.dead(10, first))._unsafeUnwrap()).toEqual(dead.slice(1));
    expect(await held(store.jobs.replay(first, LATER))).toBe(true);
    expect(await held(store.jobs.replay(first, LATER))).toBe(false);
    expect(await held(store.jobs.drop(first))).toBe(false);
    expect(await take()).toEqual([]);
    expect(only(await take(LATER))).toMatchObject({ place: 1, attempts: 1, payload: '{"id":"w1"}' });
  });

  it("is pulled back when a clock that ran ahead put it, put it off or took it, and was set right", async () => {
    const ahead = addHours(NOW, 9000);
    const put = { queue: QUEUE, from: undefined, to: 1, now: ahead };
    const records = ["put", "off", "taken", "dead"];
    const jobs = records.map((record) => about(record, "record-changed", ahead));
    (await store.jobs.put({ ...put, jobs }))._unsafeUnwrap();
    const taken = await take(ahead);
    const [, off = expect.fail(), late = expect.fail(), dead = expect.fail()] = taken;
    await held(store.jobs.giveBack(taken[0] ?? expect.fail(), addHours(ahead, 1)));
    await held(store.jobs.putOff(off, addHours(ahead, 1), "gave-500"));
    await held(store.jobs.bury(dead, "gave-410"));
    expect(await take()).toEqual([]);
    expect((await store.jobs.pullBack(QUEUE, NOW))._unsafeUnwrap()).toBe(3);
    expect((await standing()).map(({ due, dueSince, oldest }) => [due, dueSince, oldest])).toEqual([[3, NOW, NOW]]);
    expect(await held(store.jobs.done(late))).toBe(false);
    expect(told(await take())).toEqual(["1 put", "2 off", "3 taken"]);
  });

  it("waits on where the clock is right, and where another machine's is some minutes ahead", async () => {
    await put([about("w1"), about("w2", "record-changed", LATER)]);
    const soon = addHours(NOW, 1 / 20);
    const mine = only(await take(soon));
    await held(store.jobs.putOff(mine, LATER, "gave-500"));
    expect((await store.jobs.pullBack(QUEUE, NOW))._unsafeUnwrap()).toBe(0);
    expect(await take()).toEqual([]);
  });

  it("that was not tried is given back as it stood", async () => {
    await put([about("w1")]);
    await held(store.jobs.giveBack(only(await take()), NOW));
    expect(only(await take())).toMatchObject({ place: 1, attempts: 1 });
  });

  it("is counted by queue: due, later, taken, failed, dead, and since when the oldest stands", async () => {
    const records = ["w1", "w2", "w3", "w4", "w5"];
    await put([...records.map((record) => about(record)), about("w6", "record-changed", LATER), about("w3")]);
    await put([], "empty");
    const [, second, third] = await take(NOW, { limit: 3 });
    if (second === undefined || third === undefined) throw new Error("too few were taken");
    await held(store.jobs.putOff(second, LATER, "gave-500"));
    await held(store.jobs.bury(third, "gave-410"));
    const none = {
      due: 0,
      held: 0,
      later: 0,
      taken: 0,
      failed: 0,
      dead: 0,
      oldest: null,
      dueSince: null,
      failure: null,
    };
    expect(await standing()).toEqual([
      { ...none, queue: "empty", position: 1 },
      {
        ...{ queue: QUEUE, position: 1, due: 3, held: 1, later: 2, taken: 1, failed: 1, dead: 1, oldest: NOW },
        ...{ dueSince: NOW, failure: "gave-410" },
      },
    ]);
  });

  it("about somebody who is erased is forgotten, waiting, taken or dead, and nothing else", async () => {
    await answersOf(store, [onWell("w1", { type: "dig", village: null, depth: 1 })]);
    await put([about("w1"), about("w1"), about("w2"), about("w3")]);
    const [first] = await take();
    if (first === undefined) throw new Error("none was taken");
    await held(store.jobs.bury(first, "gave-410"));
    (await store.eraseSubject("w1"))._unsafeUnwrap();
    expect((await store.jobs.dead(10))._unsafeUnwrap()).toEqual([]);
    expect(told(await take(LATER))).toEqual(["3 w2", "4 w3"]);
    expect(await answersOf(store, [{ ...BY, steps: [], eraseStreams: ["w3"] }])).toMatchObject([{ code: "done" }]);
    expect(told(await take(addHours(NOW, 2)))).toEqual(["3 w2"]);
  });

  it("is taken by one alone where many take at once", async () => {
    const others = [store, await bench.open(), await bench.open(), await bench.open()];
    await put(Array.from({ length: 60 }, (_, at) => about(`w${at % 40}`)));
    const places: number[] = [];
    while (places.length < 60) {
      const taken = (await Promise.all(others.map((at) => take(NOW, { at, limit: 7 })))).flat();
      places.push(...taken.map(({ place }) => place));
      expect(new Set(taken.map(({ record }) => record)).size).toBe(taken.length);
      await Promise.all(taken.map((job, index) => held((others[index % 4] ?? store).jobs.done(job))));
    }
    expect(places.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
  });

  it("whoever fails or is killed: all of it is done, and of each record in its order", async () => {
    const end = fc.constantFrom("done", "put-off", "killed", "given-back");
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 8 }),
        fc.infiniteStream(end),
        async (records, ends) => {
          run += 1;
          const queue = `run-${run}`;
          await put(
            records.map((record) => about(record)),
            queue,
          );
          const finished: TakenJob[] = [];
          let now = NOW;
          // after some rounds nothing fails any more, so that it ends
          for (let round = 0; finished.length < records.length; round++, now = addHours(now, 1))
            for (const job of await take(now, { queue, limit: 3 })) {
              const how = round > 6 ? "done" : ends.next().value;
              if (how === "done") {
                await held(store.jobs.done(job));
                finished.push(job);
              } else if (how === "put-off") await held(store.jobs.putOff(job, addHours(now, 2), "x"));
              else if (how === "given-back") await held(store.jobs.giveBack(job, now));
            }
          for (const record of new Set(records)) {
            const own = finished.filter((job) => job.record === record).map(({ place }) => place);
            expect(own).toEqual(records.flatMap((one, at) => (one === record ? [at + 1] : [])));
          }
          expect(await take(addHours(now, 100), { queue })).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });
});
