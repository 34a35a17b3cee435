import { describe, expect, it } from "vitest";
import type { Day } from "../../kernel/day.ts";
import type { LanguageTag } from "../../kernel/language-tag.ts";
import { historyOf } from "../../testing/decider-specification.ts";
import type { GivenWord, OwedCommand } from "./owed-command.ts";
import { OpenOwedContent, owedKey } from "./owed-content.ts";
import { owedDecider } from "./owed-decider.ts";
import { noonOf, question, referralStep, resolution, slotOf, thanks } from "./owed-fixture.ts";
import { owedTable } from "./owed-rows.ts";
import { askedStill, isWordOverdue, type RaisedWord, ranLate } from "./owed-state.ts";
import { owedSubject } from "./owed-subject.ts";

const today = noonOf("2021-09-01");
const day = (text: string) => text as Day;
const raise = (content = resolution()): OwedCommand => ({ type: "raise", at: today, content });
const crowd = { women: 30, men: 20, girls: null, boys: 4 };
const give = (on: string, more: Partial<GivenWord> = {}): OwedCommand => ({
  ...{ type: "give" as const, at: today },
  word: {
    ...{ on: day(on), vehicle: "own-meeting", language: "bm" as LanguageTag, present: crowd, words: null },
    covered: ["what-happened", "why-monitoring"],
    ...more,
  },
});
const postpone = (on: string, until: string): OwedCommand => ({
  ...{ type: "postpone" as const, at: today, until: day(until) },
  told: { on: day(on), vehicle: "visit" },
});
const explain = (
  because: Extract<OwedCommand, { type: "explain" }>["because"],
  more: Partial<Extract<OwedCommand, { type: "explain" }>> = {},
): OwedCommand => ({ type: "explain", at: today, because, on: day("2021-07-01"), vehicle: "own-meeting", ...more });
const waive = (by: "the-person" | "the-community"): OwedCommand => ({
  ...{ type: "waive" as const, at: today, by, on: day("2021-07-01") },
});

const after = (...commands: readonly OwedCommand[]): RaisedWord => {
  const { state } = historyOf(owedDecider, commands);
  if (state.status === "absent") throw new Error("nothing was raised");
  return state;
};
const answer = (command: OwedCommand, ...before: readonly OwedCommand[]) =>
  owedDecider.decide(command, historyOf(owedDecider, before).state).match(
    (events) => events.map(({ type }) => type as string),
    ({ code }) => code as string,
  );

describe("word that is owed to communities", () => {
  it("is given in a meeting, with why monitoring is where such things start, and who was there", () => {
    const state = after(raise(), give("2021-07-01"));
    expect(state.status).toBe("given");
    expect(ranLate(state)).toBe(false);
    expect(owedTable.rowsOf(state)).toMatchObject([{ status: "given", closedMonth: "2021-07", late: 0, asksLeft: "" }]);
  });

  it("given in part still owes the rest, by the same day", () => {
    const state = after(raise(), give("2021-07-01", { covered: ["what-happened"] }));
    expect([state.status, askedStill(state)]).toEqual(["owed", ["why-monitoring"]]);
    expect(owedSubject.dueOf(state)).toEqual([{ at: "2021-07-15T00:00:00.000Z", kind: "word-owed" }]);
    const whole = [
      give("2021-07-01", { covered: ["what-happened"] }),
      give("2021-07-20", { covered: ["why-monitoring"] }),
    ];
    expect([after(raise(), ...whole).status, ranLate(after(raise(), ...whole))]).toEqual(["given", true]);
  });

  it("needs to say who was there, and 'not counted' is a good answer", () => {
    expect(answer(give("2021-07-01", { present: null }), raise())).toBe("audience-needed");
    expect(answer(give("2021-07-01", { present: "not-counted" }), raise())).toEqual(["word-given"]);
  });

  it("is overdue when its day is over, and not before", () => {
    const state = after(raise());
    expect([isWordOverdue(state, day("2021-07-14")), isWordOverdue(state, day("2021-07-15"))]).toEqual([false, true]);
  });

  it("takes a new date only when people were told, and what passed before they were is late", () => {
    const moved = after(raise(), postpone("2021-07-10", "2021-08-10"));
    expect([isWordOverdue(moved, day("2021-08-10")), ranLate(moved)]).toEqual([false, false]);
    expect(ranLate(after(raise(), postpone("2021-07-20", "2021-08-10"), give("2021-08-01")))).toBe(true);
    expect(answer(postpone("2021-07-10", "2021-07-14"), raise())).toBe("date-not-later");
    expect(answer(postpone("2021-09-03", "2021-10-14"), raise())).toBe("date-in-the-future");
  });

  it("cannot be given before it arose, nor tomorrow", () => {
    expect(answer(give("2021-06-13"), raise())).toBe("before-it-arose");
    expect(answer(give("2021-09-03"), raise())).toBe("date-in-the-future");
  });

  it("is waived by the community and by nobody else", () => {
    expect(answer(waive("the-person"), raise())).toBe("waived-by-another");
    expect(after(raise(), waive("the-community")).status).toBe("waived");
  });

  it("is explained when it cannot be given, and only when people were told why", () => {
    expect(answer(explain("depends-on-others", { vehicle: "not-told" }), raise())).toBe("people-not-told");
    expect(answer(explain("no-safe-channel", { vehicle: "not-told" }), raise())).toBe("people-not-told");
    expect(after(raise(), explain("depends-on-others"))).toMatchObject({ status: "explained" });
  });

  it("what is closed stays closed, and the refusal says how it was closed", () => {
    expect(answer(give("2021-07-02"), raise(), give("2021-07-01"))).toBe("word-given-already");
    expect(answer(give("2021-07-02"), raise(), explain("not-possible"))).toBe("word-explained-already");
    expect(answer(give("2021-07-02"), raise(), waive("the-community"))).toBe("word-waived-already");
    expect(answer(give("2021-07-02"))).toBe("nothing-owed");
  });
});

describe("a fact that comes again", () => {
  it("raises nothing twice", () => {
    expect(answer(raise(), raise())).toEqual([]);
    expect(answer(raise(), raise(), give("2021-07-01"))).toEqual([]);
    expect(owedKey(resolution())).toBe(owedKey(resolution({ byDay: "2021-06-30", topic: "schools" })));
    expect(owedKey(resolution())).not.toBe(owedKey(resolution({ adm2: "ML0506" })));
  });

  it("can make it grow and come earlier, and never shrink or come later", () => {
    const more = resolution({ asks: ["next-step"], byDay: "2021-07-01" });
    const less = resolution({ asks: ["what-happened"], byDay: "2021-12-01" });
    expect(answer(raise(less), raise())).toEqual([]);
    expect(after(raise(), raise(more)).content).toMatchObject({
      asks: ["what-happened", "why-monitoring", "next-step"],
      byDay: "2021-07-01",
    });
  });

  it("with more in it than was given, owes the rest; what was explained or waived stays so", () => {
    const more = resolution({ asks: ["what-happened", "next-step"] });
    expect(askedStill(after(raise(), give("2021-07-01"), raise(more)))).toEqual(["next-step"]);
    expect(after(raise(), waive("the-community"), raise(more)).status).toBe("waived");
  });
});

describe("a fact that was wrong", () => {
  const { module, subject, id } = resolution().from;
  it("does not remove what is owed about it by itself: that it stands withdrawn has to be shown", () => {
    expect(answer(explain("fact-was-wrong"), raise())).toBe("fact-stands");
    const other = { module, subject, id: question().from.id.replace(/1$/, "9") as typeof id };
    expect(answer(explain("fact-was-wrong", { withdrawn: other }), raise())).toBe("fact-stands");
    expect(answer(explain("fact-was-wrong", { withdrawn: { module, subject, id } }), raise())).toEqual([
      "word-explained",
    ]);
  });

  it("needs no word where no word went out, and needs it where one did", () => {
    const untold = explain("fact-was-wrong", { withdrawn: { module, subject, id }, vehicle: "not-told" });
    expect(answer(untold, raise())).toEqual(["word-explained"]);
    expect(answer(untold, raise(), give("2021-07-01", { covered: ["what-happened"] }))).toBe("people-not-told");
    expect(answer(untold, raise(), postpone("2021-07-10", "2021-08-10"))).toBe("people-not-told");
  });
});

describe("word that is owed to one person", () => {
  const tell = (more: Partial<GivenWord> = {}) =>
    give("2021-06-20", { covered: ["what-happened", "next-step"], present: null, vehicle: "call", ...more });

  it("has no audience, and its row says neither from which record it comes nor when she was told", () => {
    expect(answer(tell({ present: crowd }), raise(referralStep()))).toBe("audience-of-one-person");
    const [row] = owedTable.rowsOf(after(raise(referralStep()), tell()));
    expect(row).toMatchObject({ fromId: null, recorder: "case-01", closedMonth: "2021-06" });
    expect(JSON.stringify(row)).not.toContain("2021-06-20");
  });

  it("may stay untold where contact would endanger her, and that is said", () => {
    const untold = explain("contact-would-endanger", { vehicle: "not-told" });
    expect(after(raise(referralStep()), untold)).toMatchObject({ status: "explained", vehicle: "not-told" });
    expect(answer(explain("contact-would-endanger"), raise(referralStep()))).toBe("told-though-unreachable");
    expect(answer(explain("not-possible", { vehicle: "not-told" }), raise(referralStep()))).toBe("people-not-told");
  });

  it("is told to her alone: never on the radio, in a meeting or on a sheet, nor a new day, nor why not", () => {
    for (const vehicle of ["radio", "own-meeting", "inside-a-session", "printed-sheet", "website"] as const) {
      expect(answer(tell({ vehicle }), raise(referralStep()))).toBe("told-before-others");
      expect(answer(explain("not-possible", { vehicle }), raise(referralStep()))).toBe("told-before-others");
      const told = { on: day("2021-06-20"), vehicle };
      const later: OwedCommand = { type: "postpone", at: today, until: day("2021-07-20"), told };
      expect(answer(later, raise(referralStep()))).toBe("told-before-others");
    }
    for (const vehicle of ["visit", "call", "desk", "letter-or-message"] as const)
      expect(after(raise(referralStep()), tell({ vehicle })).status).toBe("given");
    expect(answer(tell({ vehicle: "radio", covered: ["contact-and-thanks"] }), raise(thanks()))).toBe(
      "told-before-others",
    );
  });

  it("a family hears only what the person wants it to hear", () => {
    const family = (wish: string | null) => raise(referralStep({ level: "family", wish }));
    expect([answer(family("not-asked")), answer(family(null))]).toEqual(["family-only-by-wish", "family-only-by-wish"]);
    expect(answer(family("wants-it"))).toEqual(["word-owed"]);
  });
});

describe("word that is owed to an intermediary", () => {
  const tell = (more: Partial<GivenWord> = {}) =>
    give("2021-06-20", { covered: ["contact-and-thanks"], present: null, vehicle: "call", ...more });

  it("is one sentence: that contact was made, and thanks; never content or outcome", () => {
    expect(after(raise(thanks()), tell()).status).toBe("given");
    for (const more of [{ asks: ["what-happened"] }, { kind: "referral-step" }, { words: slotOf("narrative") }])
      expect(answer(raise(thanks(more)))).toBe("intermediary-hears-one-sentence");
    expect(answer(tell({ words: slotOf("narrative") }), raise(thanks()))).toBe("words-of-no-question");
    expect(answer(tell({ covered: ["what-happened"] }), raise(thanks()))).toBe("not-asked-for");
  });

  it("in a sensitive matter arises only from the person's wish, and is not given once it turned out sensitive", () => {
    expect(answer(raise(thanks({ isSensitive: true })))).toBe("wish-needed");
    expect(answer(raise(thanks({ isSensitive: true, wish: "wants-it" })))).toEqual(["word-owed"]);
    expect(answer(tell(), raise(thanks()), raise(thanks({ isSensitive: true })))).toBe("wish-needed");
  });
});

describe("a question that was asked", () => {
  it("is not put off to a day that nobody will live to see", () => {
    expect(answer(postpone("2021-07-01", "2022-07-02"), raise(question()))).toEqual(["word-postponed"]);
    expect(answer(postpone("2021-07-01", "2031-08-01"), raise(question()))).toBe("too-far-ahead");
  });

  it("is owed until answered; 'we do not know yet' is an answer with a new date", () => {
    const asked = after(raise(question()), postpone("2021-07-01", "2021-08-01"));
    expect([asked.status, isWordOverdue(asked, day("2021-07-20"))]).toEqual(["owed", false]);
    const words = give("2021-07-20", { covered: ["answer"], words: slotOf("narrative", 9) });
    expect(after(raise(question()), words).status).toBe("given");
  });

  it("keeps its words sealed, and no row holds them", () => {
    const open = { ...question(), words: "Quand viendra l'eau ?", reference: null };
    expect(OpenOwedContent.safeParse(open).success).toBe(true);
    const rows = JSON.stringify(owedTable.rowsOf(after(raise(question()))));
    expect(rows).not.toContain(slotOf("narrative", 3).slot);
  });
});
