import type { Instant, PhoneChannel } from "@answerable/core";
import type { Result } from "neverthrow";
import type { FailedAttempt } from "../jobs/work-queue.ts";

/** A message on its way out. It is held for as long as it is handed over, and written nowhere. */
export interface PhoneMessage {
  /** The number with its country's code. */
  readonly to: string;
  readonly channel: PhoneChannel;
  readonly text: string;
  /** What the words were approved as, where the channel asks for it; null: it does not. */
  readonly template: string | null;
  /** What could not be delivered by then is not to be delivered. */
  readonly until: Instant;
  readonly now: Instant;
}

/** What the gateway calls a message it took, and how it stands there: codes. */
export interface HandedOver {
  readonly reference: string;
  readonly code: string;
}

/** What became of a message that was handed over. */
export interface Whereabouts {
  readonly is: "on-its-way" | "arrived" | "not-delivered";
  readonly code: string;
}

/** Which message is looked for: the last one to a number by a channel, with one of these texts, handed over since a moment. */
export interface LookedFor extends Pick<PhoneMessage, "to" | "channel"> {
  readonly texts: readonly string[];
  readonly since: Instant;
}

/**
 * Who carries messages to phones. Each answer is a code; nothing that a gateway says in words is kept. An Err without `isFinal` leaves
 * open whether it was done.
 */
export interface PhoneGateway {
  /** Hands a message over. Err `isFinal`: it does not take it, and never will. */
  send(message: PhoneMessage, signal: AbortSignal): Promise<Result<HandedOver, FailedAttempt>>;
  /** Whether it has such a message, asked where its answer was lost; undefined: it has none. */
  find(looked: LookedFor, signal: AbortSignal): Promise<Result<HandedOver | undefined, FailedAttempt>>;
  look(reference: string, signal: AbortSignal): Promise<Result<Whereabouts, FailedAttempt>>;
  /** It keeps nothing of a message any more: neither number nor words. What it does not hold is forgotten. */
  forget(reference: string, signal: AbortSignal): Promise<Result<void, FailedAttempt>>;
}
