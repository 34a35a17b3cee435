import { describe, expect, it } from "vitest";
import type { Day } from "../../kernel/day.ts";
import { historyOf } from "../../testing/decider-specification.ts";
import { noonOf, slotOf } from "../owed/owed-fixture.ts";
import { preparePromise } from "./prepare-promise.ts";
import type { PromiseCommand } from "./promise-command.ts";
import { promiseDecider } from "./promise-decider.ts";
import { preparedPromise, promiseContent, promiseInput } from "./promise-fixture.ts";
import { promiseTable, sensitivePromiseTable } from "./promise-rows.ts";
import { brokeItsDay, isPromiseOverdue, type MadePromise } from "./promise-state.ts";
import { promiseSubject } from "./promise-subject.ts";

const at = noonOf("2021-10-01");
const day = (text: string) => text as Day;
const told = (on: string) => ({ on: day(on), vehicle: "own-meeting" as const });
const make = (content = promiseContent()): PromiseCommand => ({ type: "make", at, content });
const keep = (on: string, toldOn: string | null = null): PromiseCommand => ({
  ...{ type: "keep" as const, at, on: day(on), told: toldOn === null ? null : told(toldOn) },
});
const move = (toldOn: string, until: string): PromiseCommand => ({
  ...{ type: "move" as const, at, until: day(until), because: "rains", told: told(toldOn) },
});
const explain = (toldOn: string): PromiseCommand => ({
  ...{ type: "explain" as const, at, because: "depended-on-others", told: told(toldOn) },
});
const release = (by: "the-person" | "the-community"): PromiseCommand => ({
  ...{ type: "release" as const, at, by, on: day("2021-07-01") },
});

const after = (...commands: readonly PromiseCommand[]): MadePromise => {
  const { state } = historyOf(promiseDecider, commands);
  if (state.status === "absent") throw new Error("nothing was promised");
  return state;
};
const answer = (command: PromiseCommand, ...before: readonly PromiseCommand[]) =>
  promiseDecider.decide(command, historyOf(promiseDecider, before).state).match(
    (events) => events.map(({ type }) => type as string),
    ({ code }) => code as string,
  );

describe("a promise", () => {
  it("is made, and kept in time", () => {
    const state = after(make(), keep("2021-07-30", "2021-07-30"));
    expect([state.status, brokeItsDay(state)]).toEqual(["kept", false]);
    expect(promiseTable.rowsOf(state)).toMatchObject([{ status: "kept", late: 0, told: 1, closedMonth: "2021-07" }]);
  });

  it("is overdue when its day is over; that is no fact, and it can still be kept, late", () => {
    const state = after(make());
    expect([isPromiseOverdue(state, day("2021-07-31")), isPromiseOverdue(state, day("2021-08-01"))]).toEqual([
      ...[false, true],
    ]);
    expect(promiseSubject.dueOf(state)).toEqual([{ at: "2021-08-01T00:00:00.000Z", kind: "promise-due" }]);
    expect(brokeItsDay(after(make(), keep("2021-08-02")))).toBe(true);
    expect(promiseSubject.dueOf(after(make(), keep("2021-08-02")))).toEqual([]);
  });

  it("takes a new date only when people were told of it", () => {
    const moved = after(make(), move("2021-07-20", "2021-09-15"));
    expect([isPromiseOverdue(moved, day("2021-09-15")), brokeItsDay(moved)]).toEqual([false, false]);
    expect(promiseTable.rowsOf(moved)).toMatchObject([{ byDay: "2021-09-15", firstByDay: "2021-07-31", moved: 1 }]);
    expect(brokeItsDay(after(make(), move("2021-08-20", "2021-09-15")))).toBe(true);
    expect(answer(move("2021-07-20", "2021-07-31"), make())).toBe("date-not-later");
    expect(answer(move("2021-08-20", "2021-08-20"), make())).toBe("date-not-later");
  });

  it("is broken with an explanation only when people were told why", () => {
    expect(after(make(), explain("2021-08-05"))).toMatchObject({ status: "explained", because: "depended-on-others" });
    expect(answer(explain("2021-10-03"), make())).toBe("date-in-the-future");
  });

  it("is released by those it was made to, and by nobody else", () => {
    expect(answer(release("the-person"), make())).toBe("waived-by-another");
    expect(after(make(), release("the-community")).status).toBe("released");
    expect(after(make(promiseContent({ level: "person" })), release("the-person")).status).toBe("released");
  });

  it("says how it ended when something more is asked of it", () => {
    expect(answer(keep("2021-07-30"))).toBe("nothing-promised");
    expect(answer(make(), make())).toBe("promise-made-already");
    expect(answer(explain("2021-08-05"), make(), keep("2021-07-30"))).toBe("promise-kept-already");
    expect(answer(keep("2021-08-06"), make(), explain("2021-08-05"))).toBe("promise-explained-already");
    expect(answer(keep("2021-08-06"), make(), release("the-community"))).toBe("promise-released-already");
  });

  it("cannot have been kept before it was made, nor people told before it was kept", () => {
    expect(answer(keep("2021-06-13"), make())).toBe("before-it-arose");
    expect(answer(keep("2021-07-30", "2021-07-29"), make())).toBe("told-before-kept");
  });
});

describe("a promise to one person", () => {
  it("is kept, moved and explained to her alone, and never where others hear it", () => {
    const hers = make(promiseContent({ level: "person" }));
    for (const command of [keep("2021-07-30", "2021-07-30"), move("2021-07-01", "2021-08-15"), explain("2021-07-01")])
      expect(answer(command, hers)).toBe("told-before-others");
    const visited = { on: day("2021-07-01"), vehicle: "visit" as const };
    expect(answer({ type: "explain", at, because: "no-funds", told: visited }, hers)).toEqual(["promise-explained"]);
  });

  it("is not made or moved to a day that nobody will live to see", () => {
    expect(answer(move("2021-07-01", "2031-07-31"), make())).toBe("too-far-ahead");
    const ready = preparePromise(promiseInput({ byDay: "2201-07-31" }), { now: at, recorder: "desk-01" as never });
    expect(ready._unsafeUnwrapErr()).toMatchObject([{ code: "too-far-ahead", path: ["byDay"] }]);
  });
});

describe("the words of a promise", () => {
  it("that nobody can back are not refused, since they were said: the rules they break are kept, never the words", () => {
    const { content, findings } = preparedPromise({ words: "We guarantee that you will be safe here." });
    expect([content.checked, content.rules]).toEqual([true, ["unbacked-promise"]]);
    expect(findings.map(({ rule }) => rule)).toEqual(["unbacked-promise"]);
    expect(
      preparedPromise({ words: "Votre cas figurera dans le rapport au Conseil de sécurité." }).content.rules,
    ).toEqual(["promise-un-report"]);
  });

  it("that may be said break no rule, and a language the rules do not know is said to be unchecked", () => {
    expect(preparedPromise().content).toMatchObject({ checked: true, rules: [] });
    const bambara = { words: "An bɛna ji pɔnpɛ dilan.", language: "bm" };
    expect(preparedPromise(bambara).content).toMatchObject({ checked: false, rules: [] });
  });

  it("stand in no row, and of a promise to one person no exact day but the one we set ourselves", () => {
    const content = promiseContent({ level: "person", reference: "dossier 12", isSensitive: true });
    const state = after(make(content), keep("2021-07-29"));
    const rows = JSON.stringify(sensitivePromiseTable.rowsOf(state));
    expect(promiseTable.rowsOf(state)).toEqual([]);
    for (const hidden of [slotOf("narrative", 4).slot, "2021-06-14", "2021-07-29"]) expect(rows).not.toContain(hidden);
    expect(rows).toContain("desk-01");
  });
});

describe("what cannot be promised as it is entered", () => {
  it("is refused all at once", () => {
    const checks = { now: noonOf("2021-06-15"), recorder: "desk-01" as never };
    const issues = preparePromise(
      promiseInput({ madeOn: "2021-06-20", byDay: "2021-06-01" }),
      checks,
    )._unsafeUnwrapErr();
    expect(issues.map(({ code }) => code)).toEqual(["date-in-the-future", "dates-are-backwards"]);
  });
});
