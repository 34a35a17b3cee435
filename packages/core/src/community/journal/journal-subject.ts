import type { FlatRow } from "../../kernel/filter.ts";
import { monthOf } from "../../kernel/month.ts";
import type { RowTable, Subject } from "../../kernel/subject.ts";
import type { JournalCommand } from "./journal-command.ts";
import { type JournalRejection, journalDecider } from "./journal-decider.ts";
import type { JournalEvent } from "./journal-event.ts";
import { type JournalState, standingObligations, type WrittenEntry } from "./journal-state.ts";

const rowOf = (state: WrittenEntry): FlatRow => {
  const { adm1, adm2, community, recorder, on, with: party } = state.entry;
  const agreed = standingObligations(state);
  return {
    ...{ adm1, adm2, community, recorder, month: monthOf(on), party, status: state.status },
    ...{ agreed: agreed.length, open: agreed.filter(({ kept }) => kept === "not-yet").length },
  };
};

const tableOf = (name: string, isSensitive: boolean): RowTable<JournalState> => ({
  name,
  columns: {
    ...{ adm1: "text", adm2: "text", community: "text", recorder: "text", month: "text", party: "text" },
    ...{ status: "text", agreed: "integer", open: "integer" },
  },
  orders: { month: ["month"], community: ["community", "month"] },
  rowsOf: (state) => (state.status === "absent" || state.entry.isSensitive !== isSensitive ? [] : [rowOf(state)]),
});

/** One row an entry that is not sensitive: codes and a month. */
export const journalTable = tableOf("journal", false);

/** The same of sensitive ones, apart: who sees the one sees nothing of the other. Source: practice M9. */
export const sensitiveJournalTable = tableOf("sensitive_journal", true);

/** An entry of the journal with all a store must know to keep it. That a word was not kept is no deadline of anybody's here. Source: practice M9, W2. */
export const journalSubject: Subject<JournalState, JournalCommand, JournalEvent, JournalRejection> = {
  ...journalDecider,
  name: "journal",
  // Only schema 1 was ever written.
  upcast: (event) => event as JournalEvent,
  dueOf: () => [],
  tables: [journalTable, sensitiveJournalTable],
};
