import type { Instant } from "@answerable/core";
import type { HistoryEntry, NewJob, Store, TakenJob } from "@answerable/store";
import type { Result } from "neverthrow";
import type { Failure } from "../failure.ts";
import type { FailedAttempt } from "../jobs/work-queue.ts";
import type { ModuleName } from "../modules.ts";
import type { OpenOperation } from "../open-operation.ts";

/** A part of the operation whose log is followed. */
export interface Part {
  readonly module: ModuleName;
  readonly store: Store;
  readonly now: Instant;
}

/** A page of a part's log, in its order; `store` may know more by now than the page does. */
export interface LogPage extends Part {
  readonly entries: readonly HistoryEntry[];
}

/** One attempt; `signal` ends it when its time is over. */
export interface Attempting extends Part {
  readonly signal: AbortSignal;
}

/**
 * Somebody who is delivered to, with a queue of the same name in each part that is followed: how far the part's log was followed is
 * written with what follows from it, in one transaction. One that is new begins at the log's end,
 * or at its start where it says so.
 */
export interface Destination {
  /** Its line and code, `webhook:case-tool`: printable ASCII without a space. */
  readonly queue: string;
  readonly modules: readonly ModuleName[];
  /** True: begun with the log's first entry, as what was asked for before any worker ran waits for it too; left out: with its end. */
  readonly isFromStart?: boolean;
  /** True: nothing is sent for now, and what follows waits. */
  readonly isPaused: boolean;
  /** What follows from a page; asked again for the same page where it broke off. Ids and codes only. Source: practice W4. */
  follows(page: LogPage): Promise<Result<readonly NewJob[], Failure>>;
  /** One attempt, so that once more does no harm. What it needs of a person is revealed now, and kept nowhere. */
  send(job: TakenJob, attempting: Attempting): Promise<Result<void, FailedAttempt>>;
}

/** A way to deliver, such as webhooks. */
export interface DeliveryLine {
  /** One word. */
  readonly name: string;
  /** To whom it delivers by what is adopted now; each is worked by a loop of its own, so that a slow one delays no other. */
  destinations(open: OpenOperation, now: Instant): Promise<Result<readonly Destination[], Failure>>;
}
