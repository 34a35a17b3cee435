import { addHours, type Instant } from "@answerable/core";
import type { WorkerBeat } from "@answerable/store";
import { describe, expect, it } from "vitest";
import { isWell, workObservations } from "./work-observations.ts";
import type { WorkStanding } from "./work-standing.ts";

const NOW = "2026-06-15T08:00:00.000Z" as Instant;
const worker = (more: Partial<WorkerBeat> = {}): WorkerBeat => ({
  ...{ worker: "a", begun: NOW, seen: NOW, every: 15, hasEnded: false, trouble: null, ...more },
});
type Queue = WorkStanding["queues"][number];
const queue = (more: Partial<Queue> = {}): Queue => ({
  ...{ part: "monitoring", queue: "webhook:x", due: 0, held: 0, later: 0, taken: 0, failed: 0, dead: 0 },
  ...{ oldestHours: null, lateMinutes: 0, failure: null, rests: null, ...more },
});
const codes = (more: Partial<WorkStanding>) => {
  const none = { deadlines: [], queues: [], clockDoubt: null, anchorHours: 0, lagMinutes: 0 };
  const standing: WorkStanding = { at: NOW, workers: [worker()], ...none, ...more };
  const all = workObservations(standing);
  return { wrong: all.filter(({ level }) => level === "wrong").map(({ code }) => code), isWell: isWell(all), all };
};
const long = addHours(NOW, -1);

describe("how the work stands", () => {
  it("is well where a worker is at work and nothing waits; what nobody set up is a note", () => {
    expect(codes({})).toMatchObject({ wrong: [], isWell: true });
    expect(codes({ anchorHours: null })).toMatchObject({ wrong: [], isWell: true });
    expect(codes({ queues: [queue({ failed: 3, failure: "gave-503" })] })).toMatchObject({ wrong: [], isWell: true });
  });

  it("is well where a document lets a destination rest, however long", () => {
    const said = codes({ queues: [queue({ due: 3, lateMinutes: 9000, rests: "paused" })] });
    expect(said).toMatchObject({ wrong: [], isWell: true });
    expect(said.all.map(({ code }) => code)).toContain("destination-rests");
  });

  it.each<readonly [code: string, standing: Partial<WorkStanding>]>([
    ["worker-never-seen", { workers: [] }],
    ["worker-silent", { workers: [worker({ seen: long })] }],
    ["worker-ended", { workers: [worker({ seen: long, hasEnded: true }), worker({ seen: addHours(NOW, -2) })] }],
    ["worker-in-trouble", { workers: [worker({ trouble: "store-full" })] }],
    ["worker-clock-ahead", { workers: [worker({ seen: addHours(NOW, 1) })] }],
    ["deadlines-late", { deadlines: [{ part: "monitoring", count: 2, lateMinutes: 90 }] }],
    ["deliveries-late", { queues: [queue({ due: 1, lateMinutes: 20 })] }],
    ["deliveries-dead", { queues: [queue({ dead: 1, failure: "gave-410" })] }],
    ["clock-not-believed", { clockDoubt: "clock-far-ahead" }],
    ["anchor-old", { anchorHours: 4 }],
  ])("says %s, and what to do about it", (code, standing) => {
    const said = codes(standing);
    expect(said).toMatchObject({ wrong: [code], isWell: false });
    expect(said.all.find((one) => one.code === code)?.do).toMatch(/\.$/);
  });

  it("is well as long as one of several workers is", () => {
    const silent = worker({ worker: "b", seen: long });
    const troubled = worker({ worker: "c", trouble: "store-unreachable" });
    expect(codes({ workers: [worker(), troubled, silent] })).toMatchObject({ wrong: [] });
  });
});
