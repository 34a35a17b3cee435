import type { MessageRule } from "../../messages/message-rule.ts";
import type { SlotRef } from "../../safeguards/slot-ref.ts";

/** Words of ours that a person was told: sealed, with what the message check said of them. */
export interface SaidWords {
  readonly text: SlotRef;
  /** Whether the message check knows their language. */
  readonly checked: boolean;
  /** Rules of the message check that they break; codes only. */
  readonly rules: readonly MessageRule[];
}
