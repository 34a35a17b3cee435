import { addDays } from "../../kernel/day.ts";
import { endOfDay } from "../../kernel/end-of-day.ts";
import type { FlatRow } from "../../kernel/filter.ts";
import type { Due, RowTable, Subject } from "../../kernel/subject.ts";
import type { RehearsalCommand } from "./rehearsal-command.ts";
import { type RehearsalRejection, rehearsalDecider } from "./rehearsal-decider.ts";
import type { RehearsalEvent } from "./rehearsal-event.ts";
import type { RehearsalRecipient } from "./rehearsal-recipient.ts";
import { ASK_AGAIN_DAYS_BEFORE, holdsUntil, type RehearsalState } from "./rehearsal-state.ts";

/** What one recipient's rehearsal is derived from: it is one stream for as long as the recipient has its part. */
export const rehearsalKey = ({ role, code }: RehearsalRecipient): string => `rehearsal ${role} ${code}`;

const rowOf = (state: Exclude<RehearsalState, { status: "absent" }>): FlatRow => {
  const { status, recipient, asked, proof } = state;
  return {
    ...{ role: recipient.role, recipient: recipient.code, status, way: asked.way.kind },
    ...{ askedOn: asked.on, byDay: asked.byDay },
    ...{ provedOn: proof?.on ?? null, holdsUntil: proof === null ? null : holdsUntil(proof) },
    because: state.status === "not-opened" ? state.because : null,
  };
};

/** One row for each recipient: what it was last asked, and until when its proof holds. Nothing in it comes from a case. */
export const rehearsalTable: RowTable<RehearsalState> = {
  name: "rehearsal",
  columns: {
    ...{ role: "text", recipient: "text", status: "text", way: "text", askedOn: "text", byDay: "text" },
    ...{ provedOn: "text", holdsUntil: "text", because: "text" },
  },
  orders: { "holds-until": ["holdsUntil"], role: ["role", "recipient"] },
  rowsOf: (state) => (state.status === "absent" ? [] : [rowOf(state)]),
};

/**
 * What falls due: the next packet, a fortnight before the proof ends; the packet that nobody answered; and the end of the
 * proof, when intake closes.
 */
const dueOf = (state: RehearsalState): readonly Due[] => {
  if (state.status === "absent") return [];
  const { proof, asked } = state;
  const again = (until: ReturnType<typeof holdsUntil>) => endOfDay(addDays(until, -ASK_AGAIN_DAYS_BEFORE - 1));
  return [
    ...(state.status === "opened" && proof !== null
      ? [{ at: again(holdsUntil(proof)), kind: "rehearsal-to-ask" }]
      : []),
    ...(state.status === "asked" ? [{ at: endOfDay(asked.byDay), kind: "rehearsal-unanswered" }] : []),
    ...(proof === null ? [] : [{ at: endOfDay(holdsUntil(proof)), kind: "rehearsal-over" }]),
  ];
};

/** A recipient's rehearsals, with all a store must know to keep them. */
export const rehearsalSubject: Subject<RehearsalState, RehearsalCommand, RehearsalEvent, RehearsalRejection> = {
  name: "rehearsal",
  ...rehearsalDecider,
  tables: [rehearsalTable],
  dueOf,
  // Only schema 1 was ever written.
  upcast: (event) => event as RehearsalEvent,
};
