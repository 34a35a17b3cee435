import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import type { HarmChoice } from "../choosing/choice.ts";
import type { Meeting } from "../participation/meeting.ts";
import type { Plan } from "../plan/plan-content.ts";
import type { Community } from "../setting/community.ts";
import type { PhaseNote } from "../together/phase.ts";
import type { WorkingDecision } from "../together/working-decision.ts";
import type { Accompanied } from "./community-state.ts";

interface Ask<Type extends string> {
  readonly type: Type;
  readonly at: Instant;
}

/** What somebody may ask of a community's record. */
export type CommunityCommand =
  | (Ask<"introduce"> & { readonly community: Community; readonly accompanied: Accompanied })
  | (Ask<"describe"> & { readonly community: Community })
  | (Ask<"accompany"> & { readonly accompanied: Accompanied })
  | (Ask<"decide-on-working"> & { readonly decision: WorkingDecision })
  /** The agency stops, and says so to all. */
  | (Ask<"tell-of-end"> & { readonly on: Day })
  | (Ask<"note-phase"> & { readonly note: PhaseNote })
  | (Ask<"take-down-meeting"> & { readonly meeting: Uuid; readonly content: Meeting })
  | (Ask<"correct-meeting"> & { readonly meeting: Uuid; readonly content: Meeting })
  | (Ask<"withdraw-meeting"> & { readonly meeting: Uuid })
  | (Ask<"choose"> & { readonly on: Day; readonly choice: HarmChoice })
  | (Ask<"plan"> & { readonly plan: Plan })
  /** A copy of the plan went back. */
  | (Ask<"return-copy"> & { readonly on: Day })
  /** The community has its plan taken away. */
  | (Ask<"take-plan-away"> & { readonly on: Day })
  | (Ask<"let-figures-leave"> & { readonly on: Day; readonly agreed: boolean });
export type Asked<Type extends CommunityCommand["type"]> = Extract<CommunityCommand, { type: Type }>;
