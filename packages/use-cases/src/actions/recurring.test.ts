import type { Instant } from "@answerable/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { complaint, MEMBERS, NOW } from "../cases/cases-fixture.ts";
import { testOperations } from "../operation-fixture.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const JULY = "2026-07-20T09:00:00.000Z" as Instant;
const OCTOBER = "2026-10-05T09:00:00.000Z" as Instant;
const oil = { narrative: null, reference: null };

describe.each(["sqlite", "postgres"] as const)("whether an issue came back, on %s", (database) => {
  it("is heard from cases: by their category, and as the issue of the action that answered one of it", async () => {
    const { ask } = await operations.begin(database, { members: MEMBERS, now: NOW });
    const lodged = async (more: object, now = NOW): Promise<string> => {
      const { id } = await ask<{ id: string }>("desk-01", "cases.lodge", complaint({ ...oil, ...more }), now);
      return id;
    };
    const id = await lodged({});
    await ask("desk-01", "cases.triage", { id, category: "quality-timeliness", priority: "usual" });
    await ask("handler-01", "cases.take", { id });
    const plan = { issue: "oil-short", post: "distribution-lead", by: "2026-06-30", areas: ["ML0505"] };
    const answer = { id, kind: "programme-changed", way: "call", plan };
    const { action } = await ask<{ action: string }>("handler-01", "cases.respond", answer);
    await ask("handler-01", "actions.done", { id: action, on: "2026-06-15" });
    const found = (now: Instant) =>
      ask<readonly object[]>("handler-01", "actions.recurrences", { issue: "oil-short" }, now);
    expect(await found("2026-08-03T09:00:00.000Z" as Instant)).toMatchObject([
      { doneIn: "2026-06", says: "silence", monthsOfSilence: 1 },
    ]);
    await lodged({ category: null, receivedAt: "2026-07-19T09:00:00.000Z" }, JULY);
    expect(await found("2026-08-03T09:00:00.000Z" as Instant)).toMatchObject([
      { says: "not-heard-of-again", monthsOfOtherWord: 1 },
    ]);
    await lodged({ receivedAt: "2026-09-20T09:00:00.000Z" }, OCTOBER);
    expect(await found(OCTOBER)).toMatchObject([{ says: "came-back", cameBackIn: ["2026-09"], monthsOfSilence: 1 }]);
  });
});
