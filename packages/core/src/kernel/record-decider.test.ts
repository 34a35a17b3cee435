import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { given, historyOf } from "../testing/decider-specification.ts";
import { replay } from "./decider.ts";
import type { Instant } from "./instant.ts";
import { type RecordCommand, recordDecider } from "./record-decider.ts";

const at = "2020-06-14T08:00:00.000Z" as Instant;
const decider = recordDecider<string>();

const run = (commands: readonly RecordCommand<string>[]) => historyOf(decider, commands);

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
      given(decider, run(commands).history).when(last);
    const record = { type: "record" as const, at, content: "x" };
    const withdraw = { type: "withdraw" as const, at, reason: "r" };
    expect(refuse([record], record)).toEqual({ refused: "already-recorded" });
    expect(refuse([], { type: "correct", at, content: "x" })).toEqual({ refused: "not-recorded" });
    expect(refuse([], withdraw)).toEqual({ refused: "not-recorded" });
    expect(refuse([record, withdraw], withdraw)).toEqual({ refused: "already-withdrawn" });
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
