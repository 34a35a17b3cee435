import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replay } from "./decider.ts";
import type { Instant } from "./instant.ts";
import { type RecordCommand, type RecordEvent, recordDecider } from "./record-decider.ts";

const at = "2020-06-14T08:00:00.000Z" as Instant;
const decider = recordDecider<string>();

const run = (commands: readonly RecordCommand<string>[]) => {
  const history: RecordEvent<string>[] = [];
  let state = decider.initial;
  for (const command of commands) {
    const facts = decider.decide(command, state).unwrapOr([]);
    history.push(...facts);
    state = facts.reduce(decider.evolve, state);
  }
  return { history, state };
};

describe("a record", () => {
  it("is recorded, corrected and withdrawn, and keeps its last content", () => {
    const { state } = run([
      { type: "record", at, content: "first" },
      { type: "correct", at, content: "second" },
      { type: "withdraw", at, reason: "entered twice" },
    ]);
    expect(state).toEqual({ status: "withdrawn", content: "second", reason: "entered twice" });
  });

  it("gives each wrong state its own reason", () => {
    const refuse = (commands: RecordCommand<string>[], last: RecordCommand<string>) =>
      decider.decide(last, run(commands).state)._unsafeUnwrapErr().code;
    const record = { type: "record" as const, at, content: "x" };
    const withdraw = { type: "withdraw" as const, at, reason: "r" };
    expect(refuse([record], record)).toBe("already-recorded");
    expect(refuse([], { type: "correct", at, content: "x" })).toBe("not-recorded");
    expect(refuse([], withdraw)).toBe("not-recorded");
    expect(refuse([record, withdraw], withdraw)).toBe("already-withdrawn");
  });

  it("replays to the state it was in", () => {
    const command: fc.Arbitrary<RecordCommand<string>> = fc.oneof(
      fc.record({ type: fc.constant("record" as const), at: fc.constant(at), content: fc.string() }),
      fc.record({ type: fc.constant("correct" as const), at: fc.constant(at), content: fc.string() }),
      fc.record({ type: fc.constant("withdraw" as const), at: fc.constant(at), reason: fc.string() }),
    );
    fc.assert(
      fc.property(fc.array(command), (commands) => {
        const { history, state } = run(commands);
        expect(replay(decider, history)).toEqual(state);
      }),
    );
  });
});
