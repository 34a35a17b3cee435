import { match } from "ts-pattern";
import { beginOffice, beginSensitive } from "./begin-case.ts";
import type { CaseEvent } from "./case-event.ts";
import type { CaseKept, CaseState, LodgedCase, Moment, SafetyCall } from "./case-state.ts";
import { evolveOffice } from "./evolve-office.ts";
import { evolveSensitive } from "./evolve-sensitive.ts";

const safetyCallAfter = (event: CaseEvent): SafetyCall | undefined => {
  if (event.type === "safety-call-agreed") {
    const { callAt, how, post } = event;
    return { is: "agreed", callAt, how, post };
  }
  if (event.type === "safety-call-declined") return { is: "declined" };
  if (event.type !== "safety-call-made") return undefined;
  // nobody was reached, so it is owed still
  if (event.outcome === "not-reached") return { is: "to-agree" };
  return { is: "made", outcome: event.outcome, reprisal: event.reprisal };
};

const WHAT: Partial<Record<CaseEvent["type"], Moment["what"]>> = {
  "case-acknowledged": "acknowledged",
  "interim-answer-given": "interim",
  "waiting-for-person": "waits",
  "waiting-ended": "goes-on",
  "case-responded": "responded",
  "body-concluded": "responded",
  "loop-closed": "closed",
  "case-reopened": "reopened",
  "case-appealed": "appealed",
  "case-withdrawn": "withdrawn",
};

/** What an event leaves on both ways alike. */
const keptAfter = (kept: CaseKept, event: CaseEvent): CaseKept => {
  const { doneAt, at } = event;
  const what = WHAT[event.type];
  const timed = what === undefined ? kept : { ...kept, timeline: [...kept.timeline, { what, doneAt, at }] };
  const safetyCall = safetyCallAfter(event);
  if (safetyCall !== undefined) return { ...timed, safetyCall };
  if (event.type === "case-acknowledged") return { ...timed, acknowledged: true };
  if (event.type === "information-added")
    return { ...timed, information: [...kept.information, event.words], unseen: kept.unseen + 1 };
  if (event.type === "information-looked-at") return { ...timed, unseen: 0 };
  if (event.type === "attempt-recorded") return { ...timed, attempts: [...kept.attempts, { way: event.way, doneAt }] };
  if (event.type === "intermediary-told") return { ...timed, intermediaryTold: true };
  if (event.type === "reply-wish-recorded") return { ...timed, reply: event.reply };
  if (event.type === "case-reopened")
    return { ...timed, attempts: [], reopenings: kept.reopenings + 1, round: { kind: "reopened", since: doneAt } };
  if (event.type === "case-appealed")
    return { ...timed, attempts: [], level: event.level, round: { kind: "appeal", since: doneAt } };
  if (event.type === "case-responded" || event.type === "body-concluded") return { ...timed, attempts: [] };
  if (event.type === "consent-recorded") {
    const { purpose, ...said } = event.said;
    return { ...timed, consent: { ...kept.consent, [purpose]: said } };
  }
  return timed;
};

const evolveLodged = (state: LodgedCase, event: CaseEvent): LodgedCase => {
  const kept = keptAfter(state, event);
  return match(state)
    .returnType<LodgedCase>()
    .with({ way: "office" }, (one) => evolveOffice({ ...one, ...kept }, event))
    .with({ way: "investigating-body" }, (one) => evolveSensitive({ ...one, ...kept }, event))
    .exhaustive();
};

/** Folds one fact into the state; what can only follow the lodging changes nothing before it. */
export const evolveCase = (state: CaseState, event: CaseEvent): CaseState => {
  if (state.status !== "absent") return evolveLodged(state, event);
  if (event.type === "case-lodged") return beginOffice(event);
  return event.type === "sensitive-case-lodged" ? beginSensitive(event) : state;
};
