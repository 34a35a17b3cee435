import type { ActorCode } from "../../kernel/actor-code.ts";
import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import type { ContactNotes, Dilemma, MentoringContactKind, PlannedContact } from "./contact.ts";

interface Ask<Type extends string> {
  readonly type: Type;
  readonly at: Instant;
  /** Who asks. */
  readonly by: ActorCode;
}

/** What mentor and facilitator may ask of what they keep; what a line manager may ask, it does not hold. */
export type MentoringCommand =
  | (Ask<"begin"> & {
      readonly mentor: ActorCode;
      readonly facilitator: ActorCode;
      /** Who manages the facilitator and sees that contact is kept; null: nobody sees it. */
      readonly lineManager: ActorCode | null;
    })
  | (Ask<"plan-contact"> & { readonly contact: Uuid; readonly planned: PlannedContact })
  /** A contact that was planned, or one that came about. */
  | (Ask<"hold-contact"> & {
      readonly contact: Uuid;
      readonly kind: MentoringContactKind;
      readonly on: Day;
      readonly community: Uuid | null;
      readonly notes: ContactNotes | null;
    })
  | (Ask<"drop-contact"> & { readonly contact: Uuid })
  | (Ask<"note-dilemma"> & { readonly dilemma: Uuid; readonly content: Dilemma })
  | (Ask<"liaise"> & { readonly on: Day })
  | Ask<"end">;
export type MentoringAsked<Type extends MentoringCommand["type"]> = Extract<MentoringCommand, { type: Type }>;
