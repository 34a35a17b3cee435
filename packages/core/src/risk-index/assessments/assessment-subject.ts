import type { Subject } from "../../kernel/subject.ts";
import { type AssessmentRejection, assessmentDecider } from "./assessment-decider.ts";
import { assessmentAnswerTable, assessmentBatchTable, assessmentTable } from "./assessment-rows.ts";
import type { AssessmentCommand, AssessmentEvent, AssessmentState } from "./assessment-state.ts";

/** An assessment with all a store must know to keep it. Nothing falls due, and nothing of it lies sealed. */
export const assessmentSubject: Subject<AssessmentState, AssessmentCommand, AssessmentEvent, AssessmentRejection> = {
  name: "assessment",
  ...assessmentDecider,
  tables: [assessmentTable, assessmentAnswerTable, assessmentBatchTable],
  dueOf: () => [],
  // Only schema 1 was ever written.
  upcast: (event) => event as AssessmentEvent,
};
