import type { SlotRef, Subject, Uuid } from "@answerable/core";
import { ok } from "neverthrow";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SealedValue } from "../personal/seal.ts";
import type { Store, StoreModule } from "../store.ts";
import { ADAPTERS, answersOf, BY, type TestBench, testBench } from "../testing/test-stores.ts";
import { step } from "./work.ts";

type Command =
  | { readonly type: "tell"; readonly words: SlotRef }
  | { readonly type: "forget"; readonly erase: readonly Uuid[] };
type Event =
  | { readonly type: "told"; readonly schema: 1; readonly words: SlotRef }
  | { readonly type: "forgotten"; readonly schema: 1; readonly erase: readonly Uuid[] };

/** An invented subject that is told something and forgets it again. */
const subject: Subject<readonly Event[], Command, Event> = {
  name: "telling",
  initial: [],
  decide: (command) =>
    ok([
      command.type === "tell"
        ? { type: "told", schema: 1, words: command.words }
        : { type: "forgotten", schema: 1, erase: command.erase },
    ]),
  evolve: (state, event) => [...state, event],
  tables: [],
  dueOf: () => [],
  upcast: (event) => event as Event,
};
const tellings: StoreModule = { name: "tellings", subjects: [subject], migrations: [] };
const READING = { at: BY.at, actor: "desk-01", role: "cfm-operator", purpose: "handling" };

describe.each(ADAPTERS)("a fact that names slots on %s", (adapter) => {
  let bench: TestBench;
  let store: Store;
  beforeEach(async () => {
    bench = await testBench(adapter);
    store = await bench.open(tellings);
  });
  afterEach(() => bench.close());

  const told = async (stream: string): Promise<SealedValue> => {
    const to = { store: true } as const;
    const sealed = (await store.seal({ stream, kind: "narrative", text: "At the well.", to }))._unsafeUnwrap();
    const steps = [step(subject, stream, { type: "tell", words: sealed.ref })];
    expect((await answersOf(store, [{ ...BY, steps, slots: [sealed.slot] }]))[0]?.code).toBe("done");
    return sealed;
  };
  const read = async ({ ref }: SealedValue) =>
    (await store.open(ref, READING)).match(
      (text) => text,
      ({ code }) => code,
    );
  const forget = (stream: string, { ref }: SealedValue, expectedVersion?: number) =>
    step(
      subject,
      stream,
      { type: "forget", erase: [ref.slot] },
      expectedVersion === undefined ? {} : { expectedVersion },
    );

  it("erases them, and leaves every other one", async () => {
    const [one, other] = [await told("a"), await told("b")];
    await answersOf(store, [{ ...BY, steps: [forget("a", one)] }]);
    expect([await read(one), await read(other)]).toEqual(["slot-erased", "At the well."]);
  });

  it("erases nothing where the work is refused", async () => {
    const one = await told("a");
    const answers = await answersOf(store, [{ ...BY, steps: [forget("a", one), forget("a", one, 7)] }]);
    expect(answers[0]?.code).toBe("stale-version");
    expect(await read(one)).toBe("At the well.");
  });

  it("is not done again when rows are made anew from the log", async () => {
    const one = await told("a");
    await answersOf(store, [{ ...BY, steps: [forget("a", one)] }]);
    const again = await told("a");
    expect((await store.rebuild()).isOk()).toBe(true);
    expect([await read(one), await read(again)]).toEqual(["slot-erased", "At the well."]);
  });
});
