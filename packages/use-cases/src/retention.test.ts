import { defaultResponsePolicy, type Instant, type Retained } from "@answerable/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { member, testOperations } from "./operation-fixture.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const NOW = "2026-03-01T10:00:00.000Z" as Instant;
const MANAGER = member("im-01", ["information-manager"]);

describe("the retention schedule of an operation", () => {
  it("says nothing of complaints until a response policy is adopted, and then what it decided", async () => {
    const { ask } = await operations.begin("sqlite", { members: [MANAGER], now: NOW });
    const complaints = async () =>
      (await ask<readonly Retained[]>("im-01", "documents.retention", {})).find(
        ({ kept }) => kept === "matter-of-a-person",
      )?.keptFor;
    expect(await complaints()).toBeNull();
    const policy = { ...defaultResponsePolicy, retention: { months: 18 } };
    const bytes = new TextEncoder().encode(JSON.stringify(policy));
    await ask("im-01", "documents.adopt", { file: { name: "p.json", bytes }, kind: "response-policy" });
    expect(await complaints()).toEqual({ number: 18, unit: "months" });
  });
});
