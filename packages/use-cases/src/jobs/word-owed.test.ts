import type { Instant } from "@answerable/core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { RunnableModule } from "../modules.ts";
import { member, testOperations } from "../operation-fixture.ts";
import { idFromSource } from "../source-id.ts";

const NOW = "2020-07-01T08:00:00.000Z" as Instant;
const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const operationOn = (database: "sqlite" | "postgres", modules?: readonly RunnableModule[]) =>
  operations.begin(database, {
    modules,
    now: NOW,
    members: [
      member("admin-01", ["administrator"], { areas: [] }),
      member("im-01", ["information-manager"]),
      member("analyst-01", ["protection-analyst"]),
      member("handler-01", ["case-handler"]),
      member("koro-01", ["case-handler"], { areas: ["ML0505"] as never }),
      member("gao-01", ["case-handler"], { areas: ["ML0702"] as never }),
      member("sfp-01", ["sensitive-focal-point"]),
      member("supervisor-01", ["monitor-supervisor"]),
    ],
  });

interface Made {
  readonly id: string;
}
interface Owed {
  readonly id: string;
  readonly kind: string;
  readonly level: string;
  readonly byDay: string;
  readonly asksLeft: string;
}

const signed = { kind: "action-plan-signed", on: "2020-06-15", areas: ["ML0505", "ML0506"] };
const queue = { issue: "queue-of-women", post: "distribution-lead", on: "2020-06-01", by: "2020-07-31" };
const MARK = "under-the-baobab";
const incident = (more: object = {}) => ({
  violations: [{ unit: "victims", type: "threat" }],
  happened: { month: "2020-06", precision: "month" },
  place: { adm2: "ML0505" },
  ...{ actorCategory: "bandits", referrals: [] },
  source: { category: "witness", independentSources: 1, known: "seen" },
  ...more,
});
const ofAChild = {
  violations: [
    {
      ...{ unit: "victims", type: "threat" },
      victims: { amount: { kind: "exact", people: 1 }, cells: [{ sex: "female", ageGroup: "child", people: 1 }] },
    },
  ],
};
const referral = (outcome: string) => ({
  ...{ service: "health", adm2: "ML0505", month: "2020-06", outcome },
  consent: { to: "service", answer: "given" },
});

describe.each(["sqlite", "postgres"] as const)("word that is owed because of facts, on %s", (database) => {
  let operation: Awaited<ReturnType<typeof operationOn>>;
  const owed = (who = "handler-01") => operation.ask<Owed[]>(who, "owed.list");
  const kinds = async (who?: string): Promise<string[]> =>
    (await owed(who)).map(({ kind, level }) => `${kind} ${level}`);

  beforeEach(async () => {
    operation = await operationOn(database);
  });

  it("a development: each area once, whatever is asked again, corrected or withdrawn", async () => {
    const { id } = await operation.ask<Made>("analyst-01", "developments.record", signed);
    const first = await owed();
    expect(first.map(({ kind, byDay, asksLeft }) => [kind, byDay, asksLeft])).toEqual([
      ["development", "2020-07-15", "what-happened why-monitoring"],
      ["development", "2020-07-15", "what-happened why-monitoring"],
    ]);
    await operation.ask("analyst-01", "developments.correct", { id, ...signed, reference: "S/2020/525" });
    expect(await owed()).toEqual(first);
    await operation.ask("analyst-01", "developments.withdraw", { id, reason: "did-not-happen" });
    expect(await owed()).toEqual(first);
  });

  it("the steps of one study owe its word once, whichever earlier step each of them names", async () => {
    const study = { areas: ["ML0505"], by: "2020-12-01" };
    const step = (kind: string, follows?: string) =>
      operation.ask<Made>("analyst-01", "developments.record", { ...study, kind, on: "2020-06-15", follows });
    const begun = await step("research-begun");
    const draft = await step("research-draft-ready", begun.id);
    await step("research-finished", draft.id);
    expect(await kinds()).toEqual(["research-comments community", "research-product community"]);
    const { id } = await operation.ask<Made>("analyst-01", "developments.record", signed);
    for (const none of [id, "00000000-0000-4000-8000-000000000001"])
      await expect(step("research-finished", none)).rejects.toThrow(/follows-no-study/);
  });

  it("what broke off between a fact and its jobs is made good before anybody reads, and once", async () => {
    await operation.killed("analyst-01", "developments.record", signed);
    const { id } = await operation.killed<Made>("handler-01", "actions.plan", { ...queue, areas: ["ML0505"] });
    await operation.killed("handler-01", "actions.done", { id, on: "2020-06-20" });
    const first = await owed();
    expect(first.map(({ kind }) => kind).sort()).toEqual(["corrective-action", "development", "development"]);
    expect(await owed()).toEqual(first);
  });

  it("advocacy: each step owes its own word, and a commitment is looked at", async () => {
    const said = { target: "governorate", messages: ["Schools are not barracks."], on: "2020-06-01" };
    const { id } = await operation.ask<Made>("analyst-01", "advocacy.launch", { ...said, areas: ["ML0505"] });
    const commitment = { id, commitment: "schools-left", what: "They are left in July.", on: "2020-06-10" };
    await operation.ask("analyst-01", "advocacy.answer", { id, answer: "agreed", on: "2020-06-10" });
    await operation.ask("analyst-01", "advocacy.commit", { ...commitment, lookAgainOn: "2020-06-30" });
    expect(await operation.ask("analyst-01", "advocacy.commitments", { overdue: true })).toMatchObject([
      { commitment: "schools-left", overdue: "yes" },
    ]);
    const look = { id, commitment: "schools-left", found: "kept", on: "2020-07-01" };
    await operation.ask("analyst-01", "advocacy.look-again", look);
    await operation.ask("analyst-01", "advocacy.look-again", look);
    expect(await kinds()).toEqual(Array.from({ length: 4 }, () => "advocacy community"));
    expect(await operation.ask("analyst-01", "advocacy.commitments", { overdue: true })).toEqual([]);
  });

  it("a step of a referral is owed to the person, and the incident's own id is nowhere in clear", async () => {
    const { id } = await operation.ask<Made>("supervisor-01", "incidents.record", incident());
    expect(await owed()).toEqual([]);
    await operation.ask("supervisor-01", "incidents.refer", { id, referral: referral("wished") });
    expect(await owed()).toEqual([]);
    const outcome = { id, referral: 1, outcome: "accepted", month: "2020-06" };
    await operation.killed("supervisor-01", "incidents.outcome", outcome);
    const [word, ...more] = await owed();
    expect([word?.kind, word?.level, more]).toEqual(["referral-step", "person", []]);
    const shown = await operation.ask("handler-01", "owed.show", { id: word?.id });
    expect(JSON.stringify([word, shown])).not.toContain(id);
    // who has the list of incidents cannot tell of which of them it is
    expect(JSON.stringify(shown)).not.toContain(idFromSource(`matter/${id}`));
  });

  it("word about an incident that never held may be explained by that, and about one that did may not", async () => {
    const explained = async (reason: string) => {
      const { id } = await operation.ask<Made>("supervisor-01", "incidents.record", incident());
      await operation.ask("supervisor-01", "incidents.refer", { id, referral: referral("accepted") });
      const [word] = await owed();
      const why = { id: word?.id, because: "fact-was-wrong", vehicle: "not-told" };
      await expect(operation.ask("handler-01", "owed.explain", why)).rejects.toThrow(/fact-stands/);
      await operation.ask("supervisor-01", "incidents.withdraw", { id, reason });
      return operation.ask("handler-01", "owed.explain", why);
    };
    expect(await explained("recorded-by-mistake")).toMatchObject({ status: "explained" });
    await expect(explained("consent-withdrawn")).rejects.toThrow(/fact-stands/);
  });

  it("word to an area that a correction no longer names may be explained by that, and only there", async () => {
    const { id } = await operation.ask<Made>("analyst-01", "developments.record", signed);
    await operation.ask("analyst-01", "developments.correct", { id, ...signed, areas: ["ML0506"] });
    const explain = async (area: string) => {
      const [word] = await operation.ask<Owed[]>("handler-01", "owed.list", { area });
      const why = { id: word?.id, because: "fact-was-wrong", vehicle: "not-told" };
      return operation.ask("handler-01", "owed.explain", why);
    };
    expect(await explain("ML0505")).toMatchObject({ status: "explained" });
    await expect(explain("ML0506")).rejects.toThrow(/fact-stands/);
  });

  it("what concerns several areas is seen by whoever sees one, and changed by whoever sees them all", async () => {
    const plan = { ...queue, areas: ["ML0506", "ML0505"] };
    const { id } = await operation.ask<Made>("handler-01", "actions.plan", plan);
    const done = { id, on: "2020-06-20" };
    expect(await operation.ask("koro-01", "actions.show", { id })).toMatchObject({ id });
    await expect(operation.ask("koro-01", "actions.done", done)).rejects.toThrow(/out-of-scope/);
    await expect(operation.ask("gao-01", "actions.done", done)).rejects.toThrow(/not-found/);
    expect(await operation.ask("handler-01", "actions.done", done)).toMatchObject({ status: "done" });
  });

  it("a service that takes up a second person, or is silent once more, is word of its own; the same step twice is not", async () => {
    const { id } = await operation.ask<Made>("supervisor-01", "incidents.record", incident());
    const refer = () => operation.ask("supervisor-01", "incidents.refer", { id, referral: referral("accepted") });
    await refer();
    const [first] = await owed();
    const told = { vehicle: "call", language: "ff", covered: first?.asksLeft.split(" ") };
    await operation.ask("handler-01", "owed.give", { id: first?.id, ...told });
    await refer();
    expect(await kinds()).toEqual(["referral-step person"]);
    const silent = { id, referral: 2, outcome: "no-answer" };
    for (const month of ["2020-06", "2020-06", "2020-07"])
      await operation.ask("supervisor-01", "incidents.outcome", { ...silent, month });
    expect(await kinds()).toHaveLength(3);
  });

  it("a family is owed word once the person wants it, found as the person is, and once", async () => {
    const { id } = await operation.ask<Made>("supervisor-01", "incidents.record", incident());
    await operation.ask("supervisor-01", "incidents.refer", { id, referral: referral("accepted") });
    const [word] = await owed();
    const told = await operation.ask<Made>("handler-01", "owed.family", { id: word?.id });
    expect(await operation.ask("handler-01", "owed.family", { id: word?.id })).toEqual({ ...told, version: 1 });
    // of one day; which of them comes first hangs on ids made under a key
    expect((await kinds()).sort()).toEqual(["referral-step family", "referral-step person"]);
    const how = { id: told.id, field: "reference", purpose: "telling" };
    expect(await operation.ask("handler-01", "owed.read-text", how)).toMatchObject({ text: id });
    const refused = operation.ask("handler-01", "owed.family", { id: told.id });
    await expect(refused).rejects.toThrow(/no-word-for-a-family/);
  });

  it("a referral of a child stands with the sensitive matters, for whoever deals with them", async () => {
    await operation.ask(
      "supervisor-01",
      "incidents.record",
      incident({ ...ofAChild, referrals: [referral("accepted")] }),
    );
    expect(await kinds("handler-01")).toEqual([]);
    expect(await kinds("sfp-01")).toEqual(["referral-step person"]);
  });

  it("an incident that turns out to be of a child takes its word to the sensitive matters, and owes it once", async () => {
    const { id } = await operation.ask<Made>("supervisor-01", "incidents.record", incident());
    await operation.ask("supervisor-01", "incidents.refer", { id, referral: referral("accepted") });
    expect(await kinds("handler-01")).toEqual(["referral-step person"]);
    await operation.ask("supervisor-01", "incidents.correct", { id, ...incident(ofAChild) });
    expect(await kinds("handler-01")).toEqual([]);
    expect(await kinds("sfp-01")).toEqual(["referral-step person"]);
  });

  it("what is put right has its words sealed: no list and no debt holds them", async () => {
    const plan = { ...queue, areas: ["ML0505"], words: `A second queue, ${MARK}.` };
    const { id } = await operation.ask<Made>("handler-01", "actions.plan", plan);
    await operation.ask("handler-01", "actions.drop", { id, on: "2020-06-20", because: "no-funds" });
    const seen = [
      await operation.ask("handler-01", "actions.list"),
      await operation.ask("handler-01", "actions.show", { id }),
      await owed(),
    ];
    expect(JSON.stringify(seen)).not.toContain(MARK);
    expect(await operation.ask("handler-01", "actions.read-text", { id, purpose: "doing" })).toMatchObject({
      text: plan.words,
    });
  });
});

describe("an operation without accountability", () => {
  it("records incidents and their referrals, and nothing is owed here", async () => {
    const { ask } = await operationOn("sqlite", ["monitoring"]);
    const { id } = await ask<Made>(
      "supervisor-01",
      "incidents.record",
      incident({ referrals: [referral("accepted")] }),
    );
    expect(await ask("supervisor-01", "incidents.show", { id })).toMatchObject({ id });
    await expect(ask("analyst-01", "developments.record", signed)).rejects.toThrow(/module/);
  });
});
