import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClockBooks, noBooks } from "../../clocks/books/clock-books.ts";
import { type ClockDocument, clockBooksSubject } from "../../clocks/books/clock-books-subject.ts";
import { moment, office, rule } from "../../clocks/clocks-fixture.ts";
import type { ClockName } from "../../clocks/policy/clock-rule.ts";
import { defaultResponsePolicy } from "../../clocks/policy/default-response-policy.ts";
import type { ResponsePolicy } from "../../clocks/policy/response-policy.ts";
import { anyCommands } from "../../testing/case-commands.ts";
import { historyOf } from "../../testing/decider-specification.ts";
import { caseClocks } from "./case-clocks.ts";
import type { CaseCommand } from "./case-command.ts";
import { caseDecider } from "./case-decider.ts";
import { caseDue, isEnteredLate } from "./case-due.ts";
import {
  ask,
  category,
  comeBack,
  confirm,
  lodge,
  lodgeSensitive,
  respond,
  rules,
  take,
  triage,
} from "./case-fixture.ts";
import { isOwedWord, type LodgedCase } from "./case-state.ts";

const after = (...commands: readonly CaseCommand[]): LodgedCase => {
  const { state } = historyOf(caseDecider, commands);
  if (state.status === "absent") throw new Error("nothing was lodged");
  return state;
};
const adopted = (...documents: readonly (readonly [at: string, document: ClockDocument])[]): ClockBooks =>
  historyOf(
    clockBooksSubject,
    documents.map(([at, document]) => ({ type: "enter" as const, at: moment(at), document })),
  ).state;
const clock = (name: ClockName, state: LodgedCase, books: ClockBooks) =>
  caseClocks(state, books).find((one) => one.clock === name);

/** Received on Monday 14 June 2021 at noon; the office works from Monday to Friday. */
const weekdays = office({ id: "ours", version: "1" });
const books = adopted(["2021-01-01T00:00Z", weekdays]);
const inHand = [lodge(), triage(), take()];
const wait = ask("wait-for-person", "2021-06-17", {}, "case-01");
const acknowledged = ask("acknowledge", "2021-06-15", { how: "at-intake" });

describe("the clocks of a case", () => {
  it("run from receipt: with no calendar every day counts, with one the office's days", () => {
    expect(clock("response", after(lodge()), noBooks)?.due).toBe(moment("2021-06-30T00:00Z"));
    expect(clock("response", after(lodge()), books)?.due).toBe(moment("2021-07-06T00:00Z"));
  });

  it("run by priority: what is urgent is due in days, night and weekend", () => {
    expect(clock("acknowledgement", after(lodge({ priority: "urgent" })), books)?.due).toBe(
      moment("2021-06-15T12:00Z"),
    );
  });

  it("of somebody waited for stand, and go on when the handler steps back without a word of it", () => {
    const recused = ask("recuse", "2021-06-21", { because: "knows-the-person" }, "case-01");
    expect(clock("response", after(...inHand, wait), books)?.state).toBe("paused");
    // Thursday and Friday were waited for
    expect(clock("response", after(...inHand, wait, recused), books)).toMatchObject({
      ...{ state: "running", spared: 2, due: moment("2021-07-08T00:00Z") },
    });
  });

  it("are met by the answer, which makes acknowledgement and interim word needless; closing waits for the person", () => {
    const state = after(...inHand, respond());
    expect(caseClocks(state, books).map((one) => [one.clock, one.state])).toEqual([
      ["acknowledgement", "met-late"],
      ["interim", "met"],
      ["response", "met"],
      ["closure", "running"],
      ["appeal", "not-begun"],
    ]);
    expect(clock("closure", after(...inHand, respond(), confirm()), books)?.state).toBe("met");
  });

  it("of an appeal begin with it and are met by the answer of the other decider", () => {
    const appealed = [...inHand, respond(), confirm(), ask("appeal", "2021-06-22", {})];
    expect(clock("appeal", after(...appealed), books)).toMatchObject({
      ...{ state: "running", due: moment("2021-07-14T00:00Z") },
    });
    const chief = { level: "senior-management", supervisors: [] } as const;
    const taken = take("chief", chief, "2021-06-23");
    const answered = after(...appealed, taken, respond("chief", {}, chief, "2021-06-24"));
    expect(answered.status).toBe("responded");
    expect(clock("appeal", answered, books)?.state).toBe("met");
  });

  it("were kept when they were kept: a holiday announced afterwards moves only what is open", () => {
    const announced = adopted(
      ["2021-01-01T00:00Z", weekdays],
      ["2021-06-16T08:00Z", { ...office({ id: "ours", version: "2" }, "2021-06-15", "2021-06-17") }],
    );
    const state = after(lodge(), acknowledged);
    expect(clock("acknowledgement", state, announced)?.due).toEqual(clock("acknowledgement", state, books)?.due);
    expect(clock("response", state, announced)?.due).toBe(moment("2021-07-08T00:00Z"));
  });

  it("were kept when they were kept: found urgent later, what was in time is not late", () => {
    const urgent = ask("triage", "2021-06-18", { category: category(), priority: "urgent" });
    const state = after(lodge(), ask("acknowledge", "2021-06-16", { how: "at-intake" }), urgent);
    expect(clock("acknowledgement", state, books)).toMatchObject({ state: "met", due: moment("2021-06-18T00:00Z") });
    expect(clock("response", state, books)?.due).toBe(moment("2021-06-20T00:00Z"));
  });

  it("run under the policy that was pinned, whatever is adopted later", () => {
    const ours = { ...defaultResponsePolicy, id: "ours", entries: [] };
    const strict: ResponsePolicy = { ...ours, version: "2", default: { ...ours.default, response: rule("1 hours") } };
    const both = adopted(["2021-01-01T00:00Z", weekdays], ["2021-01-01T00:00Z", ours], ["2021-06-01T00:00Z", strict]);
    const pinned = (version: string) => after(lodge({ rules: { ...rules, policy: { id: "ours", version } } }));
    expect(clock("response", pinned("1"), both)?.due).toBe(moment("2021-07-06T00:00Z"));
    expect(clock("response", pinned("2"), both)?.due).toBe(moment("2021-06-14T13:00Z"));
  });

  it("of what the body gave back begin anew where the policy says so, and nobody is thanked twice", () => {
    const back = [
      lodgeSensitive(),
      acknowledged,
      ask("forward", "2021-06-15", { to: "body" }),
      ask("record-body-acknowledged", "2021-06-16", {}),
      comeBack(),
    ];
    const state = after(...back);
    expect(state.way).toBe("office");
    expect(clock("response", state, books)).toMatchObject({ state: "running", startedAt: moment("2021-07-20T14:00Z") });
    expect(clock("acknowledgement", state, books)?.state).toBe("met");
  });
});

describe("what falls due of a case", () => {
  const kinds = (state: LodgedCase) => caseDue(state, books).map(({ kind }) => kind);

  it("is each clock that is open, and of one that was withdrawn or is closed the erasing of its words alone", () => {
    expect(kinds(after(lodge()))).toEqual(["acknowledgement-due", "interim-due", "response-due", "closure-due"]);
    expect(kinds(after(...inHand, respond()))).toEqual(["closure-due"]);
    expect(kinds(after(...inHand, respond(), confirm()))).toEqual(["erasure-to-announce"]);
    expect(kinds(after(lodge(), ask("withdraw", "2021-06-15", { wishedBy: "the-person" })))).toEqual([
      "erasure-to-announce",
    ]);
  });

  it("says of each clock that was over when the case was entered that it is no alarm", () => {
    const entered = { ...lodge(), at: moment("2021-06-29T08:00Z") };
    expect(kinds(after(entered)).map((kind) => [kind, isEnteredLate(kind)])).toEqual([
      ["acknowledgement-entered-late", true],
      ["interim-entered-late", true],
      ["response-due", false],
      ["closure-due", false],
    ]);
  });

  it("is found again where its last day lies beyond a century", () => {
    const slow = { ...defaultResponsePolicy, id: "slow", entries: [] };
    const policy = { ...slow, default: { ...slow.default, response: rule("10000 working-days") } };
    const oneDay = office({ weekend: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] });
    const state = after(lodge({ rules: { ...rules, policy: { id: "slow", version: "1" } } }));
    const due = caseDue(state, adopted(["2021-01-01T00:00Z", oneDay], ["2021-01-01T00:00Z", policy]));
    expect(due.find(({ kind }) => kind === "response-due")?.at).toBe("9999-12-31T23:59:59.999Z");
  });

  it("is the safety call as it was agreed", () => {
    const callAt = moment("2021-06-20T09:00Z");
    const agreed = ask("agree-safety-call", "2021-06-15", { callAt, how: "call", post: "complaints-officer" });
    expect(caseDue(after(lodge({ aboutStaff: true }), agreed), books)).toContainEqual({
      ...{ at: callAt, kind: "safety-call-agreed" },
    });
  });

  it("is the hand-over that runs out, and the packet that nobody opened within a day", () => {
    const offer = ask("offer-hand-over", "2021-06-15", {
      to: "partner",
      runsOutAt: moment("2021-06-20T00:00Z"),
      basis: null,
    });
    expect(kinds(after(lodge(), triage(), offer))).toContain("hand-over-runs-out");
    const forwarded = after(lodgeSensitive(), ask("forward", "2021-06-15", { to: "body" }));
    expect(caseDue(forwarded, books)).toContainEqual({ at: moment("2021-06-16T14:00Z"), kind: "forward-unopened" });
  });

  it("is one row for each open clock, after anything that was asked of it (law)", () => {
    const announced = adopted(
      ["2021-01-01T00:00Z", weekdays],
      ["2021-06-25T08:00Z", { ...office({ id: "ours", version: "2" }, "2021-06-15", "2021-06-28") }],
    );
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const state = after(...commands);
        for (const kept of [noBooks, books, announced]) {
          const open = caseClocks(state, kept).filter((one) => one.state === "running" || one.state === "paused");
          if (!isOwedWord(state)) expect(open).toEqual([]);
          const due = caseDue(state, kept).filter(({ kind }) =>
            /^(ack|int|resp|clos|app).*-(due|entered-late)$/.test(kind),
          );
          expect(due.map(({ at, kind }) => [kind.replace(/-(due|entered-late)$/, ""), at])).toEqual(
            open.map((one) => [one.clock, one.due]),
          );
          for (const one of caseClocks(state, kept)) {
            expect(one.spared).toBeGreaterThanOrEqual(0);
            if (one.due !== null && one.startedAt !== null) expect(one.due > one.startedAt).toBe(true);
          }
          expect(caseDue(JSON.parse(JSON.stringify(state)) as LodgedCase, kept)).toEqual(caseDue(state, kept));
        }
      }),
    );
  });

  it("was met or missed for good: no calendar adopted after everything changes how it was judged (law)", () => {
    const later = adopted(
      ["2021-01-01T00:00Z", weekdays],
      [
        "2099-01-01T00:00Z",
        office({ id: "ours", version: "2", weekend: ["friday", "saturday"] }, "2021-06-15", "2021-06-28"),
      ],
    );
    const ended = (state: LodgedCase, kept: ClockBooks) =>
      caseClocks(state, kept)
        .filter((one) => one.state === "met" || one.state === "met-late")
        .map((one) => [one.clock, one.state, one.due, one.metAt]);
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const state = after(...commands);
        expect(ended(state, later)).toEqual(ended(state, books));
      }),
    );
  });
});
