import type { Erasing, Fact, Said } from "../kept/fact.ts";
import type { JournalCommand } from "./journal-command.ts";

type Asked<Type extends JournalCommand["type"]> = Said<JournalCommand, Type>;

export type JournalEvent =
  | (Fact<"entry-written"> & Asked<"write">)
  | (Fact<"entry-corrected"> & Asked<"correct"> & Erasing)
  | (Fact<"obligation-kept"> & Asked<"note-kept">)
  | (Fact<"obligation-reminded"> & Asked<"note-reminded">)
  /** Its words go. */
  | (Fact<"entry-withdrawn"> & Erasing);
