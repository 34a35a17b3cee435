import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import type { Decider } from "../kernel/decider.ts";
import type { Instant } from "../kernel/instant.ts";
import { type Rejection, rejection } from "../kernel/rejection.ts";
import type { AlertCommand } from "./alert-command.ts";
import type { AlertContent } from "./alert-content.ts";
import { alertDelays, type OccurrenceWindow } from "./alert-delays.ts";
import type { AlertEvent } from "./alert-event.ts";
import { type AlertState, evolveAlert, type RecordedAlert, uptakeOf } from "./alert-state.ts";
import { clearingRefusal, leavable } from "./clearing.ts";

export type AlertRejection = Rejection<
  | "already-recorded"
  | "not-recorded"
  | "alert-merged"
  | "alert-cancelled"
  | "threat-not-materialised"
  | "already-cleared"
  | "not-cleared"
  | "cleared-by-its-drafter"
  | "clearing-needed"
  | "narrative-could-tell-who-told"
  | "somebody-could-be-harmed"
  | "already-disseminated"
  | "not-disseminated"
  | "sent-before-known"
  | "sent-in-the-future"
  | "taken-up-already"
  | "merged-with-itself"
  | "no-threat"
  | "not-linked"
>;

type Decision = Result<readonly AlertEvent[], AlertRejection>;
type Asked<Type extends AlertCommand["type"]> = Extract<AlertCommand, { type: Type }>;

const decided = (event: AlertEvent): Decision => ok([event]);
const refused = (code: AlertRejection["code"], facts?: Rejection["facts"]): Decision => err(rejection(code, facts));
const nothingNew: Decision = ok([]);

/** Why nothing may follow in this status, or undefined. */
const closedBecause = (state: RecordedAlert): AlertRejection | undefined =>
  match(state)
    .returnType<AlertRejection | undefined>()
    .with({ status: "merged" }, ({ into }) => rejection("alert-merged", { into }))
    .with({ status: "cancelled" }, () => rejection("alert-cancelled"))
    .with({ status: "not-materialised" }, () => rejection("threat-not-materialised"))
    .with(
      { status: "draft" },
      { status: "cleared" },
      { status: "disseminated" },
      { status: "corrected" },
      { status: "followed-up" },
      () => undefined,
    )
    .exhaustive();

/** What is known of a response, and what is done later, may still be said of a threat that did not come true. */
const closedForNews = (state: RecordedAlert): AlertRejection | undefined =>
  state.status === "not-materialised" ? undefined : closedBecause(state);

/** Both delays; those measured when it was recorded hold where the exact time was too old to be kept. */
const delaysAt = (content: AlertContent, sentAt: Instant, window: OccurrenceWindow) =>
  content.sentOutside?.at === sentAt
    ? content.sentOutside.delays
    : alertDelays({ knownAt: content.knownAt, sentAt, window, limitHours: content.limit.hours });

const correct = (state: RecordedAlert, { at, content, clearing, window }: Asked<"correct">): Decision => {
  if (state.sent === null) return decided({ type: "alert-redrafted", schema: 1, at, content });
  if (clearing === undefined) return refused("clearing-needed");
  const refusal = clearingRefusal(content, clearing);
  if (refusal) return refused(refusal, { parts: leavable(content) });
  if (state.sent.at < content.knownAt) return refused("sent-before-known");
  const delays = delaysAt(content, state.sent.at, window);
  return decided({ type: "alert-corrected", schema: 1, at, content, clearing, delays });
};

const clear = (state: RecordedAlert, { at, by, clearing, alone }: Asked<"clear">): Decision => {
  if (state.sent !== null) return refused("already-disseminated");
  if (state.status === "cleared") return refused("already-cleared");
  const isDrafter = by === state.content.recorder;
  if (state.content.fourEyes && isDrafter && alone === undefined) return refused("cleared-by-its-drafter");
  const refusal = clearingRefusal(state.content, clearing);
  if (refusal) return refused(refusal, { parts: leavable(state.content) });
  const why = isDrafter && alone !== undefined ? { alone } : {};
  return decided({ type: "alert-cleared", schema: 1, at, by, clearing, ...why });
};

const disseminate = (state: RecordedAlert, { at, window, sent }: Asked<"disseminate">): Decision => {
  if (state.sent !== null) return refused("already-disseminated");
  if (state.status !== "cleared") return refused("not-cleared");
  const { content } = state;
  const { at: sentAt, channel } = sent ?? content.sentOutside ?? { at, channel: "here" as const };
  if (sentAt > at) return refused("sent-in-the-future");
  if (sentAt < content.knownAt) return refused("sent-before-known");
  const delays = delaysAt(content, sentAt, window);
  return decided({ type: "alert-disseminated", schema: 1, at, sentAt, channel, delays });
};

const takeUp = (state: RecordedAlert, { at, takeUp: said }: Asked<"take-up">): Decision => {
  if (state.sent === null) return refused("not-disseminated");
  if (said.answer !== "taken-up" && uptakeOf(state) === "taken-up") return refused("taken-up-already");
  return decided({ type: "take-up-recorded", schema: 1, at, takeUp: said });
};

const followUp = (state: RecordedAlert, { at, done }: Asked<"follow-up">): Decision =>
  state.sent === null ? refused("not-disseminated") : decided({ type: "alert-followed-up", schema: 1, at, done });

const merge = ({ at, self, into }: Asked<"merge">): Decision =>
  self === into ? refused("merged-with-itself") : decided({ type: "alert-merged", schema: 1, at, into });

const notMaterialise = (state: RecordedAlert, { at }: Asked<"not-materialise">): Decision => {
  if (!state.content.threat) return refused("no-threat", { trigger: state.content.trigger });
  if (state.sent === null) return refused("not-disseminated");
  return decided({ type: "threat-not-materialised", schema: 1, at });
};

const link = (state: RecordedAlert, { at, incident }: Asked<"link">): Decision =>
  state.incidents.includes(incident) ? nothingNew : decided({ type: "incident-linked", schema: 1, at, incident });

const unlink = (state: RecordedAlert, { at, incident }: Asked<"unlink">): Decision =>
  state.incidents.includes(incident)
    ? decided({ type: "incident-unlinked", schema: 1, at, incident })
    : refused("not-linked");

const decideRecorded = (command: AlertCommand, state: RecordedAlert): Decision => {
  const isNews = command.type === "take-up" || command.type === "follow-up";
  const closed = isNews ? closedForNews(state) : closedBecause(state);
  if (closed) return err(closed);
  return match(command)
    .returnType<Decision>()
    .with({ type: "draft" }, () => refused("already-recorded"))
    .with({ type: "correct" }, (asked) => correct(state, asked))
    .with({ type: "clear" }, (asked) => clear(state, asked))
    .with({ type: "disseminate" }, (asked) => disseminate(state, asked))
    .with({ type: "take-up" }, (asked) => takeUp(state, asked))
    .with({ type: "follow-up" }, (asked) => followUp(state, asked))
    .with({ type: "merge" }, (asked) => merge(asked))
    .with({ type: "cancel" }, ({ at, reason }) => decided({ type: "alert-cancelled", schema: 1, at, reason }))
    .with({ type: "not-materialise" }, (asked) => notMaterialise(state, asked))
    .with({ type: "link" }, (asked) => link(state, asked))
    .with({ type: "unlink" }, (asked) => unlink(state, asked))
    .exhaustive();
};

/**
 * The rules of one flash alert: drafted, cleared by the two questions, disseminated; then followed up, corrected, merged
 * or cancelled, and a threat may turn out not to have materialised. Nothing that is missing holds it up.
 * Err: one code for each wrong state; see {@link AlertRejection} and `alertsExplanations`.
 */
export const alertDecider: Decider<AlertState, AlertCommand, AlertEvent, AlertRejection> = {
  initial: { status: "absent" },
  decide: (command, state) => {
    if (state.status !== "absent") return decideRecorded(command, state);
    if (command.type !== "draft") return refused("not-recorded");
    const { at, content, incidents } = command;
    return decided({ type: "alert-drafted", schema: 1, at, content, incidents: [...new Set(incidents)] });
  },
  evolve: evolveAlert,
};
