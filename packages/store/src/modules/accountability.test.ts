import {
  addDays,
  type Day,
  everything,
  type Instant,
  type LanguageTag,
  type OwedAsk,
  type OwedCommand,
  OwedContent,
  type OwedState,
  owedKey,
  owedSubject,
  owedTable,
  sensitiveOwedTable,
} from "@answerable/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { step } from "../log/work.ts";
import { ADAPTERS, answersOf, BY, testBench } from "../testing/test-stores.ts";
import { accountabilityModule } from "./accountability.ts";

const at = "2021-12-01T12:00:00.000Z" as Instant;
const ARISEN = "2021-06-14" as Day;

const resolutionIn = (adm2: string, more: object = {}): OwedContent =>
  OwedContent.parse({
    ...{ kind: "development", level: "community", adm1: "ML05", adm2, project: null, topic: null, occasion: null },
    from: {
      ...{ module: "accountability", subject: "development", fact: "resolution-adopted" },
      id: "00000000-0000-4000-8000-000000000001",
    },
    ...{ recorder: null, isSensitive: false, wish: null, arisenOn: ARISEN, byDay: "2021-07-14", rule: "resolution" },
    ...{ asks: ["what-happened", "why-monitoring"], words: null, reference: null, ...more },
  });
const streamOf = (content: OwedContent): string => owedKey(content).replaceAll("/", ".");

const areas = ["ML0501", "ML0505", "ML0506"];
const area = fc.constantFrom(...areas);
const day = fc.integer({ min: 0, max: 120 }).map((days) => addDays(ARISEN, days));
const asks = fc.subarray<OwedAsk>(["what-happened", "why-monitoring", "next-step"], { minLength: 1 });
const told = fc.record({ on: day, vehicle: fc.constant("visit" as const) });
const command: fc.Arbitrary<(adm2: string) => OwedCommand> = fc.oneof(
  fc.record({ byDay: day, asks, isSensitive: fc.boolean() }).map(
    (more) =>
      (adm2: string): OwedCommand => ({
        ...{ type: "raise" as const, at, content: resolutionIn(adm2, more) },
      }),
  ),
  fc.record({ on: day, covered: asks }).map(
    (word) => (): OwedCommand => ({
      ...{ type: "give" as const, at },
      word: { ...word, vehicle: "radio", language: "bm" as LanguageTag, present: "not-counted", words: null },
    }),
  ),
  fc.record({ until: day, told }).map((more) => (): OwedCommand => ({ type: "postpone", at, ...more })),
  day.map((on) => (): OwedCommand => ({ type: "waive", at, by: "the-community", on })),
);

describe.each(ADAPTERS)("the ledger on %s", (adapter) => {
  it("stands as its history says, sensitive matters apart and the soonest first, whatever was asked", async () => {
    const bench = await testBench(adapter);
    const store = await bench.open(accountabilityModule);
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(area, command), { minLength: 1, maxLength: 8 }), async (later) => {
        run += 1;
        const first = areas.map(
          (adm2) => [adm2, (): OwedCommand => ({ type: "raise", at, content: resolutionIn(adm2) })] as const,
        );
        const asked = [...first, ...later];
        const works = asked.map(([adm2, commandIn]) => ({
          ...BY,
          steps: [step(owedSubject, `${run}.${streamOf(resolutionIn(adm2))}`, commandIn(adm2))],
        }));
        await answersOf(store, works);
        for (const adm2 of areas) {
          const stream = `${run}.${streamOf(resolutionIn(adm2))}`;
          const { state } = (await store.state(owedSubject, stream))._unsafeUnwrap();
          const expected = asked
            .filter(([one]) => one === adm2)
            .reduce<OwedState>((before, [, commandIn]) => {
              const facts = owedSubject.decide(commandIn(adm2), before).unwrapOr([]);
              return facts.reduce((so, fact) => owedSubject.evolve(so, fact), before);
            }, owedSubject.initial);
          expect(state).toEqual(expected);
        }
      }),
      { numRuns: 25 },
    );
    const listed = async (table: typeof owedTable) =>
      (await store.rows(table).list({ scope: everything, order: "due", limit: 1000 }))._unsafeUnwrap().rows;
    const [ordinary, sensitive] = [await listed(owedTable), await listed(sensitiveOwedTable)];
    expect(ordinary.length + sensitive.length).toBeGreaterThan(0);
    expect(new Set(ordinary.map((row) => row["sensitive"]))).toEqual(new Set([0]));
    expect(new Set(sensitive.map((row) => row["sensitive"]))).toEqual(new Set([1]));
    const days = ordinary.filter((row) => row["status"] === "owed").map((row) => String(row["byDay"]));
    expect(days).toEqual(days.toSorted());
    const due = (await store.dueBy("2022-01-01T00:00:00.000Z" as Instant, 1000))._unsafeUnwrap();
    const open = [...ordinary, ...sensitive].filter((row) => row["status"] === "owed");
    expect(due.map(({ stream }) => stream).toSorted()).toEqual(open.map(({ stream }) => stream).toSorted());
    const rebuilt = (await store.rebuild())._unsafeUnwrap();
    expect(rebuilt).toMatchObject({ differences: 0 });
    await bench.close();
  });
});
