import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testOperations } from "../operation-fixture.ts";
import { complaint, MEMBERS, NOW } from "./cases-fixture.ts";
import type { Lodged } from "./lodging.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const KEY = "0f6f2f0e-6a0d-4c53-9a70-1d8a5f2b7c11";
type Row = Readonly<Record<string, unknown>>;

describe.each(["sqlite", "postgres"] as const)("a complaint is taken down, on %s", (database) => {
  let operation: Awaited<ReturnType<typeof operations.begin>>;
  beforeAll(async () => {
    operation = await operations.begin(database, { members: MEMBERS, now: NOW });
  });

  const lodge = (more: object = {}, actor = "desk-01") => operation.ask<Lodged>(actor, "cases.lodge", complaint(more));
  const refusal = async (more: object, actor = "desk-01") => {
    const answer = await operation.tried(actor, "cases.lodge", complaint(more));
    return answer.match(
      () => ["taken"],
      (failure) =>
        failure.owner === "input"
          ? failure.issues.map(({ code }) => code)
          : failure.owner === "rule"
            ? [failure.rejection.code]
            : ["store"],
    );
  };
  const rows = () => operation.ask<readonly Row[]>("handler-01", "cases.list");

  it("and the person gets a receipt, to be read out group by group, and the key that was made", async () => {
    const { receipt = "", spoken, key, status, notes } = await lodge();
    expect(receipt).toMatch(/^(\d{4} ){4}\d{4}$/);
    expect(spoken).toEqual(receipt.split(" ").map((group) => [...group].join(" ")));
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect([status, notes]).toEqual(["lodged", []]);
  });

  it("once, however often it is submitted, five times at the same moment too: one case, one receipt", async () => {
    const before = (await rows()).length;
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => lodge({ key: KEY })));
    const again = await lodge({ key: KEY });
    expect(new Set([...all, again].map((one) => JSON.stringify(one))).size).toBe(1);
    expect(again).not.toHaveProperty("key");
    expect((await rows()).length).toBe(before + 1);
  });

  it("and another one under the same key is refused, without the first one's receipt", async () => {
    expect(await refusal({ key: KEY, narrative: "Autre chose." })).toEqual(["lodged-otherwise"]);
    expect(await refusal({ key: KEY, priority: "urgent" })).toEqual(["lodged-otherwise"]);
    expect(await refusal({ key: "short" }).catch(() => ["not a key"])).toEqual(["not a key"]);
  });

  it("by somebody near whom it is about too, who sees it no more, and gets the same receipt when it is sent again", async () => {
    const said = { key: `${KEY}-driver`, aboutStaff: true, aboutUnits: ["team-distribution"] };
    const first = await lodge(said, "driver-01");
    expect(await lodge(said, "driver-01")).toEqual(first);
    const seen = await operation.ask<readonly Row[]>("driver-01", "cases.list");
    expect(seen.map(({ id }) => id)).not.toContain(first.id);
    expect((await rows()).map(({ id }) => id)).toContain(first.id);
  });

  it("in whatever script and signs it is said, and is read as it was said", async () => {
    const narrative = "قال: الزيت نصف ما قيل لنا 🛢️ — ߒ ߞߏ߫ 𞤸𞤮𞤲𞤮؟";
    const { id } = await lodge({ narrative });
    const read = { id, field: "narrative", purpose: "sorting" };
    expect(await operation.ask("handler-01", "cases.read-text", read)).toMatchObject({ text: narrative });
    const long = operation.tried("desk-01", "cases.lodge", complaint({ narrative: "x".repeat(5_000_000) }));
    await expect(long).rejects.toThrow(/too_big/);
  });

  it("without a receipt where the person wants none", async () => {
    const taken = await lodge({ hasReceipt: false });
    expect(taken).not.toHaveProperty("receipt");
    expect(taken).not.toHaveProperty("spoken");
  });

  it("and says what should have been said before the facts and was not", async () => {
    const { notes } = await lodge({ saidBefore: { how: "spoken", said: ["can-and-cannot"] } });
    expect(notes).toMatchObject([{ code: "left-unsaid" }]);
  });

  it("under the rules in force, and by nobody where she or he cannot look", async () => {
    expect(await refusal({ adm1: "ML07", adm2: null })).toEqual(["out-of-scope"]);
    expect(await refusal({ adm2: "ML0701" })).toEqual(["area-in-another-area"]);
    expect(await refusal({ category: "no-such-category" })).toEqual(["category-unknown"]);
    expect(await refusal({ category: "diversion-fraud" })).toEqual(["category-goes-to-the-body"]);
  });

  it("but nothing of gender-based violence, and nothing of what a child tells of abuse", async () => {
    const before = (await rows()).length;
    expect(await refusal({ narrative: "Elle a été violée près du puits." })).toEqual(["speaks-of-sexual-violence"]);
    expect(await refusal({ category: "gbv-disclosure" })).toEqual(["category-opens-no-case"]);
    expect(await refusal({ childSpeaksOfAbuse: true })).toEqual(["goes-to-child-protection"]);
    expect((await rows()).length).toBe(before);
  });
});
