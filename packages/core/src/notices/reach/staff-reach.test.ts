import { describe, expect, it } from "vitest";
import type { ActorCode } from "../../kernel/actor-code.ts";
import type { Instant } from "../../kernel/instant.ts";
import { Reach, type ReachWish, type StaffReachState, staffReachTable, wishAt } from "./staff-reach.ts";
import { type StaffReachCommand, staffReachSubject } from "./staff-reach-subject.ts";

const { decide, evolve, initial } = staffReachSubject;
const at = (day: number): Instant => `2026-04-${String(day).padStart(2, "0")}T08:00:00.000Z` as Instant;
const code = (text: string): ActorCode => text as ActorCode;
const slot = (nth: number): string => `0197b3f0-0000-4000-8000-00000000000${nth}`;
const reach = (nth: number, when: ReachWish = "at-once"): Reach =>
  Reach.parse({
    ...{ address: { slot: slot(nth), kind: "contact", sealedTo: "store", digest: "a".repeat(64) }, recipient: null },
    ...{ language: "fr", when },
  });

const lived = (...commands: readonly StaffReachCommand[]) => {
  const erased: string[] = [];
  const state = commands.reduce<StaffReachState>((so, command) => {
    const events = decide(command, so)._unsafeUnwrap();
    for (const event of events) erased.push(...event.erase);
    return events.reduce(evolve, so);
  }, initial);
  return { state, erased };
};
const says = (day: number, nth: number, when?: ReachWish, by = "desk-01"): StaffReachCommand => ({
  ...{ type: "say-reach", at: at(day), holder: code("desk-01"), by: code(by), reach: reach(nth, when) },
});
const confirms = (day: number, by: string): StaffReachCommand => ({ type: "confirm-reach", at: at(day), by: code(by) });

describe("how a member of staff is reached", () => {
  it("is as she says herself, and an address she no longer has is erased", () => {
    const { state, erased } = lived(says(1, 1), says(2, 2, "daily"));
    expect(staffReachTable.rowsOf(state)).toEqual([
      {
        ...{ recorder: "desk-01", reached: 1, sealed: 0, language: "fr", whenTold: "daily", since: "2026-04-02" },
        proposedBy: null,
      },
    ]);
    expect(erased).toEqual([slot(1)]);
  });

  it("is not changed by one other person alone, nor by the one it is about as the second", () => {
    const { state } = lived(says(1, 1), says(2, 2, "at-once", "admin-01"));
    expect(state).toMatchObject({ reach: { address: { slot: slot(1) } } });
    for (const by of ["admin-01", "desk-01"])
      expect(decide(confirms(3, by), state)._unsafeUnwrapErr().code).toBe("needs-another-person");
    const { state: after, erased } = lived(says(1, 1), says(2, 2, "at-once", "admin-01"), confirms(3, "im-01"));
    expect(after).toMatchObject({ reach: { address: { slot: slot(2) } }, proposed: null });
    expect(erased).toEqual([slot(1)]);
  });

  it("is forgotten with a word, what waits for a second person too", () => {
    const forget: StaffReachCommand = { type: "forget-reach", at: at(3) };
    const { state, erased } = lived(says(1, 1), says(2, 2, "at-once", "admin-01"), forget, forget);
    expect(erased.toSorted()).toEqual([slot(1), slot(2)]);
    expect(staffReachTable.rowsOf(state)).toMatchObject([{ reached: 0, whenTold: null, proposedBy: null }]);
    expect(decide(confirms(4, "im-01"), state)._unsafeUnwrapErr().code).toBe("no-reach-proposed");
    expect(decide(forget, initial)._unsafeUnwrapErr().code).toBe("not-recorded");
  });

  it("tells what passed in the way that was wished when it passed", () => {
    const { state } = lived(says(2, 1), says(4, 1, "daily"), { type: "forget-reach", at: at(6) });
    expect([1, 2, 3, 4, 5, 6].map((day) => wishAt(state, at(day)))).toEqual([
      ...[null, "at-once", "at-once", "daily", "daily", null],
    ]);
  });
});
