import { type Instant, mali2026, nothingRecorded } from "@answerable/core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { dueUseCases } from "../due.ts";
import { followLogs } from "../jobs/follow-logs.ts";
import { jobs } from "../jobs.ts";
import { openOperation } from "../open-operation.ts";
import { member, testOperations } from "../operation-fixture.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

/** Friday 27 March 2026. */
const NOW = "2026-03-27T08:00:00.000Z" as Instant;
const later = (day: string): Instant => `${day}T08:00:00.000Z` as Instant;

const complaint = (more: object = {}) => ({
  ...{ key: `the-lodgers-key-of-chance-${JSON.stringify(more)}`.replaceAll(/[^a-z0-9-]/gi, "-").slice(0, 90) },
  ...{ lodgedBy: "self", anonymous: false, channel: "desk-koro", spokenWith: true, hasReceipt: true, language: "fr" },
  ...{ receivedAt: "2026-03-26T09:00:00.000Z", contacts: [] },
  saidBefore: {
    how: "spoken",
    said: ["can-and-cannot", "by-when", "what-must-be-passed-on", "support-depends-on-nothing", "asked-for-hopes"],
  },
  ...{ priority: "usual", adm1: "ML05", adm2: "ML0505", organisation: "agency" },
  wishes: {
    ...{ hopes: null, unwanted: [], unwantedWords: null, handler: "either", reply: "wants-word" },
    ...{ family: "not-asked", intermediary: "there-is-none" },
  },
  consent: { ...nothingRecorded, recording: { answer: "given", on: "2026-03-26", how: "face-to-face" } },
  ...more,
});

interface Due {
  readonly id: string;
  readonly of: string;
  readonly due: string;
  readonly state: string;
  readonly lastDay: string;
  readonly at: string;
  readonly officeTime: string;
}

describe.each(["sqlite", "postgres"] as const)("what falls due, on %s", (database) => {
  let operation: Awaited<ReturnType<typeof operations.begin>>;
  const lodge = (more: object = {}) => operation.ask<{ id: string }>("desk-01", "cases.lodge", complaint(more));
  const due = (actor: string, asked: object = {}, now = NOW) => operation.ask<Due[]>(actor, "due.list", asked, now);
  const lines = (rows: readonly Due[]) => rows.map((row) => `${row.at.slice(0, 16)} ${row.due} ${row.state}`);
  const adopt = (document: object, now = NOW) =>
    operation.ask(
      "im-01",
      "documents.adopt",
      { file: { name: "calendar.json", bytes: new TextEncoder().encode(JSON.stringify(document)) } },
      now,
    );

  beforeEach(async () => {
    operation = await operations.begin(database, {
      now: NOW,
      members: [
        member("admin-01", ["administrator"], { areas: [] }),
        member("im-01", ["information-manager"]),
        member("analyst-01", ["protection-analyst"]),
        member("desk-01", ["cfm-operator"], { units: [] }),
        member("handler-01", ["case-handler"], { units: [], areas: ["ML0101"] as never }),
        member("near-01", ["case-handler"], { units: ["team-distribution"] as never }),
      ],
    });
  });

  it("is listed the oldest first; what was over when it was entered is told apart and told once", async () => {
    await lodge({ receivedAt: "2026-03-12T09:00:00.000Z" });
    await lodge({ priority: "urgent", adm1: "ML01", adm2: "ML0101" });
    const rows = await due("desk-01", { by: "2026-03-31T00:00:00.000Z" });
    expect(lines(rows)).toEqual([
      "2026-03-16T00:00 acknowledgement entered-late",
      "2026-03-23T00:00 interim entered-late",
      "2026-03-27T09:00 acknowledgement due",
      "2026-03-28T00:00 response due",
      "2026-03-30T00:00 interim due",
    ]);
    const [list] = dueUseCases;
    expect(list?.warnings?.(rows as never)).toMatchObject([{ code: "entered-late", facts: { matters: 1 } }]);
    const dayAfter = await due("desk-01", { overdue: true }, later("2026-03-28"));
    expect(lines(dayAfter).slice(2)).toEqual([
      "2026-03-27T09:00 acknowledgement overdue",
      "2026-03-28T00:00 response overdue",
    ]);
  });

  it("is what somebody sees and nothing else: by area, never near the subject, not for who only counts", async () => {
    await lodge({ aboutUnits: ["team-distribution"] });
    const { id } = await lodge({ adm1: "ML01", adm2: "ML0101" });
    expect(new Set((await due("handler-01")).map((row) => row.id))).toEqual(new Set([id]));
    expect(new Set((await due("near-01")).map((row) => row.id))).toEqual(new Set([id]));
    expect(new Set((await due("desk-01")).map((row) => row.id)).size).toBe(2);
    const analyst = operation.tried("analyst-01", "due.list");
    await expect(analyst).rejects.toThrow("not-permitted");
  });

  it("moves with a calendar that is adopted, on the office's wall, and what was kept stays kept", async () => {
    const { id } = await lodge();
    await operation.ask("desk-01", "cases.acknowledge", { id, how: "at-intake" });
    const within = { by: "2026-06-01T00:00:00.000Z", of: "case" };
    expect(lines(await due("desk-01", within))[1]).toBe("2026-04-11T00:00 response due");
    await adopt({ ...mali2026, timeZone: "Asia/Kathmandu" });
    const moved = (await due("desk-01", within, later("2026-03-28"))).find((row) => row.due === "response");
    expect(moved).toMatchObject({
      ...{ lastDay: "2026-04-17", at: "2026-04-17T18:15:00.000Z", officeTime: "2026-04-18 00:00" },
    });
    expect(await operation.ask("desk-01", "cases.show", { id })).toMatchObject({
      deadlines: {
        policy: { source: "Answerable default", draft: true },
        calendar: { id: "mali-2026", zone: "Asia/Kathmandu" },
        clocks: [
          { clock: "acknowledgement", state: "met", due: "2026-03-30T00:00:00.000Z" },
          { clock: "interim", state: "running", overdue: false },
          { clock: "response", state: "running", officeTime: "2026-04-18 00:00" },
          { clock: "closure", state: "running" },
          { clock: "appeal", state: "not-begun", due: null },
        ],
      },
    });
  });

  it("moves on the first day of a calendar that was adopted ahead", async () => {
    await lodge();
    await adopt({ ...mali2026, effective: { from: "2026-04-01", to: null } });
    const response = async (now: Instant) =>
      (await due("desk-01", { by: "2026-06-01T00:00:00.000Z" }, now)).find((row) => row.due === "response")?.at;
    expect(await response(NOW)).toBe("2026-04-11T00:00:00.000Z");
    expect(await response(later("2026-04-01"))).toBe("2026-04-18T00:00:00.000Z");
  });

  it("is not taken back by a process that opened the operation before the calendar was adopted", async () => {
    await lodge();
    const old = (await openOperation(operation.location, operation.env, NOW))._unsafeUnwrap();
    await adopt(mali2026);
    const within = { by: "2026-06-01T00:00:00.000Z" };
    const before = await due("desk-01", within);
    (await followLogs(old, jobs, { now: later("2026-03-28"), via: "cli" }))._unsafeUnwrap();
    await old.close();
    expect(await due("desk-01", within)).toEqual(before);
    expect(before.find((row) => row.due === "response")?.at).toBe("2026-04-18T00:00:00.000Z");
    const rebuilt = await operation.ask<readonly { differences: number }[]>("admin-01", "store.rebuild");
    expect(rebuilt.map(({ differences }) => differences)).toEqual([0, 0, 0]);
  });

  it("has no line for a case once the person took it back, and one for what was promised", async () => {
    const { id } = await lodge();
    await operation.ask("desk-01", "cases.withdraw", { id });
    await operation.ask("desk-01", "promises.make", {
      ...{ level: "community", area: "ML0505", occasion: "visit", topic: "water", doneBy: "wash-officer" },
      ...{ words: "Nous prévoyons de réparer la pompe.", by: "2026-03-30" },
    });
    const rows = await due("desk-01");
    expect(rows.map(({ of, due: what, lastDay }) => [of, what, lastDay])).toEqual([
      ["promise", "promise", "2026-03-30"],
    ]);
  });
});
