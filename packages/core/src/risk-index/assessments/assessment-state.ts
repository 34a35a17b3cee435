import { match } from "ts-pattern";
import * as z from "zod";
import { type Answer, standingAnswers } from "../../kernel/answers.ts";
import type { Instant } from "../../kernel/instant.ts";
import { compareText } from "../../kernel/text-order.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import type { AssessmentContent } from "./assessment.ts";

export const AssessmentWithdrawal = z
  .enum(["recorded-by-mistake", "informant-asked", "deleted-at-source"])
  .describe("Why it is taken back.");
/** Why an assessment was taken back. Source: Answerable default. */
export type AssessmentWithdrawal = z.infer<typeof AssessmentWithdrawal>;

/** The import that is undone. */
export interface AssessmentTakenBack {
  readonly reason: "import-undone";
  readonly batch: Uuid;
}

export type AssessmentCommand =
  | { readonly type: "receive"; readonly at: Instant; readonly answer: Answer; readonly content: AssessmentContent }
  | { readonly type: "settle"; readonly at: Instant; readonly keep: Uuid }
  | { readonly type: "withdraw"; readonly at: Instant; readonly reason: AssessmentWithdrawal }
  /** What an import brought whole and nobody has touched is taken back with it. */
  | { readonly type: "take-back"; readonly at: Instant; readonly because: AssessmentTakenBack };

interface Fact {
  readonly schema: 1;
  readonly at: Instant;
}

interface HeldFact extends Fact {
  readonly type: "assessment-recorded" | "assessment-corrected" | "rival-assessment-received";
  readonly answer: Answer;
  readonly content: AssessmentContent;
}

export type AssessmentEvent =
  | HeldFact
  | (Fact & { readonly type: "earlier-assessment-received"; readonly answer: Answer })
  | (Fact & { readonly type: "conflict-settled"; readonly kept: Uuid; readonly dropped: readonly Uuid[] })
  | (Fact & { readonly type: "assessment-withdrawn"; readonly reason: AssessmentWithdrawal | "import-undone" });

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
  /** True: a person has decided something about it. */
  readonly touched: boolean;
  /** Why it was withdrawn; null: it stands. */
  readonly withdrawn: AssessmentWithdrawal | "import-undone" | null;
}

export type AssessmentState = { readonly status: "absent" } | RecordedAssessment;

/** True where two versions compete; until a person settles, the assessment is in no score. */
export const isContested = (state: RecordedAssessment): boolean => state.held.length > 1;

/** True where an import took it back, so that it may come again. */
export const isTakenBack = (state: RecordedAssessment): boolean => state.withdrawn === "import-undone";

const begun = ({ answer, content }: Pick<HeldFact, "answer" | "content">): RecordedAssessment => ({
  status: "standing",
  held: [{ id: answer.id, content }],
  answers: [answer],
  dropped: [],
  corrections: 0,
  touched: false,
  withdrawn: null,
});

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
  if (state.status === "absent" || isTakenBack(state))
    return event.type === "assessment-recorded" ? begun(event) : state;
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
      restanding({ ...state, dropped: [...state.dropped, ...dropped], touched: true }),
    )
    .with({ type: "assessment-withdrawn" }, ({ reason }) => ({ ...state, status: "withdrawn", withdrawn: reason }))
    .exhaustive();
};
