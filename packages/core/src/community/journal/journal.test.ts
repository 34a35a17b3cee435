import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { LocalCode } from "../../kernel/local-code.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import { historyOf } from "../../testing/decider-specification.ts";
import type { JournalCommand } from "./journal-command.ts";
import { journalDecider } from "./journal-decider.ts";
import { type JournalEntry, JournalEntryInput } from "./journal-entry.ts";
import { standingObligations, type WrittenEntry } from "./journal-state.ts";
import { journalSubject, journalTable, sensitiveJournalTable } from "./journal-subject.ts";
import { obligationsStanding } from "./obligations-standing.ts";

const at = "2026-03-10T12:00:00.000Z" as Instant;
const by = "mentor-1" as JournalCommand["by"];
const another = "mentor-2" as JournalCommand["by"];
const id = (end: number): Uuid => `0197b3f0-0000-7000-8000-${String(end).padStart(12, "0")}` as Uuid;
const words = (end: number) => ({ ...{ slot: id(end), kind: "narrative", sealedTo: "store" }, digest: "0".repeat(64) });
const roof = "school-roof" as LocalCode;

/** An entry as it is kept, whose words lie in slots of these numbers. */
const entry = (more: object = {}, points: number | null = null, what: number | null = null): JournalEntry => {
  const typed = JournalEntryInput.parse({ on: "2026-03-01", adm1: "ML05", with: "government", ...more });
  const agreed = typed.agreed.map((one) => ({ ...one, what: what === null ? null : words(what) }));
  return { ...typed, agreed, recorder: by, gaps: null, points: points === null ? null : words(points) } as never;
};
const agreedOn = (...of: readonly string[]) => ({
  agreed: of.map((side, at) => ({ code: at === 0 ? roof : `step-${at}`, of: side })),
});
const write = (content = entry(agreedOn("government", "our-agency"), 1, 2)): JournalCommand => ({
  ...{ type: "write", at, by, entry: content },
});
const kept = (how: "kept" | "partly" | "not-kept", obligation = roof): JournalCommand => ({
  ...{ type: "note-kept", at, by: another, obligation, kept: how },
});
const reminded = (on: string): JournalCommand => ({
  ...{ type: "note-reminded", at, by, obligation: roof, reminder: { on: on as Day, how: "letter" } },
});
const correct = (content: JournalEntry, who = by): JournalCommand => ({
  ...{ type: "correct", at, by: who, entry: content },
});
const withdraw: JournalCommand = { type: "withdraw", at, by };

const lived = (...commands: readonly JournalCommand[]) => historyOf(journalDecider, commands);
const written = (...commands: readonly JournalCommand[]) => lived(write(), ...commands).state as WrittenEntry;
const answerTo = (command: JournalCommand, ...before: readonly JournalCommand[]) =>
  journalDecider.decide(command, lived(...before).state).match(
    ([fact]) => fact?.type as string,
    ({ code }) => code as string,
  );

describe("a mentor's journal", () => {
  it("is sensitive unless said otherwise, and stands apart then", () => {
    const sensitive = lived(write()).state;
    expect(journalTable.rowsOf(sensitive)).toEqual([]);
    expect(sensitiveJournalTable.rowsOf(sensitive)).toMatchObject([{ month: "2026-03", party: "government", open: 2 }]);
    const said = lived(write(entry({ isSensitive: false }))).state;
    expect(journalTable.rowsOf(said)).toHaveLength(1);
    expect(sensitiveJournalTable.rowsOf(said)).toEqual([]);
  });

  it("holds what each side owes and kept, our own agency first and nothing divided", () => {
    const { agreed } = entry(agreedOn("government", "our-agency", "our-agency"));
    const state = { entry: { ...entry(), agreed }, noted: { [roof]: { kept: "kept" as const, reminded: [] } } };
    const none = { "not-yet": 0, kept: 0, partly: 0, "not-kept": 0 };
    expect(obligationsStanding(standingObligations(state))).toEqual([
      { of: "our-agency", ...none, "not-yet": 2 },
      { of: "government", ...none, kept: 1 },
      { of: "other-ngo", ...none },
      { of: "community", ...none },
    ]);
  });

  it("says what became of an agreement and when somebody was reminded, and nothing falls due", () => {
    const state = written(reminded("2026-03-05"), reminded("2026-03-09"), kept("partly"));
    expect(standingObligations(state)[0]).toMatchObject({
      kept: "partly",
      reminded: [
        { on: "2026-03-05", how: "letter" },
        { on: "2026-03-09", how: "letter" },
      ],
    });
    expect(answerTo(kept("kept", "well" as LocalCode), write())).toBe("obligation-unknown");
    expect(answerTo(reminded("2026-03-20"), write())).toBe("date-in-the-future");
    expect(journalSubject.dueOf(state)).toEqual([]);
  });

  it("is corrected and withdrawn by who wrote it, and words that do not stand any more go", () => {
    const again = entry(agreedOn("government"), 3);
    const corrected = lived(write(), kept("kept"), correct(again));
    expect(corrected.history.at(-1)).toMatchObject({ type: "entry-corrected", erase: [id(1), id(2), id(2)] });
    expect(standingObligations(corrected.state as WrittenEntry)).toMatchObject([{ code: roof, kept: "kept" }]);
    const gone = lived(write(), correct(again), withdraw);
    expect(gone.history.at(-1)).toMatchObject({ type: "entry-withdrawn", erase: [id(3)] });
    expect(JSON.stringify(gone.state)).not.toContain("slot");
    expect(answerTo(correct(again, another), write())).toBe("only-who-wrote-it");
    expect(answerTo({ ...withdraw, by: another }, write())).toBe("only-who-wrote-it");
    expect(answerTo({ ...write(), by: another })).toBe("only-who-wrote-it");
  });

  it("refuses what its state does not allow", () => {
    expect(answerTo(write(), write())).toBe("entry-written-already");
    expect(answerTo(withdraw)).toBe("entry-unknown");
    expect(answerTo(kept("kept"), write(), withdraw)).toBe("entry-withdrawn");
    expect(answerTo(write(entry({ on: "2026-03-20" })))).toBe("date-in-the-future");
    const twice = JournalEntryInput.safeParse({
      ...{ on: "2026-03-01", adm1: "ML05", with: "government" },
      agreed: [
        { code: roof, of: "government" },
        { code: roof, of: "community" },
      ],
    });
    expect(twice.success).toBe(false);
  });
});

const command = fc.oneof(
  fc
    .tuple(fc.integer({ min: 10, max: 13 }), fc.integer({ min: 20, max: 23 }))
    .map(([points, what]) => correct(entry(agreedOn("government"), points, what))),
  fc.constantFrom(kept("kept"), kept("not-kept"), reminded("2026-03-02"), withdraw),
);

describe("whatever is asked of an entry in whatever order", () => {
  it("words that stand nowhere any more are erased", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 10 }), (commands) => {
        const { history, state } = lived(write(), ...commands);
        const erased = new Set<string>(history.flatMap((event) => ("erase" in event ? event.erase : [])));
        const said = new Set(JSON.stringify(history).match(/(?<="slot":")[^"]+/g) ?? []);
        for (const slot of said) if (!JSON.stringify(state).includes(slot)) expect(erased).toContain(slot);
      }),
    );
  });
});
