import { addHours, deadlineSubject, type Instant, rejection } from "@answerable/core";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { step, type Work } from "../log/work.ts";
import type { PassedRow, Store, StoreModule } from "../store.ts";
import { ADAPTERS, answersOf, BY, onWell, type TestBench, testBench } from "../testing/test-stores.ts";
import { type RainState, rainSubject, type WellState, wellSubject, wells } from "../testing/well.ts";

const NOW = "2026-02-01T00:00:00.000Z" as Instant;
const dryAndWet: StoreModule = { ...wells, subjects: [...wells.subjects, deadlineSubject] };

/** That an inspection passed, as long as the well and the rains still say that it is due then. */
const note = ({ at, stream, kind }: PassedRow, now = NOW): Work => ({
  ...BY,
  at: now,
  given: {
    streams: [
      { subject: wellSubject, stream },
      { subject: rainSubject, stream: "rains" },
    ] as never,
    refuse: ([well, rains]) => {
      const due = wellSubject.dueOf(well as WellState, rains as RainState);
      return due.some((one) => one.at === at && one.kind === kind) ? undefined : rejection("no-longer-due");
    },
  },
  steps: [
    step(deadlineSubject, `deadline-${stream}`, {
      ...{ type: "note-passed", at: now, record: stream, kind, dueAt: at, telling: "at-once" },
    }),
  ],
});

describe.each(ADAPTERS)("what has passed, on %s", (adapter) => {
  let bench: TestBench;
  let store: Store;
  beforeEach(async () => {
    bench = await testBench(adapter);
    store = await bench.open(dryAndWet);
    for (const [well, day] of [
      ["w1", "05"],
      ["w2", "03"],
      ["w3", "04"],
    ] as const)
      await dig(well, `2026-01-${day}T00:00:00.000Z` as Instant);
  });
  afterEach(() => bench.close());

  const dig = (well: string, inspectAt: Instant) =>
    answersOf(store, [onWell(well, { type: "dig", village: null, depth: 1, inspectAt })]);
  const passed = async (by = NOW, limit = 10, after?: PassedRow) =>
    (await store.passedBy(by, limit, after))._unsafeUnwrap();
  const codes = async (...works: readonly Work[]) => (await answersOf(store, works)).map(({ code }) => code);
  const rain = (hours: number): Work => ({ ...BY, steps: [step(rainSubject, "rains", { type: "rain", hours })] });

  it("is told the oldest first with whose it is, page by page, and not again once it was noted", async () => {
    const first = await passed(NOW, 2);
    expect(first.map(({ stream, subject, kind }) => [stream, subject, kind])).toEqual([
      ["w2", "well", "inspect"],
      ["w3", "well", "inspect"],
    ]);
    expect((await passed(NOW, 2, first[1])).map(({ stream }) => stream)).toEqual(["w1"]);
    expect((await passed("2026-01-03T00:00:00.000Z" as Instant)).map(({ stream }) => stream)).toEqual(["w2"]);
    expect(await codes(...first.map((one) => note(one)))).toEqual(["done", "done"]);
    expect((await passed()).map(({ stream }) => stream)).toEqual(["w1"]);
  });

  it("is told again until then, where a clock that ran ahead noted it", async () => {
    const [first = expect.fail()] = await passed(NOW, 1);
    expect(await codes(note(first, addHours(NOW, 48)))).toEqual(["done"]);
    expect(await passed(NOW, 1)).toEqual([first]);
    expect(await codes(note(first))).toEqual(["done"]);
    expect((await passed()).map(({ stream }) => stream)).toEqual(["w3", "w1"]);
    expect((await store.rebuild())._unsafeUnwrap()).toMatchObject({ differences: 0 });
  });

  it("is not told again to a clock that was put back by hours", async () => {
    const [first = expect.fail()] = await passed(NOW, 1);
    expect(await codes(note(first, addHours(NOW, 5)))).toEqual(["done"]);
    expect((await passed()).map(({ stream }) => stream)).toEqual(["w3", "w1"]);
  });

  it("is noted once where two look at the same moment", async () => {
    const other = await bench.open(dryAndWet);
    const found = await passed();
    await Promise.all(
      [store, other].map((one) =>
        answersOf(
          one,
          found.map((one) => note(one)),
        ),
      ),
    );
    const events = (await store.eventsAfter(0, 100))._unsafeUnwrap();
    expect(events.filter(({ subject }) => subject === "deadline")).toHaveLength(3);
  });

  it("is not noted where it was put off meanwhile, before or within the same batch, and is when it passes again", async () => {
    const [second = expect.fail()] = await passed();
    expect(await codes(rain(1), note(second))).toEqual(["done", "no-longer-due"]);
    expect(await codes(note(second))).toEqual(["no-longer-due"]);
    const [moved = expect.fail()] = await passed();
    expect(moved).toEqual({ ...second, at: addHours(second.at, 1) });
    expect(await codes(note(moved))).toEqual(["done"]);
    expect(await codes(rain(2))).toEqual(["done"]);
    expect(await passed()).toContainEqual({ ...second, at: addHours(second.at, 3) });
    expect((await store.rebuild())._unsafeUnwrap()).toMatchObject({ differences: 0 });
  });

  it("a work that hangs on a stream of another kind is refused", async () => {
    const [one = expect.fail()] = await passed();
    const { given = expect.fail(), ...work } = note(one);
    const other = { ...given, streams: [{ subject: rainSubject, stream: one.stream }] as never };
    expect(await codes({ ...work, given: other })).toEqual(["other-subject"]);
  });

  it("is noted once at each moment it passes at, as somebody who looks at every well says", async () => {
    const other = await bench.open(dryAndWet);
    const noteAll = async (at: Store, now: Instant): Promise<void> => {
      for (let after: PassedRow | undefined; ; ) {
        const page = (await at.passedBy(now, 2, after))._unsafeUnwrap();
        await answersOf(
          at,
          page.map((one) => note(one, now)),
        );
        after = page.at(-1);
        if (after === undefined) return;
      }
    };
    const action = fc.oneof(
      fc.record({ dig: fc.nat({ max: 5 }), inHours: fc.integer({ min: -2, max: 8 }) }),
      fc.record({ rain: fc.integer({ min: -3, max: 4 }) }),
      fc.constant("look" as const),
    );
    let run = 0;
    let putOff = 0;
    let now = addHours(NOW, 1000);
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 3, maxLength: 14 }), async (actions) => {
        run += 1;
        const wellsOfRun = new Map<string, Instant>();
        const expected: string[] = [];
        for (const what of [...actions, "look" as const]) {
          now = addHours(now, 1);
          if (what === "look") {
            for (const [well, inspectAt] of wellsOfRun) {
              const line = `${well} ${addHours(inspectAt, putOff)}`;
              if (addHours(inspectAt, putOff) <= now && !expected.some((one) => one.startsWith(line)))
                expected.push(`${line} at ${now}`);
            }
            await Promise.all([noteAll(store, now), noteAll(other, now)]);
          } else if ("rain" in what) {
            putOff += what.rain;
            await codes(rain(what.rain));
          } else if (!wellsOfRun.has(`${run}-${what.dig}`)) {
            wellsOfRun.set(`${run}-${what.dig}`, addHours(now, what.inHours));
            await dig(`${run}-${what.dig}`, addHours(now, what.inHours));
          }
        }
        const noted: string[] = [];
        for (const well of wellsOfRun.keys())
          for (const { event, at } of (await store.history(`deadline-${well}`))._unsafeUnwrap())
            if (event.type === "deadline-passed" && "dueAt" in event)
              noted.push(`${well} ${event.dueAt as string} at ${at}`);
        expect(new Set(noted)).toEqual(new Set(expected));
        expect(noted).toHaveLength(expected.length);
      }),
      { numRuns: 12 },
    );
  });
});
