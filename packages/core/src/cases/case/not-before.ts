import type { Instant } from "../../kernel/instant.ts";
import type { CaseCommand } from "./case-command.ts";
import type { LodgedCase, Moment } from "./case-state.ts";

/** Steps that follow the last one. Whatever else is recorded may have been done earlier and be entered late. */
const FOLLOWS: ReadonlySet<CaseCommand["type"]> = new Set([
  ...(["take", "hand-on", "recuse", "wait-for-person"] as const),
  ...(["refer", "record-outcome", "respond", "not-a-duplicate"] as const),
  ...(["forward", "record-body-acknowledged", "record-body-conclusion", "return-from-body", "reclassify"] as const),
  ...(["record-attempt", "confirm-received", "close-untold", "record-satisfaction", "reopen", "appeal"] as const),
]);

const ANSWERS_THE_OFFER: ReadonlySet<CaseCommand["type"]> = new Set(["accept-hand-over", "refuse-hand-over"]);

/** Since when the person is waited for, or was waited for last. */
export const waitsSince = (state: LodgedCase): Instant =>
  state.timeline.findLast(({ what }) => what === "waits")?.doneAt ?? state.since;

const BEGINS: ReadonlySet<Moment["what"]> = new Set(["received", "reopened", "appealed", "returned"]);

/** Since when it is dealt with, this time: who took it back before that took back what was dealt with then. */
const roundSince = ({ timeline, content }: LodgedCase): Instant =>
  timeline.findLast(({ what }) => BEGINS.has(what))?.doneAt ?? content.receivedAt;

/** From when on something can have been done: after what it follows, and never before the matter was received. */
export const notBefore = (state: LodgedCase, { type }: CaseCommand): Instant => {
  if (type === "go-on") return waitsSince(state);
  if (type === "withdraw") return roundSince(state);
  if (FOLLOWS.has(type)) return state.since;
  const offeredAt = state.way === "office" && ANSWERS_THE_OFFER.has(type) ? state.handOver?.offeredAt : undefined;
  return offeredAt ?? state.content.receivedAt;
};
