import { describe, expect, it } from "vitest";
import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import { defaultRiskMethod } from "../method/default-method.ts";
import { AssessmentInput } from "./assessment.ts";
import { type PreparedAssessment, prepareAssessment } from "./check-assessment.ts";

const input = (change: object = {}): AssessmentInput =>
  AssessmentInput.parse({
    month: "2020-06",
    adm2: "ML0505",
    informant: { category: "youth", sex: "female", ageBand: "18-59" },
    answers: { "threat-attacks": 4, "capacity-warning": "dont-know" },
    recorder: "m-01",
    method: { id: defaultRiskMethod.id, version: defaultRiskMethod.version },
    origin: {
      form: "assessment_sample",
      rootId: "00000000-0000-4000-8000-000000000001",
      instanceId: "00000000-0000-4000-8000-000000000001",
    },
    ...change,
  });
const prepared = (change: object = {}) =>
  prepareAssessment(input(change), {
    method: defaultRiskMethod,
    places: { adm1Of: (adm2) => (adm2 === "ML0505" ? "ML05" : undefined) },
    today: "2020-07-03" as Day,
    receivedAt: "2020-07-03T10:00:00.000Z" as Instant,
    at: { row: 3 },
  });
const refusedFor = (change: object): string[] =>
  prepared(change).match(
    () => [],
    (issues) => issues.map(({ code }) => code),
  );
const taken = (change: object): PreparedAssessment => prepared(change)._unsafeUnwrap();

describe("an assessment on its way in", () => {
  it("gets its region and the moment it came; 'don't know' stays what it is", () => {
    expect(taken({})).toMatchObject({
      content: {
        adm1: "ML05",
        receivedAt: "2020-07-03T10:00:00.000Z",
        answers: { "threat-attacks": 4, "capacity-warning": "dont-know" },
      },
      notes: [],
    });
  });

  it("an answer off its scale, or to no question of the method, costs that answer alone", () => {
    const { content, notes } = taken({ answers: { "threat-attacks": 9, "no-such": 1, "risk-flight": 0 } });
    expect(content.answers).toEqual({ "risk-flight": 0 });
    expect(notes).toEqual([
      { row: 3, path: ["answers", "threat-attacks"], code: "answer-not-on-the-scale" },
      { row: 3, path: ["answers", "no-such"], code: "question-unknown" },
    ]);
  });

  it.each([
    ["an unknown place", { adm2: "ML9999" }, "place-unknown"],
    ["a month ahead", { month: "2020-08" }, "date-in-the-future"],
    [
      "another version of the method",
      { method: { id: defaultRiskMethod.id, version: "2" } },
      "method-of-another-version",
    ],
    ["nothing that was asked", { answers: { "no-such": 1 } }, "nothing-answered"],
  ])("%s costs the row, with its reason", (_what, change, code) => {
    expect(refusedFor(change)).toContain(code);
  });

  it("has no field for a name, a post, a contact, a village or a day", () => {
    for (const field of ["name", "post", "contact", "village", "locality", "day", "comment"])
      expect(AssessmentInput.safeParse({ ...input(), [field]: "x" }).success).toBe(false);
    for (const field of ["name", "post", "telephone", "age"]) {
      const informant = { ...input().informant, [field]: "x" };
      expect(AssessmentInput.safeParse({ ...input(), informant }).success).toBe(false);
    }
  });
});
