import type { LocalCode } from "../../kernel/local-code.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import type { Ask } from "../case/case-command.ts";
import type { MessageAgreement } from "./message-agreement.ts";
import type { PhoneMessages } from "./phone-messages.ts";
import type { CallBecause } from "./phone-record.ts";

/** What became of a message, as a gateway's code; never its words. */
export type MessageOutcome =
  | { readonly is: "handed-over"; readonly code: string; readonly reference: string }
  | { readonly is: "arrived" | "not-delivered" | "not-known"; readonly code: string };

/** Why a message is not to go out for a reason that the case does not hold: sight of it was lost, or its number is gone. */
export type OutsideBecause = "asker-may-no-longer" | "agreement-ended";

/** What may be asked about messages to the person's phone, on both ways. */
export type PhoneCommand =
  | (Ask<"agree-messages"> & { readonly agreement: MessageAgreement })
  | Ask<"decline-messages">
  /** Somebody with the case wants the person to be asked to call. */
  | (Ask<"ask-to-call"> & {
      readonly message: Uuid;
      readonly because: CallBecause;
      readonly sentence: LocalCode | null;
      readonly messages: PhoneMessages;
    })
  /** It is about to go out; everything is decided again. */
  | (Ask<"send-message"> & { readonly message: Uuid; readonly messages: PhoneMessages })
  /** It is not to go out, for a reason that lies outside the case. */
  | (Ask<"withdraw-message"> & { readonly message: Uuid; readonly because: OutsideBecause })
  | (Ask<"note-message"> & { readonly message: Uuid; readonly outcome: MessageOutcome });

export type AskedOfPhone<Type extends PhoneCommand["type"]> = Extract<PhoneCommand, { type: Type }>;
