import type { ActorCode } from "../../kernel/actor-code.ts";
import type { Day } from "../../kernel/day.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import type { HarmChoice } from "../choosing/choice.ts";
import type { Meeting } from "../participation/meeting.ts";
import type { Plan } from "../plan/plan-content.ts";
import type { Community } from "../setting/community.ts";
import type { PhaseNote } from "../together/phase.ts";
import type { WorkingDecision } from "../together/working-decision.ts";

/** Who goes to a community, and who stands behind her or him; null: nobody yet. What both are called is a setting. */
export interface Accompanied {
  readonly facilitator: ActorCode;
  readonly mentor: ActorCode | null;
}

/** A choice, and when it was made. */
export interface ChoiceMade {
  readonly on: Day;
  readonly choice: HarmChoice;
}

/** A community that somebody goes to, with all that it let be written down. */
export interface KnownCommunity {
  /** learning: it has not decided yet, or not now; ended: no longer, and nothing is written down any more. */
  readonly status: "learning" | "working" | "ended";
  readonly community: Community;
  readonly accompanied: Accompanied;
  /** Oldest first; the last one holds. */
  readonly decisions: readonly WorkingDecision[];
  readonly phases: readonly PhaseNote[];
  /** By id, in the order they were taken down. */
  readonly meetings: Readonly<Record<Uuid, Meeting>>;
  /** Oldest first; the last one holds. */
  readonly choices: readonly ChoiceMade[];
  readonly plan: Plan | null;
  /** When the community had its plan taken away; null: it did not, or gave another since. */
  readonly planTakenAwayOn: Day | null;
  /** Whether the community agreed that figures about it leave. Source: practice M3. */
  readonly figuresMayLeave: boolean;
  /** When everybody was told that the agency stops. Source: practice M1. */
  readonly toldOfEndOn: Day | null;
}
export type CommunityState = { readonly status: "absent" } | KnownCommunity;
