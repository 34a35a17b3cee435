import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MEMBERS, NOW } from "../cases/cases-fixture.ts";
import { testOperations } from "../operation-fixture.ts";
import { codeIn } from "../refusal-fixture.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

describe("how a member is reached", () => {
  it("is entered by two, each of whom was told it, and shown to neither", async () => {
    const operation = await operations.begin("sqlite", { members: MEMBERS, now: NOW });
    const entered = { address: "desk@agency.example", language: "fr" };
    const { id } = await operation.ask<{ id: string }>("admin-01", "accounts.reach-for", {
      holder: "desk-01",
      ...entered,
    });
    const confirm = (who: string, address: string) => operation.tried(who, "accounts.confirm-reach", { id, address });
    const code = async (who: string, address: string) => codeIn(await confirm(who, address));
    await expect(code("admin-01", entered.address)).rejects.toThrow("not-permitted");
    expect(await code("im-01", "another@agency.example")).toBe("reach-entered-differently");
    expect(await code("im-01", entered.address)).toBe("done");
    const rows = await operation.ask<object[]>("admin-01", "accounts.reached");
    expect(JSON.stringify(rows)).not.toContain("agency.example");
    expect(rows).toMatchObject([{ recorder: "desk-01", reached: 1, sealed: 0, proposedBy: null }]);
    const others = await operation.ask<object[]>("handler-01", "accounts.reached");
    expect(others).toEqual([]);
    const refused = await operation.tried("im-01", "accounts.forget-reach", { holder: "desk-01" });
    expect(refused._unsafeUnwrapErr()).toMatchObject({ rejection: { code: "still-a-member" } });
  });

  it("takes no key that nothing can be sealed to", async () => {
    const operation = await operations.begin("sqlite", { members: MEMBERS, now: NOW });
    const wrong = { address: "desk@agency.example", language: "fr", recipient: `age1${"q".repeat(58)}` };
    const refused = await operation.tried("desk-01", "accounts.reach", wrong);
    expect(refused._unsafeUnwrapErr()).toMatchObject({ issues: [{ code: "age-key-wrong" }] });
  });
});
