import { addHours, type Instant, type Staff } from "@answerable/core";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { err, ok, type Result } from "neverthrow";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  complaint,
  MEMBERS,
  NOW,
  openedWith,
  sensitiveComplaint,
  withMechanism,
  withProofs,
} from "../cases/cases-fixture.ts";
import { deliver } from "../deliveries/deliver.ts";
import { noteDeadlines } from "../jobs/note-deadlines.ts";
import type { FailedAttempt } from "../jobs/work-queue.ts";
import { dueJobs } from "../jobs.ts";
import { type OpenOperation, openOperation } from "../open-operation.ts";
import { member, testOperations } from "../operation-fixture.ts";
import { mailLine } from "./mail-line.ts";
import type { Mail, Mailer } from "./mailer.ts";

/** An urgent complaint is to be acknowledged by then. */
const LATER = addHours(NOW, 24);

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const position = (post: string, supervisor: string | null): NonNullable<Staff["members"][number]["position"]> =>
  ({ post, organisation: "agency", level: "officer", office: "field", supervisor, sex: "not-said" }) as never;
const STAFF = [
  ...MEMBERS.filter(({ code }) => code !== "handler-01"),
  member("handler-01", ["case-handler"], {
    areas: ["ML05"],
    units: [],
    position: position("complaints-officer", "lead-01"),
  }),
  member("lead-01", ["case-handler"], { areas: ["ML05"], units: [], position: position("team-lead", null) }),
  member("deputy-01", ["investigating-body"], { units: [], position: position("head-of-office", null) }),
];

describe.each(["sqlite", "postgres"] as const)("mails to members of staff, on %s", (database) => {
  let operation: Awaited<ReturnType<typeof operations.begin>>;
  let sent: Mail[] = [];
  let answer: () => Result<void, FailedAttempt> = () => ok(undefined);
  const mailer: Mailer = async (mail) => {
    const answered = answer();
    if (answered.isOk()) sent.push(mail);
    return answered;
  };
  const terms = { called: undefined, look: "https://due.example", dailyHour: 6, settleSeconds: 60 };
  const line = mailLine(mailer, terms);

  beforeEach(async () => {
    operation = await operations.begin(database, { members: STAFF, now: NOW });
    sent = [];
    answer = () => ok(undefined);
  });

  const reach = (who: string, more: object = {}) =>
    operation.ask(who, "accounts.reach", { address: `${who}@agency.example`, language: "en", ...more });
  const lodge = async (more: object = {}) =>
    (await operation.ask<{ id: string }>("desk-01", "cases.lodge", complaint(more))).id;
  const opened = async <Done>(now: Instant, work: (open: OpenOperation) => Promise<Done>): Promise<Done> => {
    const open = (await openOperation(operation.location, operation.env, now))._unsafeUnwrap();
    try {
      return await work(open);
    } finally {
      await open.close();
    }
  };
  /** What a worker does at a moment: it looks what is due, and each destination's loop goes round. */
  const work = (now: Instant, { looks = true, by = line, atOnce = 2 } = {}) =>
    opened(now, async (open) => {
      if (looks) (await noteDeadlines(open, dueJobs, { now, via: "worker" }))._unsafeUnwrap();
      const wanted = (await by.destinations(open, now))._unsafeUnwrap();
      for (const { queue } of wanted)
        (
          await deliver(open, { line: by, queue, now: () => now, chance: () => 0, atOnce, limitMs: 20_000 })
        )._unsafeUnwrap();
    });
  /** A look, and a round after what it noted has settled. */
  const look = async (now: Instant, by = line) => {
    await work(now, { by });
    await work(addHours(now, 1 / 30), { looks: false, by });
  };
  const told = () => sent.map(({ to, subject }) => `${to.split("@")[0]}: ${subject}`);
  /** The first look of a worker finds who is to be told; what passes from then on is. */
  const begin = () => work(NOW);

  it("tell who deals with it that a case is overdue, and three days later who is over her", async () => {
    for (const who of ["handler-01", "lead-01", "im-01", "desk-01"]) await reach(who);
    await begin();
    const id = await lodge();
    await operation.ask("desk-01", "cases.acknowledge", { id, how: "at-intake" });
    const category = "quality-timeliness";
    await operation.ask("desk-01", "cases.triage", { id, category, priority: "usual" });
    await operation.ask("handler-01", "cases.take", { id });
    await look("2026-06-30T00:00:00.000Z" as Instant);
    expect(told()).toEqual(["handler-01: 1 matter waits for you"]);
    await look("2026-07-04T00:00:00.000Z" as Instant);
    expect(told().slice(1)).toEqual(expect.arrayContaining(["lead-01: 1 matter waits for you"]));
    expect(sent.some(({ to }) => to.startsWith("im-01"))).toBe(false);
  });

  it("wait for nothing where a clock that ran weeks ahead noted and put them, and in its time each matter is told", async () => {
    await reach("handler-01");
    await begin();
    const id = await lodge();
    await operation.ask("desk-01", "cases.acknowledge", { id, how: "at-intake" });
    const category = "quality-timeliness";
    await operation.ask("desk-01", "cases.triage", { id, category, priority: "usual" });
    await operation.ask("handler-01", "cases.take", { id });
    await work("2026-07-20T00:00:00.000Z" as Instant);
    expect(told()).toEqual([]);
    await work(addHours(NOW, 1));
    expect(told()).toHaveLength(1);
    await look("2026-06-30T00:00:00.000Z" as Instant);
    expect(told().slice(1)).toEqual(["handler-01: 1 matter waits for you"]);
  });

  it("say in clear how many, and nothing of whom, where or what; with a key, the list goes along", async () => {
    const identity = await generateIdentity();
    await reach("desk-01", { recipient: await identityToRecipient(identity) });
    await begin();
    const id = await lodge({ priority: "urgent" });
    await look(LATER);
    expect(sent).toHaveLength(1);
    const [mail] = sent;
    const clear = `${mail?.subject} ${mail?.text}`;
    for (const word of [id, "ML05", "case", "acknowledge", "quality", "desk-01", "scratch", "sensitive", "complaint"])
      expect(clear).not.toContain(word);
    const list = await openedWith(identity, { name: "list.age", text: mail?.list ?? "" });
    expect(list.length % 4096).toBe(0);
    expect(list.trimEnd().split("\n")[1]).toMatch(
      new RegExp(`^2026-\\S+\tacknowledgement-due\tcase\t${id}\tanswerable due list$`),
    );
  });

  it("tell what a worker's first look found before anybody's queue was begun, but nothing from before the address", async () => {
    await lodge({ priority: "urgent", reference: "before" });
    await opened(LATER, async (open) => {
      (await noteDeadlines(open, dueJobs, { now: LATER, via: "worker" }))._unsafeUnwrap();
    });
    const entry = { address: "desk-01@agency.example", language: "en" };
    await operation.ask("desk-01", "accounts.reach", entry, addHours(LATER, 1));
    const more = { priority: "urgent", reference: "after", receivedAt: LATER };
    await operation.ask("desk-01", "cases.lodge", complaint(more), LATER);
    await opened(addHours(LATER, 25), async (open) => {
      (await noteDeadlines(open, dueJobs, { now: addHours(LATER, 25), via: "worker" }))._unsafeUnwrap();
    });
    for (const hours of [26, 27]) await work(addHours(LATER, hours), { looks: false });
    expect(told()).toEqual(["desk-01: 1 matter waits for you"]);
  });

  it("are one for everything that one look found, and not one for each", async () => {
    await reach("desk-01");
    await begin();
    for (const hopes of ["a", "b", "c"]) await lodge({ priority: "urgent", reference: hopes });
    await look(LATER);
    expect(told()).toEqual(["desk-01: 3 matters wait for you"]);
  });

  it("put what was entered late into one list of its own, apart from alarms (W5)", async () => {
    await reach("desk-01");
    await begin();
    await lodge({ priority: "urgent" });
    await lodge({ receivedAt: "2026-05-01T08:00:00.000Z" });
    await look(LATER);
    const begins = sent.map(({ text }) => text.split("\n")[0] ?? "");
    expect(begins).toHaveLength(2);
    expect(begins).toContain("1 matter waits for you. The time set for it has passed.");
    expect(begins.some((text) => text.startsWith("1 matter waits for you. Entered late, already overdue"))).toBe(true);
  });

  it("are not sent of what was done before they went, so that nobody is reminded of what is closed", async () => {
    await reach("desk-01");
    await begin();
    const id = await lodge({ priority: "urgent" });
    await work(LATER);
    await operation.ask("desk-01", "cases.acknowledge", { id, how: "at-intake" }, LATER);
    await work(addHours(LATER, 1), { looks: false });
    expect(sent).toEqual([]);
  });

  it("come once a day to who wants it so", async () => {
    await reach("desk-01", { when: "daily" });
    await begin();
    for (const [at, reference] of [
      [0, "a"],
      [2, "b"],
    ] as const) {
      await operation.ask("desk-01", "cases.lodge", complaint({ priority: "urgent", reference }), addHours(NOW, at));
      await look(addHours(LATER, at));
    }
    expect(sent).toEqual([]);
    await work("2026-06-17T06:00:00.000Z" as Instant);
    expect(told()).toEqual(["desk-01: 2 matters wait for you"]);
    expect(sent[0]?.text).toContain("once a day");
  });

  it("tell the deputy and the focal point of a packet that nobody opened in a day; the deputy finds it and opens it", async () => {
    await withMechanism(operation);
    const identities = await withProofs(operation);
    for (const who of ["deputy-01", "body-01", "sfp-01", "desk-01", "handler-01"]) await reach(who);
    await begin();
    const { id } = await operation.ask<{ id: string }>("sfp-01", "cases.lodge-sensitive", sensitiveComplaint());
    await operation.ask("sfp-01", "cases.acknowledge", { id, how: "at-intake" });
    await operation.ask("sfp-01", "cases.forward", { id, to: "body" });
    const dayAfter = addHours(NOW, 25);
    await look(dayAfter);
    expect(told().toSorted()).toEqual(["deputy-01: 1 matter waits for you", "sfp-01: 1 matter waits for you"]);
    const due = await operation.ask<{ id: string; due: string }[]>("deputy-01", "due.list", { of: "case" }, dayAfter);
    expect(due).toContainEqual(expect.objectContaining({ id, due: "forward-unopened", state: "overdue" }));
    const { files } = await operation.ask<{ files: { name: string; text: string }[] }>(
      "deputy-01",
      "cases.packet",
      { id },
      dayAfter,
    );
    const allegation = files.find(({ name }) => name === "allegation.age") ?? expect.fail();
    expect(await openedWith(identities["deputy"] ?? "", allegation)).toContain("vend des places");
  });

  it("come again until they went, and are one mail then", async () => {
    await reach("desk-01");
    await begin();
    await lodge({ priority: "urgent", reference: "a" });
    answer = () => err({ code: "mail-put-off" });
    await look(LATER);
    const more = { priority: "urgent", reference: "b", receivedAt: LATER };
    await operation.ask("desk-01", "cases.lodge", complaint(more), addHours(LATER, 1));
    await look(addHours(LATER, 24));
    expect(sent).toEqual([]);
    answer = () => ok(undefined);
    await work(addHours(LATER, 36), { looks: false });
    expect(told()).toEqual(["desk-01: 2 matters wait for you"]);
    expect(sent[0]?.id).toMatch(/^[0-9a-f-]{36}$/);
    await work(addHours(LATER, 48), { looks: false });
    expect(sent).toHaveLength(1);
  });

  it("have one id where the word that they went was lost, so that whoever gets both sees one", async () => {
    await reach("desk-01");
    await begin();
    await lodge({ priority: "urgent" });
    const ids: string[] = [];
    const losing = mailLine(async ({ id }) => {
      ids.push(id);
      return ids.length < 3 ? err({ code: "mail-server-away" }) : ok(undefined);
    }, terms);
    await look(LATER, losing);
    await work(addHours(LATER, 12), { looks: false, by: losing });
    await work(addHours(LATER, 24), { looks: false, by: losing });
    await work(addHours(LATER, 48), { looks: false, by: losing });
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
  });

  it("lose nothing where one was refused for good: the next one says it again, and the refused one has nothing left to say", async () => {
    await reach("desk-01");
    await begin();
    await lodge({ priority: "urgent", reference: "a" });
    answer = () => err({ code: "mail-address-refused", isFinal: true });
    await look(LATER);
    answer = () => ok(undefined);
    await operation.ask(
      "desk-01",
      "cases.lodge",
      complaint({ priority: "urgent", reference: "b", receivedAt: LATER }),
      addHours(LATER, 1),
    );
    await look(addHours(LATER, 24));
    expect(told()).toEqual(["desk-01: 2 matters wait for you"]);
    await opened(LATER, async (open) => {
      const { jobs } = open.storeOf("accountability")._unsafeUnwrap();
      const dead = (await jobs.dead(10))._unsafeUnwrap();
      expect(dead).toMatchObject([{ queue: "mail:desk-01", failure: "mail-address-refused" }]);
      for (const one of dead) expect((await jobs.replay(one, LATER))._unsafeUnwrap()).toBe(true);
    });
    await work(addHours(LATER, 26), { looks: false });
    expect(sent).toHaveLength(1);
  });

  it("lose nothing where two of one slot go at once, and the server puts off the one with the older matter", async () => {
    await reach("desk-01");
    await begin();
    await lodge({ priority: "urgent", reference: "a" });
    const more = { priority: "urgent", reference: "b", receivedAt: addHours(NOW, 1) };
    await operation.ask("desk-01", "cases.lodge", complaint(more), addHours(NOW, 1));
    const slow = { ...terms, settleSeconds: 3 * 3600 };
    const other = Promise.withResolvers<void>();
    let calls = 0;
    const putsOffTheFirst = mailLine(async (mail) => {
      calls += 1;
      if (calls === 1) {
        await other.promise;
        return err({ code: "mail-put-off" });
      }
      sent.push(mail);
      other.resolve();
      return ok(undefined);
    }, slow);
    for (const hours of [0, 1]) await work(addHours(LATER, hours), { by: putsOffTheFirst });
    // so many at once that each lane takes one
    await work(addHours(LATER, 6), { looks: false, by: putsOffTheFirst, atOnce: 20 });
    await work(addHours(LATER, 24), { looks: false, by: putsOffTheFirst });
    // the one that went may have begun with the newer matter alone; then the older one goes by itself or says both
    const matters = told().map((one) => Number(/: (\d) matter/.exec(one)?.[1]));
    expect(matters.reduce((all, one) => all + one, 0)).toBeGreaterThanOrEqual(2);
    expect(calls).toBe(matters.length + 1);
  });

  it("say nothing to whoever is near the subject, by any count or moment (C7)", async () => {
    for (const who of ["driver-01", "desk-01"]) await reach(who);
    await begin();
    await lodge({ priority: "urgent", aboutUnits: ["team-distribution"] });
    await look(LATER);
    expect(told()).toEqual(["desk-01: 1 matter waits for you"]);
    await opened(LATER, async (open) => {
      const standing = (await open.storeOf("accountability")._unsafeUnwrap().jobs.standing(LATER))._unsafeUnwrap();
      const ofDriver = standing.find(({ queue }) => queue === "mail:driver-01");
      expect(ofDriver).toMatchObject({ due: 0, later: 0, dead: 0 });
    });
  });

  it("stand in no queue with an id of a record, a word or an address (W4)", async () => {
    await reach("desk-01");
    await begin();
    const id = await lodge({ priority: "urgent" });
    await work(LATER);
    await opened(LATER, async (open) => {
      const { jobs } = open.storeOf("accountability")._unsafeUnwrap();
      const now = addHours(LATER, 1);
      const taken = await jobs.take({ queue: "mail:desk-01", lease: "test", now, until: addHours(now, 1), limit: 10 });
      const [job] = taken._unsafeUnwrap();
      expect(JSON.stringify(job)).not.toContain(id);
      expect(JSON.parse(job?.payload ?? "")).toEqual({
        ...{ kind: "at-once", wish: "at-once", afterHours: 0, from: expect.any(Number), to: expect.any(Number) },
      });
    });
  });

  it("go nowhere once an address is forgotten, and it is erased", async () => {
    await reach("desk-01");
    await begin();
    await lodge({ priority: "urgent" });
    await work(LATER);
    await operation.ask("desk-01", "accounts.forget-reach");
    await work(addHours(LATER, 1));
    expect(sent).toEqual([]);
    await opened(LATER, async (open) => {
      const standing = (
        await open.storeOf("accountability")._unsafeUnwrap().jobs.standing(addHours(LATER, 2))
      )._unsafeUnwrap();
      expect(standing.find(({ queue }) => queue === "mail:desk-01")).toMatchObject({ due: 0, later: 0, dead: 0 });
    });
    const [row] = await operation.ask<{ reached: number }[]>("desk-01", "accounts.reached");
    expect(row).toMatchObject({ reached: 0 });
  });
});
