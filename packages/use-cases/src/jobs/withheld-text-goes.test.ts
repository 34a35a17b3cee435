import { addHours, type Instant } from "@answerable/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openOperation } from "../open-operation.ts";
import { member, testOperations } from "../operation-fixture.ts";
import { serveOperation } from "../serve-operation.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const NOW = "2026-03-27T08:00:00.000Z" as Instant;
const day = (days: number): Instant => addHours(NOW, days * 24);
const incident = (narrative: string) => ({
  ...{ violations: [{ unit: "victims", type: "threat" }], happened: { month: "2026-03", precision: "month" } },
  ...{ place: { adm2: "ML0505" }, actorCategory: "bandits", referrals: [], narrative },
  source: { category: "witness", independentSources: 1, known: "seen" },
});

describe.each(["sqlite", "postgres"] as const)("withheld text, on %s", (database) => {
  it("is said to go three days before it does, once, and not where it was cleaned meanwhile", async () => {
    const operation = await operations.begin(database, {
      now: NOW,
      members: [member("im-01", ["information-manager"]), member("mon-01", ["monitor"])],
    });
    const record = async () =>
      (
        await operation.ask<{ id: string }>(
          "mon-01",
          "incidents.record",
          incident("Les bandits cherchaient la fille du chef ; appeler le 76 12 34 56."),
        )
      ).id;
    const [left, cleaned] = [await record(), await record()];
    await operation.ask("mon-01", "incidents.correct", { id: cleaned, ...incident("La menace a été dite.") }, day(2));
    const { env, cwd, location } = operation;
    for (const now of [day(10.9), day(11), day(11), day(12), day(20)]) {
      const served = (await serveOperation({ env, cwd, via: "worker", now: () => now }))._unsafeUnwrap();
      (await served.doWhatIsDue(now))._unsafeUnwrap();
      await served.close();
    }
    const open = (await openOperation(location, env, day(20)))._unsafeUnwrap();
    const store = open.storeOf("monitoring")._unsafeUnwrap();
    const passed = (await store.eventsAfter(0, 1000))
      ._unsafeUnwrap()
      .filter(({ event }) => event.type === "deadline-passed");
    const { differences } = (await store.rebuild())._unsafeUnwrap();
    await open.close();
    expect(passed.map(({ event }) => event)).toMatchObject([
      { record: left, kind: "incident-text-goes", dueAt: day(11), at: day(11), telling: "at-once" },
    ]);
    expect(differences).toBe(0);
  });
});
