import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClockReading, PastRun } from "../../clocks/clock/clock-reading.ts";
import type { Instant } from "../../kernel/instant.ts";
import { historyOf } from "../../testing/decider-specification.ts";
import type { CaseCommand } from "../case/case-command.ts";
import { caseDecider } from "../case/case-decider.ts";
import {
  ask,
  caseContent,
  confirm,
  instant,
  lodge,
  respond,
  take,
  triage,
  tried,
  untold,
} from "../case/case-fixture.ts";
import { answersGiven } from "./answers-given.ts";
import { breakdown } from "./breakdown.ts";
import { keptWishes } from "./kept-wishes.ts";
import { loopEnds } from "./loop-ends.ts";
import type { MeasuredCase } from "./measured-case.ts";
import { passedOn } from "./passed-on.ts";
import { putTogether } from "./put-together.ts";
import { takenUpAgain } from "./taken-up-again.ts";
import { timeliness, toldByWhenAndKept } from "./timeliness.ts";
import { waits } from "./waits.ts";
import { complaintsByChannel, groupsHeard } from "./who-is-heard.ts";

/** A case that went as the commands say, all of which the rules let through. */
const lived = (...commands: readonly CaseCommand[]): MeasuredCase => {
  const { state } = historyOf(caseDecider, commands);
  if (state.status === "absent" || state.way !== "office") throw new Error("not with the office");
  return { state, clocks: [] };
};
const answered = [lodge(), triage(), take(), respond()];
const told = lived(...answered, confirm());
const open = lived(lodge(), triage());
const response = (more: Partial<ClockReading>): ClockReading => ({
  ...{ clock: "response", state: "met", startedAt: instant("2021-06-14"), due: instant("2021-07-05"), metAt: null },
  ...{ spared: 0, pauseRunsOut: null, enteredLate: false, earlier: [] },
  ...more,
});
const clocked = (...clocks: readonly ClockReading[]): MeasuredCase => ({ ...open, clocks });
const now = instant("2021-08-01");
const ofResponse = (...cases: readonly MeasuredCase[]) =>
  timeliness(cases, now).find(({ clock }) => clock === "response");

describe("whether clocks were kept", () => {
  const late = response({ state: "met-late" });
  const overdue = response({ state: "running" });
  const running = response({ state: "running", due: instant("2021-09-01") });

  it("is told by what each came to; what is still owed in time is neither kept nor broken", () => {
    expect(ofResponse(clocked(response({})), clocked(late), clocked(overdue), clocked(running), clocked())).toEqual({
      ...{ clock: "response", owed: 4, inTime: 1, late: 1, enteredLate: 0, open: 1, overdue: 1, letGo: 0 },
      kept: { part: 1, of: 3, few: true },
    });
  });

  it("what was entered after its last moment is apart, and does not make the rest look better", () => {
    const all = [clocked(response({})), clocked(response({ state: "met-late", enteredLate: true }))];
    expect(ofResponse(...all)).toMatchObject({ inTime: 1, late: 0, enteredLate: 1, kept: { part: 1, of: 2 } });
  });

  it("answered in time on paper and entered late is in time", () => {
    expect(ofResponse(clocked(response({ enteredLate: true })))).toMatchObject({ inTime: 1, enteredLate: 0 });
  });

  it("each time that a clock begins anew counts; what was missed before stays missed", () => {
    const before = (outcome: PastRun["outcome"], due: Instant): PastRun => ({
      ...{ startedAt: instant("2021-06-14"), due, outcome, endedAt: null },
    });
    const anew = { startedAt: instant("2021-07-10") };
    expect(
      ofResponse(
        clocked(response({ ...anew, earlier: [before("left-open", instant("2021-07-05"))] })),
        clocked(response({ ...anew, earlier: [before("left-open", instant("2021-07-15"))] })),
        clocked(response({ ...anew, earlier: [before("met-late", instant("2021-07-05"))] })),
      ),
    ).toMatchObject({ owed: 6, inTime: 3, late: 2, letGo: 1, kept: { part: 3, of: 5 } });
  });

  it("the promise is asked of those who heard by when", () => {
    const unsaid = lived(lodge({ saidBefore: { how: "spoken", said: ["can-and-cannot"] } }));
    const all = [clocked(response({})), clocked(late), { ...unsaid, clocks: [response({})] }];
    expect(toldByWhenAndKept(all, now)).toEqual({ part: 1, of: 2, few: true });
  });
});

describe("how long people waited", () => {
  it("who still waits counts as waiting, so that leaving the rest undone does not help", () => {
    const [, toAnswer] = waits([told, open, open]);
    expect(toAnswer).toEqual({
      ...{ until: "response", owed: 3, came: 1, halfWithinDays: null, nineInTenWithinDays: null, few: true },
    });
    expect(waits([told, told, open])[1]).toMatchObject({ halfWithinDays: 4.1, nineInTenWithinDays: null });
  });

  it("an answer is word that the matter arrived; nothing is owed to whoever took it back before", () => {
    const back = lived(lodge(), triage(), ask("withdraw", "2021-06-16", { wishedBy: "the-person" }));
    expect(waits([told, back])).toMatchObject([
      { until: "acknowledgement", owed: 1, halfWithinDays: 4.1 },
      { until: "response", owed: 1, halfWithinDays: 4.1 },
      { until: "closure", owed: 1, halfWithinDays: 5.1 },
    ]);
  });
});

describe("how loops end", () => {
  it("told and how we know, not told and why, or not at its end", () => {
    const days = ["2021-06-19", "2021-06-20", "2021-06-21"].map(tried);
    const unreached = lived(...answered, ...days, untold({ reason: "attempts" }));
    const again = lived(...answered, confirm(), ask("reopen", "2021-06-20", { because: "new-information" }));
    const ends = loopEnds([told, unreached, again, lived(...answered)]);
    expect(ends).toMatchObject({ cases: 4, answered: 1, withdrawn: 0, open: 1 });
    expect(ends.told["said-it-back"]).toBe(1);
    expect(ends.untold.attempts).toBe(1);
    expect(ends.untold["would-endanger"]).toBe(0);
  });
});

describe("what answers were", () => {
  it("a corrective action counts once however many cases share it", () => {
    const action = "00000000-0000-4000-8000-000000000070" as never;
    const changed = lived(
      ...answered.slice(0, 3),
      respond("case-01", { answer: { kind: "programme-changed", action } }),
    );
    const all = answersGiven([changed, changed, told]);
    expect(all).toMatchObject({
      given: 3,
      kinds: { "programme-changed": 2, "put-right": 1, explained: 0 },
      actions: 1,
    });
    expect(all.ways.call).toBe(3);
  });
});

describe("what was taken up again", () => {
  const boss = { level: "senior-management" as const, office: "country" as const };
  const appealed = [...answered, ask("appeal", "2021-06-20", {}), take("chief-02", boss, "2021-06-21")];
  const decided = (kind: "put-right" | "explained") =>
    lived(...appealed, respond("chief-02", { answer: { kind } }, boss, "2021-06-23"));

  it("an appeal ends with the same answer, with another, with none yet, or the person lets it go", () => {
    const letGo = lived(...appealed, ask("withdraw", "2021-06-25", { wishedBy: "the-person" }));
    const all = takenUpAgain([decided("put-right"), decided("explained"), lived(...appealed), letGo, told]);
    expect(all.appeals).toEqual({ cases: 4, times: 4, stands: 1, otherwise: 1, waits: 1, "let-go": 1 });
    expect(all.withdrawn).toBe(1);
    expect(all.reopened).toEqual({ cases: 0, times: 0 });
  });
});

describe("what was passed on", () => {
  const referred = [lodge(), triage(), ask("refer", "2021-06-16", { to: "health-centre", basis: null })];
  it("a referral without an outcome is no help yet", () => {
    const helped = lived(...referred, ask("record-outcome", "2021-06-20", { outcome: "provided" }));
    const { referrals } = passedOn([lived(...referred), helped]);
    expect(referrals).toMatchObject({ made: 2, noOutcome: 1, outcomes: { provided: 1 } });
  });

  it("a hand-over is open until it is accepted or refused, or runs out", () => {
    const basis = { kind: "legal-duty", second: "chief", personTold: "told" } as never;
    const offer = ask("offer-hand-over", "2021-06-16", { to: "partner", runsOutAt: instant("2021-06-20"), basis });
    const offered = [lodge(), triage(), offer];
    const ranOut = lived(...offered, ask("run-out-hand-over", "2021-06-21", {}));
    expect(passedOn([lived(...offered), ranOut]).handOvers).toEqual({
      ...{ offered: 2, accepted: 0, refused: 0, ranOut: 1, open: 1, overtaken: 0 },
    });
  });
});

describe("whether the wish about the handler was kept", () => {
  it("of those whom anybody took; nobody asked is told apart", () => {
    const unmet = ask("take", "2021-06-16", {
      handler: { ...(take() as Extract<CaseCommand, { type: "take" }>).handler, sex: "man" },
      wishUnmet: "nobody-of-that-sex-in-the-team",
    });
    const unasked = lived(lodge({ wishes: { ...caseContent().wishes, handler: "not-asked" } }));
    expect(keptWishes([told, open, lived(lodge(), triage(), unmet), unasked])).toEqual({
      ...{ notAsked: 1, wished: 3, met: { part: 1, of: 2, few: true }, recusals: 0 },
    });
  });
});

describe("what is too small to stand alone", () => {
  it("stands with others, and with the next one where it could be had by subtraction", () => {
    expect([...putTogether({ a: 40, b: 30, c: 12 }, 10)]).toEqual([]);
    expect([...putTogether({ a: 40, b: 30, c: 4 }, 10)]).toEqual(["c", "b"]);
    expect([...putTogether({ a: 40, b: 6, c: 4, none: 0 }, 10)]).toEqual(["c", "b"]);
    expect([...putTogether({ a: 3 }, 10)]).toEqual(["a"]);
  });

  it("whatever the counts: none shown is small, and what is hidden comes to enough unless there is nothing else", () => {
    const some = fc.dictionary(fc.constantFrom("a", "b", "c", "d", "e", "f"), fc.nat({ max: 30 }));
    fc.assert(
      fc.property(some, (counts) => {
        const hidden = putTogether(counts, 10);
        const of = (isHidden: boolean) =>
          Object.entries(counts).flatMap(([code, count]) =>
            count > 0 && hidden.has(code) === isHidden ? [count] : [],
          );
        expect(of(false).every((count) => count >= 10)).toBe(true);
        const sum = of(true).reduce((all, count) => all + count, 0);
        expect(hidden.size === 0 || sum >= 10 || of(false).length === 0).toBe(true);
        expect(hidden.size === 1 && of(false).length > 0).toBe(false);
      }),
    );
  });

  it("is one row in a breakdown, without a name", () => {
    const at = (adm2: string, times: number) => Array.from({ length: times }, () => lived(lodge({ adm2 })));
    const rows = breakdown([...at("ML0505", 20), ...at("ML0501", 8), ...at("ML0502", 4)], "adm2", now);
    expect(rows.map(({ value, cases }) => [value, cases])).toEqual([
      ["ML0505", 20],
      [null, 12],
    ]);
  });
});

describe("who is heard", () => {
  const heard = (times: number, more: object) => Array.from({ length: times }, () => lived(lodge(more)));
  const woman = { ownWord: { sex: "woman", ageBand: "18-59", groups: ["newly-displaced"] } };
  const man = { ownWord: { sex: "man", ageBand: "60-and-over", groups: [] } };

  it("shows a group only where neither it nor the rest is small, and says where it is far below its share", () => {
    const groups = [{ code: "newly-displaced", share: 0.6 }];
    expect(groupsHeard([...heard(12, woman), ...heard(88, man)], groups)).toEqual([
      { group: "newly-displaced", share: 0.6, heard: { part: 12, of: 100 }, seldom: true },
    ]);
    expect(groupsHeard([...heard(3, woman), ...heard(9, man)], groups)[0]?.heard).toBeNull();
  });

  it("knows nothing of whoever wrote and was not spoken with", () => {
    const box = { spokenWith: false, ownWord: null, channel: "box" };
    expect(complaintsByChannel([...heard(2, man), ...heard(1, box)])).toEqual([
      { channel: "box", sex: "not-asked", age: "not-asked", number: 1 },
      { channel: "desk-koro", sex: "men", age: "older", number: 2 },
    ]);
  });
});
