import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { complaint, MEMBERS, NOW, sensitiveComplaint, withMechanism, withProofs } from "./cases/cases-fixture.ts";
import type { Lodged } from "./cases/lodging.ts";
import { testOperations } from "./operation-fixture.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const STORY = "L'huile était la moitié de ce qu'on nous a dit.";
const REACHED = "70 00 00 00, l'après-midi";

interface Held {
  readonly subject: string;
  readonly codes: object;
  readonly texts: readonly {
    readonly where: string;
    readonly text: string | null;
    readonly state: string;
    readonly readBy: readonly object[];
  }[];
  readonly facts: readonly { readonly what: string }[];
}

describe.each(["sqlite", "postgres"] as const)("what is held about one person, on %s", (database) => {
  let operation: Awaited<ReturnType<typeof operations.begin>>;
  let id: string;
  beforeEach(async () => {
    operation = await operations.begin(database, { members: MEMBERS, now: NOW });
    id = (await operation.ask<Required<Lodged>>("desk-01", "cases.lodge", complaint())).id;
  });

  const held = async (ids = [id], actor = "handler-01") =>
    operation.ask<readonly Held[]>(actor, "person.export", { ids });
  const erase = (ids = [id], actor = "handler-01") =>
    operation.tried<readonly object[]>(actor, "person.erase", { ids, wishedBy: "the-person" });
  const refusalOf = (failure: unknown) => (failure as { rejection?: { code: string } }).rejection?.code;

  it("is told whole: the codes, the words, and who read them before and for what", async () => {
    await operation.ask("handler-01", "cases.read-text", { id, field: "narrative", purpose: "sorting" });
    const [record] = await held();
    const texts = record?.texts ?? [];
    expect(Object.fromEntries(texts.map(({ where, text }) => [where, text]))).toEqual({
      "content.narrative": STORY,
      "content.contacts.0.value": REACHED,
      "content.reference": "portail rouge derrière le moulin",
      "content.wishes.hopes": "Avoir le reste de l'huile.",
    });
    expect(texts.find(({ text }) => text === STORY)?.readBy).toEqual([
      { on: "2026-06-15", role: "case-handler", purpose: "sorting" },
    ]);
    expect(record).toMatchObject({ subject: "case", facts: [{ what: "case-lodged" }] });
  });

  it("names no member of staff and nobody whom it is about", async () => {
    const about = complaint({ aboutStaff: true, aboutUnits: ["team-warehouse"], aboutActors: ["driver-01"] });
    const lodged = await operation.ask<Required<Lodged>>("desk-01", "cases.lodge", about);
    expect(JSON.stringify(await held([lodged.id]))).not.toMatch(/desk-01|driver-01|team-warehouse/);
  });

  it("names no other case, as one that is the same matter and somebody else's", async () => {
    const other = await operation.ask<Required<Lodged>>("desk-01", "cases.lodge", complaint());
    await operation.ask("handler-01", "cases.mark-duplicate", { id, of: other.id, doneAt: NOW });
    expect(JSON.stringify(await held())).not.toContain(other.id);
    expect(JSON.stringify(await held([other.id]))).not.toContain(id);
  });

  it("is erased when the person wishes it: no word is left to anybody, the codes and the chain of the log are", async () => {
    expect((await erase())._unsafeUnwrap()).toMatchObject([{ record: id, erased: 4, heldElsewhere: 0 }]);
    const [record] = await held();
    expect(record?.texts.map(({ text, state }) => [text, state])).toEqual(Array(4).fill([null, "erased"]));
    expect(record?.facts.map(({ what }) => what)).toEqual(["case-lodged", "consent-recorded"]);
    expect(await operation.ask("im-01", "audit.verify")).not.toContainEqual(expect.objectContaining({ intact: false }));
    const read = { id, field: "narrative", purpose: "handling" };
    expect((await operation.tried("handler-01", "cases.read-text", read)).isErr()).toBe(true);
    expect((await erase())._unsafeUnwrap()).toMatchObject([{ erased: 0 }]);
  });

  it("tells of a sensitive case what the office holds of it: codes, and parts that only the body can open", async () => {
    await withMechanism(operation);
    await withProofs(operation);
    const lodged = await operation.ask<Required<Lodged>>("sfp-01", "cases.lodge-sensitive", sensitiveComplaint());
    const [record] = await held([lodged.id], "sfp-01");
    expect(record?.texts.map(({ text, state }) => [text, state])).toEqual(Array(2).fill([null, "sealed-to-another"]));
    expect((await erase([lodged.id], "sfp-01"))._unsafeUnwrap()).toMatchObject([{ erased: 2, heldElsewhere: 2 }]);
  });

  it("is there for nobody who does not see the record, and one record that is not there refuses all", async () => {
    const nowhere = "018f0000-0000-7000-8000-000000000000";
    for (const [actor, code] of [
      ["sfp-01", "not-found"],
      ["handler-01", "not-found"],
    ] as const)
      expect(refusalOf((await erase([id, nowhere], actor))._unsafeUnwrapErr())).toBe(code);
    expect((await held())[0]?.texts[0]?.state).toBe("opened");
    await expect(held([id], "im-01")).rejects.toThrow("not-permitted");
    await expect(held([id], "admin-01")).rejects.toThrow("not-permitted");
  });
});
