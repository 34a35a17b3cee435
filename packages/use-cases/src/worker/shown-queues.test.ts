import { addHours, type Instant } from "@answerable/core";
import type { QueueStanding } from "@answerable/store";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundedUp, shownQueues } from "./shown-queues.ts";

const NOW = "2026-06-15T08:00:00.000Z" as Instant;
const standing = (queue: string, more: Partial<QueueStanding> = {}): QueueStanding => ({
  ...{ queue, position: 9, due: 0, held: 0, later: 0, taken: 0, failed: 0, dead: 0 },
  ...{ oldest: null, dueSince: null, failure: null, ...more },
});

describe("what is shown of queues", () => {
  it("is each queue with its figures where nothing sensitive goes through it", () => {
    const queue = standing("webhook:cluster", {
      ...{ due: 3, held: 1, later: 2, taken: 1, failed: 2, dead: 1, failure: "gave-503" },
      ...{ oldest: addHours(NOW, -5), dueSince: addHours(NOW, -0.5) },
    });
    expect(shownQueues("monitoring", { now: [queue], patiently: [] }, NOW)).toEqual([
      {
        ...{ part: "monitoring", queue: "webhook:cluster", due: 3, held: 1, later: 2, taken: 1, failed: 2, dead: 1 },
        ...{ oldestHours: 5, lateMinutes: 30, failure: "gave-503" },
      },
    ]);
  });

  it("is of complaints one line for all queues of a kind, and no number of what is stuck in one of them", () => {
    const patiently = [
      standing("mail:desk-01", { dead: 4, failure: "no-such-address", oldest: addHours(NOW, -30) }),
      standing("mail:sfp-01", { due: 2, dead: 1, dueSince: addHours(NOW, -1), oldest: addHours(NOW, -1) }),
      standing("phone"),
    ];
    const moving = patiently.map((one) => ({ ...one, due: 7, taken: 2 }));
    const shown = shownQueues(
      "accountability",
      { now: [standing("webhook:case-tool", { due: 1 }), ...moving], patiently },
      NOW,
    );
    expect(shown).toMatchObject([
      { queue: "webhook:case-tool", due: 1, taken: 0 },
      { queue: "mail", due: 10, dead: 10, later: null, taken: null, lateMinutes: 60, oldestHours: 30 },
      { queue: "phone", due: 0, dead: 0, failed: 0, oldestHours: null, lateMinutes: 0 },
    ]);
    expect(JSON.stringify(shown)).not.toContain("sfp");
  });

  it("tells of complaints no moment below an hour, however often somebody asks", () => {
    const minute = fc.integer({ min: 0, max: 59 }).map((after) => addHours(NOW, -3 + after / 60));
    fc.assert(
      fc.property(minute, minute, fc.nat(59), (one, another, asked) => {
        const at = addHours(NOW, asked / 60);
        const shown = (since: Instant) =>
          shownQueues(
            "accountability",
            { now: [], patiently: [standing("mail:sfp-01", { due: 1, dueSince: since, oldest: since })] },
            at,
          );
        expect(shown(one)).toEqual(shown(another));
        expect(shown(one)).toMatchObject([{ lateMinutes: 180, oldestHours: 3 }]);
      }),
    );
  });

  it("names no member of staff, and one complaint more or less among those that are stuck is not seen", () => {
    const counts = fc.record({ due: fc.nat(500), failed: fc.nat(500), dead: fc.nat(500) });
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const shown = (more: number) =>
          shownQueues(
            "accountability",
            {
              now: [],
              patiently: [
                standing("mail:desk-01", first),
                standing("mail:sfp-01", { ...second, dead: second.dead + more }),
              ],
            },
            NOW,
          );
        const dead = first.dead + second.dead;
        expect(shown(0)).toMatchObject([{ queue: "mail", dead: roundedUp(dead) }]);
        if (dead % 10 !== 0) expect(shown(1)).toEqual(shown(0));
      }),
    );
  });
});
