import { endOfDay } from "../../kernel/end-of-day.ts";
import type { Subject } from "../../kernel/subject.ts";
import type { OwedCommand } from "./owed-command.ts";
import { type OwedRejection, owedDecider } from "./owed-decider.ts";
import type { OwedEvent } from "./owed-event.ts";
import { owedTable, sensitiveOwedTable } from "./owed-rows.ts";
import { type OwedState, owedBy } from "./owed-state.ts";

/** A piece of word that is owed, with all a store must know to keep it. It falls due when its day is over. */
export const owedSubject: Subject<OwedState, OwedCommand, OwedEvent, OwedRejection> = {
  name: "owed",
  ...owedDecider,
  tables: [owedTable, sensitiveOwedTable],
  dueOf: (state) => (state.status === "owed" ? [{ at: endOfDay(owedBy(state)), kind: "word-owed" }] : []),
  // Only schema 1 was ever written.
  upcast: (event) => event as OwedEvent,
};
