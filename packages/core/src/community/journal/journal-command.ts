import type { ActorCode } from "../../kernel/actor-code.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { LocalCode } from "../../kernel/local-code.ts";
import type { JournalEntry } from "./journal-entry.ts";
import type { ObligationKept, Reminder } from "./obligation.ts";

interface Ask<Type extends string> {
  readonly type: Type;
  readonly at: Instant;
  /** Who asks. */
  readonly by: ActorCode;
}

/** What may be asked of an entry of the journal. */
export type JournalCommand =
  | (Ask<"write"> & { readonly entry: JournalEntry })
  /** As it should have been written; what was noted of agreements that still stand in it stays. */
  | (Ask<"correct"> & { readonly entry: JournalEntry })
  | (Ask<"note-kept"> & { readonly obligation: LocalCode; readonly kept: ObligationKept })
  | (Ask<"note-reminded"> & { readonly obligation: LocalCode; readonly reminder: Reminder })
  | Ask<"withdraw">;
export type JournalAsked<Type extends JournalCommand["type"]> = Extract<JournalCommand, { type: Type }>;
