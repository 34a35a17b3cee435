import { addHours, compareText, everything, type Filter, type Instant, matches } from "@answerable/core";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DueRow, Store } from "../store.ts";
import { ADAPTERS, answersOf, BY, onWell, type TestBench, testBench } from "../testing/test-stores.ts";
import { rainSubject, type WellCommand, wellSubject } from "../testing/well.ts";
import { step, type Work } from "./work.ts";

const START = "2026-02-01T00:00:00.000Z" as Instant;
const FAR = addHours(START, 100_000);
const [table] = wellSubject.tables;
if (table === undefined) throw new Error("a well has rows");

const rain = (hours: number): Work => ({ ...BY, steps: [step(rainSubject, "rains", { type: "rain", hours })] });
const dug = (village: string | null, inspectAt?: Instant): WellCommand => ({
  ...{ type: "dig", village, depth: 1 },
  ...(inspectAt === undefined ? {} : { inspectAt }),
});
const sorted = (rows: readonly DueRow[]) =>
  rows.toSorted((a, b) => compareText(`${a.at} ${a.stream}`, `${b.at} ${b.stream}`));

describe.each(ADAPTERS)("what falls due by the module's books, on %s", (adapter) => {
  let bench: TestBench;
  let store: Store;
  beforeEach(async () => {
    bench = await testBench(adapter);
    store = await bench.open();
  });
  afterEach(() => bench.close());

  const due = async () => (await store.dueBy(FAR, 1000))._unsafeUnwrap();
  const within = async (scope: Filter, more: { limit?: number; after?: DueRow; by?: Instant } = {}) =>
    (await store.dueWithin({ table, scope, by: FAR, limit: 1000, ...more }))._unsafeUnwrap();

  it("is reckoned anew when they change, for what is open and nothing else", async () => {
    await answersOf(store, [onWell("w1", dug(null, START)), onWell("w2", dug(null))]);
    await answersOf(store, [rain(5)]);
    expect(await due()).toEqual([{ at: addHours(START, 5), stream: "w1", kind: "inspect" }]);
    expect((await store.rebuild())._unsafeUnwrap()).toMatchObject({ differences: 0 });
  });

  it("is reckoned by the books as they stand in the transaction, whoever opened the store when", async () => {
    const other = await bench.open();
    await answersOf(other, [onWell("w1", dug(null, START))]);
    await answersOf(store, [rain(5)]);
    await answersOf(other, [onWell("w2", dug(null, START)), onWell("w1", { type: "measure", depth: 2 })]);
    expect((await due()).map(({ at }) => at)).toEqual([addHours(START, 5), addHours(START, 5)]);
  });

  it("is reckoned by books that change in the same batch", async () => {
    await answersOf(store, [onWell("w1", dug(null, START)), rain(3), onWell("w2", dug(null, START)), rain(4)]);
    expect((await due()).map(({ at }) => at)).toEqual([addHours(START, 7), addHours(START, 7)]);
  });

  it("is the same after any works as a rebuild makes it, and as the rule says", async () => {
    const hours = fc.integer({ min: 0, max: 50 });
    const work = fc.oneof(
      { arbitrary: fc.record({ hours }), weight: 1 },
      { arbitrary: fc.record({ well: fc.integer({ min: 0, max: 5 }), inspect: fc.option(hours) }), weight: 3 },
    );
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(work, { maxLength: 4 }), { maxLength: 6 }), async (batches) => {
        round += 1;
        const second = await bench.open();
        for (const [at, batch] of batches.entries())
          await answersOf(
            at % 2 === 0 ? store : second,
            batch.map((one) =>
              "hours" in one
                ? rain(one.hours)
                : onWell(
                    `r${round}-${one.well}`,
                    dug(null, one.inspect === null ? undefined : addHours(START, one.inspect)),
                  ),
            ),
          );
        const { putOffHours } = (await store.state(rainSubject, "rains"))._unsafeUnwrap().state;
        const expected: DueRow[] = [];
        for (let r = 1; r <= round; r++)
          for (let well = 0; well <= 5; well++) {
            const { state } = (await store.state(wellSubject, `r${r}-${well}`))._unsafeUnwrap();
            if (state.status === "standing" && state.inspectAt !== null)
              expected.push({ at: addHours(state.inspectAt, putOffHours), stream: `r${r}-${well}`, kind: "inspect" });
          }
        expect(sorted(await due())).toEqual(sorted(expected));
        expect((await store.rebuild())._unsafeUnwrap()).toMatchObject({ differences: 0 });
        expect(sorted(await due())).toEqual(sorted(expected));
      }),
      { numRuns: 12 },
    );
  });

  it("shows under a scope what the same filter lets through in core, in pages", async () => {
    const villages = ["ML0501", "ML0502", null];
    await answersOf(
      store,
      Array.from({ length: 12 }, (_, at) => onWell(`w${at}`, dug(villages[at % 3] ?? null, addHours(START, at % 5)))),
    );
    const all = await due();
    for (const scope of [everything, { column: "village", is: "ML0502" }, { column: "village", is: null }] as const) {
      const seen = new Set<string>();
      for (const { stream } of all) {
        const { state } = (await store.state(wellSubject, stream))._unsafeUnwrap();
        if (table.rowsOf(state).some((row) => matches(scope, row))) seen.add(stream);
      }
      const expected = all.filter(({ stream }) => seen.has(stream));
      expect(await within(scope)).toEqual(expected);
      const paged: DueRow[] = [];
      for (let page = await within(scope, { limit: 3 }); page.length > 0; ) {
        paged.push(...page);
        const after = page.at(-1);
        page = after === undefined ? [] : await within(scope, { limit: 3, after });
      }
      expect(paged).toEqual(expected);
    }
    expect(await within(everything, { by: addHours(START, 1) })).toEqual(
      all.filter(({ at }) => at <= addHours(START, 1)),
    );
  });
});
