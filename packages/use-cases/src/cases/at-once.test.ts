import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { member, testOperations } from "../operation-fixture.ts";
import { complaint, MEMBERS, NOW } from "./cases-fixture.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const other = member("handler-02", ["case-handler"], {
  ...{ areas: ["ML05"], units: [] },
  position: {
    ...{ post: "complaints-officer", organisation: "agency", level: "officer", office: "field" },
    ...{ supervisor: null, sex: "woman" },
  },
});

describe.each(["sqlite", "postgres"] as const)("two handlers at once, on %s", (database) => {
  it("take a case once, answer it once, and hang two cases on one another in one direction only", async () => {
    const { ask, tried } = await operations.begin(database, { members: [...MEMBERS, other], now: NOW });
    const sorted = async (): Promise<string> => {
      const { id } = await ask<{ id: string }>("desk-01", "cases.lodge", complaint());
      await ask("desk-01", "cases.triage", { id, category: "quality-timeliness", priority: "usual" });
      return id;
    };
    /** How many of some acts, asked at the same moment, were done; the others with their codes. */
    const became = async (...acts: readonly (readonly [string, string, object])[]) => {
      const answers = await Promise.all(acts.map(([who, name, input]) => tried(who, name, input)));
      const codes = answers.flatMap((one) =>
        one.isErr() && one.error.owner === "rule" ? [one.error.rejection.code] : [],
      );
      return [answers.filter((one) => one.isOk()).length, codes];
    };
    const [id, twin] = [await sorted(), await sorted()];
    const taking = ["handler-01", "handler-02"].map((who) => [who, "cases.take", { id }] as const);
    expect(await became(...taking)).toEqual([1, ["taken-already"]]);
    const answer = { id, kind: "put-right", way: "call" };
    const answering = ["handler-01", "handler-02"].map((who) => [who, "cases.respond", answer] as const);
    const [answered, [code]] = (await became(...answering)) as [number, [string]];
    expect([answered, ["not-the-handler", "wrong-status-for-it"].includes(code)]).toEqual([1, true]);
    const third = await sorted();
    const [marked, [why]] = (await became(
      ["handler-01", "cases.mark-duplicate", { id: twin, of: third }],
      ["handler-02", "cases.mark-duplicate", { id: third, of: twin }],
    )) as [number, [string]];
    // whoever read both cases before the other's mark is told that they are not as they were read
    expect([marked, ["others-hang-on-it", "stale-version"].includes(why)]).toEqual([1, true]);
  });
});
