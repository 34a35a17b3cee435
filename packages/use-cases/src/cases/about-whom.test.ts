import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { member, testOperations } from "../operation-fixture.ts";
import { complaint, MEMBERS, NOW, sensitiveComplaint, withMechanism, withProofs } from "./cases-fixture.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const NEAR = member("near-01", ["case-handler"], { areas: ["ML05"], units: ["team-distribution"] });
const FOCAL_POINT_NEAR = member("sfp-02", ["sensitive-focal-point"], { units: ["team-distribution"] });

interface Shown {
  readonly status: string;
  readonly aboutUnits: readonly string[];
  readonly aboutActors: readonly string[];
}

describe.each(["sqlite", "postgres"] as const)("whom a case is about, on %s", (database) => {
  const begin = (members: typeof MEMBERS) => operations.begin(database, { members, now: NOW });
  let operation: Awaited<ReturnType<typeof begin>>;
  beforeEach(async () => {
    operation = await begin([...MEMBERS, NEAR, FOCAL_POINT_NEAR]);
  });

  const lodge = async (more: object = {}) =>
    (await operation.ask<{ id: string }>("desk-01", "cases.lodge", complaint(more))).id;
  const sees = async (who: string, id: string) => (await operation.tried(who, "cases.show", { id })).isOk();
  const shown = (id: string) => operation.ask<Shown>("handler-01", "cases.show", { id });
  const refusal = async (who: string, name: string, input: object) =>
    JSON.stringify((await operation.tried(who, name, input))._unsafeUnwrapErr());
  const sensitive = (who: string) => operation.ask<{ id: string }[]>(who, "cases.list", { sensitive: true });

  it("is hidden from whoever works in any unit where it is about staff and nobody said of which", async () => {
    const id = await lodge({ aboutStaff: true });
    expect([await sees("handler-01", id), await sees("near-01", id), await sees("driver-01", id)]).toEqual([
      ...[true, false, false],
    ]);
    expect((await shown(id)).aboutUnits).toEqual(["not-known"]);
  });

  it("is learned by and by: what is not said again stays as it was known", async () => {
    const id = await lodge({ aboutStaff: true, aboutUnits: ["site-koro"] });
    await operation.ask("handler-01", "cases.learn-about", { id, actors: ["driver-01"] });
    expect(await shown(id)).toMatchObject({
      aboutUnits: ["site-koro", "team-distribution"],
      aboutActors: ["driver-01"],
    });
    await operation.ask("handler-01", "cases.learn-about", { id });
    expect(await sees("near-01", id)).toBe(false);
    await operation.ask("handler-01", "cases.learn-about", { id, units: [], actors: [] });
    expect(await sees("near-01", id)).toBe(false);
  });

  it("is nobody unknown any more once the member of staff is named", async () => {
    const id = await lodge({ aboutStaff: true });
    await operation.ask("handler-01", "cases.learn-about", { id, actors: ["driver-01"] });
    expect((await shown(id)).aboutUnits).toEqual(["team-distribution"]);
  });

  it("is the same for two that are marked as one matter, or the mark would tell of the hidden one", async () => {
    const [plain, hidden] = [await lodge(), await lodge({ aboutUnits: ["team-distribution"] })];
    for (const [id, of] of [
      [plain, hidden],
      [hidden, plain],
    ])
      expect(await refusal("handler-01", "cases.mark-duplicate", { id, of })).toContain('"about-others"');
    await operation.ask("handler-01", "cases.learn-about", { id: plain, units: ["team-distribution"] });
    await operation.ask("handler-01", "cases.mark-duplicate", { id: plain, of: hidden });
    expect(await sees("near-01", plain)).toBe(false);
  });

  it("is learned of both where two are marked as one matter", async () => {
    const [first, second] = [await lodge(), await lodge()];
    await operation.ask("handler-01", "cases.mark-duplicate", { id: second, of: first });
    await operation.ask("handler-01", "cases.learn-about", { id: first, units: ["team-distribution"] });
    expect([await sees("near-01", first), await sees("near-01", second)]).toEqual([false, false]);
    const third = await lodge();
    await operation.ask("handler-01", "cases.not-a-duplicate", { id: second });
    await operation.ask("handler-01", "cases.learn-about", { id: first, units: [] });
    expect([await sees("near-01", first), await sees("near-01", second)]).toEqual([true, false]);
    expect(await sees("near-01", third)).toBe(true);
  });

  it("is told to whoever takes it down where it leaves nobody to deal with it", async () => {
    const few = await begin([...MEMBERS.filter(({ code }) => code !== "handler-01"), NEAR]);
    const lodged = await few.ask<{ notes: object[] }>(
      "desk-01",
      "cases.lodge",
      complaint({ aboutUnits: ["team-distribution"] }),
    );
    expect(lodged.notes).toEqual([{ code: "nobody-deals-with-it", path: ["aboutUnits"] }]);
    const others = await few.ask<{ notes: object[] }>("desk-01", "cases.lodge", complaint());
    expect(others.notes).toEqual([]);
  });

  describe("that goes to the body", () => {
    const reprisal = sensitiveComplaint({ aboutUnits: [], receivedAt: "2026-06-15T08:30:00.000Z" });
    beforeEach(async () => {
      await withMechanism(operation);
      await withProofs(operation);
    });

    it("keeps a reprisal from whoever was near to what was complained of", async () => {
      const id = await lodge({ aboutStaff: true, aboutUnits: ["team-distribution"] });
      const callAt = "2026-06-15T09:00:00.000Z";
      const agreed = { id, callAt, how: "call", post: "desk-officer", doneAt: "2026-06-15T08:10:00.000Z" };
      await operation.ask("desk-01", "cases.agree-safety-call", agreed);
      await operation.ask("desk-01", "cases.make-safety-call", { id, outcome: "reprisal", reprisal });
      expect([(await sensitive("sfp-01")).length, (await sensitive("sfp-02")).length]).toEqual([1, 0]);
    });

    it("is said by whoever finds that a case is sensitive, and hides it as it goes", async () => {
      const id = await lodge();
      const found = { id, category: "diversion-fraud", aboutUnits: ["team-distribution"] };
      await operation.ask("handler-01", "cases.reclassify", found);
      expect([(await sensitive("sfp-01")).length, (await sensitive("sfp-02")).length]).toEqual([1, 0]);
    });

    it("is not taken where whoever could hand it on works near: nobody would see that it is there", async () => {
      const onlyNear = MEMBERS.map((one) => (one.code === "sfp-01" ? { ...FOCAL_POINT_NEAR, code: one.code } : one));
      operation = await begin(onlyNear);
      await withMechanism(operation);
      await withProofs(operation);
      const id = await lodge({ aboutUnits: ["team-distribution"] });
      for (const [name, input] of [
        ["cases.lodge-sensitive", sensitiveComplaint()],
        ["cases.reclassify", { id, category: "diversion-fraud" }],
      ] as const) {
        const said = await refusal("handler-01", name, input);
        expect([said.includes("sensitive-intake-closed"), said.includes("nobody-to-forward-it")]).toEqual([true, true]);
      }
      await operation.ask("desk-01", "cases.lodge-sensitive", sensitiveComplaint({ aboutUnits: [] }));
    });
  });
});
