import { everything } from "@answerable/core";
import fc from "fast-check";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../database/database.ts";
import type { Store } from "../store.ts";
import { ADAPTERS, answersOf, BY, onWell, type TestBench, testBench } from "../testing/test-stores.ts";
import { tallySubject, type WellCommand, wellSubject } from "../testing/well.ts";
import type { Answers } from "./group-commit.ts";
import { step, type Work } from "./work.ts";

const TABLES = ["log_event", "state", "due", "personal", "row_well", "row_measurement"] as const;

/** What is comparable of answers: a rehearsal has no place in the log. */
const plain = (answers: Answers) =>
  answers.map((answer) =>
    answer.match(
      ({ steps }) => steps.map(({ stream, version, state, events }) => ({ stream, version, state, events })),
      (refusal) => refusal,
    ),
  );

describe.each(ADAPTERS)("a rehearsal on %s", (adapter) => {
  let bench: TestBench;
  let store: Store;
  beforeEach(async () => {
    bench = await testBench(adapter);
    store = await bench.open();
  });
  afterEach(() => bench.close());

  const sizes = async (): Promise<number[]> => {
    const found: number[] = [];
    for (const [at, schema, tables] of [
      [bench.at, "wells", TABLES],
      [bench.keysAt, "keys", ["slot_key"]],
    ] as const) {
      const database = openDatabase(at, schema);
      for (const table of tables) {
        const { rows } = await sql<{ n: number }>`select count(*) as n from ${database.table(table)}`.execute(
          database.connection,
        );
        found.push(rows[0]?.n ?? -1);
      }
      await database.close();
    }
    return found;
  };
  const rehearsed = async (...batches: readonly Work[][]): Promise<Answers[]> => {
    const rehearsal = store.rehearse();
    const answers: Answers[] = [];
    for (const works of batches) answers.push((await rehearsal.handle(works))._unsafeUnwrap());
    rehearsal.close();
    return answers;
  };

  it("says what would come of it, each work on what the ones before would have left, and writes nothing", async () => {
    await answersOf(store, [onWell("old", { type: "dig", village: null, depth: 2 })]);
    const before = await sizes();
    const sealed = (
      await store.seal({ stream: "new", kind: "narrative", text: "a story", to: { store: true } })
    )._unsafeUnwrap();
    const [first, second] = await rehearsed(
      [
        onWell("old", { type: "measure", depth: 3 }),
        {
          ...onWell("new", { type: "dig", village: null, depth: 1, story: sealed.ref }),
          slots: [sealed.slot],
        },
      ],
      [
        onWell("old", { type: "measure", depth: 3 }),
        onWell("new", { type: "dig", village: null, depth: 9 }),
        onWell("none", { type: "measure", depth: 1 }),
      ],
    );
    expect(first?.map((one) => one.isOk())).toEqual([true, true]);
    expect(plain(second ?? [])).toMatchObject([
      [{ version: 2, events: [] }],
      { code: "already-dug" },
      { code: "not-dug" },
    ]);
    expect(await sizes()).toEqual(before);
    expect((await store.state(wellSubject, "old"))._unsafeUnwrap().version).toBe(1);
    expect((await store.rows(wellSubject.tables[0] as never).count({ scope: everything }))._unsafeUnwrap()).toBe(1);
  });

  it("leaves a bug in a rule its caller's", async () => {
    await answersOf(store, [onWell("w1", { type: "dig", village: null, depth: 2 })]);
    await expect(rehearsed([onWell("w1", { type: "measure", depth: -1 })])).rejects.toThrow("a bug in a rule");
  });

  it("answers as the doing does, whatever is asked, in whatever parts", async () => {
    const command: fc.Arbitrary<WellCommand> = fc.oneof(
      fc.nat(3).map((depth): WellCommand => ({ type: "dig", village: null, depth })),
      fc.nat(3).map((depth): WellCommand => ({ type: "measure", depth })),
      fc.constantFrom("A", "B").map((village): WellCommand => ({ type: "rename", village })),
    );
    let round = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.tuple(fc.nat(2), command, fc.boolean()), { maxLength: 6 }), { maxLength: 4 }),
        async (asked) => {
          round += 1;
          const batches = asked.map((works) =>
            works.map(([well, one, counts]): Work => {
              const work = onWell(`r${round}-${well}`, one);
              return counts
                ? { ...BY, steps: [...work.steps, step(tallySubject, `r${round}-tally`, { type: "count" })] }
                : work;
            }),
          );
          const before = await sizes();
          const would = await rehearsed(...batches);
          expect(await sizes()).toEqual(before);
          for (const [index, works] of batches.entries())
            expect(plain((await store.handle(works))._unsafeUnwrap())).toEqual(plain(would[index] ?? []));
        },
      ),
      { numRuns: 15 },
    );
  });
});
