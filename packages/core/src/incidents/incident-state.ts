import { match } from "ts-pattern";
import { type Answer, standingAnswers } from "../kernel/answers.ts";
import type { Instant } from "../kernel/instant.ts";
import type { Uuid } from "../kernel/uuid.ts";
import type { Referral } from "../referrals/referral.ts";
import type { IncidentContent } from "./incident-content.ts";
import type { IncidentEvent } from "./incident-event.ts";
import type { Corroboration, SetAsideReason, WithdrawalReason } from "./incident-reasons.ts";

/** A version with what it says. */
export interface HeldAnswer {
  readonly id: Uuid;
  readonly content: IncidentContent;
}

/** What is held of an incident in every status. */
export interface IncidentRecord {
  /** What the answer that stands says. */
  readonly content: IncidentContent;
  /** The version that stands. */
  readonly stands: Uuid;
  /** Versions that compete with it; while there are any, a person has to settle. */
  readonly rivals: readonly HeldAnswer[];
  /** Every version that is known, in the order they came. */
  readonly answers: readonly Answer[];
  /** Versions a person decided against. */
  readonly dropped: readonly Uuid[];
  readonly corrections: number;
  /** When the first version reached the server; corrections do not move it. */
  readonly receivedAt: Instant;
  readonly referrals: readonly Referral[];
}

/** Alleged, then corroborated or set aside; or taken back, or found to be the same as another. Source: practice F3. */
export type IncidentState =
  | { readonly status: "absent" }
  | (IncidentRecord & { readonly status: "alleged" })
  | (IncidentRecord & { readonly status: "corroborated"; readonly corroboration: Corroboration })
  | (IncidentRecord & { readonly status: "set-aside"; readonly reason: SetAsideReason })
  | (IncidentRecord & { readonly status: "withdrawn"; readonly reason: WithdrawalReason })
  | (IncidentRecord & { readonly status: "merged"; readonly into: Uuid });

export type IncidentStatus = IncidentState["status"];
export type RecordedIncident = Exclude<IncidentState, { readonly status: "absent" }>;

/** True where two versions compete and a person has to settle which one stands. */
export const isInConflict = (record: IncidentRecord): boolean => record.rivals.length > 0;

/** What stands after one more version, or after a person dropped some; a circle of versions changes nothing. */
const restanding = (record: IncidentRecord, more: readonly HeldAnswer[] = []): IncidentRecord => {
  const heads = new Set(standingAnswers(record.answers, record.dropped));
  const held = [{ id: record.stands, content: record.content }, ...record.rivals, ...more];
  const [first, ...rivals] = held.filter(({ id }) => heads.has(id));
  return first === undefined ? record : { ...record, stands: first.id, content: first.content, rivals };
};

const withAnswer = (state: RecordedIncident, answer: Answer, content?: IncidentContent): IncidentRecord =>
  restanding(
    { ...state, answers: [...state.answers, answer] },
    content === undefined ? [] : [{ id: answer.id, content }],
  );

const withOutcome = (
  referrals: readonly Referral[],
  { referral, outcome, month }: Extract<IncidentEvent, { type: "referral-outcome-recorded" }>,
): readonly Referral[] => referrals.map((one, index) => (index === referral - 1 ? { ...one, outcome, month } : one));

const evolveRecorded = (state: RecordedIncident, event: IncidentEvent): RecordedIncident =>
  match(event)
    .with({ type: "incident-recorded" }, () => state)
    .with({ type: "incident-corrected" }, ({ answer, content }) => ({
      ...state,
      ...withAnswer(state, answer, content),
      corrections: state.corrections + 1,
    }))
    .with({ type: "rival-answer-received" }, ({ answer, content }) => ({
      ...state,
      ...withAnswer(state, answer, content),
    }))
    .with({ type: "earlier-answer-received" }, ({ answer }) => ({ ...state, ...withAnswer(state, answer) }))
    .with({ type: "conflict-settled" }, ({ dropped }) => ({
      ...state,
      ...restanding({ ...state, dropped: [...state.dropped, ...dropped] }),
    }))
    .with({ type: "incident-corroborated" }, ({ by }) => ({
      ...recordOf(state),
      status: "corroborated" as const,
      corroboration: by,
    }))
    .with({ type: "incident-set-aside" }, ({ reason }) => ({
      ...recordOf(state),
      status: "set-aside" as const,
      reason,
    }))
    .with({ type: "incident-reconsidered" }, () => ({ ...recordOf(state), status: "alleged" as const }))
    .with({ type: "incident-withdrawn" }, ({ reason }) => ({
      ...recordOf(state),
      status: "withdrawn" as const,
      reason,
    }))
    .with({ type: "incident-merged" }, ({ into }) => ({ ...recordOf(state), status: "merged" as const, into }))
    .with({ type: "referral-added" }, ({ referral }) => ({ ...state, referrals: [...state.referrals, referral] }))
    .with({ type: "referral-outcome-recorded" }, (fact) => ({
      ...state,
      referrals: withOutcome(state.referrals, fact),
    }))
    .exhaustive();

const recordOf = (state: RecordedIncident): IncidentRecord => ({
  content: state.content,
  stands: state.stands,
  rivals: state.rivals,
  answers: state.answers,
  dropped: state.dropped,
  corrections: state.corrections,
  receivedAt: state.receivedAt,
  referrals: state.referrals,
});

/** Folds one fact into the state; what can only follow a record changes nothing before it. */
export const evolveIncident = (state: IncidentState, event: IncidentEvent): IncidentState => {
  if (state.status !== "absent") return evolveRecorded(state, event);
  if (event.type !== "incident-recorded") return state;
  const { answer, content } = event;
  return {
    status: "alleged",
    content,
    stands: answer.id,
    rivals: [],
    answers: [answer],
    dropped: [],
    corrections: 0,
    receivedAt: content.receivedAt,
    referrals: content.referrals,
  };
};
