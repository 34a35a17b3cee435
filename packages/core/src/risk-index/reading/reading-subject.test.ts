import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replay } from "../../kernel/decider.ts";
import type { Instant } from "../../kernel/instant.ts";
import { readingContent } from "./reading-fixture.ts";
import {
  type ReadingCommand,
  type ReadingEvent,
  type ReadingState,
  readingAreaTable,
  readingSubject,
  readingTable,
} from "./reading-subject.ts";

const at = "2020-07-16T10:00:00.000Z" as Instant;
const content = readingContent();
const asked = (
  commands: readonly ReadingCommand[],
): { readonly events: ReadingEvent[]; readonly state: ReadingState } =>
  commands.reduce<{ events: ReadingEvent[]; state: ReadingState }>(
    ({ events, state }, command) => {
      const more = readingSubject.decide(command, state).unwrapOr([]);
      return { events: [...events, ...more], state: more.reduce(readingSubject.evolve, state) };
    },
    { events: [], state: readingSubject.initial },
  );

describe("a reading", () => {
  it("has a row for the meeting, and one for each area with both classes side by side", () => {
    const { state } = asked([{ type: "record", at, content }]);
    const meeting = {
      ...{ month: "2020-06", methodId: "protection-risk-default", methodVersion: "1", metOn: "2020-07-16" },
      ...{ asKnownOn: "2020-07-12T23:59:59.999Z", seats: "protection-cluster gbv community authorities" },
      status: "standing",
    };
    expect(readingTable.rowsOf(state)).toEqual([
      { ...meeting, areas: 3, otherwise: 1, noAgreement: 1, withDissent: 2 },
    ]);
    const of = (adm2: string) => ({ ...meeting, adm1: "ML05", adm2 });
    expect(readingAreaTable.rowsOf(state)).toEqual([
      { ...of("ML0505"), computed: "high", agreed: "very-high", because: "places-not-reached", dissenting: 1 },
      { ...of("ML0506"), computed: "medium", agreed: "medium", because: null, dissenting: 0 },
      { ...of("ML0508"), computed: null, agreed: null, because: null, dissenting: 3 },
    ]);
  });

  it("which seat read a cercle otherwise stands in no row of that cercle", () => {
    const dissent = [{ seats: ["gbv" as const], reads: "low" }];
    const [first] = content.areas;
    if (first === undefined) throw new Error("the fixture has areas");
    const of = (one: typeof first) => readingContent({ seats: ["gbv", "community"], areas: [one] });
    const rows = (kept: typeof content) =>
      readingAreaTable.rowsOf(asked([{ type: "record", at, content: kept }]).state);
    const another = [{ ...dissent[0], seats: ["community" as const], reads: "low" }];
    expect(rows(of({ ...first, dissent }))).toEqual(rows(of({ ...first, dissent: another })));
  });

  it("is taken back with a reason, and its rows say so", () => {
    const { state } = asked([
      { type: "record", at, content },
      { type: "withdraw", at, reason: "seats-took-it-back" },
    ]);
    const rows = [...readingTable.rowsOf(state), ...readingAreaTable.rowsOf(state)];
    expect(new Set(rows.map((row) => row["status"]))).toEqual(new Set(["withdrawn"]));
  });

  it("whatever is asked in whatever order, its history gives its state and its rows again", () => {
    const command = fc.oneof(
      fc.constant<ReadingCommand>({ type: "record", at, content }),
      fc.constant<ReadingCommand>({ type: "correct", at, content: readingContent({ seats: ["gbv"], areas: [] }) }),
      fc.constant<ReadingCommand>({ type: "withdraw", at, reason: "data-were-wrong" }),
    );
    fc.assert(
      fc.property(fc.array(command, { maxLength: 6 }), (commands) => {
        const { events, state } = asked(commands);
        const again = replay(readingSubject, events);
        expect(again).toEqual(state);
        expect(readingAreaTable.rowsOf(again)).toEqual(readingAreaTable.rowsOf(state));
      }),
    );
  });
});
