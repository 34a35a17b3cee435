import { describe, expect, it } from "vitest";
import type { Instant } from "../../kernel/instant.ts";
import { deadlineSubject, deadlineTable } from "./deadline-subject.ts";

const { decide, evolve, initial } = deadlineSubject;
const RECORD = "0197b3f0-0000-7000-8000-000000000001";
const NOTED = "2026-04-20T08:00:00.000Z" as Instant;
const passed = (kind: string, due: string, at = NOTED) => ({
  ...{ type: "note-passed" as const, at, record: RECORD, kind },
  ...{ dueAt: `2026-${due}T00:00:00.000Z` as Instant, telling: "at-once" as const },
});
const noted = (...commands: readonly ReturnType<typeof passed>[]) =>
  commands.reduce(
    ({ state, count }, command) => {
      const events = decide(command, state)._unsafeUnwrap();
      return { state: events.reduce(evolve, state), count: count + events.length };
    },
    { state: initial, count: 0 },
  );

describe("deadlines that passed", () => {
  it("are noted once each, however often it is said", () => {
    const response = passed("response-due", "04-01");
    expect(noted(response, passed("interim-due", "04-01"), response, response).count).toBe(2);
  });

  it("are noted again when they were moved and passed again", () => {
    const { count, state } = noted(passed("response-due", "04-01"), passed("response-due", "04-09"));
    expect(count).toBe(2);
    expect(deadlineTable.rowsOf(state)).toEqual([
      { record: RECORD, kind: "response-due", dueAt: "2026-04-01T00:00:00.000Z", notedAt: NOTED },
      { record: RECORD, kind: "response-due", dueAt: "2026-04-09T00:00:00.000Z", notedAt: NOTED },
    ]);
  });

  it("are noted again, and once, when the clock that noted them ran ahead and was put right", () => {
    const [ahead, right] = ["05-16", "04-02"].map((day) =>
      passed("response-due", "04-01", `2026-${day}T08:00:00.000Z` as Instant),
    ) as [ReturnType<typeof passed>, ReturnType<typeof passed>];
    const { count, state } = noted(ahead, ahead, right, right, ahead);
    expect(count).toBe(2);
    expect(deadlineTable.rowsOf(state)).toMatchObject([{ notedAt: right.at }]);
  });

  it("are not noted again by a clock that was put back by hours", () => {
    const [then, putBack] = ["02:11", "00:53"].map((time) =>
      passed("response-due", "04-01", `2026-04-02T${time}:00.000Z` as Instant),
    ) as [ReturnType<typeof passed>, ReturnType<typeof passed>];
    expect(noted(then, putBack, then).count).toBe(1);
  });

  it("have no row before anything passed", () => {
    expect(deadlineTable.rowsOf(initial)).toEqual([]);
  });
});
