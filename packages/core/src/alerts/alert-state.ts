import { match } from "ts-pattern";
import type { ActorCode } from "../kernel/actor-code.ts";
import type { Instant } from "../kernel/instant.ts";
import type { Uuid } from "../kernel/uuid.ts";
import type { AlertContent } from "./alert-content.ts";
import type { AlertDelays } from "./alert-delays.ts";
import type { AlertEvent } from "./alert-event.ts";
import type { SendingChannel } from "./alert-input.ts";
import type { CancellationReason, FollowUp, TakeUp } from "./alert-reasons.ts";
import type { Clearing } from "./clearing.ts";

/** When and how it went out, and both delays. */
export interface Sent {
  readonly at: Instant;
  readonly channel: SendingChannel;
  readonly delays: AlertDelays;
}

/** Who cleared it, with the answers to the two questions. */
export interface Cleared {
  readonly by: ActorCode;
  readonly clearing: Clearing;
}

/** What is held of an alert in every status. */
export interface AlertRecord {
  /** What stands now. */
  readonly content: AlertContent;
  /** What was sent before it was corrected, oldest first. */
  readonly former: readonly AlertContent[];
  /** The documented incidents it is linked to; while there is one, figures count the incident and not the alert. */
  readonly incidents: readonly Uuid[];
  readonly cleared: Cleared | null;
  readonly sent: Sent | null;
  readonly takeUps: readonly TakeUp[];
  readonly followUps: readonly FollowUp[];
}

export type AlertState =
  | { readonly status: "absent" }
  | (AlertRecord & { readonly status: "draft" })
  | (AlertRecord & { readonly status: "cleared" })
  | (AlertRecord & { readonly status: "disseminated" })
  | (AlertRecord & { readonly status: "corrected" })
  | (AlertRecord & { readonly status: "followed-up" })
  | (AlertRecord & { readonly status: "merged"; readonly into: Uuid })
  | (AlertRecord & { readonly status: "cancelled"; readonly reason: CancellationReason })
  | (AlertRecord & { readonly status: "not-materialised" });

export type AlertStatus = AlertState["status"];
export type RecordedAlert = Exclude<AlertState, { readonly status: "absent" }>;

/** What is known of a response: somebody took it up, nobody did, or nothing is known. */
export const uptakeOf = ({ takeUps }: AlertRecord): TakeUp["answer"] =>
  takeUps.some(({ answer }) => answer === "taken-up") ? "taken-up" : (takeUps.at(-1)?.answer ?? "no-information");

const recordOf = (state: RecordedAlert): AlertRecord => ({
  content: state.content,
  former: state.former,
  incidents: state.incidents,
  cleared: state.cleared,
  sent: state.sent,
  takeUps: state.takeUps,
  followUps: state.followUps,
});

const evolveRecorded = (state: RecordedAlert, event: AlertEvent): RecordedAlert =>
  match(event)
    .returnType<RecordedAlert>()
    .with({ type: "alert-drafted" }, () => state)
    .with({ type: "alert-redrafted" }, ({ content }) => ({
      ...recordOf(state),
      status: "draft",
      content,
      cleared: null,
    }))
    .with({ type: "alert-cleared" }, ({ by, clearing }) => ({
      ...recordOf(state),
      status: "cleared",
      cleared: { by, clearing },
    }))
    .with({ type: "alert-disseminated" }, ({ sentAt, channel, delays }) => ({
      ...recordOf(state),
      status: "disseminated",
      sent: { at: sentAt, channel, delays },
    }))
    .with({ type: "alert-corrected" }, ({ content, clearing, delays }) => ({
      ...recordOf(state),
      status: state.status === "followed-up" ? "followed-up" : "corrected",
      content,
      former: [...state.former, state.content],
      cleared: state.cleared && { ...state.cleared, clearing },
      sent: state.sent && { ...state.sent, delays },
    }))
    .with({ type: "take-up-recorded" }, ({ takeUp }) => ({ ...state, takeUps: [...state.takeUps, takeUp] }))
    .with({ type: "alert-followed-up" }, ({ done }) => {
      const followUps = [...state.followUps, done];
      return state.status === "not-materialised"
        ? { ...state, followUps }
        : { ...recordOf(state), status: "followed-up", followUps };
    })
    .with({ type: "alert-merged" }, ({ into }) => ({ ...recordOf(state), status: "merged", into }))
    .with({ type: "alert-cancelled" }, ({ reason }) => ({ ...recordOf(state), status: "cancelled", reason }))
    .with({ type: "threat-not-materialised" }, () => ({ ...recordOf(state), status: "not-materialised" }))
    .with({ type: "incident-linked" }, ({ incident }) => ({ ...state, incidents: [...state.incidents, incident] }))
    .with({ type: "incident-unlinked" }, ({ incident }) => ({
      ...state,
      incidents: state.incidents.filter((one) => one !== incident),
    }))
    .exhaustive();

/** Folds one fact into the state; what can only follow a draft changes nothing before it. */
export const evolveAlert = (state: AlertState, event: AlertEvent): AlertState => {
  if (state.status !== "absent") return evolveRecorded(state, event);
  if (event.type !== "alert-drafted") return state;
  const { content, incidents } = event;
  return { status: "draft", content, former: [], incidents, cleared: null, sent: null, takeUps: [], followUps: [] };
};
