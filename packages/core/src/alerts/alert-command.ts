import type { ActorCode } from "../kernel/actor-code.ts";
import type { Instant } from "../kernel/instant.ts";
import type { Uuid } from "../kernel/uuid.ts";
import type { AlertContent } from "./alert-content.ts";
import type { OccurrenceWindow } from "./alert-delays.ts";
import type { SentOutside } from "./alert-input.ts";
import type { AloneReason, CancellationReason, FollowUp, TakeUp } from "./alert-reasons.ts";
import type { Clearing } from "./clearing.ts";

interface Ask<Type extends string> {
  readonly type: Type;
  readonly at: Instant;
}

/** What somebody may ask of an alert. */
export type AlertCommand =
  | (Ask<"draft"> & { readonly content: AlertContent; readonly incidents: readonly Uuid[] })
  /** Other content: a draft begins again; what was sent is corrected, and needs the two answers once more. */
  | (Ask<"correct"> & {
      readonly content: AlertContent;
      readonly clearing?: Clearing;
      readonly window: OccurrenceWindow;
    })
  /** `by` is whoever answers the two questions; `alone` says why that is the drafter. */
  | (Ask<"clear"> & { readonly by: ActorCode; readonly clearing: Clearing; readonly alone?: AloneReason })
  /** `sent`: it went out by another way, and when. `window` is measured and never kept. */
  | (Ask<"disseminate"> & { readonly window: OccurrenceWindow; readonly sent?: SentOutside })
  | (Ask<"take-up"> & { readonly takeUp: TakeUp })
  | (Ask<"follow-up"> & { readonly done: FollowUp })
  /** A person says that this is the same as another alert. */
  | (Ask<"merge"> & { readonly self: Uuid; readonly into: Uuid })
  | (Ask<"cancel"> & { readonly reason: CancellationReason })
  /** A threat did not come true; it was not false. */
  | Ask<"not-materialise">
  | (Ask<"link"> & { readonly incident: Uuid })
  | (Ask<"unlink"> & { readonly incident: Uuid });
