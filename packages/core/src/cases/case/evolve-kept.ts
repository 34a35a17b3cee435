import { phoneAfter } from "../phone/evolve-phone.ts";
import type { CaseEvent } from "./case-event.ts";
import { retentionAfter } from "./case-retention.ts";
import type { CaseKept, LodgedCase, Moment, SafetyCall } from "./case-state.ts";
import { momentOf } from "./moment-of.ts";

/** What both ways hold of a case, and nothing else of it. */
export const keptOf = (state: LodgedCase): CaseKept => ({
  ...{ print: state.print, consent: state.consent, reply: state.reply, timeline: state.timeline, since: state.since },
  ...{ round: state.round, level: state.level, interims: state.interims, information: state.information },
  ...{ unseen: state.unseen, attempts: state.attempts, safetyCall: state.safetyCall, reopenings: state.reopenings },
  ...{ intermediaryTold: state.intermediaryTold, acknowledged: state.acknowledged, satisfaction: state.satisfaction },
  ...(state.phone === undefined ? {} : { phone: state.phone }),
  ...(state.retention === undefined ? {} : { retention: state.retention }),
});

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
  "case-responded": "responded",
  "sensitive-case-forwarded": "forwarded",
  "body-concluded": "responded",
  "loop-closed": "closed",
  "case-reopened": "reopened",
  "case-appealed": "appealed",
  "case-withdrawn": "withdrawn",
};

const withPhone = ({ phone: before, ...kept }: CaseKept, event: CaseEvent): CaseKept => {
  const phone = phoneAfter(before, event);
  return phone === undefined ? kept : { ...kept, phone };
};

/** What an event leaves on both ways alike. */
export const keptAfter = (state: LodgedCase, event: CaseEvent): CaseKept => {
  const retention = retentionAfter(state.retention, event);
  const kept = { ...withPhone(keptOf(state), event), ...(retention === undefined ? {} : { retention }) };
  const what = WHAT[event.type];
  const timed = what === undefined ? kept : { ...kept, timeline: [...kept.timeline, momentOf(state, what, event)] };
  const safetyCall = safetyCallAfter(event);
  if (safetyCall !== undefined) return { ...timed, safetyCall };
  if (event.type === "case-acknowledged") return { ...timed, acknowledged: true };
  if (event.type === "interim-answer-given") {
    const { says, way, words, doneAt } = event;
    return { ...timed, acknowledged: true, interims: [...kept.interims, { says, way, words, doneAt }] };
  }
  if (event.type === "information-added")
    return { ...timed, information: [...kept.information, event.words], unseen: kept.unseen + 1 };
  if (event.type === "information-looked-at") return { ...timed, unseen: 0 };
  if (event.type === "attempt-recorded")
    return { ...timed, attempts: [...kept.attempts, { way: event.way, doneAt: event.doneAt }] };
  if (event.type === "intermediary-told") return { ...timed, intermediaryTold: true };
  if (event.type === "reply-wish-recorded") return { ...timed, reply: event.reply };
  if (event.type === "satisfaction-recorded") return { ...timed, satisfaction: event.satisfaction };
  const anew = { ...timed, satisfaction: null };
  if (event.type === "case-reopened") return { ...anew, level: 0, reopenings: kept.reopenings + 1, round: "reopened" };
  if (event.type === "case-appealed") return { ...anew, level: event.level, round: "appeal" };
  if (event.type === "case-responded" || event.type === "body-concluded") return { ...timed, attempts: [] };
  if (event.type === "consent-recorded") {
    const { purpose, ...said } = event.said;
    return { ...timed, consent: { ...kept.consent, [purpose]: said } };
  }
  return timed;
};
