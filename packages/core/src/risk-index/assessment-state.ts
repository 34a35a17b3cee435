import { match } from "ts-pattern";
import * as z from "zod";
import { type Answer, standingAnswers } from "../kernel/answers.ts";
import type { Instant } from "../kernel/instant.ts";
import { compareText } from "../kernel/text-order.ts";
import type { Uuid } from "../kernel/uuid.ts";
import type { AssessmentContent } from "./assessment.ts";

export const AssessmentWithdrawal = z
  .enum(["recorded-by-mistake", "informant-asked", "deleted-at-source"])
  .describe("Why it is taken back.");
/** Why an assessment was taken back. Source: Answerable default. */
export type AssessmentWithdrawal = z.infer<typeof AssessmentWithdrawal>;

export type AssessmentCommand =
  | { readonly type: "receive"; readonly at: Instant; readonly answer: Answer; readonly content: AssessmentContent }
  | { readonly type: "settle"; readonly at: Instant; readonly keep: Uuid }
  | { readonly type: "withdraw"; readonly at: Instant; readonly reason: AssessmentWithdrawal };

interface Fact {
  readonly schema: 1;
  readonly at: Instant;
}

export type AssessmentEvent =
  | (Fact & {
      readonly type: "assessment-recorded" | "assessment-corrected" | "rival-assessment-received";
      readonly answer: Answer;
      readonly content: AssessmentContent;
    })
  | (Fact & { readonly type: "earlier-assessment-received"; readonly answer: Answer })
  | (Fact & { readonly type: "conflict-settled"; readonly kept: Uuid; readonly dropped: readonly Uuid[] })
  | (Fact & { readonly type: "assessment-withdrawn"; readonly reason: AssessmentWithdrawal });

/** A version with what it says. */
export interface HeldAssessment {
  readonly id: Uuid;
  readonly content: AssessmentContent;
}

export interface RecordedAssessment {
  readonly status: "standing" | "withdrawn";
  /** What no known version replaces, in the order of ids: one, or more where a person has to settle. */
  readonly held: readonly [HeldAssessment, ...HeldAssessment[]];
  readonly answers: readonly Answer[];
  readonly dropped: readonly Uuid[];
  readonly corrections: number;
}

export type AssessmentState = { readonly status: "absent" } | RecordedAssessment;

/** True where two versions compete; until a person settles, the assessment is in no score. */
export const isContested = (state: RecordedAssessment): boolean => state.held.length > 1;

/** What stands after one more version, or after a person dropped some; a circle of versions changes nothing. */
const restanding = (state: RecordedAssessment, more: readonly HeldAssessment[] = []): RecordedAssessment => {
  const heads = new Set(standingAnswers(state.answers, state.dropped));
  const [first, ...others] = [...state.held, ...more]
    .filter(({ id }) => heads.has(id))
    .toSorted((a, b) => compareText(a.id, b.id));
  return first === undefined ? state : { ...state, held: [first, ...others] };
};

const withVersion = (state: RecordedAssessment, answer: Answer, content: AssessmentContent): RecordedAssessment =>
  restanding({ ...state, answers: [...state.answers, answer] }, [{ id: answer.id, content }]);

/** Folds one fact into the state; what can only follow a record changes nothing before it. */
export const evolveAssessment = (state: AssessmentState, event: AssessmentEvent): AssessmentState => {
  if (state.status === "absent")
    return event.type === "assessment-recorded"
      ? {
          status: "standing",
          held: [{ id: event.answer.id, content: event.content }],
          answers: [event.answer],
          dropped: [],
          corrections: 0,
        }
      : state;
  return match(event)
    .returnType<AssessmentState>()
    .with({ type: "assessment-recorded" }, () => state)
    .with({ type: "assessment-corrected" }, ({ answer, content }) => ({
      ...withVersion(state, answer, content),
      corrections: state.corrections + 1,
    }))
    .with({ type: "rival-assessment-received" }, ({ answer, content }) => withVersion(state, answer, content))
    .with({ type: "earlier-assessment-received" }, ({ answer }) =>
      restanding({ ...state, answers: [...state.answers, answer] }),
    )
    .with({ type: "conflict-settled" }, ({ dropped }) =>
      restanding({ ...state, dropped: [...state.dropped, ...dropped] }),
    )
    .with({ type: "assessment-withdrawn" }, () => ({ ...state, status: "withdrawn" }))
    .exhaustive();
};
