import type { Instant } from "@answerable/core";
import type { Result } from "neverthrow";
import type { FailedAttempt } from "../jobs/work-queue.ts";

/** What goes out to a webhook, by the convention of Standard Webhooks. */
export interface WebhookMessage {
  readonly url: string;
  /** The same at every attempt; whoever had it before has nothing to do. */
  readonly id: string;
  /** The moment of this attempt. */
  readonly at: Instant;
  /** The same bytes at every attempt. Source: practice W4. */
  readonly body: string;
  /** `whsec_…`, each of which signs it; known for as long as this attempt takes. */
  readonly secrets: readonly string[];
}

/**
 * Posts a message and hears whether it was taken. Err: `webhook-unreachable`, `webhook-not-trusted`, `webhook-broke-off`,
 * `webhook-redirects`, `webhook-refused`, `webhook-busy`, `webhook-failed`; final: `webhook-gone`.
 */
export type WebhookPost = (message: WebhookMessage, signal: AbortSignal) => Promise<Result<void, FailedAttempt>>;
