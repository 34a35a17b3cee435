import { compareText, type Instant, type Released, type Table } from "@answerable/core";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type StoredOperation, scratchOperations } from "./scratch-operations.ts";
import { slowRuns } from "./slow-runs.ts";

const NOW = "2026-02-10T08:00:00.000Z" as Instant;
const MONTH = "2026-02";
const NARRATIVE = "Les hommes de Guinadougou-Plantee sont partis à l'aube.";
const VILLAGE = "Village Planté";
const TIME = "05:17";
const DAY = "2026-02-08";

const killing = { unit: "victims", type: "killing" };
const arson = { unit: "objects", type: "arson", object: "house" };
const attack = {
  trigger: "attack-on-settlement",
  knownAt: "2026-02-09T06:00:00.000Z",
  place: { adm2: "ML0505", locality: VILLAGE },
  occurred: { month: MONTH, precision: "day", day: DAY },
  timeOfDay: TIME,
  narrative: NARRATIVE,
  violations: [killing, arson],
};
const incident = {
  violations: [killing, arson],
  happened: { month: MONTH, precision: "month" },
  place: { adm2: "ML0505" },
  actorCategory: "bandits",
  source: { category: "witness", independentSources: 1, known: "seen" },
  referrals: [],
};
const noNo = { couldTellWhoTold: "no", couldHarm: "no", alone: "nobody-else-reachable" };

interface Id {
  readonly id: string;
}

const fresh = scratchOperations();

describe.each(["sqlite", "postgres"] as const)("alerts on %s", (database) => {
  let operation: StoredOperation;
  beforeAll(async () => {
    operation = await fresh(database, NOW);
  });

  const total = async (basis: "documented" | "with-undocumented-alerts"): Promise<number> => {
    const table = await operation.done<Released<Table>>("figures.table", { month: MONTH, by: "total", basis });
    const cell = table.rows.find(({ kind }) => kind === "total")?.cells["figure"];
    return cell?.kind === "count" ? cell.least : 0;
  };
  const draft = async (alert: object = attack) => (await operation.done<Id>("alerts.draft", alert)).id;
  const send = async (id: string) => {
    await operation.done("alerts.clear", { id, ...noNo });
    return await operation.done<{ sent: unknown; parts: readonly string[] }>("alerts.disseminate", { id });
  };
  const record = async () => (await operation.done<Id>("incidents.record", incident)).id;

  it("an attack that was alerted and later documented is counted once, whichever basis is asked", async () => {
    const id = await draft();
    expect(await total("with-undocumented-alerts")).toBe(0);
    expect(await send(id)).toMatchObject({
      sent: {
        channel: "here",
        delays: {
          fromKnowledge: { hours: 26, inTime: true },
          fromOccurrence: { least: 48, most: 72, inTime: "no" },
        },
      },
      parts: ["narrative", "violations", "locality", "exact-time"],
    });
    expect([await total("documented"), await total("with-undocumented-alerts")]).toEqual([0, 2]);
    const documented = await record();
    expect([await total("documented"), await total("with-undocumented-alerts")]).toEqual([2, 4]);
    await operation.done("alerts.link", { id, incident: documented });
    expect([await total("documented"), await total("with-undocumented-alerts")]).toEqual([2, 2]);
  });

  it("an alert made from a documented incident is linked from the first moment and adds nothing", async () => {
    const before = await total("with-undocumented-alerts");
    const made = await draft({ trigger: "attack-on-settlement", fromIncident: await record() });
    await send(made);
    expect(await total("with-undocumented-alerts")).toBe(before + 2);
    expect(await operation.done("alerts.show", { id: made })).toMatchObject({
      adm2: "ML0505",
      violations: [killing, arson],
    });
  });

  it("reminders and the limit stand while it is not sent, and go when it is", async () => {
    const id = await draft();
    const due = async () =>
      (await operation.rows("due"))
        .filter(({ stream }) => stream === id)
        .map(({ at, kind }) => `${String(at)} ${String(kind)}`);
    expect((await due()).toSorted(compareText)).toEqual([
      "2026-02-10T06:00:00.000Z unsent-after-24h",
      "2026-02-10T22:00:00.000Z unsent-after-40h",
      "2026-02-11T06:00:00.000Z unsent-after-48h",
    ]);
    await send(id);
    expect(await due()).toEqual([]);
  });

  it("the figures are always the documented violations and those of sent, standing, unlinked alerts", async () => {
    type Held = { readonly id: string; status: "sent" | "closed"; linked: number };
    const held: Held[] = [];
    const first = await total("with-undocumented-alerts");
    const documentedFirst = await total("documented");
    const incidents: string[] = [];
    const step = fc.tuple(fc.constantFrom("send", "document", "link", "unlink", "cancel", "merge"), fc.nat(9));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
        for (const [what, pick] of steps) {
          const open = held.filter(({ status }) => status === "sent");
          const one = open[pick % Math.max(1, open.length)];
          const other = open.find(({ id }) => id !== one?.id);
          const linkedTo = incidents[pick % Math.max(1, incidents.length)];
          if (what === "send") {
            const id = await draft();
            await send(id);
            held.push({ id, status: "sent", linked: 0 });
          } else if (what === "document") incidents.push(await record());
          else if (one === undefined) continue;
          else if (what === "link" && linkedTo !== undefined) {
            await operation.done("alerts.link", { id: one.id, incident: linkedTo });
            const { linkedIncidents } = await operation.done<{ linkedIncidents: string[] }>("alerts.show", {
              id: one.id,
            });
            one.linked = linkedIncidents.length;
          } else if (what === "unlink" && linkedTo !== undefined) {
            const { answer } = await operation.ask("alerts.unlink", { id: one.id, incident: linkedTo });
            if (answer.isOk()) one.linked -= 1;
          } else if (what === "cancel") {
            await operation.done("alerts.cancel", { id: one.id, reason: "rumour" });
            one.status = "closed";
          } else if (what === "merge" && other !== undefined) {
            await operation.done("alerts.merge", { id: one.id, into: other.id });
            one.status = "closed";
          }
        }
        const undocumented = held.filter(({ status, linked }) => status === "sent" && linked === 0).length;
        expect(await total("documented")).toBe(documentedFirst + 2 * incidents.length);
        expect(await total("with-undocumented-alerts")).toBe(first + 2 * incidents.length + 2 * undocumented);
      }),
      slowRuns(4),
    );
  });

  it("keeps the words, the village, the day and the hour in no table", async () => {
    const planted = [NARRATIVE, "Guinadougou", VILLAGE, TIME, DAY];
    for (const table of ["log_event", "state", "row_alert", "row_alert_violation", "due", "personal", "read_log"])
      for (const row of await operation.rows(table))
        for (const value of Object.values(row)) {
          const text = value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : String(value);
          for (const word of planted) expect([table, text.includes(word)]).toEqual([table, false]);
        }
    expect((await operation.rows("personal")).length).toBeGreaterThan(0);
  });
});
