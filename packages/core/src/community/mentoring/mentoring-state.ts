import type { ActorCode } from "../../kernel/actor-code.ts";
import type { Day } from "../../kernel/day.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import type { ContactNotes, Dilemma, MentoringContactKind, PlannedContact } from "./contact.ts";

/** A contact: planned, held, or both. */
export interface Contact {
  readonly kind: MentoringContactKind;
  readonly community: Uuid | null;
  /** The day it was meant for; null: it came about. */
  readonly plannedOn: Day | null;
  /** The day it was held; null: not yet, and perhaps never. */
  readonly heldOn: Day | null;
  /** Null: nothing was kept of it. */
  readonly notes: ContactNotes | null;
}

/** A word with the facilitator's line manager: that there was one; what was said stays out. Source: practice M8. */
export interface Liaison {
  readonly on: Day;
}

/** A mentor and a facilitator. */
export interface MentoringPair {
  readonly status: "going-on" | "ended";
  readonly mentor: ActorCode;
  readonly facilitator: ActorCode;
  /** Sees in which months there was contact, and nothing else; null: nobody does. Source: practice M8. */
  readonly lineManager: ActorCode | null;
  readonly contacts: Readonly<Record<Uuid, Contact>>;
  readonly dilemmas: Readonly<Record<Uuid, Dilemma>>;
  readonly liaisons: readonly Liaison[];
}
export type MentoringState = { readonly status: "absent" } | MentoringPair;

/** A contact as it begins. */
export const plannedContact = ({ kind, on, community }: PlannedContact): Contact => ({
  ...{ kind, community, plannedOn: on, heldOn: null, notes: null },
});
