import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import { type Answer, fromFirst, standingAnswers } from "../kernel/answers.ts";
import type { Decider } from "../kernel/decider.ts";
import { type Rejection, rejection } from "../kernel/rejection.ts";
import { type UndoRefusal, undoRefusal } from "../kernel/undo-refusal.ts";
import { Referral } from "../referrals/referral.ts";
import type { IncidentCommand } from "./incident-command.ts";
import type { IncidentContent } from "./incident-content.ts";
import type { IncidentEvent } from "./incident-event.ts";
import {
  evolveIncident,
  type IncidentState,
  isInConflict,
  isTakenBack,
  type RecordedIncident,
} from "./incident-state.ts";

export type IncidentRejection =
  | UndoRefusal
  | Rejection<
      | "already-recorded"
      | "not-recorded"
      | "already-withdrawn"
      | "id-used-twice"
      | "incident-merged"
      | "incident-set-aside"
      | "already-corroborated"
      | "needs-a-second-source"
      | "answers-in-conflict"
      | "no-conflict"
      | "not-among-the-rivals"
      | "merged-with-itself"
      | "nothing-to-reconsider"
      | "no-such-referral"
      | "referred-without-consent"
    >;

type Decision = Result<readonly IncidentEvent[], IncidentRejection>;
type Asked<Type extends IncidentCommand["type"]> = Extract<IncidentCommand, { type: Type }>;

const decided = (event: IncidentEvent): Decision => ok([event]);
const nothingNew: Decision = ok([]);
const isKnown = (state: RecordedIncident, answer: Answer): boolean => state.answers.some(({ id }) => id === answer.id);

/**
 * An id that came before with other facts: two incidents, or a change that names no version. Taking it for known would
 * lose what came second. Only what is coded is compared; the same file gives the same codes.
 */
const isAnother = (state: RecordedIncident, { answer, content }: Asked<"receive">): boolean => {
  const held = [{ id: state.stands, content: state.content }, ...state.rivals].find(({ id }) => id === answer.id);
  if (held === undefined) return false;
  const factsOf = ({ happened, place, violations }: IncidentContent): string =>
    JSON.stringify([happened.month, place.adm2, violations]);
  return factsOf(held.content) !== factsOf(content);
};

/** Why nothing may follow in this status, or undefined. */
const closedBecause = (state: RecordedIncident): IncidentRejection | undefined =>
  match(state)
    .with({ status: "withdrawn" }, () => rejection("already-withdrawn"))
    .with({ status: "merged" }, ({ into }) => rejection("incident-merged", { into }))
    .with({ status: "alleged" }, { status: "corroborated" }, { status: "set-aside" }, () => undefined)
    .exhaustive();

const record = (command: Asked<"record" | "receive">): Decision => {
  const { at, content } = command;
  const answer = command.type === "receive" ? fromFirst(command.answer, content.origin?.rootId) : command.answer;
  return decided({ type: "incident-recorded", schema: 1, at, answer, content });
};

const take = (state: RecordedIncident, command: Asked<"correct" | "receive">): Decision => {
  const { at, content } = command;
  // A correction by hand replaces what stood before the person's eyes.
  const answer = fromFirst(command.answer, command.type === "receive" ? content.origin?.rootId : state.stands);
  const heads = standingAnswers([...state.answers, answer], state.dropped);
  if (!heads.includes(answer.id))
    return decided({ type: "earlier-answer-received", schema: 1, at, answer, receivedAt: content.receivedAt });
  const type = heads.length === 1 ? ("incident-corrected" as const) : ("rival-answer-received" as const);
  return decided({ type, schema: 1, at, answer, content });
};

const receive = (state: RecordedIncident, command: Asked<"receive">): Decision => {
  if (isTakenBack(state)) return record(command);
  if (isKnown(state, command.answer)) return isAnother(state, command) ? err(rejection("id-used-twice")) : nothingNew;
  return state.status === "withdrawn" ? err(rejection("already-withdrawn")) : take(state, command);
};

const correct = (state: RecordedIncident, command: Asked<"correct">): Decision => {
  if (isKnown(state, command.answer)) return nothingNew;
  const closed = closedBecause(state);
  if (closed) return err(closed);
  return isInConflict(state) ? err(rejection("answers-in-conflict")) : take(state, command);
};

const settle = (state: RecordedIncident, { at, keep }: Asked<"settle">): Decision => {
  const closed = closedBecause(state);
  if (closed) return err(closed);
  if (!isInConflict(state)) return err(rejection("no-conflict"));
  const competing = [state.stands, ...state.rivals.map(({ id }) => id)];
  const dropped = competing.filter((id) => id !== keep);
  if (dropped.length === competing.length) return err(rejection("not-among-the-rivals"));
  return decided({ type: "conflict-settled", schema: 1, at, kept: keep, dropped });
};

const corroborate = (state: RecordedIncident, { at, by }: Asked<"corroborate">): Decision => {
  const closed = closedBecause(state);
  if (closed) return err(closed);
  if (state.status === "set-aside") return err(rejection("incident-set-aside"));
  if (state.status === "corroborated") return err(rejection("already-corroborated"));
  if (isInConflict(state)) return err(rejection("answers-in-conflict"));
  if (by.by === "second-source" && by.independentSources < 2)
    return err(rejection("needs-a-second-source", { independentSources: by.independentSources }));
  return decided({ type: "incident-corroborated", schema: 1, at, by });
};

const setAside = (state: RecordedIncident, { at, reason }: Asked<"set-aside">): Decision => {
  const closed = closedBecause(state);
  if (closed) return err(closed);
  if (state.status === "set-aside") return err(rejection("incident-set-aside"));
  return decided({ type: "incident-set-aside", schema: 1, at, reason });
};

const reconsider = (state: RecordedIncident, { at }: Asked<"reconsider">): Decision => {
  if (state.status === "withdrawn") return err(rejection("already-withdrawn"));
  if (state.status !== "set-aside" && state.status !== "merged") return err(rejection("nothing-to-reconsider"));
  return decided({ type: "incident-reconsidered", schema: 1, at });
};

const withdraw = (state: RecordedIncident, { at, reason }: Asked<"withdraw">): Decision =>
  state.status === "withdrawn"
    ? err(rejection("already-withdrawn"))
    : decided({ type: "incident-withdrawn", schema: 1, at, reason });

const takeBack = (state: RecordedIncident, { at, because }: Asked<"take-back">): Decision => {
  if (state.status === "withdrawn") return err(rejection("already-withdrawn"));
  if (because.reason === "import-undone") {
    const refusal = undoRefusal(state, because.batch);
    if (refusal) return err(refusal);
  } else if (state.touched) return err(rejection("touched-since", { status: state.status }));
  return decided({ type: "incident-withdrawn", schema: 1, at, reason: because.reason });
};

const merge = (state: RecordedIncident, { at, self, into }: Asked<"merge">): Decision => {
  const closed = closedBecause(state);
  if (closed) return err(closed);
  return self === into
    ? err(rejection("merged-with-itself"))
    : decided({ type: "incident-merged", schema: 1, at, into });
};

const refer = (state: RecordedIncident, { at, referral }: Asked<"refer">): Decision => {
  const closed = closedBecause(state);
  return closed ? err(closed) : decided({ type: "referral-added", schema: 1, at, referral });
};

const recordOutcome = (state: RecordedIncident, command: Asked<"record-outcome">): Decision => {
  const closed = closedBecause(state);
  if (closed) return err(closed);
  const { at, referral, outcome, month } = command;
  const before = state.referrals[referral - 1];
  if (before === undefined) return err(rejection("no-such-referral", { referrals: state.referrals.length }));
  if (!Referral.safeParse({ ...before, outcome, month }).success) return err(rejection("referred-without-consent"));
  return decided({ type: "referral-outcome-recorded", schema: 1, at, referral, outcome, month });
};

const decideRecorded = (command: IncidentCommand, state: RecordedIncident): Decision =>
  match(command)
    .with({ type: "record" }, ({ answer }) =>
      isKnown(state, answer) ? nothingNew : err(rejection("already-recorded")),
    )
    .with({ type: "receive" }, (asked) => receive(state, asked))
    .with({ type: "correct" }, (asked) => correct(state, asked))
    .with({ type: "settle" }, (asked) => settle(state, asked))
    .with({ type: "corroborate" }, (asked) => corroborate(state, asked))
    .with({ type: "set-aside" }, (asked) => setAside(state, asked))
    .with({ type: "reconsider" }, (asked) => reconsider(state, asked))
    .with({ type: "withdraw" }, (asked) => withdraw(state, asked))
    .with({ type: "take-back" }, (asked) => takeBack(state, asked))
    .with({ type: "merge" }, (asked) => merge(state, asked))
    .with({ type: "refer" }, (asked) => refer(state, asked))
    .with({ type: "record-outcome" }, (asked) => recordOutcome(state, asked))
    .exhaustive();

/**
 * The rules of one incident: alleged, then corroborated or set aside; corrected, merged or withdrawn on the way.
 * A version of the record that is known already never makes an event, whatever the status.
 * Err: one code for each wrong state; see {@link IncidentRejection} and `incidentsExplanations`.
 */
export const incidentDecider: Decider<IncidentState, IncidentCommand, IncidentEvent, IncidentRejection> = {
  initial: { status: "absent" },
  decide: (command, state) => {
    if (state.status !== "absent") return decideRecorded(command, state);
    return command.type === "record" || command.type === "receive" ? record(command) : err(rejection("not-recorded"));
  },
  evolve: evolveIncident,
};
