import { addHours, type DeadlinePassed, type Instant, mali2026, nothingRecorded } from "@answerable/core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openOperation } from "../open-operation.ts";
import { member, testOperations } from "../operation-fixture.ts";
import { type ServedOperation, serveOperation } from "../serve-operation.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

/** Friday 27 March 2026. */
const NOW = "2026-03-27T08:00:00.000Z" as Instant;
const on = (day: string): Instant => `2026-${day}T08:00:00.000Z` as Instant;

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

describe.each(["sqlite", "postgres"] as const)("deadlines that pass, on %s", (database) => {
  let operation: Awaited<ReturnType<typeof operations.begin>>;
  const served: ServedOperation[] = [];
  beforeEach(async () => {
    operation = await operations.begin(database, {
      now: NOW,
      members: [
        member("admin-01", ["administrator"], { areas: [] }),
        member("im-01", ["information-manager"]),
        member("desk-01", ["cfm-operator"], { units: [] }),
      ],
    });
    return async () => {
      for (const one of served.splice(0)) await one.close();
    };
  });

  const lodge = async (more: object = {}, now = NOW) =>
    (await operation.ask<{ id: string }>("desk-01", "cases.lodge", complaint(more), now)).id;
  const serve = async (now: Instant) => {
    const { env, cwd } = operation;
    const opened = (await serveOperation({ env, cwd, via: "worker", now: () => now }))._unsafeUnwrap();
    served.push(opened);
    return opened;
  };
  const tick = async (now: Instant) => (await (await serve(now)).doWhatIsDue(now))._unsafeUnwrap();
  const passed = async (): Promise<DeadlinePassed[]> => {
    const open = (await openOperation(operation.location, operation.env, NOW))._unsafeUnwrap();
    const events = (await open.storeOf("accountability")._unsafeUnwrap().eventsAfter(0, 1000))._unsafeUnwrap();
    await open.close();
    return events.flatMap(({ event }) => (event.type === "deadline-passed" ? [event as DeadlinePassed] : []));
  };
  const lines = async () => (await passed()).map(({ kind, dueAt }) => `${dueAt.slice(0, 16)} ${kind}`);

  it("are noted once, when they have passed and not a moment before, whatever restarts", async () => {
    const id = await lodge({ priority: "urgent" });
    expect(await tick(on("03-27"))).toEqual({ atOnce: 0, inDigest: 0, moved: 0 });
    const [first, none, again] = [
      ...[await tick(addHours(NOW, 1)), await tick(addHours(NOW, 1)), await tick(addHours(NOW, 2))],
    ];
    expect([first, none, again].map(({ atOnce = 0 } = expect.fail()) => atOnce)).toEqual([1, 0, 0]);
    expect(await passed()).toMatchObject([
      { record: id, kind: "acknowledgement-due", dueAt: "2026-03-27T09:00:00.000Z", at: addHours(NOW, 1) },
    ]);
  });

  it("are noted once where two workers look at the same moment", async () => {
    for (const hopes of ["a", "b", "c"])
      await lodge({ priority: "urgent", key: `the-lodgers-key-of-22-or-more-${hopes}` });
    const both = [await serve(addHours(NOW, 1)), await serve(addHours(NOW, 1))];
    const noted = await Promise.all(both.map((one) => one.doWhatIsDue(addHours(NOW, 1))));
    expect(noted.map((one) => one._unsafeUnwrap().atOnce).reduce((a, b) => a + b)).toBe(3);
    expect(await passed()).toHaveLength(3);
  });

  it("are not noted of what was done in time, nor of what was taken back", async () => {
    const id = await lodge();
    await operation.ask("desk-01", "cases.acknowledge", { id, how: "at-intake" });
    const other = await lodge({ adm2: "ML0501" });
    await operation.ask("desk-01", "cases.withdraw", { id: other });
    await tick(on("03-31"));
    expect(await lines()).toEqual([]);
  });

  it("that were past when the matter was entered go into one list, and raise no alarm", async () => {
    await lodge({ receivedAt: "2026-03-12T09:00:00.000Z" });
    expect(await tick(addHours(NOW, 1))).toEqual({ atOnce: 0, inDigest: 2, moved: 0 });
    expect((await passed()).map(({ kind, telling }) => [kind, telling])).toEqual([
      ["acknowledgement-entered-late", "in-digest"],
      ["interim-entered-late", "in-digest"],
    ]);
  });

  it("that passed days ago while nobody looked go into one list, soonest harm first", async () => {
    await operation.ask("desk-01", "promises.make", {
      ...{ level: "community", area: "ML0505", occasion: "visit", topic: "water", doneBy: "wash-officer" },
      ...{ words: "Nous prévoyons de réparer la pompe.", by: "2026-03-28" },
    });
    await lodge();
    expect(await tick(on("04-03"))).toMatchObject({ atOnce: 0 });
    const kinds = (await passed()).map(({ kind }) => kind);
    expect(kinds.at(-1)).toBe("promise-due");
    expect(kinds.slice(0, -1)).toContain("acknowledgement-due");
    expect(new Set((await passed()).map(({ at }) => at))).toEqual(new Set([on("04-03")]));
  });

  it("are not used up by a clock that jumped a year ahead, and are noted when it is right and their time has come", async () => {
    const id = await lodge({ priority: "urgent" });
    await tick("2027-03-27T08:00:00.000Z" as Instant);
    expect(await passed()).toEqual([]);
    expect(await tick(addHours(NOW, 1))).toMatchObject({ atOnce: 1 });
    expect(await passed()).toMatchObject([{ record: id, telling: "at-once", at: addHours(NOW, 1) }]);
  });

  it("that a clock some weeks ahead noted are noted again in their time, each once", async () => {
    await lodge({ priority: "urgent" });
    await tick(addHours(NOW, 20 * 24));
    const tooSoon = (await passed()).length;
    expect(tooSoon).toBeGreaterThan(0);
    expect(await tick(NOW)).toMatchObject({ atOnce: 0 });
    for (const now of [addHours(NOW, 1), addHours(NOW, 1)]) await tick(now);
    expect((await passed()).slice(tooSoon)).toMatchObject([
      { kind: "acknowledgement-due", telling: "at-once", at: addHours(NOW, 1) },
    ]);
  });

  it("move with a calendar that was adopted meanwhile, and pass when it says", async () => {
    const id = await lodge();
    await operation.ask("desk-01", "cases.acknowledge", { id, how: "at-intake" });
    await operation.ask("im-01", "documents.adopt", {
      file: { name: "calendar.json", bytes: new TextEncoder().encode(JSON.stringify(mali2026)) },
    });
    await tick("2026-04-11T00:00:00.000Z" as Instant);
    expect((await lines()).filter((line) => line.endsWith("response-due"))).toEqual([]);
    await tick("2026-04-18T00:00:00.000Z" as Instant);
    expect((await lines()).filter((line) => line.endsWith("response-due"))).toEqual(["2026-04-18T00:00 response-due"]);
  });
});
