import { match, P } from "ts-pattern";
import { phoneEventTypes } from "../phone/evolve-phone.ts";
import { notForwarded } from "./begin-case.ts";
import type { CaseEvent } from "./case-event.ts";
import {
  type CaseKept,
  isAnswerOwed,
  type LodgedCase,
  type OfficeCase,
  type OfficeRecord,
  type SensitiveCase,
  type WaitingCase,
} from "./case-state.ts";
import { keptOf } from "./evolve-kept.ts";
import type { Handler } from "./handler.ts";
import { momentOf } from "./moment-of.ts";
import { takesWordsBack, wordlessOffice } from "./words-taken-back.ts";

const recordOf = (state: OfficeCase): OfficeRecord => ({
  ...keptOf(state),
  ...{ way: "office", content: state.content, triaged: state.triaged, answers: state.answers },
  ...{ answersBefore: state.answersBefore, wishUnmet: state.wishUnmet, owner: state.owner, handOver: state.handOver },
  ...{ duplicates: state.duplicates, returnUntold: state.returnUntold, tally: state.tally, touched: state.touched },
});

/** Where a case waits for somebody who deals with it, by why it is dealt with. */
const waitingAs = ({ round, triaged, acknowledged }: OfficeRecord): WaitingCase["status"] =>
  match(round)
    .returnType<WaitingCase["status"]>()
    .with("first", "returned", () => {
      if (triaged) return "triaged";
      return acknowledged ? "acknowledged" : "lodged";
    })
    .with("reopened", () => "reopened")
    .with("appeal", () => "appealed")
    .exhaustive();

const waiting = (state: OfficeCase): OfficeCase => {
  const record = recordOf(state);
  return { ...record, status: waitingAs(record) };
};

const inHand = (state: OfficeCase, handler: Handler, wishUnmet: OfficeRecord["wishUnmet"]): OfficeCase => ({
  ...recordOf(state),
  ...{ status: "in-hand", handler, wishUnmet },
  // the person is waited for, whoever waits
  waits: state.status === "in-hand" && state.waits,
});

const phoneless = (state: OfficeCase): Omit<CaseKept, "phone"> => {
  const { phone: _gone, ...kept } = keptOf(state);
  return kept;
};

/** A sensitive case out of one of the office: not an answer goes along, not a handler, not whom it is about. */
const foundSensitive = (state: OfficeCase, event: Extract<CaseEvent, { type: "found-sensitive" }>): SensitiveCase => ({
  // what was agreed of a phone was agreed for another matter, and its number goes
  ...phoneless(state),
  ...notForwarded,
  ...{ interims: [], information: [], unseen: 0, attempts: [], satisfaction: null },
  ...{ round: "first", level: 0, reopenings: 0 },
  // an answer is owed again, by the body
  timeline: isAnswerOwed(state) ? state.timeline : [...state.timeline, momentOf(event, "reopened", event)],
  // what was agreed with the person holds
  safetyCall: state.safetyCall.is === "agreed" ? state.safetyCall : { is: "to-agree" },
  ...{ status: state.acknowledged ? "acknowledged" : "lodged", way: "investigating-body", content: event.content },
});

/** Folds one fact into a case that the office deals with; `state` has already what both ways keep of it. */
export const evolveOffice = (state: OfficeCase, event: CaseEvent): LodgedCase => {
  const record = recordOf(state);
  return match(event)
    .returnType<LodgedCase>()
    .with({ type: "case-acknowledged" }, () =>
      state.status === "lodged" ? { ...record, status: "acknowledged" } : state,
    )
    .with({ type: "case-triaged" }, ({ category, priority }) => {
      const sorted = { ...state, triaged: true, content: { ...state.content, category, priority } };
      return state.status === "lodged" || state.status === "acknowledged" ? waiting(sorted) : sorted;
    })
    .with({ type: "case-taken" }, { type: "case-handed-on" }, ({ handler, wishUnmet }) =>
      inHand(state, handler, wishUnmet),
    )
    .with({ type: "handler-recused" }, { type: "found-no-duplicate" }, () => waiting(state))
    .with({ type: "subject-learned" }, ({ units, actors }) => ({
      ...state,
      content: { ...state.content, aboutUnits: [...units], aboutActors: [...actors] },
      safetyCall:
        state.safetyCall.is === "not-owed" && actors.length + units.length > 0 ? { is: "to-agree" } : state.safetyCall,
    }))
    .with({ type: "waiting-for-person" }, () => (state.status === "in-hand" ? { ...state, waits: true } : state))
    .with({ type: "waiting-ended" }, () => (state.status === "in-hand" ? { ...state, waits: false } : state))
    .with({ type: "case-referred" }, ({ to }) => ({ ...record, status: "referred", to, outcomes: [] }))
    .with({ type: "referral-outcome-recorded" }, ({ outcome }) =>
      state.status === "referred" ? { ...state, outcomes: [...state.outcomes, outcome] } : state,
    )
    .with({ type: "interim-answer-given" }, ({ says }) => ({
      ...state,
      returnUntold: state.returnUntold && says !== "came-back-from-the-body",
    }))
    .with({ type: "case-responded" }, ({ answer }) => ({
      ...record,
      ...{ status: "responded", answer, answers: [...state.answers, answer], acknowledged: true, handOver: null },
    }))
    .with({ type: "consent-recorded" }, ({ said }) => (takesWordsBack(said) ? wordlessOffice(state) : state))
    .with({ type: "loop-closed" }, ({ end }) =>
      state.status === "responded" || state.status === "loop-closed"
        ? { ...record, status: "loop-closed", answer: state.answer, end }
        : state,
    )
    .with({ type: "case-reopened" }, () => waiting({ ...state, answersBefore: state.answers.length }))
    .with({ type: "case-appealed" }, () => waiting(state))
    .with({ type: "case-withdrawn" }, () => ({ ...record, status: "withdrawn", handOver: null }))
    .with({ type: "marked-duplicate" }, ({ of }) => ({ ...record, status: "duplicate", of }))
    .with({ type: "duplicate-noted" }, ({ duplicate }) => ({ ...state, duplicates: [...state.duplicates, duplicate] }))
    .with({ type: "duplicate-forgotten" }, (gone) => ({
      ...state,
      duplicates: state.duplicates.filter((one) => one !== gone.duplicate),
    }))
    .with({ type: "hand-over-offered" }, ({ to, runsOutAt, doneAt }) => ({
      ...state,
      handOver: { to, offeredAt: doneAt, runsOutAt },
    }))
    .with({ type: "hand-over-accepted" }, ({ organisation }) => ({
      ...(state.status === "in-hand" ? waiting(state) : state),
      ...{ owner: organisation, handOver: null },
    }))
    .with({ type: "hand-over-refused" }, { type: "hand-over-ran-out" }, () => ({ ...state, handOver: null }))
    .with({ type: "found-sensitive" }, (fact) => foundSensitive(state, fact))
    .with(
      {
        type: P.union(
          phoneEventTypes,
          ...(["case-lodged", "sensitive-case-lodged", "information-added", "information-looked-at"] as const),
          ...(["reply-wish-recorded", "attempt-recorded", "intermediary-told", "satisfaction-recorded"] as const),
          ...(["erasure-announced", "case-words-erased", "kept-longer"] as const),
          ...(["family-told", "safety-call-agreed", "safety-call-declined", "safety-call-made"] as const),
          ...(["sensitive-case-forwarded", "body-acknowledged", "body-concluded", "support-given"] as const),
          ...(["identity-added", "identity-taken-back", "returned-from-body", "lodging-undone"] as const),
        ),
      },
      () => state,
    )
    .exhaustive();
};
