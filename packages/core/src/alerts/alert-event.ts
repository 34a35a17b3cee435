import type { ActorCode } from "../kernel/actor-code.ts";
import type { Instant } from "../kernel/instant.ts";
import type { Uuid } from "../kernel/uuid.ts";
import type { AlertContent } from "./alert-content.ts";
import type { AlertDelays } from "./alert-delays.ts";
import type { SendingChannel } from "./alert-input.ts";
import type { AloneReason, CancellationReason, FollowUp, TakeUp } from "./alert-reasons.ts";
import type { Clearing } from "./clearing.ts";

interface Fact<Type extends string> {
  readonly type: Type;
  readonly schema: 1;
  readonly at: Instant;
}

/** What can have happened to an alert. */
export type AlertEvent =
  | (Fact<"alert-drafted"> & { readonly content: AlertContent; readonly incidents: readonly Uuid[] })
  /** Its content changed before it was sent: it has to be cleared again. */
  | (Fact<"alert-redrafted"> & { readonly content: AlertContent })
  | (Fact<"alert-cleared"> & { readonly by: ActorCode; readonly clearing: Clearing; readonly alone?: AloneReason })
  | (Fact<"alert-disseminated"> & {
      readonly sentAt: Instant;
      readonly channel: SendingChannel;
      readonly delays: AlertDelays;
    })
  /** Its content changed after it was sent; the former version stays with it. */
  | (Fact<"alert-corrected"> & {
      readonly content: AlertContent;
      readonly clearing: Clearing;
      readonly delays: AlertDelays;
    })
  | (Fact<"take-up-recorded"> & { readonly takeUp: TakeUp })
  | (Fact<"alert-followed-up"> & { readonly done: FollowUp })
  | (Fact<"alert-merged"> & { readonly into: Uuid })
  | (Fact<"alert-cancelled"> & { readonly reason: CancellationReason })
  | Fact<"threat-not-materialised">
  | (Fact<"incident-linked"> & { readonly incident: Uuid })
  | (Fact<"incident-unlinked"> & { readonly incident: Uuid });
