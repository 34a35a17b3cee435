import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import { historyOf } from "../../testing/decider-specification.ts";
import type { ContactNotes, MentoringContactKind } from "./contact.ts";
import { contactsBeside, monthsWithContact, notYetHeld } from "./contact-kept.ts";
import { defaultMentoring } from "./default-mentoring.ts";
import type { MentoringCommand } from "./mentoring-command.ts";
import { mentoringDecider } from "./mentoring-decider.ts";
import { MentoringSettings } from "./mentoring-settings.ts";
import type { MentoringPair } from "./mentoring-state.ts";
import { mentoringSubject, mentoringTable } from "./mentoring-subject.ts";

const at = "2026-03-10T12:00:00.000Z" as Instant;
const id = (end: number): Uuid => `0197b3f0-0000-7000-8000-${String(end).padStart(12, "0")}` as Uuid;
const day = (text: string): Day => text as Day;
const words = (end: number) => ({
  slot: id(end),
  kind: "narrative" as const,
  sealedTo: "store",
  digest: "0".repeat(64),
});
const notesWith = (end: number): ContactNotes => ({
  ...{ coaching: words(end), problems: null, heard: null, tried: null, cameOfIt: null },
});

type Who = MentoringCommand["by"];
const MENTOR = "mentor-1" as Who;
const FACILITATOR = "facilitator-1" as Who;
const MANAGER = "manager-1" as Who;
const begin: MentoringCommand = {
  type: "begin",
  at,
  by: MENTOR,
  mentor: MENTOR,
  facilitator: FACILITATOR,
  lineManager: MANAGER,
};
const planIt = (contact: number, on: string, kind: MentoringContactKind = "talk"): MentoringCommand => ({
  ...{ type: "plan-contact", at, by: MENTOR, contact: id(contact), planned: { kind, on: day(on), community: null } },
});
const holdIt = (contact: number, on: string, notes: ContactNotes | null = null): MentoringCommand => ({
  ...{
    type: "hold-contact",
    at,
    by: FACILITATOR,
    contact: id(contact),
    kind: "talk",
    on: day(on),
    community: null,
    notes,
  },
});
const dilemma = (end: number, resolved: number | null = null): MentoringCommand => ({
  ...{ type: "note-dilemma", at, by: MENTOR, dilemma: id(1) },
  content: { words: words(end), resolved: resolved === null ? null : words(resolved) },
});
const end: MentoringCommand = { type: "end", at, by: MENTOR };

const lived = (...commands: readonly MentoringCommand[]) => historyOf(mentoringDecider, [begin, ...commands]);
const pair = (...commands: readonly MentoringCommand[]) => lived(...commands).state as MentoringPair;
const answerTo = (command: MentoringCommand, ...before: readonly MentoringCommand[]) =>
  mentoringDecider.decide(command, lived(...before).state).match(
    (events) => events.map(({ type }) => type as string),
    ({ code }) => code as string,
  );

describe("what a mentor and a facilitator keep", () => {
  it("is planned and held contacts beside each other, and no share of one in the other", () => {
    const state = pair(
      planIt(1, "2026-03-02"),
      planIt(2, "2026-03-09"),
      holdIt(1, "2026-03-03"),
      holdIt(3, "2026-03-05"),
    );
    expect(contactsBeside(state, { from: day("2026-03-01"), to: day("2026-03-31") })).toEqual([
      { kind: "talk", planned: 2, held: 2 },
      { kind: "field-visit", planned: 0, held: 0 },
      { kind: "community-visit", planned: 0, held: 0 },
    ]);
    expect(notYetHeld(state, day("2026-03-10"))).toMatchObject([{ plannedOn: "2026-03-09", heldOn: null }]);
    expect(notYetHeld(state, day("2026-03-08"))).toEqual([]);
  });

  it("is no deadline: nothing falls due, however late", () => {
    expect(mentoringSubject.dueOf(pair(planIt(1, "2020-01-01")))).toEqual([]);
  });

  it("is written by the two of them and nobody else, the line manager least of all", () => {
    for (const command of [planIt(1, "2026-03-02"), holdIt(1, "2026-03-02"), dilemma(5), end])
      expect(answerTo({ ...command, by: MANAGER })).toBe("only-mentor-or-facilitator");
    expect(answerTo({ ...begin, facilitator: MENTOR } as MentoringCommand)).toBe("mentoring-begun-already");
    const begun = (more: object) =>
      mentoringDecider.decide({ ...begin, ...more }, { status: "absent" })._unsafeUnwrapErr().code;
    expect(begun({ facilitator: MENTOR })).toBe("mentor-of-oneself");
    expect(begun({ by: MANAGER })).toBe("only-mentor-or-facilitator");
    expect(begun({ lineManager: MENTOR })).toBe("line-manager-apart");
  });

  it("tells a line manager in which months there was contact, and no word", () => {
    const { state } = lived(
      holdIt(1, "2026-01-20", notesWith(5)),
      holdIt(2, "2026-03-03"),
      planIt(3, "2026-02-01"),
      dilemma(6),
    );
    expect(monthsWithContact(state as MentoringPair)).toEqual(["2026-01", "2026-03"]);
    const rows = JSON.stringify(mentoringTable.rowsOf(state));
    for (const slot of [id(5), id(6)]) expect(rows).not.toContain(slot);
  });

  it("corrects a contact, a dilemma and its end, and the words that were there go", () => {
    const corrected = lived(holdIt(1, "2026-03-03", notesWith(5)), holdIt(1, "2026-03-03", notesWith(6)));
    expect(corrected.history.at(-1)).toMatchObject({ type: "contact-held", erase: [id(5)] });
    const resolved = lived(dilemma(7), dilemma(7, 8));
    expect(resolved.history.at(-1)).toMatchObject({ type: "dilemma-noted", erase: [] });
    const ended = lived(holdIt(1, "2026-03-03", notesWith(5)), dilemma(7, 8), end);
    expect(ended.history.at(-1)).toMatchObject({ type: "mentoring-ended", erase: [id(5), id(7), id(8)] });
    expect(ended.state).toMatchObject({ status: "ended", dilemmas: {} });
    expect(answerTo(planIt(9, "2026-04-01"), end)).toBe("mentoring-ended");
  });

  it("drops what was planned and not held, and keeps what was", () => {
    const drop: MentoringCommand = { type: "drop-contact", at, by: FACILITATOR, contact: id(1) };
    expect(answerTo(drop)).toBe("contact-unknown");
    expect(answerTo(drop, planIt(1, "2026-03-02"))).toEqual(["contact-dropped"]);
    expect(answerTo(drop, planIt(1, "2026-03-02"), holdIt(1, "2026-03-02"))).toBe("contact-held-already");
    expect(answerTo(holdIt(1, "2026-03-20"))).toBe("date-in-the-future");
    expect(answerTo(planIt(1, "2026-03-20"), planIt(1, "2026-03-02"))).toBe("contact-planned-already");
  });
});

describe("how mentoring is done", () => {
  it("is a setting: words, rhythm in a sentence, questions; what is shipped says that it is an example", () => {
    expect(defaultMentoring.isIllustrative).toBe(true);
    for (const { sentence } of defaultMentoring.cadences) {
      expect(Object.keys(sentence)).toEqual(["en", "fr"]);
      expect(JSON.stringify(sentence)).not.toMatch(/bi-?(?:weekly|monthly|mensuel)/i);
    }
    const twice = {
      ...defaultMentoring,
      cadences: [...defaultMentoring.cadences, ...defaultMentoring.cadences.slice(0, 1)],
    };
    expect(MentoringSettings.safeParse(twice).success).toBe(false);
  });
});

const command = fc.oneof(
  fc.integer({ min: 1, max: 3 }).map((one) => planIt(one, "2026-03-02")),
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 10, max: 14 }))
    .map(([one, slot]) => holdIt(one, "2026-03-03", notesWith(slot))),
  fc
    .tuple(fc.integer({ min: 20, max: 22 }), fc.option(fc.integer({ min: 30, max: 32 })))
    .map(([one, resolved]) => dilemma(one, resolved)),
  fc.constant(end),
);

describe("whatever is asked in whatever order", () => {
  it("words that stand nowhere any more are erased", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 12 }), (commands) => {
        const { history, state } = lived(...commands);
        const erased = new Set<string>(history.flatMap((event) => ("erase" in event ? event.erase : [])));
        const said = new Set(JSON.stringify(history).match(/(?<="slot":")[^"]+/g) ?? []);
        for (const slot of said) if (!JSON.stringify(state).includes(slot)) expect(erased).toContain(slot);
      }),
    );
  });
});
