import { describe, expect, it } from "vitest";
import { type MatterCommand, type MatterState, matterSubject } from "./matter-subject.ts";
import { noonOf } from "./owed-fixture.ts";

const after = (...asked: MatterCommand["type"][]): MatterState =>
  asked.reduce<MatterState>((state, type) => {
    const events = matterSubject.decide({ type, at: noonOf("2021-06-14") }, state)._unsafeUnwrap();
    return events.reduce(matterSubject.evolve, state);
  }, matterSubject.initial);
const attested = (state: MatterState) =>
  matterSubject.decide({ type: "attest-taken-back", at: noonOf("2021-06-15") }, state);

describe("the record of another part that word comes from", () => {
  it("stands until it is taken back, and again once it came again", () => {
    expect(attested(matterSubject.initial)._unsafeUnwrapErr().code).toBe("fact-stands");
    expect(attested(after("take-back"))._unsafeUnwrap()).toEqual([]);
    expect(attested(after("take-back", "stand-again"))._unsafeUnwrapErr().code).toBe("fact-stands");
  });

  it("asked twice, is no news", () => {
    const again = (type: MatterCommand["type"], state: MatterState) =>
      matterSubject.decide({ type, at: noonOf("2021-06-15") }, state)._unsafeUnwrap();
    expect(again("take-back", after("take-back"))).toEqual([]);
    expect(again("stand-again", matterSubject.initial)).toEqual([]);
  });
});
