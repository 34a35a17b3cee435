import type { MessageLanguage } from "./message-language.ts";
import type { MessageLevel, OutgoingMessage } from "./outgoing-message.ts";

/** Something a message to affected people should say. */
export interface DoRule {
  readonly rule: string;
  /** Whom it is owed. */
  readonly levels: readonly MessageLevel[];
  /** True where the message does not say it. */
  readonly isMissing: (message: OutgoingMessage) => boolean;
  readonly source: string;
  readonly why: Readonly<Record<MessageLanguage, string>>;
  readonly instead: Readonly<Record<MessageLanguage, string>>;
}
