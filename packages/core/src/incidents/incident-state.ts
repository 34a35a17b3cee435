import { match } from "ts-pattern";
import { type Answer, standingAnswers } from "../kernel/answers.ts";
import type { Instant } from "../kernel/instant.ts";
import { compareText } from "../kernel/text-order.ts";
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
  /** How many of the known versions no longer stand. */
  readonly corrections: number;
  /** When the first version reached the server; corrections do not move it. */
  readonly receivedAt: Instant;
  /** Those of the answer that stands, until a person touches the incident; from then on its own. */
  readonly referrals: readonly Referral[];
  /** True once a person changed or decided something here: no import takes it back any more. */
  readonly touched: boolean;
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

/** The earlier of two moments; their texts are in the order of time. */
const earlier = (a: Instant, b: Instant): Instant => (a <= b ? a : b);

/**
 * What stands after one more version, or after a person dropped some; a circle of versions changes nothing. While several
 * compete, the one with the least id stands for the time being: the order in which they came decides nothing.
 */
const restanding = (record: IncidentRecord, more: readonly HeldAnswer[] = []): IncidentRecord => {
  const heads = new Set(standingAnswers(record.answers, record.dropped));
  const held = [{ id: record.stands, content: record.content }, ...record.rivals, ...more];
  const [first, ...rivals] = held.filter(({ id }) => heads.has(id)).sort((a, b) => compareText(a.id, b.id));
  if (first === undefined) return record;
  const { id: stands, content } = first;
  return {
    ...record,
    stands,
    content,
    rivals,
    corrections: record.answers.length - record.dropped.length - rivals.length - 1,
    referrals: record.touched ? record.referrals : content.referrals,
  };
};

/** Whether a person gave this answer here: what comes from a source keeps the id it has there. */
const isByHand = (answer: Answer, { origin }: IncidentContent): boolean => origin?.instanceId !== answer.id;

const withAnswer = (state: RecordedIncident, answer: Answer, content: IncidentContent): IncidentRecord =>
  restanding(
    {
      ...state,
      answers: [...state.answers, answer],
      touched: state.touched || isByHand(answer, content),
      receivedAt: earlier(state.receivedAt, content.receivedAt),
    },
    [{ id: answer.id, content }],
  );

const withEarlierAnswer = (state: RecordedIncident, answer: Answer, receivedAt = state.receivedAt): IncidentRecord =>
  restanding({
    ...state,
    answers: [...state.answers, answer],
    receivedAt: earlier(state.receivedAt, receivedAt),
  });

/** Whether an import took it back, so that it may come again. */
export const isTakenBack = (state: RecordedIncident): boolean =>
  state.status === "withdrawn" && (state.reason === "import-undone" || state.reason === "deleted-at-its-source");

const begun = ({ answer, content }: Extract<IncidentEvent, { type: "incident-recorded" }>): RecordedIncident => ({
  status: "alleged",
  content,
  stands: answer.id,
  rivals: [],
  answers: [answer],
  dropped: [],
  corrections: 0,
  receivedAt: content.receivedAt,
  referrals: content.referrals,
  touched: false,
});

const withOutcome = (
  referrals: readonly Referral[],
  { referral, outcome, month }: Extract<IncidentEvent, { type: "referral-outcome-recorded" }>,
): readonly Referral[] => referrals.map((one, index) => (index === referral - 1 ? { ...one, outcome, month } : one));

const evolveRecorded = (state: RecordedIncident, event: IncidentEvent): RecordedIncident =>
  match(event)
    .with({ type: "incident-recorded" }, (fact) => (isTakenBack(state) ? begun(fact) : state))
    .with({ type: "incident-corrected" }, { type: "rival-answer-received" }, ({ answer, content }) => ({
      ...state,
      ...withAnswer(state, answer, content),
    }))
    .with({ type: "earlier-answer-received" }, ({ answer, receivedAt }) => ({
      ...state,
      ...withEarlierAnswer(state, answer, receivedAt),
    }))
    .with({ type: "conflict-settled" }, ({ dropped }) => ({
      ...state,
      ...restanding({ ...state, dropped: [...state.dropped, ...dropped], touched: true }),
    }))
    .with({ type: "incident-corroborated" }, ({ by }) => ({
      ...touchedRecordOf(state),
      status: "corroborated" as const,
      corroboration: by,
    }))
    .with({ type: "incident-set-aside" }, ({ reason }) => ({
      ...touchedRecordOf(state),
      status: "set-aside" as const,
      reason,
    }))
    .with({ type: "incident-reconsidered" }, () => ({ ...touchedRecordOf(state), status: "alleged" as const }))
    .with({ type: "incident-withdrawn" }, ({ reason }) => ({
      ...recordOf(state),
      status: "withdrawn" as const,
      reason,
    }))
    .with({ type: "incident-merged" }, ({ into }) => ({
      ...touchedRecordOf(state),
      status: "merged" as const,
      into,
    }))
    .with({ type: "referral-added" }, ({ referral }) => ({
      ...state,
      touched: true,
      referrals: [...state.referrals, referral],
    }))
    .with({ type: "referral-outcome-recorded" }, (fact) => ({
      ...state,
      touched: true,
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
  touched: state.touched,
});

const touchedRecordOf = (state: RecordedIncident): IncidentRecord => ({ ...recordOf(state), touched: true });

/** Folds one fact into the state; what can only follow a record changes nothing before it. */
export const evolveIncident = (state: IncidentState, event: IncidentEvent): IncidentState => {
  if (state.status !== "absent") return evolveRecorded(state, event);
  return event.type === "incident-recorded" ? begun(event) : state;
};
