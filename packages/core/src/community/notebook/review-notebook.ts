import type { Day } from "../../kernel/day.ts";
import type { MeetingInput } from "../participation/meeting.ts";
import { openExpectations } from "../participation/open-expectations.ts";
import type { ParticipationFinding } from "../participation/participation-finding.ts";
import { reviewParticipation } from "../participation/review-participation.ts";
import type { Plan, PlanInput } from "../plan/plan-content.ts";
import { type PlanFinding, reviewPlan } from "../plan/review-plan.ts";
import type { Community } from "../setting/community.ts";
import { type Phase, type PhaseNote, phasesGoingOn } from "../together/phase.ts";

/** What is looked back at, whether it stands in a file or lies sealed: the words of it are not asked for. */
export interface LookedBackAt {
  readonly community: Community;
  readonly phases: readonly PhaseNote[];
  readonly meetings: readonly Pick<MeetingInput, "on" | "participation" | "expectations">[];
  readonly plan: Plan | PlanInput | null;
}

/** What facilitator and mentor may think about with one community. */
export interface NotebookReview {
  /** Phases that go on now. */
  readonly goingOn: readonly Phase[];
  /** True: what was learnt was brought back to the community at least once. */
  readonly findingsReturned: boolean;
  readonly participation: readonly ParticipationFinding[];
  readonly plan: readonly PlanFinding[];
  /** Expectations that were not answered, or are to be taken up again, by their topic. */
  readonly expectationsOpen: readonly { readonly topic: string; readonly againOn: Day | null }[];
}

/**
 * What facilitator and mentor may think about with one community on a day: questions, without a grade, a total or a comparison with
 * another community. Source: seed 003; seed 001; practice M2, M3, M5, M7.
 */
export const reviewNotebook = ({ community, phases, meetings, plan }: LookedBackAt, today: Day): NotebookReview => ({
  goingOn: phasesGoingOn(phases),
  findingsReturned: phases.some((one) => one.findingsReturned),
  participation: reviewParticipation(
    community,
    meetings.map(({ participation }) => participation),
  ),
  plan: plan === null ? [] : reviewPlan(plan, today),
  expectationsOpen: openExpectations(meetings).map(({ topic, againOn }) => ({ topic, againOn })),
});
