import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../../kernel/day.ts";
import { replay } from "../../kernel/decider.ts";
import { utcDayOf } from "../../kernel/instant.ts";
import { given, historyOf } from "../../testing/decider-specification.ts";
import { NotOpenedBecause, type RehearsalCommand } from "./rehearsal-command.ts";
import { rehearsalDecider } from "./rehearsal-decider.ts";
import { askedOn, body, noon, ownKey, packet, provedOn, rehearsed } from "./rehearsal-fixture.ts";
import { OpeningWay } from "./rehearsal-recipient.ts";
import { holdsUntil, rehearsalStanding } from "./rehearsal-state.ts";
import { rehearsalSubject, rehearsalTable } from "./rehearsal-subject.ts";

const on = (day: string) => day as Day;
const notOpened = (day: string): RehearsalCommand => ({
  ...{ type: "report-not-opened", at: noon(day), on: on(day), because: "key-lost" },
});
const refused = (command: RehearsalCommand, ...before: RehearsalCommand[]) =>
  rehearsalDecider.decide(command, rehearsed(...before))._unsafeUnwrapErr();

describe("the investigating body proves each quarter that it can open a packet", () => {
  it("by saying what the packet held, which only who opened it can know", () => {
    const history = historyOf(rehearsalDecider, [askedOn("2021-06-01")]).history;
    expect(given(rehearsalDecider, history).when(provedOn("2021-06-04", 8))).toEqual({
      refused: "not-what-the-packet-held",
    });
    expect(given(rehearsalDecider, history).when(provedOn("2021-06-04"))).toEqual({
      events: [{ type: "packet-opened", schema: 1, at: noon("2021-06-04"), on: "2021-06-04" }],
    });
  });

  it("and is overdue the day after the quarter is over", () => {
    const state = rehearsed(askedOn("2021-06-01"), provedOn("2021-06-04"));
    expect(rehearsalStanding(state, on("2021-09-04"))).toBe("proved");
    expect(rehearsalStanding(state, on("2021-09-05"))).toBe("overdue");
    expect(rehearsalStanding(rehearsed(askedOn("2021-06-01")), on("2021-06-15"))).toBe("never-proved");
    expect(rehearsalStanding(rehearsed(askedOn("2021-06-01")), on("2021-06-16"))).toBe("overdue");
  });

  it("or finds that it cannot, and from then on nothing is sealed for it", () => {
    const asked = askedOn("2021-08-20", { number: 8, byDay: "2021-09-03" });
    const state = rehearsed(...[askedOn("2021-06-01"), provedOn("2021-06-04")], asked, notOpened("2021-08-25"));
    expect(rehearsalStanding(state, on("2021-08-25"))).toBe("not-opened");
  });

  it("with a new key, while the old one holds until the new one is proved", () => {
    const turning = askedOn("2021-07-01", { number: 8, byDay: "2021-07-15", way: ownKey("p") });
    const before = [askedOn("2021-06-01"), provedOn("2021-06-04"), turning];
    for (const state of [rehearsed(...before), rehearsed(...before, notOpened("2021-07-02"))]) {
      expect(rehearsalStanding(state, on("2021-07-20"))).toBe("proved");
      expect(state).toMatchObject({ proof: { way: ownKey() } });
    }
    expect(rehearsed(...before, provedOn("2021-07-02", 8))).toMatchObject({ proof: { way: ownKey("p") } });
  });

  it("by its own portal or an encrypted mail where it cannot use keys", () => {
    expect(OpeningWay.safeParse({ kind: "own-portal", recipient: null }).success).toBe(true);
    expect(OpeningWay.safeParse({ kind: "own-key", recipient: null }).success).toBe(false);
    expect(OpeningWay.safeParse({ kind: "encrypted-mail", recipient: ownKey().recipient }).success).toBe(false);
  });
});

describe("a rehearsal is refused", () => {
  it("where nothing was asked, or nothing is out any more, with the state it met", () => {
    expect(refused(provedOn("2021-06-04"))).toEqual({ code: "proof-never-asked", facts: { status: "absent" } });
    expect(refused(provedOn("2021-06-05"), askedOn("2021-06-01"), provedOn("2021-06-04"))).toEqual({
      code: "no-packet-out",
      facts: { status: "opened" },
    });
  });

  it("where the packet is an old one, or goes to somebody else", () => {
    const before = [askedOn("2021-06-01"), provedOn("2021-06-04")];
    expect(refused(askedOn("2021-06-06"), ...before).code).toBe("packet-digest-used");
    const other = askedOn("2021-06-06", { number: 8, recipient: { ...body, code: "other-body" } });
    expect(refused(other, ...before).code).toBe("recipient-is-another");
  });

  it("where days cannot be", () => {
    expect(refused(askedOn("2021-06-16")).code).toBe("proof-by-day-out-of-reach");
    expect(refused(askedOn("2021-06-01", { byDay: "2022-06-01" })).code).toBe("proof-by-day-out-of-reach");
    expect(
      refused({ ...provedOn("2021-06-04"), on: on("2021-05-31") } as RehearsalCommand, askedOn("2021-06-01")).code,
    ).toBe("opened-before-it-was-sent");
    expect(
      refused({ ...provedOn("2021-06-04"), on: on("2021-06-06") } as RehearsalCommand, askedOn("2021-06-01")).code,
    ).toBe("opened-in-the-future");
  });
});

describe("what a store keeps of it", () => {
  it("is one coded row, and what falls due", () => {
    const state = rehearsed(askedOn("2021-06-01"), provedOn("2021-06-04"));
    expect(rehearsalTable.rowsOf(state)).toEqual([
      {
        ...{ role: "body", recipient: "inspector-general", status: "opened", way: "own-key" },
        ...{ askedOn: "2021-06-01", byDay: "2021-06-15", provedOn: "2021-06-04", holdsUntil: "2021-09-04" },
        because: null,
      },
    ]);
    expect(rehearsalSubject.dueOf(state)).toEqual([
      { at: "2021-08-21T00:00:00.000Z", kind: "rehearsal-to-ask" },
      { at: "2021-09-05T00:00:00.000Z", kind: "rehearsal-over" },
    ]);
    expect(rehearsalSubject.dueOf(rehearsed(askedOn("2021-06-01")))).toEqual([
      { at: "2021-06-16T00:00:00.000Z", kind: "rehearsal-unanswered" },
    ]);
  });
});

const days = fc.integer({ min: 0, max: 300 }).map((more) => addDays(on("2021-01-01"), more));
const command: fc.Arbitrary<RehearsalCommand> = fc.oneof(
  fc
    .record({
      day: days,
      number: fc.nat(9),
      more: fc.integer({ min: -3, max: 100 }),
      letter: fc.constantFrom("q", "p"),
    })
    .map(({ day, number, more, letter }) => askedOn(day, { number, byDay: addDays(day, more), way: ownKey(letter) })),
  fc.record({ day: days, number: fc.nat(9) }).map(({ day, number }) => provedOn(day, number)),
  fc
    .record({ day: days, because: fc.constantFrom(...NotOpenedBecause.options) })
    .map(({ day, because }): RehearsalCommand => ({ type: "report-not-opened", at: noon(day), on: day, because })),
);
const inOrder = fc
  .array(command, { maxLength: 40 })
  .map((all) => all.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))));

describe("laws of rehearsals", () => {
  it("call nobody proved who did not open the last packet of that way within the quarter (law)", () => {
    fc.assert(
      fc.property(inOrder, days, (commands, today) => {
        const { history, state } = historyOf(rehearsalDecider, commands);
        expect(replay(rehearsalDecider, history)).toEqual(state);
        if (rehearsalStanding(state, today) !== "proved") return;
        const opened = history.filter((fact) => fact.type === "packet-opened").at(-1);
        expect(opened).toBeDefined();
        if (opened === undefined || state.status === "absent" || state.proof === null) return;
        expect(today <= holdsUntil(state.proof)).toBe(true);
        expect(state.proof.on).toBe(opened.on);
      }),
    );
  });

  it("take a proof only with the very packet that is out, and name the state whenever they refuse (law)", () => {
    fc.assert(
      fc.property(inOrder, command, (commands, next) => {
        const { state } = historyOf(rehearsalDecider, commands);
        rehearsalDecider.decide(next, state).match(
          () => {
            if (next.type !== "prove") return;
            expect(state.status === "asked" && state.asked.packet === next.opened).toBe(true);
            expect(next.on <= addDays(utcDayOf(next.at), 1)).toBe(true);
          },
          ({ facts }) => expect(facts?.["status"]).toBe(state.status),
        );
      }),
    );
  });

  it("never show in a refusal what a packet held (law)", () => {
    fc.assert(
      fc.property(inOrder, command, (commands, next) => {
        const { state } = historyOf(rehearsalDecider, commands);
        const refusal = rehearsalDecider.decide(next, state).match(
          () => undefined,
          (why) => why,
        );
        for (let number = 0; number < 10; number += 1)
          expect(JSON.stringify(refusal ?? {})).not.toContain(packet(number));
      }),
    );
  });
});
