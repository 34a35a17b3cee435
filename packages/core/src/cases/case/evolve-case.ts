import { match } from "ts-pattern";
import { beginOffice, beginSensitive } from "./begin-case.ts";
import type { CaseEvent } from "./case-event.ts";
import type { CaseState, LodgedCase, Moment } from "./case-state.ts";
import { tallyAfter } from "./case-tally.ts";
import { keptAfter } from "./evolve-kept.ts";
import { evolveOffice } from "./evolve-office.ts";
import { evolveSensitive } from "./evolve-sensitive.ts";
import { momentOf } from "./moment-of.ts";
import { waitsSince } from "./not-before.ts";

const isWaiting = (state: LodgedCase): boolean => state.status === "in-hand" && state.waits;

const handlerIn = (state: LodgedCase): string | null => (state.status === "in-hand" ? state.handler.actor : null);

/** Whether a step came that those after it have to follow. That it was acknowledged is none: it may be entered late. */
const isAnotherStep = (before: LodgedCase, after: LodgedCase): boolean =>
  before.way !== after.way ||
  (before.status !== after.status && !(before.status === "lodged" && after.status === "acknowledged")) ||
  handlerIn(before) !== handlerIn(after) ||
  isWaiting(before) !== isWaiting(after);

/** A wait for the person ends with whatever takes the case on; no wait is left open behind it, and none ends before it began. */
const endOfWait = (before: LodgedCase, after: LodgedCase, event: CaseEvent): readonly Moment[] => {
  if (!isWaiting(before) || isWaiting(after)) return [];
  const waits = waitsSince(before);
  const doneAt = event.doneAt < waits ? waits : event.doneAt;
  return [momentOf(before, "goes-on", { at: event.at, doneAt })];
};

const evolveLodged = (state: LodgedCase, event: CaseEvent): LodgedCase => {
  const kept = keptAfter(state, event);
  const after = match(state)
    .returnType<LodgedCase>()
    .with({ way: "office" }, (one) =>
      evolveOffice({ ...one, ...kept, touched: true, tally: tallyAfter(one.tally, event) }, event),
    )
    .with({ way: "investigating-body" }, (one) => evolveSensitive({ ...one, ...kept }, event))
    .exhaustive();
  const ended = endOfWait(state, after, event);
  const known = state.timeline.length;
  return {
    ...after,
    since: isAnotherStep(state, after) ? (ended[0] ?? event).doneAt : state.since,
    timeline: [...after.timeline.slice(0, known), ...ended, ...after.timeline.slice(known)],
  };
};

/** Folds one fact into the state; what can only follow the lodging changes nothing before it. */
export const evolveCase = (state: CaseState, event: CaseEvent): CaseState => {
  if (event.type === "lodging-undone") return { status: "absent" };
  if (state.status !== "absent") return evolveLodged(state, event);
  if (event.type === "case-lodged") return beginOffice(event);
  return event.type === "sensitive-case-lodged" ? beginSensitive(event) : state;
};
