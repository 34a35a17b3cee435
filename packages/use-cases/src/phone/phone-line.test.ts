import { randomUUID } from "node:crypto";
import { type CaseEvent, caseSubject, defaultPhoneMessages, defaultRoles, type Instant } from "@answerable/core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { complaint, MEMBERS, NOW } from "../cases/cases-fixture.ts";
import { deliver } from "../deliveries/deliver.ts";
import { type OpenOperation, openOperation } from "../open-operation.ts";
import { testOperations } from "../operation-fixture.ts";
import { agreement, gatewayOfTests, moment } from "./gateway-fixture.ts";
import { phoneLine } from "./phone-line.ts";

// A person is asked by message to call: from the desk to a gateway and back. 15 June 2026 is a Monday.

/** The staff as it is adopted next, without one of its members. */
const staffWithout = (code: string) => {
  const header = { id: "staff", version: "2", title: { en: "Staff" }, source: "test" };
  const content = { ...header, roles: defaultRoles, members: MEMBERS.filter((one) => one.code !== code) };
  return { name: "staff.json", bytes: new TextEncoder().encode(JSON.stringify(content)) };
};

const otherWords = () => {
  const sentences = [{ code: "call", names: "nobody", texts: { fr: "Merci d'appeler." }, templates: {} }];
  const { document: _kind, ...content } = { ...defaultPhoneMessages, id: "phone-messages", sentences };
  return { name: "phone-messages.json", bytes: new TextEncoder().encode(JSON.stringify(content)) };
};

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

describe.each(["sqlite", "postgres"] as const)("a message to a phone, on %s", (database) => {
  let operation: Awaited<ReturnType<typeof operations.begin>>;
  let gateway: ReturnType<typeof gatewayOfTests>;
  beforeEach(async () => {
    operation = await operations.begin(database, { now: NOW, members: MEMBERS });
    gateway = gatewayOfTests();
    // the first round begins to follow the log
    await work(NOW);
  });

  const opened = async <Read>(read: (open: OpenOperation) => Promise<Read>): Promise<Read> => {
    const open = (await openOperation(operation.location, operation.env, NOW))._unsafeUnwrap();
    try {
      return await read(open);
    } finally {
      await open.close();
    }
  };
  const work = (now: Instant, line = phoneLine(gateway.gateway)) =>
    opened(async (open) => {
      for (const queue of ["phone", "phone:forget"]) {
        const delivering = { queue, now: () => now, chance: () => 0.5, atOnce: 1, limitMs: 20_000 };
        (await deliver(open, { line, ...delivering }))._unsafeUnwrap();
      }
    });
  const standing = () =>
    opened(async (open) => (await open.storeOf("accountability")._unsafeUnwrap().jobs.standing(NOW))._unsafeUnwrap());
  const said = (id: string) =>
    opened(async (open) => {
      const history = (await open.storeOf("accountability")._unsafeUnwrap().history(id))._unsafeUnwrap();
      return history.flatMap(({ event }) => {
        const { type, ...fact } = event as CaseEvent & { readonly because?: string; readonly code?: string };
        return type.startsWith("message-") ? [[type, fact.because ?? fact.code].filter(Boolean).join(" ")] : [];
      });
    });

  /** A case with an agreement, and the wish that the person calls; entered on Monday morning. */
  const asked = async (more: object = {}, agreed: object = {}): Promise<string> => {
    const { id } = await operation.ask<{ id: string }>("desk-01", "cases.lodge", {
      key: randomUUID(),
      ...complaint(more),
    });
    await operation.ask("desk-01", "cases.agree-messages", { id, ...agreement(agreed) });
    await operation.ask("handler-01", "cases.ask-to-call", { id, because: "there-is-word" });
    return id;
  };

  it("waits for the hours the person named, goes out once in words that tell nothing, and is forgotten when it arrived", async () => {
    const id = await asked();
    await work(moment("15", "13:59"));
    expect(gateway.taken).toEqual([]);
    await work(moment("15", "14:00"));
    await work(moment("15", "14:05"));
    expect(gateway.taken).toMatchObject([
      {
        to: "+22370000000",
        text: "Bonjour. Merci d'appeler ou de passer quand cela vous convient.",
        until: moment("15", "17:00"),
      },
    ]);
    gateway.becomes({ is: "arrived", code: "delivered" });
    await work(moment("15", "14:20"));
    await work(moment("15", "15:30"));
    expect(await said(id)).toEqual(["message-going-out", "message-handed-over queued", "message-arrived delivered"]);
    expect(gateway.forgotten).toEqual(["SM1"]);
    expect(await standing()).toMatchObject([
      { queue: "phone", due: 0, later: 0, dead: 0 },
      // once more after a day, which does no harm
      { queue: "phone:forget", due: 0, later: 1, dead: 0 },
    ]);
  });

  it("that was asked for before a worker ever ran goes out, and withdraws itself where that is long ago", async () => {
    operation = await operations.begin(database, { now: NOW, members: MEMBERS });
    const [id, other] = [await asked(), await asked()];
    await work(moment("15", "13:00"));
    await work(moment("15", "14:00"));
    expect(gateway.taken).toHaveLength(2);
    expect(await said(id)).toEqual(["message-going-out", "message-handed-over queued"]);
    expect(await said(other)).toEqual(["message-going-out", "message-handed-over queued"]);
    operation = await operations.begin(database, { now: NOW, members: MEMBERS });
    const late = await asked();
    for (const hour of ["14:00", "14:01"]) await work(moment("18", hour));
    expect(await said(late)).toEqual(["message-withdrawn asked-too-long-ago"]);
  });

  it("opens the number in the name of whoever asked, and the read log says so", async () => {
    const id = await asked();
    await work(moment("15", "14:00"));
    const held = await opened(async (open) => {
      const store = open.storeOf("accountability")._unsafeUnwrap();
      return (await store.heldSlots(id))._unsafeUnwrap().flatMap(({ readings }) => readings);
    });
    expect(held).toMatchObject([{ actor: "handler-01", purpose: "telling", at: moment("15", "14:00") }]);
  });

  it("does not go out when whoever asked may see the case no more", async () => {
    const id = await asked();
    await operation.ask("admin-01", "documents.adopt", { file: staffWithout("handler-01"), kind: "staff" });
    await work(moment("15", "14:00"));
    expect(gateway.taken).toEqual([]);
    expect(await said(id)).toEqual(["message-going-out", "message-withdrawn asker-may-no-longer"]);
  });

  it("does not go out once the consent is taken back, the person came, or the case is closed", async () => {
    const consent = await asked();
    const taken = { purpose: "contact-back", answer: "withdrawn", on: "2026-06-15", how: "by-phone" };
    await operation.ask("desk-01", "cases.record-consent", { id: consent, ...taken });
    const came = await asked();
    await operation.ask("desk-01", "cases.take-information", { id: came, words: "Je suis là." });
    const closed = await asked();
    await operation.ask("desk-01", "cases.withdraw", { id: closed });
    await work(moment("15", "14:30"));
    expect(gateway.taken).toEqual([]);
    expect([await said(consent), await said(came), await said(closed)]).toEqual([
      ["message-withdrawn agreement-ended"],
      ["message-withdrawn person-was-reached"],
      ["message-withdrawn nothing-owed-now"],
    ]);
  });

  it("whose answer is lost is asked for at the gateway, and does not go out twice", async () => {
    const id = await asked();
    gateway.fates.push("takes-it-and-is-not-heard");
    await work(moment("15", "14:00"));
    await work(moment("15", "14:01"));
    // other words are adopted meanwhile
    await operation.ask("im-01", "documents.adopt", { file: otherWords(), kind: "phone-messages" });
    await work(moment("15", "14:10"));
    expect(gateway.taken).toHaveLength(1);
    expect(await said(id)).toEqual(["message-going-out", "message-handed-over queued"]);
  });

  it("that a gateway never took goes out when it is back, within the hours, and not a day later", async () => {
    const id = await asked();
    gateway.goesAway(true);
    await work(moment("15", "16:00"));
    await work(moment("15", "18:00"));
    gateway.goesAway(false);
    await work(moment("15", "20:00"));
    expect(gateway.taken).toEqual([]);
    await work(moment("16", "14:00"));
    expect(gateway.taken).toHaveLength(1);
    expect(await said(id)).toEqual(["message-going-out", "message-handed-over queued"]);
  });

  it("that is late is not sent late", async () => {
    const id = await asked();
    await work(moment("18", "14:00"));
    expect(gateway.taken).toEqual([]);
    expect(await said(id)).toEqual(["message-withdrawn asked-too-long-ago"]);
  });

  it("that does not arrive says so in the case, with the other ways that were agreed", async () => {
    const id = await asked();
    gateway.fates.push("refuses");
    await work(moment("15", "14:00"));
    expect(await said(id)).toEqual(["message-going-out", "message-failed no-such-number"]);
    const { phone } = await operation.ask<{ phone: object }>("handler-01", "cases.show", { id });
    expect(phone).toMatchObject({
      failed: { because: "no-such-number", otherWays: ["call"] },
      agreement: { number: "sealed" },
    });
    expect(await standing()).toMatchObject([
      { dead: 0, failed: 0 },
      { dead: 0, failed: 0 },
    ]);
  });

  it("of which a network never says that it arrived is waited for a day, and then not known", async () => {
    const id = await asked();
    await work(moment("15", "14:00"));
    await work(moment("16", "13:00"));
    await work(moment("16", "14:01"));
    expect((await said(id)).at(-1)).toBe("message-failed sent");
    expect(gateway.forgotten).toEqual(["SM1"]);
  });

  /** The person takes her word back: everything that was kept of her goes. */
  const takesHerWordBack = (id: string) => {
    const said = { purpose: "recording", answer: "withdrawn", on: "2026-06-15", how: "by-phone" };
    return operation.ask("desk-01", "cases.record-consent", { id, ...said });
  };

  it("is forgotten at the gateway at once when the person takes her word back while it is on its way", async () => {
    const id = await asked();
    await work(moment("15", "14:00"));
    await takesHerWordBack(id);
    await work(moment("15", "14:01"));
    expect(gateway.forgotten).toEqual(["SM1"]);
    expect(JSON.stringify(await operation.ask("desk-01", "cases.show", { id }))).not.toContain("SM1");
  });

  it("that the gateway has not finished with is forgotten when it has", async () => {
    const id = await asked();
    await work(moment("15", "14:00"));
    await takesHerWordBack(id);
    gateway.finishes(false);
    await work(moment("15", "14:01"));
    await work(moment("15", "15:00"));
    expect(gateway.forgotten).toEqual([]);
    gateway.finishes(true);
    await work(moment("15", "18:00"));
    expect(gateway.forgotten).toEqual(["SM1"]);
  });

  it("is forgotten a day later when nothing is left that says to whom it went", async () => {
    const id = await asked();
    await work(moment("15", "14:00"));
    await opened(async (open) =>
      (await open.storeOf("accountability")._unsafeUnwrap().eraseSubject(id))._unsafeUnwrap(),
    );
    await work(moment("16", "14:59"));
    expect(gateway.forgotten).toEqual([]);
    await work(moment("16", "15:00"));
    expect(gateway.forgotten).toEqual(["SM1"]);
  });

  it("whose fate is never known, as the gateway was away for a day, is forgotten when it is back", async () => {
    const id = await asked();
    await work(moment("15", "14:00"));
    gateway.goesAway(true);
    await work(moment("16", "15:30"));
    expect((await said(id)).at(-1)).toBe("message-failed gateway-away");
    expect(gateway.forgotten).toEqual([]);
    gateway.goesAway(false);
    await work(moment("16", "15:40"));
    expect(new Set(gateway.forgotten)).toEqual(new Set(["SM1"]));
  });

  it("of a sensitive case goes out only where the person asked for it", async () => {
    await asked({ aboutStaff: true }, { askedForIt: true });
    await work(moment("15", "14:00"));
    expect(gateway.taken).toHaveLength(1);
    const { id: other } = await operation.ask<{ id: string }>("desk-01", "cases.lodge", {
      key: randomUUID(),
      ...complaint({ aboutStaff: true }),
    });
    await operation.ask("desk-01", "cases.agree-messages", { id: other, ...agreement() });
    const refused = await operation.tried("desk-01", "cases.ask-to-call", { id: other, because: "safety" });
    expect(refused._unsafeUnwrapErr()).toMatchObject({ rejection: { code: "person-did-not-ask-for-it" } });
  });

  it("leaves its number in no queue, no event and no row: only sealed, and gone with the agreement", async () => {
    const id = await asked();
    gateway.fates.push("takes-it-and-is-not-heard");
    await work(moment("15", "14:00"));
    const all = await opened(async (open) => {
      const store = open.storeOf("accountability")._unsafeUnwrap();
      const events = (await store.eventsAfter(0, 1000))._unsafeUnwrap();
      const state = (await store.state(caseSubject, id))._unsafeUnwrap();
      return JSON.stringify([events, state, caseSubject.tables.flatMap((table) => table.rowsOf(state.state))]);
    });
    expect(all).not.toMatch(/70000000|70 00 00 00"|Bonjour\. Merci/);
    await operation.ask("desk-01", "cases.decline-messages", { id });
    const { phone } = await operation.ask<{ phone: object }>("desk-01", "cases.show", { id });
    expect(phone).toMatchObject({ agreement: null });
  });

  it("is refused with a number that is none, or whose country nobody said", async () => {
    const { id } = await operation.ask<{ id: string }>("desk-01", "cases.lodge", { key: randomUUID(), ...complaint() });
    const tried = async (number: string) =>
      (await operation.tried("desk-01", "cases.agree-messages", { id, ...agreement({ number }) }))._unsafeUnwrapErr();
    expect(await tried("70 00 00 00")).toMatchObject({
      issues: [{ code: "number-needs-its-country", path: ["number"] }],
    });
    expect(await tried("call my sister")).toMatchObject({ issues: [{ code: "not-a-number-to-call" }] });
    expect(JSON.stringify(await tried("call my sister"))).not.toContain("sister");
  });
});
