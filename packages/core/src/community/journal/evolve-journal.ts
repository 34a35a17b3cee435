import { match } from "ts-pattern";
import type { JournalEntry } from "./journal-entry.ts";
import type { JournalEvent } from "./journal-event.ts";
import { type JournalState, type WrittenEntry, withoutWords } from "./journal-state.ts";
import { NOTHING_NOTED, type ObligationStanding } from "./obligation.ts";

type Noted = WrittenEntry["noted"];

/** What was noted of agreements that stand in an entry; of those that were taken out nothing is kept. */
const notedIn = ({ agreed }: JournalEntry, noted: Noted): Noted =>
  Object.fromEntries(Object.entries(noted).filter(([code]) => agreed.some((one) => one.code === code)));

const noting = (
  { noted }: WrittenEntry,
  code: keyof Noted,
  change: (before: ObligationStanding) => ObligationStanding,
): Noted => ({ ...noted, [code]: change(noted[code] ?? NOTHING_NOTED) });

const evolveWritten = (state: WrittenEntry, event: JournalEvent): WrittenEntry =>
  match(event)
    .returnType<WrittenEntry>()
    .with({ type: "entry-written" }, () => state)
    .with({ type: "entry-corrected" }, ({ entry }) => ({ ...state, entry, noted: notedIn(entry, state.noted) }))
    .with({ type: "obligation-kept" }, ({ obligation, kept }) => ({
      ...state,
      noted: noting(state, obligation, (before) => ({ ...before, kept })),
    }))
    .with({ type: "obligation-reminded" }, ({ obligation, reminder }) => ({
      ...state,
      noted: noting(state, obligation, (before) => ({ ...before, reminded: [...before.reminded, reminder] })),
    }))
    .with({ type: "entry-withdrawn" }, () => ({
      ...state,
      ...{ status: "withdrawn" as const, entry: withoutWords(state.entry) },
    }))
    .exhaustive();

/** What an entry says after a fact. */
export const evolveJournal = (state: JournalState, event: JournalEvent): JournalState => {
  if (state.status !== "absent") return evolveWritten(state, event);
  return event.type === "entry-written" ? { status: "standing", entry: event.entry, noted: {} } : state;
};
