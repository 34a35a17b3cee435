import { addHours, type Instant } from "@answerable/core";
import { err, ok } from "neverthrow";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { complaint, MEMBERS, NOW, sensitiveComplaint, withMechanism, withProofs } from "../cases/cases-fixture.ts";
import type { Lodged } from "../cases/lodging.ts";
import type { FailedAttempt } from "../jobs/work-queue.ts";
import { type OpenOperation, openOperation } from "../open-operation.ts";
import { member, testOperations } from "../operation-fixture.ts";
import { deliver } from "./deliver.ts";
import { webhookLine } from "./webhook-line.ts";
import type { WebhookMessage } from "./webhook-post.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const members = [...MEMBERS, member("handler-07", ["case-handler"], { areas: ["ML07"], units: [] })];
const tool = { code: "case-tool", actor: "handler-01", url: "https://tool.example/hook", tells: ["case", "promise"] };
const queue = "webhook:case-tool";

interface Told {
  readonly type: string;
  readonly timestamp: string;
  readonly data: { readonly id: string; readonly version: number; readonly part: string; readonly sequence: number };
}

/** A receiver that keeps what it gets, and does what it is told to. */
const receiver = () => {
  const got: WebhookMessage[] = [];
  let answer = (_message: WebhookMessage): FailedAttempt | undefined => undefined;
  return {
    got,
    told: () => got.map(({ body }) => JSON.parse(body) as Told),
    words: () => got.map(({ body }) => (JSON.parse(body) as Told).type),
    answers: (how: typeof answer) => {
      answer = how;
    },
    line: webhookLine(async (message) => {
      const failed = answer(message);
      if (failed !== undefined) return err(failed);
      got.push(message);
      return ok(undefined);
    }),
  };
};

describe.each(["sqlite", "postgres"] as const)("a webhook, on %s", (database) => {
  let operation: Awaited<ReturnType<typeof operations.begin>>;
  let versions = 0;
  const adopt = async (...webhooks: readonly object[]) => {
    versions += 1;
    const header = { id: "destinations", version: `v${versions}`, title: { en: "Destinations" }, source: "test" };
    const document = { document: "destinations", ...header, webhooks };
    const file = { name: "destinations.json", bytes: Buffer.from(JSON.stringify(document)) };
    // of several that were adopted at one moment none is the last
    return await operation.tried("im-01", "documents.adopt", { file }, addHours(NOW, versions / 3600));
  };
  const opened = async <T>(work: (open: OpenOperation) => Promise<T>, now = NOW): Promise<T> => {
    const open = (await openOperation(operation.location, operation.env, now))._unsafeUnwrap();
    try {
      return await work(open);
    } finally {
      await open.close();
    }
  };
  const how = (line: ReturnType<typeof webhookLine>, now: Instant = NOW) => ({
    ...{ line, queue, now: () => now, chance: () => 1, atOnce: 3, limitMs: 60_000 },
  });
  const delivered = (line: ReturnType<typeof webhookLine>, now: Instant = NOW) =>
    opened(async (open) => (await deliver(open, how(line, now)))._unsafeUnwrap(), now);
  const lodge = async (more: object = {}) =>
    (await operation.ask<Required<Lodged>>("desk-01", "cases.lodge", complaint(more))).id;
  const listed = async (actor = "handler-01") =>
    (await operation.ask<readonly { readonly id: string }[]>(actor, "cases.list")).map(({ id }) => id);

  beforeEach(async () => {
    operation = await operations.begin(database, { members, now: NOW });
    (await adopt(tool))._unsafeUnwrap();
  });

  it("begins at the end of the log, then is told by id what comes, and what becomes of it", async () => {
    await lodge();
    const { line, told } = receiver();
    await delivered(line);
    expect(told()).toEqual([]);
    const id = await lodge();
    await operation.ask("handler-01", "cases.triage", { id, category: "quality-timeliness", priority: "usual" });
    await delivered(line);
    expect(told()).toEqual([
      { type: "case.created", timestamp: NOW, data: { id, version: 1, part: "accountability", sequence: 1 } },
      { type: "case.status", timestamp: NOW, data: { id, version: 2, part: "accountability", sequence: 2 } },
    ]);
  });

  it("has at the end the list that its actor has: what is of another area, found sensitive, or sensitive from the first, stays unsaid", async () => {
    const { line, told, got } = receiver();
    await delivered(line);
    await withMechanism(operation);
    await withProofs(operation);
    const [kept, gone] = [await lodge(), await lodge()];
    await operation.ask("sfp-01", "cases.lodge-sensitive", sensitiveComplaint());
    await delivered(line);
    await operation.ask("desk-01", "cases.reclassify", { id: gone, category: "diversion-fraud" });
    await delivered(line);
    const unheard = await lodge();
    await operation.ask("desk-01", "cases.reclassify", { id: unheard, category: "diversion-fraud" });
    await delivered(line);
    const holds = new Set<string>();
    for (const { type, data } of told()) holds[type === "case.deleted" ? "delete" : "add"](data.id);
    expect([...holds]).toEqual(await listed());
    expect([...holds]).toEqual([kept]);
    expect(told().map(({ type, data }) => [type, data.id])).toEqual([
      ["case.created", kept],
      ["case.created", gone],
      ["case.deleted", gone],
    ]);
    // nothing that it may not see makes a gap in what it counts
    expect(told().map(({ data }) => data.sequence)).toEqual([1, 2, 3]);
    expect(JSON.stringify(got)).not.toMatch(/huile|70 00 00 00|moulin|diversion|ML05/);
  });

  it("never hears that something is gone of which it heard nothing: paused, out of reach, or erased meanwhile; what may have arrived counts as heard", async () => {
    const { line, told, answers } = receiver();
    await delivered(line);
    await withMechanism(operation);
    await withProofs(operation);
    (await adopt({ ...tool, pausedSince: "2026-06-15" }))._unsafeUnwrap();
    const [unheard, erased] = [await lodge(), await lodge()];
    await delivered(line);
    await operation.ask("handler-01", "person.erase", { ids: [erased], wishedBy: "the-person" });
    (await adopt(tool))._unsafeUnwrap();
    const sensitive = { category: "diversion-fraud", allegation: "Une place sur la liste a été vendue." };
    const leaves = (id: string) => operation.ask("desk-01", "cases.reclassify", { id, ...sensitive });
    for (const id of [unheard, erased]) await leaves(id);
    await delivered(line);
    const [away, lost] = [await lodge(), await lodge()];
    answers(({ body }) =>
      body.includes(away) ? { code: "webhook-unreachable", isUnheard: true } : { code: "webhook-broke-off" },
    );
    expect(await delivered(line)).toMatchObject({ failed: 2 });
    for (const id of [away, lost]) await leaves(id);
    answers(() => undefined);
    await delivered(line, addHours(NOW, 1));
    expect(told().map(({ type, data }) => [type, data.id])).toEqual([["case.deleted", lost]]);
  });

  it("never hears that something is gone that came and left between two looks, whenever it is erased", async () => {
    const { line, told } = receiver();
    await delivered(line);
    await withMechanism(operation);
    await withProofs(operation);
    const [before, after] = [await lodge(), await lodge()];
    const erase = (id: string) => operation.ask("sfp-01", "person.erase", { ids: [id], wishedBy: "the-person" });
    const leaves = (id: string) =>
      operation.ask("desk-01", "cases.reclassify", {
        id,
        category: "diversion-fraud",
        allegation: "Une place vendue.",
      });
    await operation.ask("handler-01", "person.erase", { ids: [before], wishedBy: "the-person" });
    await leaves(before);
    await leaves(after);
    await delivered(line);
    await erase(after);
    await delivered(line);
    expect(told()).toEqual([]);
  });

  it("hears once that a case is gone that was erased while this waited", async () => {
    const { line, words, answers } = receiver();
    await delivered(line);
    await withMechanism(operation);
    await withProofs(operation);
    const id = await lodge();
    await delivered(line);
    answers(() => ({ code: "webhook-unreachable", isUnheard: true }));
    const allegation = "Une place sur la liste a été vendue.";
    await operation.ask("desk-01", "cases.reclassify", { id, category: "diversion-fraud", allegation });
    await delivered(line);
    await operation.ask("sfp-01", "person.erase", { ids: [id], wishedBy: "the-person" });
    answers(() => undefined);
    await delivered(line, addHours(NOW, 1));
    expect(words()).toEqual(["case.created", "case.deleted"]);
  });

  it("whose actor answers for another area hears nothing", async () => {
    (await adopt({ ...tool, actor: "handler-07" }))._unsafeUnwrap();
    const { line, got } = receiver();
    await delivered(line);
    await lodge();
    await delivered(line);
    expect(got).toEqual([]);
  });

  it("gets the same bytes under the same id at each attempt, in the order of each record; others do not wait", async () => {
    const { line, got, told, answers } = receiver();
    await delivered(line);
    const [stuck, free] = [await lodge(), await lodge()];
    await operation.ask("handler-01", "cases.triage", { id: stuck, category: "quality-timeliness", priority: "usual" });
    const tried: WebhookMessage[] = [];
    answers((message) => {
      tried.push(message);
      return message.body.includes(stuck) ? { code: "webhook-failed" } : undefined;
    });
    expect(await delivered(line)).toEqual({ done: 1, failed: 1, dead: 0 });
    expect(told().map(({ data }) => data.id)).toEqual([free]);
    answers(() => undefined);
    await delivered(line, addHours(NOW, 1));
    const again = got.find(({ body }) => body.includes("created") && body.includes(stuck));
    const first = tried.find(({ body }) => body.includes(stuck));
    expect([again?.id, again?.body]).toEqual([first?.id, first?.body]);
    expect(again?.at).not.toBe(first?.at);
    expect(told().map(({ type, data }) => [type, data.id])).toEqual([
      ["case.created", free],
      ["case.created", stuck],
      ["case.status", stuck],
    ]);
    expect(new Set(got.map(({ id }) => id)).size).toBe(3);
  });

  it("is told that a record has to be fetched anew when the person wished it erased; what waited about it is gone", async () => {
    const { line, words, answers } = receiver();
    await delivered(line);
    const id = await lodge();
    answers(() => ({ code: "webhook-unreachable" }));
    await delivered(line);
    await operation.ask("handler-01", "person.erase", { ids: [id], wishedBy: "the-person" });
    answers(() => undefined);
    await delivered(line, addHours(NOW, 1));
    expect(words()).toEqual(["case.changed"]);
  });

  it("gets each message, and the later ones of a record after the earlier, from two workers at once", async () => {
    const { line, told } = receiver();
    await delivered(line);
    const ids = [await lodge(), await lodge(), await lodge()];
    for (const id of ids)
      await operation.ask("handler-01", "cases.triage", { id, category: "quality-timeliness", priority: "usual" });
    await opened((one) =>
      opened(async (other) => {
        const both = await Promise.all([deliver(one, how(line)), deliver(other, how(line))]);
        // whoever came too late for the following stops; what was put is sent by either
        expect(both.every((each) => each.isOk())).toBe(true);
      }),
    );
    await delivered(line);
    for (const id of ids)
      expect(
        told()
          .filter(({ data }) => data.id === id)
          .map(({ type }) => type),
      ).toEqual(["case.created", "case.status"]);
    expect(told()).toHaveLength(6);
  });

  it("that is paused gets nothing, and later what happened meanwhile; one whose actor has left stands still", async () => {
    const { line, words } = receiver();
    await delivered(line);
    (await adopt({ ...tool, pausedSince: "2026-06-15" }))._unsafeUnwrap();
    await lodge();
    await delivered(line);
    expect(words()).toEqual([]);
    (await adopt(tool))._unsafeUnwrap();
    await delivered(line);
    expect(words()).toEqual(["case.created"]);
    expect(JSON.stringify((await adopt({ ...tool, actor: "left-01" }))._unsafeUnwrapErr())).toContain("actor-unknown");
    await opened(async (open) => {
      const left = { ...open, staff: { ...open.staff, members: [] } };
      expect((await line.destinations(left, NOW))._unsafeUnwrap()).toEqual([]);
    });
  });

  it("does not hear of what waited for it once its actor may not list it any more", async () => {
    const { line, words, answers } = receiver();
    await delivered(line);
    await lodge();
    answers(() => ({ code: "webhook-unreachable" }));
    expect(await delivered(line)).toMatchObject({ failed: 1 });
    answers(() => undefined);
    const later = addHours(NOW, 1);
    await opened(async (open) => {
      const members = open.staff.members.map((one) => (one.code === "handler-01" ? { ...one, areas: ["ML07"] } : one));
      const moved = { ...open, staff: { ...open.staff, members } };
      expect((await deliver(moved, how(line, later)))._unsafeUnwrap()).toMatchObject({ failed: 0, dead: 0 });
    }, later);
    await delivered(line, later);
    expect(words()).toEqual([]);
  });

  it("is signed by two secrets while they are changed, and no secret stands in a job, the log or a document", async () => {
    (await adopt({ ...tool, secrets: [1, 2] }))._unsafeUnwrap();
    const { line, got, answers } = receiver();
    await delivered(line);
    await lodge();
    await delivered(line);
    const shown = async (generation: number) =>
      (await operation.ask<{ secret: string }>("im-01", "destinations.secret", { code: "case-tool", generation }))
        .secret;
    const secrets = [await shown(1), await shown(2)];
    expect(got[0]?.secrets).toEqual(secrets);
    expect(secrets.every((secret) => /^whsec_[A-Za-z0-9+/]{43}=$/.test(secret))).toBe(true);
    expect(new Set(secrets).size).toBe(2);
    const unasked = operation.ask("handler-01", "destinations.secret", { code: "case-tool" });
    await expect(unasked).rejects.toThrow("not-permitted");
    answers(() => ({ code: "webhook-gone", isFinal: true }));
    await lodge();
    expect(await delivered(line)).toMatchObject({ dead: 1 });
    await opened(async (open) => {
      const { jobs, eventsAfter } = open.storeOf("accountability")._unsafeUnwrap();
      const [dead, standing, log] = [await jobs.dead(10), await jobs.standing(NOW), await eventsAfter(0, 1000)];
      const all = JSON.stringify([...[dead, standing, log].map((one) => one._unsafeUnwrap()), open.documents.all]);
      for (const secret of secrets) expect(all).not.toContain(secret.slice(6));
    });
  });
});
