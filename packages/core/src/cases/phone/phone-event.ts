import type { LocalCode } from "../../kernel/local-code.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import type { Fact } from "../case/case-event.ts";
import type { ContactKind } from "../case/ways-to-reach.ts";
import type { MessageAgreement, PhoneChannel } from "./message-agreement.ts";
import type { MessageRefusal } from "./message-refusals.ts";
import type { PhoneMessages } from "./phone-messages.ts";
import type { CallBecause } from "./phone-record.ts";

/** What can have happened with messages to the person's phone. No event holds a number, and none the words. */
export type PhoneEvent =
  /** `erase`: the number agreed before, where another one takes its place. */
  | (Fact<"messages-agreed"> & { readonly agreement: MessageAgreement; readonly erase: readonly Uuid[] })
  | (Fact<"messages-declined"> & { readonly erase: readonly Uuid[] })
  | (Fact<"call-asked-for"> & {
      readonly message: Uuid;
      readonly because: CallBecause;
      readonly channel: PhoneChannel;
      readonly sentence: LocalCode;
      /** The document its words stand in. */
      readonly words: Pick<PhoneMessages, "id" | "version">;
    })
  /** It is being handed over; whoever finds it so asks the gateway before anything goes out again. */
  | (Fact<"message-going-out"> & { readonly message: Uuid })
  | (Fact<"message-handed-over"> & { readonly message: Uuid; readonly code: string; readonly reference: string })
  | (Fact<"message-arrived"> & { readonly message: Uuid; readonly code: string })
  /** It did not reach the phone, or nobody knows; with the other ways that the person agreed to. */
  | (Fact<"message-failed"> & {
      readonly message: Uuid;
      readonly because: string;
      readonly way: PhoneChannel;
      readonly otherWays: readonly ContactKind[];
    })
  | (Fact<"message-withdrawn"> & {
      readonly message: Uuid;
      readonly because: MessageRefusal;
    });
