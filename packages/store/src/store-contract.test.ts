import { isDeepStrictEqual } from "node:util";
import { addHours, everything, type Instant, rejection, replay } from "@answerable/core";
import fc from "fast-check";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "./database/database.ts";
import { step, type Work } from "./log/work.ts";
import type { Store } from "./store.ts";
import {
  ADAPTERS,
  answersOf,
  BY,
  OPERATION,
  onWell,
  type TestAnswer,
  type TestBench,
  testBench,
} from "./testing/test-stores.ts";
import { tallySubject, type WellEvent, wellSubject } from "./testing/well.ts";

const dig = (stream: string, depth = 5, village: string | null = "ML0501") =>
  onWell(stream, { type: "dig", village, depth });
const measure = (stream: string, depth: number, expected?: number) =>
  onWell(stream, { type: "measure", depth }, expected);

describe.each(ADAPTERS)("a store on %s", (adapter) => {
  let bench: TestBench;
  let store: Store;
  beforeEach(async () => {
    bench = await testBench(adapter);
    store = await bench.open();
  });
  afterEach(() => bench.close());

  const handle = (...works: Work[]) => answersOf(store, works);
  const codes = (answers: readonly TestAnswer[]) => answers.map((answer) => answer.code);
  const verified = async () => (await store.verify())._unsafeUnwrap();
  const asMeddler = async (work: (run: (text: string) => Promise<unknown>) => Promise<void>) => {
    const database = openDatabase(bench.at, "wells");
    await work((text) => sql.raw(text.replaceAll("$", `"${database.schema}".`)).execute(database.connection));
    await database.close();
  };

  it("keeps what happened, who did it and what follows from it", async () => {
    const [dug] = await handle(dig("w1"));
    expect(dug?.outcome).toMatchObject({ position: 1, steps: [{ stream: "w1", version: 1 }] });
    await handle(measure("w1", 6));
    expect((await store.state(wellSubject, "w1"))._unsafeUnwrap()).toMatchObject({
      version: 2,
      state: { depths: [5, 6] },
    });
    const history = (await store.history("w1"))._unsafeUnwrap();
    expect(
      history.map(({ position, version, event, actor, via }) => [position, version, event.type, actor, via]),
    ).toEqual([
      [1, 1, "dug", "m-01", "cli"],
      [2, 2, "measured", "m-01", "cli"],
    ]);
    expect(await verified()).toMatchObject({ intact: true, positions: 2 });
  });

  it("gives many states at once, without what is not there and what is something else", async () => {
    await handle(dig("w1"));
    await handle(dig("w2"));
    await handle({ ...BY, steps: [step(tallySubject, "tally", { type: "count" })] });
    const states = (await store.states(wellSubject, ["w1", "w2", "w3", "tally"]))._unsafeUnwrap();
    expect([...states.keys()].toSorted()).toEqual(["w1", "w2"]);
    expect(states.get("w2")).toEqual((await store.state(wellSubject, "w2"))._unsafeUnwrap());
    expect((await store.states(wellSubject, []))._unsafeUnwrap().size).toBe(0);
  });

  it("says version 0 of what is not there, and of what is something else", async () => {
    await handle(dig("w1"));
    expect((await store.state(wellSubject, "w2"))._unsafeUnwrap()).toEqual({ version: 0, state: { status: "absent" } });
    expect((await store.state(tallySubject, "w1"))._unsafeUnwrap()).toEqual({ version: 0, state: { wells: 0 } });
    expect(codes(await handle({ ...BY, steps: [step(tallySubject, "w1", { type: "count" })] }))).toEqual([
      "other-subject",
    ]);
  });

  it("lets one of many creators of a stream win", async () => {
    const other = await bench.open();
    const creators = Array.from({ length: 20 }, (_, at) =>
      answersOf(at % 2 ? store : other, [onWell("w1", { type: "dig", village: null, depth: at }, 0)]),
    );
    const answers = (await Promise.all(creators)).flatMap(codes);
    expect(answers.filter((code) => code === "done")).toHaveLength(1);
    expect(answers.filter((code) => code === "stale-version")).toHaveLength(19);
    expect((await store.history("w1"))._unsafeUnwrap()).toHaveLength(1);
  });

  it("refuses a change of a version that no longer stands, and says which one does", async () => {
    await handle(dig("w1"), measure("w1", 6));
    const [answer] = await handle(measure("w1", 7, 1));
    expect(answer).toEqual({ code: "stale-version", facts: { expected: 1, actual: 2 } });
  });

  it("adds nothing when there is nothing new, and keeps the version", async () => {
    await handle(dig("w1", 5));
    const [answer] = await handle(measure("w1", 5));
    expect(answer?.outcome).toMatchObject({ position: 1, steps: [{ version: 1, events: [] }] });
    expect(await verified()).toMatchObject({ positions: 1 });
  });

  it("refuses only the work that breaks a rule", async () => {
    expect(codes(await handle(dig("w1"), dig("w1"), measure("w9", 3), dig("w2")))).toEqual([
      "done",
      "already-dug",
      "not-dug",
      "done",
    ]);
    expect(await verified()).toMatchObject({ intact: true, positions: 2 });
  });

  it("folds the works of a batch in, each on what the one before it left", async () => {
    const answers = await handle(dig("w1", 5), measure("w1", 6, 1), measure("w1", 7, 2));
    expect(codes(answers)).toEqual(["done", "done", "done"]);
    expect((await store.state(wellSubject, "w1"))._unsafeUnwrap()).toMatchObject({
      version: 3,
      state: { depths: [5, 6, 7] },
    });
  });

  it("does all steps of a work or none", async () => {
    const both = (stream: string): Work => ({
      ...BY,
      steps: [
        step(wellSubject, stream, { type: "dig", village: "ML0502", depth: 4 }),
        step(tallySubject, "tally", { type: "count" }),
      ],
    });
    expect(codes(await handle(both("a"), both("b"), both("c"), both("d")))).toEqual([
      "done",
      "done",
      "done",
      "tally-is-full",
    ]);
    expect((await store.state(wellSubject, "d"))._unsafeUnwrap().version).toBe(0);
    expect((await store.state(tallySubject, "tally"))._unsafeUnwrap()).toEqual({ version: 3, state: { wells: 3 } });
    expect((await store.rows(wellSubject.tables[0] as never).count({ scope: everything }))._unsafeUnwrap()).toBe(3);
  });

  it("writes nothing of a commit that breaks half-way, and goes on afterwards", async () => {
    await handle(dig("w1"));
    await asMeddler(async (run) => void (await run("alter table $row_well rename to elsewhere")));
    await expect(store.handle([dig("w2"), measure("w1", 9)])).rejects.toThrow("row_well");
    await asMeddler(async (run) => void (await run("alter table $elsewhere rename to row_well")));
    expect(await verified()).toMatchObject({ intact: true, positions: 1 });
    expect((await store.rebuild())._unsafeUnwrap()).toMatchObject({ differences: 0, streams: 1 });
    expect(codes(await handle(dig("w2"), measure("w1", 9)))).toEqual(["done", "done"]);
  });

  it("asks for permission on the state inside the transaction", async () => {
    await handle(dig("w1", 5));
    const onlyShallow: Work = {
      ...BY,
      steps: [
        step(
          wellSubject,
          "w1",
          { type: "measure", depth: 3 },
          {
            permit: (state) =>
              state.status === "standing" && (state.depths.at(-1) ?? 0) > 5 ? rejection("not-yours") : undefined,
          },
        ),
      ],
    };
    expect(codes(await handle(measure("w1", 6), onlyShallow))).toEqual(["done", "not-yours"]);
  });

  it("gives each of many callers its own answer, and a bug to its own caller only", async () => {
    await handle(dig("w1", 0));
    const calls = Array.from({ length: 60 }, (_, at) =>
      at === 30 ? handle(measure("w1", -1)) : handle(dig(`c${at}`, at), measure(`c${at - 1}`, at + 100)),
    );
    const answers = await Promise.allSettled(calls);
    answers.forEach((answer, at) => {
      if (at === 30) expect(answer.status).toBe("rejected");
      else if (answer.status === "fulfilled") {
        const [dug, measured] = answer.value;
        expect(dug?.outcome?.steps[0]).toMatchObject({ stream: `c${at}`, version: 1 });
        expect(measured?.code).toBe(at === 0 || at === 31 ? "not-dug" : "done");
      } else throw answer.reason;
    });
    expect(await verified()).toMatchObject({ intact: true, positions: 1 + 59 + 57 });
  });

  it("never lets a reader skip a position while several write", async () => {
    const writers = [store, await bench.open(), await bench.open()];
    let writing = true;
    const seen: number[] = [];
    const follow = async () => {
      for (let behind = 0; ; ) {
        const last = !writing;
        const page = (await store.eventsAfter(behind, 100))._unsafeUnwrap();
        seen.push(...page.map((entry) => entry.position));
        behind = seen.at(-1) ?? 0;
        if (last && page.length === 0) return;
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const write = async (writer: Store, name: number) => {
      for (let at = 0; at < 60; at++) await answersOf(writer, [dig(`w${name}-${at}`)]);
    };
    const following = follow();
    await Promise.all(writers.map(write));
    writing = false;
    await following;
    expect(seen).toEqual(Array.from({ length: 180 }, (_, at) => at + 1));
  });

  it("keeps what falls due as long as the state says so", async () => {
    const at = "2026-02-01T00:00:00.000Z" as Instant;
    await handle(onWell("w1", { type: "dig", village: null, depth: 1, inspectAt: at }));
    expect((await store.dueBy(addHours(at, -1), 10))._unsafeUnwrap()).toEqual([]);
    expect((await store.dueBy(at, 10))._unsafeUnwrap()).toEqual([{ at, stream: "w1", kind: "inspect" }]);
  });

  it("notices a changed, removed, reordered or inserted event and a moved head", async () => {
    await handle(...Array.from({ length: 6 }, (_, at) => dig(`w${at}`, at)));
    const anchor = (await store.head())._unsafeUnwrap();
    const trial = async (breaking: string, mending: string, position: number, why: string) => {
      await asMeddler(async (run) => void (await run(breaking)));
      expect(await verified()).toEqual({ intact: false, position, why });
      await asMeddler(async (run) => void (await run(mending)));
      expect(await verified()).toMatchObject({ intact: true });
    };
    await trial(
      "update $log_event set data = replace(data, '3', '9') where position = 4",
      "update $log_event set data = replace(data, '9', '3') where position = 4",
      4,
      "event-changed",
    );
    await trial(
      "update $log_event set actor = 'm-02' where position = 2",
      "update $log_event set actor = 'm-01' where position = 2",
      2,
      "event-changed",
    );
    await trial(
      "update $log_event set position = 99 where position = 5",
      "update $log_event set position = 5 where position = 99",
      5,
      "event-missing",
    );
    await trial("update $log_head set position = 5", "update $log_head set position = 6", 6, "head-moved");
    await trial("update $log_head set position = 7", "update $log_head set position = 6", 7, "event-missing");
    await asMeddler(async (run) => {
      for (const [from, to] of [
        [2, 100],
        [3, 2],
        [100, 3],
      ])
        await run(`update $log_event set position = ${to} where position = ${from}`);
    });
    expect(await verified()).toEqual({ intact: false, position: 2, why: "event-changed" });
    await asMeddler(async (run) => {
      for (const [from, to] of [
        [2, 100],
        [3, 2],
        [100, 3],
      ])
        await run(`update $log_event set position = ${to} where position = ${from}`);
      await run(
        "insert into $log_event select operation, 7, module, 'w9', 1, subject, type, schema, at, actor, role, via, data, hash from $log_event where position = 6",
      );
    });
    expect(await verified()).toEqual({ intact: false, position: 7, why: "head-moved" });
    await asMeddler(async (run) => {
      await run("delete from $log_event where position >= 6");
      await run("update $log_head set position = 5, hash = (select hash from $log_event where position = 5)");
    });
    expect(await verified()).toMatchObject({ intact: true, positions: 5 });
    expect((await store.verify(anchor))._unsafeUnwrap()).toEqual({
      ...{ intact: false, position: 6, why: "shorter-than-anchor" },
    });
  });

  it("replays to the state row, whatever was done (law)", async () => {
    const stream = fc.constantFrom("p", "q", "r");
    const village = fc.option(
      fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\u0000")),
      { nil: null },
    );
    const work = fc.oneof(
      fc
        .record({ stream, village, depth: fc.integer() })
        .map((one) => onWell(one.stream, { type: "dig", village: one.village, depth: one.depth })),
      fc.record({ stream, depth: fc.nat() }).map((one) => measure(one.stream, one.depth)),
      fc
        .record({ stream, village: fc.string().filter((text) => text.isWellFormed() && !text.includes("\u0000")) })
        .map((one) => onWell(one.stream, { type: "rename", village: one.village })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(work, { maxLength: 12 }), async (works) => {
        await handle(...works);
        for (const name of ["p", "q", "r"]) {
          const { version, state } = (await store.state(wellSubject, name))._unsafeUnwrap();
          const events = (await store.history(name))._unsafeUnwrap().map((entry) => entry.event as WellEvent);
          expect(events).toHaveLength(version);
          expect(isDeepStrictEqual(state, replay(wellSubject, events))).toBe(true);
        }
      }),
      process.env["ANSWERABLE_LONG"] ? {} : { numRuns: 30 },
    );
    expect((await store.rebuild())._unsafeUnwrap()).toMatchObject({ differences: 0 });
    expect(await verified()).toMatchObject({ intact: true });
  });

  it("makes rows again from the log and says what was different", async () => {
    const at = "2026-02-01T00:00:00.000Z" as Instant;
    await handle(
      ...Array.from({ length: 30 }, (_, n) =>
        onWell(`w${String(n).padStart(2, "0")}`, { type: "dig", village: "v", depth: n, inspectAt: at }),
      ),
    );
    await asMeddler(async (run) => {
      await run(`update $state set data = replace(data, '"v"', '"x"') where stream = 'w03'`);
      await run("delete from $row_well where stream = 'w04'");
      await run("delete from $due where stream = 'w05'");
      await run("insert into $state select operation, 'zz', subject, version, data from $state where stream = 'w01'");
    });
    const rebuilt = (await store.rebuild())._unsafeUnwrap();
    expect(rebuilt).toEqual({
      streams: 30,
      events: 30,
      differences: 4,
      first: [
        { stream: "w03", what: "state" },
        { stream: "w04", what: "rows" },
        { stream: "w05", what: "due" },
        { stream: "zz", what: "no-history" },
      ],
    });
    expect((await store.rebuild())._unsafeUnwrap()).toMatchObject({ differences: 0 });
  });

  it("stands again when it is opened again, and keeps operations apart", async () => {
    await handle(dig("w1"));
    const again = await bench.open();
    expect((await again.head())._unsafeUnwrap().position).toBe(1);
    expect(OPERATION).toBe(again.operation);
  });
});
