import type { Instant } from "@answerable/core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testOperations } from "../operation-fixture.ts";
import { complaint, MEMBERS, NOW, sensitiveComplaint, withMechanism, withProofs } from "./cases-fixture.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const CALL = "2026-06-18T09:00:00.000Z";
const LATER = "2026-06-18T10:00:00.000Z" as Instant;

describe.each(["sqlite", "postgres"] as const)("a safety call, on %s", (database) => {
  const begin = () => operations.begin(database, { members: MEMBERS, now: NOW });
  let operation: Awaited<ReturnType<typeof begin>>;
  let id: string;

  beforeEach(async () => {
    operation = await begin();
    const about = { aboutStaff: true, aboutUnits: ["team-distribution"] };
    id = (await operation.ask<{ id: string }>("desk-01", "cases.lodge", complaint(about))).id;
    await operation.ask("desk-01", "cases.agree-safety-call", { id, callAt: CALL, how: "call", post: "desk-officer" });
  });

  const reprisal = sensitiveComplaint({ aboutUnits: ["team-distribution"], receivedAt: CALL });
  const made = (more: object = {}) =>
    operation.tried<{ receipt: string; status: string }>(
      "desk-01",
      "cases.make-safety-call",
      { id, outcome: "reprisal", reprisal, ...more },
      LATER,
    );
  const sensitive = (who: string) => operation.ask<{ id: string }[]>(who, "cases.list", { sensitive: true }, LATER);
  const callOf = async (who: string) =>
    (await operation.ask<{ safetyCall: object }>(who, "cases.show", { id }, LATER)).safetyCall;

  it("that hears of a reprisal opens a sensitive case in the same transaction, which the office does not see", async () => {
    await withMechanism(operation);
    await withProofs(operation);
    const answer = (await made())._unsafeUnwrap();
    expect(answer.receipt).toMatch(/^\d{4}( \d{4}){4}$/);
    expect(await callOf("handler-01")).toEqual({ is: "made", outcome: "reprisal" });
    expect(await sensitive("sfp-01")).toHaveLength(1);
    for (const who of ["desk-01", "handler-01", "driver-01"]) expect(await sensitive(who)).toEqual([]);
  });

  it("is not made where nobody could open what is said, and the case not opened where the call is refused", async () => {
    expect((await made())._unsafeUnwrapErr()).toMatchObject({ owner: "input" });
    expect(await callOf("handler-01")).toMatchObject({ is: "agreed" });
    await withMechanism(operation);
    await withProofs(operation);
    expect((await made({ seen: 1 }))._unsafeUnwrapErr()).toMatchObject({ rejection: { code: "stale-version" } });
    expect((await made({ outcome: "is-safe" }))._unsafeUnwrapErr()).toMatchObject({ owner: "input" });
    expect(await sensitive("sfp-01")).toEqual([]);
  });

  it("told twice with the same key is one reprisal", async () => {
    await withMechanism(operation);
    await withProofs(operation);
    const key = "reprisal-of-a-test-by-chance-1";
    expect((await made({ key })).isOk()).toBe(true);
    expect((await made({ key }))._unsafeUnwrapErr()).toMatchObject({ rejection: { code: "no-safety-call-agreed" } });
    expect(await sensitive("sfp-01")).toHaveLength(1);
  });
});
