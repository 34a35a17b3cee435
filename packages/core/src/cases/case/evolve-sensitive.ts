import { match, P } from "ts-pattern";
import type { CaseEvent } from "./case-event.ts";
import type { LodgedCase, SensitiveCase, SensitiveRecord } from "./case-state.ts";

const recordOf = (state: SensitiveCase): SensitiveRecord => ({
  ...{ way: "investigating-body", content: state.content, support: state.support },
  ...{ forwardedInformation: state.forwardedInformation, forwardedIdentity: state.forwardedIdentity },
  ...{ forwardedTo: state.forwardedTo, consent: state.consent },
  ...{ reply: state.reply, timeline: state.timeline, round: state.round, level: state.level },
  ...{ information: state.information, unseen: state.unseen, attempts: state.attempts, safetyCall: state.safetyCall },
  ...{ intermediaryTold: state.intermediaryTold, acknowledged: state.acknowledged, reopenings: state.reopenings },
});

type Returned = Extract<CaseEvent, { type: "returned-from-body" }>;

/** A case that the body gave back: nothing of the sealed parts goes along, and the time to answer starts anew. */
const returned = (state: SensitiveCase, { content, doneAt, at }: Returned): LodgedCase => ({
  ...{ status: "triaged", way: "office", content, answers: [], interimWords: [], wishUnmet: null },
  ...{ owner: content.organisation, handOver: null, duplicates: [], returnUntold: true },
  ...{ consent: state.consent, reply: state.reply, level: 0, information: [], unseen: 0, attempts: [] },
  ...{ safetyCall: state.safetyCall, intermediaryTold: state.intermediaryTold, acknowledged: state.acknowledged },
  ...{ reopenings: state.reopenings, round: { kind: "returned", since: doneAt } },
  timeline: [...state.timeline, { what: "returned", doneAt, at }],
});

/** Folds one fact into a sensitive case; `state` has already what both ways keep of it. */
export const evolveSensitive = (state: SensitiveCase, event: CaseEvent): LodgedCase => {
  const record = recordOf(state);
  return match(event)
    .returnType<LodgedCase>()
    .with({ type: "case-acknowledged" }, () =>
      state.status === "lodged" ? { ...record, status: "acknowledged" } : state,
    )
    .with({ type: "sensitive-case-forwarded" }, ({ to, parts }) => ({
      ...record,
      status: "forwarded",
      forwardedTo: [...state.forwardedTo, to],
      forwardedInformation: state.information.length,
      forwardedIdentity: parts.includes("identity"),
      unseen: 0,
    }))
    .with({ type: "body-acknowledged" }, () => ({ ...record, status: "with-the-body" }))
    .with({ type: "body-concluded" }, ({ conclusion, doneAt }) => ({
      ...record,
      ...{ status: "body-concluded", conclusion, doneAt },
    }))
    .with({ type: "loop-closed" }, ({ end }) =>
      state.status === "body-concluded"
        ? { ...record, status: "loop-closed", conclusion: state.conclusion, doneAt: state.doneAt, end }
        : state,
    )
    .with({ type: "case-reopened" }, () => ({ ...record, status: "reopened" }))
    .with({ type: "support-given" }, ({ given }) => ({
      ...state,
      support: [...state.support, ...given.filter((one) => !state.support.includes(one))],
    }))
    .with({ type: "identity-added" }, ({ identity }) => ({ ...state, content: { ...state.content, identity } }))
    .with({ type: "identity-taken-back" }, () => ({
      ...state,
      ...{ content: { ...state.content, identity: null }, forwardedIdentity: false },
    }))
    .with({ type: "returned-from-body" }, (fact) => returned(state, fact))
    .with({ type: "subject-learned" }, ({ units }) => ({
      ...state,
      content: { ...state.content, aboutUnits: [...units] },
    }))
    .with(
      {
        type: P.union(
          ...(["case-lodged", "sensitive-case-lodged", "information-added", "information-looked-at"] as const),
          ...(["consent-recorded", "reply-wish-recorded", "attempt-recorded", "intermediary-told"] as const),
          ...(["family-told", "safety-call-agreed", "safety-call-declined", "safety-call-made"] as const),
          ...(["interim-answer-given", "case-triaged", "case-taken", "case-handed-on", "handler-recused"] as const),
          ...(["waiting-for-person", "waiting-ended", "case-referred", "referral-outcome-recorded"] as const),
          ...(["case-responded", "case-appealed", "case-withdrawn", "marked-duplicate"] as const),
          ...(["found-no-duplicate", "duplicate-noted", "hand-over-offered", "hand-over-accepted"] as const),
          ...(["hand-over-refused", "hand-over-ran-out", "found-sensitive"] as const),
        ),
      },
      () => state,
    )
    .exhaustive();
};
