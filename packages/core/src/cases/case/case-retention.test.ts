import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClockBooks, noBooks } from "../../clocks/books/clock-books.ts";
import { defaultResponsePolicy } from "../../clocks/policy/default-response-policy.ts";
import type { Day } from "../../kernel/day.ts";
import { addHours, type Instant } from "../../kernel/instant.ts";
import type { CaseCommand } from "./case-command.ts";
import { caseDecider } from "./case-decider.ts";
import { caseDue } from "./case-due.ts";
import * as given from "./case-fixture.ts";
import { ERASURE_NOTICE_DAYS, retentionHold } from "./case-retention.ts";
import type { CaseState, LodgedCase } from "./case-state.ts";

const { decide, evolve, initial } = caseDecider;
const at = (day: string): Instant => `${day}T08:00:00.000Z` as Instant;
const bySystem = (type: "announce-erasure" | "erase-by-rule", moment: Instant): CaseCommand =>
  ({ type, at: moment, doneAt: moment, by: "system" }) as CaseCommand;
const announce = (day: string) => bySystem("announce-erasure", at(day));
const erase = (day: string) => bySystem("erase-by-rule", at(day));
const keep = (until: string, day = "2023-06-01") =>
  given.ask("keep-longer", day, { until: until as Day, because: "claim-or-proceedings" });

const after = (...commands: readonly CaseCommand[]): LodgedCase =>
  commands.reduce<CaseState>(
    (state, command) => decide(command, state)._unsafeUnwrap().reduce(evolve, state),
    initial,
  ) as LodgedCase;
/** Lodged on 14 June 2021, answered, and known to have been received on 19 June. */
const closed = [given.lodge(), given.triage(), given.take(), given.respond(), given.confirm()] as const;
const adopted: ClockBooks = { ...noBooks, policies: [defaultResponsePolicy] };
const due = (state: LodgedCase, books: ClockBooks = adopted) =>
  caseDue(state, books)
    .filter(({ kind }) => kind.startsWith("erasure"))
    .map(({ at: moment, kind }) => `${moment.slice(0, 10)} ${kind}`);
const refusal = (state: LodgedCase, command: CaseCommand) => {
  const { code, facts } = decide(command, state)._unsafeUnwrapErr();
  return { code, facts };
};

describe("what is personal in a closed case", () => {
  it("is announced to be erased, thirty days before the two years of the policy are over", () => {
    expect(due(after(...closed))).toEqual(["2023-05-21 erasure-to-announce"]);
    expect(due(after(...closed, announce("2023-05-21")))).toEqual(["2023-06-20 erasure-due"]);
  });

  it("goes by an event, once, and then nothing falls due any more", () => {
    const gone = after(...closed, announce("2023-05-21"), erase("2023-06-20"));
    expect(gone.retention?.erasedAt).toBe(at("2023-06-20"));
    expect([due(gone), decide(erase("2023-06-21"), gone)._unsafeUnwrap()]).toEqual([[], []]);
  });

  it("never goes without thirty days of notice, though nobody looked for years or a policy became shorter", () => {
    const late = after(...closed, announce("2026-01-01"));
    expect(due(late)).toEqual(["2026-01-31 erasure-due"]);
    expect(refusal(late, erase("2026-01-30")).code).toBe("erasure-not-announced");
    expect(refusal(after(...closed), erase("2030-01-01")).code).toBe("erasure-not-announced");
  });

  it("stays where the person is still owed word, where it is appealed or taken up again", () => {
    for (const open of [
      [given.lodge()],
      [...closed, given.ask("appeal", "2021-06-25", {})],
      [...closed, given.ask("reopen", "2021-06-25", { because: "new-information" })],
    ]) {
      expect(due(after(...open))).toEqual([]);
      expect(refusal(after(...open), erase("2030-01-01"))).toMatchObject({
        ...{ code: "kept-for-what-is-open", facts: { hold: "word-still-owed" } },
      });
    }
  });

  it("stays while nobody has looked at what the person added", () => {
    const added = after(...closed, given.ask("add-information", "2021-06-25", { words: given.slot("narrative", 9) }));
    expect([due(added), retentionHold(added)]).toEqual([[], "information-not-looked-at"]);
  });

  it("is announced anew when it was taken up again and closed again", () => {
    const again = after(
      ...[...closed, announce("2023-05-21")],
      given.ask("reopen", "2023-06-01", { because: "new-information" }),
      ...[given.take("case-01", {}, "2023-06-02"), given.respond("case-01", {}, {}, "2023-06-03")],
      given.confirm("desk-01", "2023-06-04"),
    );
    expect(due(again)).toEqual(["2025-05-06 erasure-to-announce"]);
  });

  it("is kept longer by whoever says until when and why, also after it was announced", () => {
    const kept = after(...closed, announce("2023-05-21"), keep("2024-12-31"));
    expect(due(kept)).toEqual(["2024-12-02 erasure-to-announce"]);
    expect(refusal(kept, erase("2023-06-20"))).toMatchObject({ code: "kept-longer", facts: { until: "2024-12-31" } });
    const ended = after(...closed, keep("2024-12-31"), keep("2023-06-01"));
    expect(due(ended)).toEqual(["2023-05-21 erasure-to-announce"]);
  });

  it("cannot be kept once it is erased", () => {
    const gone = after(...closed, announce("2023-05-21"), erase("2023-06-20"));
    expect(refusal(gone, keep("2030-01-01")).code).toBe("words-erased-already");
  });

  it("goes by the policy that it is pinned to, whichever came later", () => {
    const short = { ...defaultResponsePolicy, id: "short", retention: { months: 6 } };
    const rules = { ...given.rules, policy: { id: "short", version: "1" } };
    const pinned = after(given.lodge({ rules }), ...closed.slice(1));
    const books: ClockBooks = { ...noBooks, policies: [defaultResponsePolicy, short] };
    expect(due(pinned, books)).toEqual(["2021-11-20 erasure-to-announce"]);
  });

  it("is erased by nobody's rule where no policy was ever adopted, and has its row for the day one is", () => {
    expect(due(after(...closed), noBooks)).toEqual(["9999-12-31 erasure-to-announce"]);
  });

  it("is announced once and goes once, never without notice, whatever a machine's clock does in between (law)", () => {
    const moments = fc.array(fc.tuple(fc.integer({ min: -900, max: 1800 }), fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(moments, (jumps) => {
        let state = after(...closed);
        const facts: { readonly type: string; readonly at: Instant }[] = [];
        for (const [days, reopens] of jumps) {
          const now = addHours(at("2022-06-19"), days * 24);
          if (reopens && days > 1700) {
            const events = decide(given.ask("reopen", now.slice(0, 10), { because: "new-information" }), state);
            state = events.unwrapOr([]).reduce(evolve, state) as LodgedCase;
            facts.length = 0;
          }
          // what a worker does: whatever the record says has come
          for (const one of caseDue(state, adopted).filter((row) => row.kind.startsWith("erasure") && row.at <= now)) {
            const type = one.kind === "erasure-due" ? "erase-by-rule" : "announce-erasure";
            const events = decide(bySystem(type, now), state)._unsafeUnwrap();
            state = events.reduce(evolve, state) as LodgedCase;
            facts.push(...events);
          }
        }
        const [announced, erased, ...more] = facts;
        expect(more).toEqual([]);
        if (erased === undefined || announced === undefined) return;
        expect([announced.type, erased.type]).toEqual(["erasure-announced", "case-words-erased"]);
        expect(erased.at >= addHours(announced.at, ERASURE_NOTICE_DAYS * 24)).toBe(true);
      }),
    );
  });
});
