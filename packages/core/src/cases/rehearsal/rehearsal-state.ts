import { match } from "ts-pattern";
import { addDays, type Day } from "../../kernel/day.ts";
import { utcDayOf } from "../../kernel/instant.ts";
import type { NotOpenedBecause, PacketDigest } from "./rehearsal-command.ts";
import type { RehearsalEvent } from "./rehearsal-event.ts";
import { isSameWay, type OpeningWay, type RehearsalRecipient } from "./rehearsal-recipient.ts";

/** How long a proof holds: a quarter. Source: practice C2 (every quarter); the days are an Answerable default. */
export const REHEARSAL_HOLDS_DAYS = 92;

/** How long before it ends the next one is asked for. Source: Answerable default. */
export const ASK_AGAIN_DAYS_BEFORE = 14;

/** The last packet that went out. */
export interface AskedProof {
  readonly on: Day;
  readonly byDay: Day;
  readonly way: OpeningWay;
  readonly packet: PacketDigest;
}

/** The last time a packet was opened, and how: complaints are sealed for this way until another one is proved. */
export interface Proof {
  readonly on: Day;
  readonly way: OpeningWay;
}

interface Rehearsed {
  readonly recipient: RehearsalRecipient;
  readonly asked: AskedProof;
  /** Null: none yet, or it was found since that this way opens nothing any more. */
  readonly proof: Proof | null;
}

export type RehearsalState =
  | { readonly status: "absent" }
  | (Rehearsed & { readonly status: "asked" })
  | (Rehearsed & { readonly status: "opened" })
  | (Rehearsed & { readonly status: "not-opened"; readonly on: Day; readonly because: NotOpenedBecause });

/** The last day on which a proof holds. */
export const holdsUntil = (proof: Proof): Day => addDays(proof.on, REHEARSAL_HOLDS_DAYS);

/**
 * Where a recipient stands on a day. `proved`: it showed within the quarter that it can open a packet; `overdue`: it did so
 * longer ago, or let the day pass by which it was first asked; `not-opened`: it found that it cannot; `never-proved`.
 */
export type RehearsalStanding = "proved" | "overdue" | "not-opened" | "never-proved";

/** Where a recipient stands today. A packet for a new key that is still out takes nothing away from the old key's proof. */
export const rehearsalStanding = (state: RehearsalState, today: Day): RehearsalStanding => {
  if (state.status === "absent") return "never-proved";
  if (state.proof !== null && today <= holdsUntil(state.proof)) return "proved";
  if (state.status === "not-opened") return "not-opened";
  return state.proof !== null || today > state.asked.byDay ? "overdue" : "never-proved";
};

/** Folds one fact into the state; what can only follow the asking changes nothing before it. */
export const evolveRehearsal = (state: RehearsalState, event: RehearsalEvent): RehearsalState =>
  match(event)
    .returnType<RehearsalState>()
    .with({ type: "proof-asked" }, ({ at, recipient, way, packet, byDay }) => ({
      ...{ status: "asked", recipient, asked: { on: utcDayOf(at), byDay, way, packet } },
      proof: state.status === "absent" ? null : state.proof,
    }))
    .with({ type: "packet-opened" }, ({ on }) => {
      if (state.status === "absent") return state;
      const { recipient, asked } = state;
      return { status: "opened", recipient, asked, proof: { on, way: asked.way } };
    })
    .with({ type: "packet-not-opened" }, ({ on, because }) => {
      if (state.status === "absent") return state;
      const { recipient, asked, proof } = state;
      // what holds of one key says nothing of another
      const standing = proof !== null && !isSameWay(proof.way, asked.way) ? proof : null;
      return { status: "not-opened", recipient, asked, proof: standing, on, because };
    })
    .exhaustive();
