import { match, P } from "ts-pattern";
import { phoneEventTypes } from "../phone/evolve-phone.ts";
import { untouchedOffice } from "./begin-case.ts";
import type { CaseEvent } from "./case-event.ts";
import type { LodgedCase, OfficeCase, SensitiveCase, SensitiveRecord } from "./case-state.ts";
import { keptOf } from "./evolve-kept.ts";
import { momentOf } from "./moment-of.ts";
import { takesWordsBack, unreachableSensitive } from "./words-taken-back.ts";

const recordOf = (state: SensitiveCase): SensitiveRecord => ({
  ...keptOf(state),
  ...{ way: "investigating-body", content: state.content, support: state.support, forwardedTo: state.forwardedTo },
  ...{ forwardedInformation: state.forwardedInformation, forwardedIdentity: state.forwardedIdentity },
});

type Returned = Extract<CaseEvent, { type: "returned-from-body" }>;

/** A case that the body gave back: nothing of the sealed parts goes along, and the time to answer starts anew. */
const returned = (state: SensitiveCase, fact: Returned): OfficeCase => {
  const { content } = fact;
  return {
    ...keptOf(state),
    ...untouchedOffice(content),
    touched: true,
    ...{ status: "triaged", way: "office", content, triaged: true, returnUntold: true },
    ...{ round: "returned", level: 0, interims: [], information: [], unseen: 0, attempts: [], satisfaction: null },
    timeline: [...state.timeline, momentOf(fact, "returned", fact)],
  };
};

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
    .with({ type: "body-concluded" }, ({ conclusion }) => ({ ...record, status: "body-concluded", conclusion }))
    .with({ type: "consent-recorded" }, ({ said }) => (takesWordsBack(said) ? unreachableSensitive(state) : state))
    .with({ type: "loop-closed" }, ({ end }) =>
      state.status === "body-concluded" || state.status === "loop-closed"
        ? { ...record, status: "loop-closed", conclusion: state.conclusion, end }
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
          phoneEventTypes,
          ...(["case-lodged", "sensitive-case-lodged", "lodging-undone"] as const),
          ...(["information-added", "information-looked-at"] as const),
          ...(["reply-wish-recorded", "attempt-recorded", "intermediary-told", "satisfaction-recorded"] as const),
          ...(["erasure-announced", "case-words-erased", "kept-longer"] as const),
          ...(["family-told", "safety-call-agreed", "safety-call-declined", "safety-call-made"] as const),
          ...(["interim-answer-given", "case-triaged", "case-taken", "case-handed-on", "handler-recused"] as const),
          ...(["waiting-for-person", "waiting-ended", "case-referred", "referral-outcome-recorded"] as const),
          ...(["case-responded", "case-appealed", "case-withdrawn", "marked-duplicate"] as const),
          ...(["found-no-duplicate", "duplicate-noted", "duplicate-forgotten", "found-sensitive"] as const),
          ...(["hand-over-offered", "hand-over-accepted", "hand-over-refused", "hand-over-ran-out"] as const),
        ),
      },
      () => state,
    )
    .exhaustive();
};
