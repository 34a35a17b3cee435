import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../kernel/day.ts";
import { isInEffect } from "../../kernel/document-header.ts";
import type { Instant } from "../../kernel/instant.ts";
import { historyOf } from "../../testing/decider-specification.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { moment, office } from "../clocks-fixture.ts";
import { defaultResponsePolicy } from "../policy/default-response-policy.ts";
import { type ClockBooks, calendarAt, calendarNow, noBooks, policyPinned } from "./clock-books.ts";
import { type ClockBooksCommand, clockBooksSubject } from "./clock-books-subject.ts";

const calendar = (version: string, from: string | null = null, to: string | null = null): Calendar => ({
  ...office({ timeZone: "Asia/Kathmandu" }),
  ...{ id: "field-office", version, effective: { from: from as Day | null, to: to as Day | null } },
});
const enter = (at: string, document: Calendar | typeof defaultResponsePolicy): ClockBooksCommand => ({
  ...{ type: "enter", at: moment(at), document },
});
const look = (at: string): ClockBooksCommand => ({ type: "turn-page", at: moment(at) });
const books = (...commands: readonly ClockBooksCommand[]): ClockBooks => historyOf(clockBooksSubject, commands).state;
const versionAt = (kept: ClockBooks, at: string) => calendarAt(kept, moment(at)).version;

describe("what clocks are reckoned by", () => {
  it("is every day and the shipped policy, both marked as ours, until somebody adopts another", () => {
    expect(calendarNow(noBooks)).toMatchObject({ weekend: [], holidays: [], source: "Answerable default" });
    expect(policyPinned(noBooks, null)).toMatchObject({ source: "Answerable default" });
  });

  it("is the policy a matter is pinned to, whatever is adopted after it", () => {
    const ours = { ...defaultResponsePolicy, id: "ours" };
    const kept = books(
      enter("2026-01-01T00:00Z", ours),
      enter("2026-02-01T00:00Z", { ...ours, version: "2", retention: { months: 6 } }),
    );
    expect(policyPinned(kept, { id: "ours", version: "1" }).retention.months).toBe(24);
    expect(policyPinned(kept, { id: "ours", version: "2" }).retention.months).toBe(6);
  });

  it("is the calendar adopted last; what was met under the one before is judged by that", () => {
    const kept = books(enter("2026-01-10T00:00Z", calendar("1")), enter("2026-03-10T00:00Z", calendar("2")));
    expect(calendarNow(kept).version).toBe("2");
    expect(versionAt(kept, "2026-03-09T23:59Z")).toBe("1");
    expect(versionAt(kept, "2026-03-10T00:00Z")).toBe("2");
    expect(calendarAt(kept, moment("2026-01-01T00:00Z")).id).toBe("every-day-counts");
  });

  it("is next year's calendar, adopted ahead, from its first day on the office's wall", () => {
    const ahead = [enter("2026-01-10T00:00Z", calendar("1")), enter("2026-12-01T00:00Z", calendar("2", "2027-01-01"))];
    expect(calendarNow(books(...ahead, look("2026-12-31T18:14Z"))).version).toBe("1");
    // Kathmandu is five hours and three quarters ahead
    expect(calendarNow(books(...ahead, look("2026-12-31T18:15Z"))).version).toBe("2");
  });

  it("stays the last one that was in effect, where none is any more", () => {
    const kept = books(enter("2026-01-10T00:00Z", calendar("1", null, "2026-12-31")), look("2027-02-01T00:00Z"));
    expect(calendarNow(kept).version).toBe("1");
  });

  it("is told once: the same document again, or a look that finds nothing new, is no event", () => {
    const again = [enter("2026-01-10T00:00Z", calendar("1")), enter("2026-01-11T00:00Z", calendar("1"))];
    expect(historyOf(clockBooksSubject, [...again, look("2026-02-01T00:00Z")]).history).toHaveLength(1);
  });

  it("after anything is the last adopted in effect, and no page repeats the one before (law)", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((on) => `2026-06-${String(on).padStart(2, "0")}`);
    const span = fc
      .tuple(fc.option(day), fc.option(day))
      .filter(([from, to]) => from === null || to === null || from <= to);
    const act = fc.oneof(span, fc.constant("look" as const));
    fc.assert(
      fc.property(fc.array(fc.tuple(act, day), { maxLength: 12 }), (acts) => {
        const inOrder = acts.toSorted(([, a], [, b]) => (a < b ? -1 : 1));
        const adopted: Calendar[] = [];
        let expected: string | undefined;
        const commands = inOrder.map(([what, on], index): ClockBooksCommand => {
          const at = `${on}T12:00:00.000Z` as Instant;
          const command: ClockBooksCommand =
            what === "look" ? { type: "turn-page", at } : enter(at, calendar(`v${index}`, what[0], what[1]));
          if (command.type === "enter") adopted.push(command.document as Calendar);
          expected = adopted.findLast((one) => isInEffect(one, on as Day))?.version ?? expected;
          return command;
        });
        const { pages } = books(...commands);
        expect(pages.at(-1)?.version).toBe(expected);
        expect(pages.filter(({ version }, index) => version === pages[index + 1]?.version)).toEqual([]);
      }),
    );
  });
});
