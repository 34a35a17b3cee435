import { addHours, type Instant } from "@answerable/core";
import fc from "fast-check";
import { err, ok } from "neverthrow";
import { afterAll, beforeAll, expect, it } from "vitest";
import { complaint, MEMBERS, NOW, withMechanism, withProofs } from "../cases/cases-fixture.ts";
import type { Lodged } from "../cases/lodging.ts";
import { openOperation } from "../open-operation.ts";
import { testOperations } from "../operation-fixture.ts";
import { deliver } from "./deliver.ts";
import type { DeliveryLine } from "./delivery-line.ts";
import { webhookLine } from "./webhook-line.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const queue = "webhook:case-tool";
/** What becomes of an attempt; whether what broke off was taken nobody knows. */
type Fate = "taken" | "broke-off" | "unreachable";
const Fate = fc.constantFrom<Fate>("taken", "taken", "broke-off", "unreachable");
const SENSITIVE = { category: "diversion-fraud", allegation: "Une place sur la liste a été vendue." };
const Deed = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ does: "lodge" as const }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("triage" as const), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("find-sensitive" as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("erase" as const), which: fc.nat() }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant("deliver" as const), fates: fc.array(Fate) }) },
  { weight: 3, arbitrary: fc.constant({ does: "follow-alone" as const }) },
);

/** A line whose destinations are paused: the log is followed, and nothing goes out. */
const pausing = ({ name, destinations }: DeliveryLine): DeliveryLine => ({
  name,
  destinations: async (open, now) =>
    (await destinations(open, now)).map((all) => all.map((one) => ({ ...one, isPaused: true }))),
});

/** An operation, and what somebody knows of it who keeps a set of ids by what a webhook told, and fetches nothing. */
const heard = async () => {
  const operation = await operations.begin("sqlite", { members: MEMBERS, now: NOW });
  await withMechanism(operation);
  await withProofs(operation);
  const webhook = { code: "case-tool", actor: "handler-01", url: "https://tool.example/hook", tells: ["case"] };
  const header = { id: "destinations", version: "1", title: { en: "Destinations" }, source: "test" };
  const bytes = Buffer.from(JSON.stringify({ document: "destinations", ...header, webhooks: [webhook] }));
  await operation.ask("im-01", "documents.adopt", { file: { name: "destinations.json", bytes } });
  const [holds, seen, mayKnow] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const toldInVain: string[] = [];
  let fates: Fate[] = [];
  const line = webhookLine(async ({ id, body }) => {
    // it takes the message or not, and the word that it did may be lost
    const fate = fates.shift() ?? "taken";
    if (fate === "unreachable") return err({ code: "webhook-unreachable", isUnheard: true });
    const { type, data } = JSON.parse(body) as { type: string; data: { id: string } };
    if (type === "case.deleted" && !mayKnow.has(data.id)) toldInVain.push(data.id);
    mayKnow.add(data.id);
    if (fate === "taken" || seen.size % 2 === 0) {
      if (!seen.has(id)) holds[type === "case.deleted" ? "delete" : "add"](data.id);
      seen.add(id);
    }
    return fate === "broke-off" ? err({ code: "webhook-broke-off" }) : ok(undefined);
  });
  let at: Instant = NOW;
  const delivered = async (becoming: readonly Fate[], by = line): Promise<void> => {
    fates = [...becoming];
    // each failure is tried again before the next deed
    at = addHours(at, 7);
    const open = (await openOperation(operation.location, operation.env, NOW))._unsafeUnwrap();
    const how = { line: by, queue, now: () => at, chance: () => 1, atOnce: 2, limitMs: 60_000 };
    (await deliver(open, how))._unsafeUnwrap();
    await open.close();
  };
  await delivered([]);
  /** What the record does not let happen any more is refused, and told by nobody. */
  const tried = async (actor: string, name: string, input: object): Promise<void> => {
    (await operation.tried(actor, name, input)).unwrapOr(undefined);
  };
  return { operation, tried, holds, toldInVain, delivered, followed: () => delivered([], pausing(line)) };
};

it("whoever only listens has at the end what its actor lists, and never hears that something is gone of which it heard nothing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(Deed, { minLength: 6, maxLength: 14 }), async (deeds) => {
      const { operation, tried, holds, toldInVain, delivered, followed } = await heard();
      const ids: string[] = [];
      for (const deed of deeds) {
        const id = "which" in deed ? ids[deed.which % Math.max(1, ids.length)] : undefined;
        if (deed.does === "lodge")
          ids.push((await operation.ask<Required<Lodged>>("desk-01", "cases.lodge", complaint())).id);
        if (deed.does === "deliver") await delivered(deed.fates);
        if (deed.does === "follow-alone") await followed();
        if (id === undefined) continue;
        const usual = { id, category: "quality-timeliness", priority: "usual" };
        if (deed.does === "triage") await tried("handler-01", "cases.triage", usual);
        if (deed.does === "find-sensitive") await tried("desk-01", "cases.reclassify", { id, ...SENSITIVE });
        if (deed.does === "erase")
          for (const whoever of ["handler-01", "sfp-01"])
            await tried(whoever, "person.erase", { ids: [id], wishedBy: "the-person" });
      }
      for (let time = 0; time < 3; time++) await delivered([]);
      const listed = await operation.ask<readonly { id: string }[]>("handler-01", "cases.list");
      expect([...holds].toSorted()).toEqual(listed.map(({ id }) => id).toSorted());
      expect(toldInVain).toEqual([]);
    }),
    { numRuns: 6 },
  );
});
