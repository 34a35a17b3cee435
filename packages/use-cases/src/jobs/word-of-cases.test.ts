import type { Instant } from "@answerable/core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { member, testOperations } from "../operation-fixture.ts";

const NOW = "2020-07-01T08:00:00.000Z" as Instant;
const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const begin = (database: "sqlite" | "postgres") =>
  operations.begin(database, {
    now: NOW,
    members: [
      member("admin-01", ["administrator"], { areas: [] }),
      member("desk-01", ["cfm-operator"], { units: [] }),
      member("handler-01", ["case-handler"], { units: [] }),
      member("sfp-01", ["sensitive-focal-point"], { units: [] }),
    ],
  });

const notAsked = { answer: "not-asked" };
const said = (wishes: object, more: object) => ({
  ...{ lodgedBy: "proxy", anonymous: false, channel: "desk-koro", spokenWith: true, hasReceipt: false },
  ...{ language: "fr", receivedAt: "2020-06-30T09:00:00.000Z", saidBefore: { said: [], how: "came-unasked" } },
  ...{ priority: "usual", adm1: "ML05", adm2: "ML0505", organisation: "agency" },
  contacts: [{ kind: "call", value: "70 00 00 00" }],
  consent: { recording: notAsked, referral: notAsked, sharing: notAsked, "contact-back": notAsked, mrm: notAsked },
  wishes: {
    ...{ hopes: null, unwanted: [], unwantedWords: null, handler: "either", reply: "wants-word" },
    ...{ family: "not-asked", intermediary: "not-asked", ...wishes },
  },
  ...more,
});

interface Owed {
  readonly id: string;
  readonly kind: string;
  readonly level: string;
  readonly byDay: string;
  readonly asksLeft: string;
}

describe.each(["sqlite", "postgres"] as const)("whoever led us to a person, on %s", (database) => {
  let operation: Awaited<ReturnType<typeof begin>>;
  beforeEach(async () => {
    operation = await begin(database);
  });
  const owed = (who = "desk-01", more: object = {}) => operation.ask<Owed[]>(who, "owed.list", more);
  const reached = async (wishes: object = {}, more: object = {}): Promise<string> => {
    const { id } = await operation.ask<{ id: string }>("desk-01", "cases.lodge", said(wishes, more));
    await operation.ask("desk-01", "cases.acknowledge", { id, how: "at-intake" });
    return id;
  };

  it("is owed one sentence as soon as the person was reached, and gets it once", async () => {
    const id = await reached();
    const [word, ...none] = await owed();
    expect([word, none]).toMatchObject([
      { level: "intermediary", byDay: "2020-07-08", asksLeft: "contact-and-thanks" },
      [],
    ]);
    const told = { id, vehicle: "call", language: "fr" };
    await operation.ask("desk-01", "cases.tell-intermediary", told);
    expect(await owed()).toEqual([]);
    expect(await owed("desk-01", { status: "given" })).toMatchObject([{ id: word?.id }]);
    expect((await operation.tried("desk-01", "cases.tell-intermediary", told))._unsafeUnwrapErr()).toMatchObject({
      rejection: { code: "told-already" },
    });
  });

  it("is owed nothing where the person wants none, where nobody was reached, or where it would leave the case", async () => {
    await reached({ intermediary: "does-not" });
    await reached({ intermediary: "there-is-none" });
    await reached({ unwanted: ["intermediary-told"] });
    await reached({ intermediary: "wants-it" }, { aboutStaff: true, aboutUnits: ["team-distribution-2"] });
    const child = { assent: "given", bestInterests: "serves", caregivers: "not-known" };
    await reached({ intermediary: "wants-it" }, { child, ownWord: { sex: "woman", ageBand: "under-18" } });
    const { id } = await operation.ask<{ id: string }>("desk-01", "cases.lodge", said({}, { contacts: [] }));
    await operation.ask("desk-01", "cases.acknowledge", { id, how: "nobody-to-tell" });
    expect(await owed()).toEqual([]);
    expect(await owed("sfp-01")).toEqual([]);
  });

  it("hears nothing any more when it turns out whom the case is about", async () => {
    const id = await reached();
    expect(await owed()).toHaveLength(1);
    await operation.ask("handler-01", "cases.learn-about", { id, units: ["team-distribution-2"] });
    expect(await owed()).toEqual([]);
    const [word] = await owed("sfp-01");
    const give = { id: word?.id, vehicle: "call", language: "fr" };
    expect((await operation.tried("sfp-01", "owed.give", give))._unsafeUnwrapErr()).toMatchObject({
      rejection: { code: "wish-needed" },
    });
  });

  it("is owed it although the process ended before the jobs ran, and once", async () => {
    const { id } = await operation.ask<{ id: string }>("desk-01", "cases.lodge", said({}, {}));
    await operation.killed("desk-01", "cases.acknowledge", { id, how: "at-intake" });
    const first = await owed();
    expect(first).toHaveLength(1);
    expect(await owed()).toEqual(first);
  });
});
