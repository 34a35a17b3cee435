import * as z from "zod";
import type { ActorCode } from "../../kernel/actor-code.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { LocalCode } from "../../kernel/local-code.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import type { ContactKind } from "../case/ways-to-reach.ts";
import type { MessageAgreement, PhoneChannel } from "./message-agreement.ts";

export const CallBecause = z
  .enum(["there-is-word", "something-to-ask", "safety", "meeting-moved"])
  .describe("Why the person is asked to call or come by; it stands in the case, never in the message.");
/** Why the person is asked to call or come by. Source: Answerable default. */
export type CallBecause = z.infer<typeof CallBecause>;

/** What ends a message that has not gone out, whatever is decided later. */
export type OverBecause = "person-was-reached" | "nothing-owed-now" | "agreement-ended";

/** A message that was asked for and of which nobody knows yet what became of it. */
export interface WaitingMessage {
  readonly message: Uuid;
  readonly askedBy: ActorCode;
  readonly askedAt: Instant;
  readonly because: CallBecause;
  readonly channel: PhoneChannel;
  readonly sentence: LocalCode;
  readonly stage: "waits" | "going-out" | "handed-over";
  /** Since when it is in this stage. */
  readonly since: Instant;
  /** What the gateway calls it; null: it has not said. */
  readonly reference: string | null;
  /** It is not to go out any more; null: nothing speaks against it. */
  readonly over: OverBecause | null;
}

/** What is known of messages to the person's phone. */
export interface PhoneRecord {
  readonly agreement: MessageAgreement | null;
  /** Messages that went out, or may have, since the person was last reached; when the last was. */
  readonly tries: number;
  readonly lastTryAt: Instant | null;
  readonly waiting: WaitingMessage | null;
  /** The last message that did not reach the phone, and the other ways that the person agreed to. */
  readonly failed: {
    readonly because: string;
    readonly at: Instant;
    readonly otherWays: readonly ContactKind[];
  } | null;
}

/** Before anything was agreed. */
export const noPhone: PhoneRecord = { agreement: null, tries: 0, lastTryAt: null, waiting: null, failed: null };
