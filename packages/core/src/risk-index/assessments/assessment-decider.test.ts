import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../kernel/answers.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import { given, historyOf } from "../../testing/decider-specification.ts";
import type { AssessmentContent } from "./assessment.ts";
import { assessmentDecider } from "./assessment-decider.ts";
import { assessmentAnswerTable, assessmentBatchTable, assessmentTable } from "./assessment-rows.ts";
import type { AssessmentCommand, AssessmentState } from "./assessment-state.ts";

const AT = "2020-07-02T08:00:00.000Z" as Instant;
const id = (number: number): Uuid => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}` as Uuid;

const content = (instance: number, threat: number | "dont-know"): AssessmentContent =>
  ({
    month: "2020-06",
    adm1: "ML05",
    adm2: "ML0505",
    informant: { category: "leader", sex: "male", ageBand: "60-plus" },
    answers: { "threat-attacks": threat, "risk-flight": "prefer-not-to-say" },
    recorder: "m-01",
    method: { id: "protection-risk-default", version: "1" },
    receivedAt: AT,
    origin: { form: "assessment_sample", rootId: id(1), instanceId: id(instance) },
  }) as unknown as AssessmentContent;

const receive = (instance: number, replaces?: number): AssessmentCommand => {
  const answer: Answer = { id: id(instance), ...(replaces === undefined ? {} : { replaces: id(replaces) }) };
  return { type: "receive", at: AT, answer, content: content(instance, instance % 5) };
};
const after = (...commands: AssessmentCommand[]) => historyOf(assessmentDecider, commands);
const when = (history: readonly AssessmentCommand[], command: AssessmentCommand) => {
  const outcome = given(assessmentDecider, after(...history).history).when(command);
  return "events" in outcome ? outcome.events.map(({ type }) => type) : outcome.refused;
};
const rowOf = (state: AssessmentState) => assessmentTable.rowsOf(state)[0];

describe("an assessment", () => {
  it("is recorded once, however often its submission comes", () => {
    expect(when([], receive(1))).toEqual(["assessment-recorded"]);
    expect(when([receive(1)], receive(1))).toEqual([]);
  });

  it("is refused where its id came before for another month or area", () => {
    const other = receive(1);
    if (other.type !== "receive") throw new Error("not received");
    const moved = (change: object) => ({ ...other, content: { ...other.content, ...change } as AssessmentContent });
    expect(when([receive(1)], moved({ month: "2020-05" }))).toBe("id-used-twice");
    expect(when([receive(1)], moved({ adm2: "ML0506" }))).toBe("id-used-twice");
  });

  it("is corrected by an edit of its submission", () => {
    expect(when([receive(1)], receive(2, 1))).toEqual(["assessment-corrected"]);
    expect(when([receive(1), receive(2, 1)], receive(1))).toEqual([]);
  });

  it("an edit that comes before what it edits stands, and the late original changes nothing", () => {
    expect(when([receive(2, 1)], receive(1))).toEqual(["earlier-assessment-received"]);
    const { state } = after(receive(2, 1), receive(1));
    expect(state).toMatchObject({ held: [{ id: id(2) }], corrections: 0 });
  });

  it("a version that names no ancestor follows the first one", () => {
    expect(when([receive(1)], receive(3))).toEqual(["assessment-corrected"]);
    expect(when([receive(3)], receive(1))).toEqual(["earlier-assessment-received"]);
  });

  it("two edits of the same version are for a person to settle; the last one does not win", () => {
    const rivals = [receive(1), receive(2, 1), receive(3, 1)];
    expect(when(rivals.slice(0, 2), receive(3, 1))).toEqual(["rival-assessment-received"]);
    expect(rowOf(after(...rivals).state)).toMatchObject({ inConflict: 1 });
    const settled = after(...rivals, { type: "settle", at: AT, keep: id(3) });
    expect(rowOf(settled.state)).toMatchObject({ inConflict: 0 });
    expect(settled.state).toMatchObject({ held: [{ id: id(3) }] });
    expect(when(rivals, { type: "settle", at: AT, keep: id(9) })).toBe("not-among-the-rivals");
    expect(when([receive(1)], { type: "settle", at: AT, keep: id(1) })).toBe("no-conflict");
  });

  it("nothing follows a withdrawal, and what is not there cannot be withdrawn", () => {
    const withdraw: AssessmentCommand = { type: "withdraw", at: AT, reason: "informant-asked" };
    expect(when([receive(1)], withdraw)).toEqual(["assessment-withdrawn"]);
    expect(when([receive(1), withdraw], receive(2, 1))).toBe("already-withdrawn");
    expect(when([receive(1), withdraw], receive(1))).toEqual([]);
    expect(when([receive(1), withdraw], withdraw)).toBe("already-withdrawn");
    expect(when([], withdraw)).toBe("not-recorded");
    expect(rowOf(after(receive(1), withdraw).state)).toMatchObject({ status: "withdrawn" });
  });

  it("is taken back with the import that brought it, unless somebody or another import has touched it", () => {
    const brought = (instance: number, batch: number, replaces?: number): AssessmentCommand => {
      const command = receive(instance, replaces);
      return command.type === "receive" ? { ...command, answer: { ...command.answer, batch: id(batch) } } : command;
    };
    const undo = (batch: number): AssessmentCommand => ({
      ...{ type: "take-back", at: AT, because: { reason: "import-undone", batch: id(batch) } },
    });
    expect(when([brought(1, 90)], undo(90))).toEqual(["assessment-withdrawn"]);
    expect(when([brought(1, 90), undo(90)], brought(1, 91))).toEqual(["assessment-recorded"]);
    expect(when([brought(1, 90)], undo(91))).toBe("only-corrected-by-this-import");
    expect(when([brought(1, 90), brought(2, 91, 1)], undo(90))).toBe("corrected-by-another-import");
    const settled = [brought(1, 90), brought(2, 90, 1), brought(3, 90, 1)];
    expect(when([...settled, { type: "settle", at: AT, keep: id(2) }], undo(90))).toBe("touched-since");
    expect(assessmentBatchTable.rowsOf(after(brought(1, 90), brought(2, 91, 1)).state)).toMatchObject([
      { batch: id(90), status: "standing" },
      { batch: id(91), status: "standing" },
    ]);
  });

  it("keeps a row an answer, with no recorder in it; what was not answered has no number", () => {
    const rows = assessmentAnswerTable.rowsOf(after(receive(1)).state);
    expect(rows.map(({ question, answer, missing }) => [question, answer, missing])).toEqual([
      ["threat-attacks", 1, null],
      ["risk-flight", null, "prefer-not-to-say"],
    ]);
    expect(JSON.stringify(rows)).not.toContain("m-01");
    expect(rowOf(after(receive(1)).state)).toMatchObject({ answered: 1, missing: 1, recorder: "m-01" });
  });

  it("stands the same whatever the order and however often its versions come", () => {
    const versions = [receive(1), receive(2, 1), receive(3, 2), receive(4, 2), receive(5)];
    const standing = (commands: readonly AssessmentCommand[]): unknown => {
      const { state } = after(...commands);
      return state.status === "absent" ? state : state.held;
    };
    fc.assert(
      fc.property(
        fc.subarray(versions, { minLength: 1 }).chain((some) =>
          fc.tuple(
            fc.constant(some),
            fc
              .array(fc.constantFrom(...some))
              .chain((more) => fc.shuffledSubarray([...some, ...more], { minLength: some.length + more.length })),
          ),
        ),
        ([some, shuffled]) => {
          expect(standing(shuffled)).toEqual(standing(some));
        },
      ),
    );
  });
});
