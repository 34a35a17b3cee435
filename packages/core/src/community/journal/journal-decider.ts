import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import type { Decider } from "../../kernel/decider.ts";
import type { LocalCode } from "../../kernel/local-code.ts";
import { type Rejection, rejection } from "../../kernel/rejection.ts";
import { isAhead } from "../kept/is-ahead.ts";
import { slotsLeftOut } from "../kept/slots-in.ts";
import { evolveJournal } from "./evolve-journal.ts";
import type { JournalAsked, JournalCommand } from "./journal-command.ts";
import type { JournalEvent } from "./journal-event.ts";
import { type JournalState, slotsOfEntry, type WrittenEntry } from "./journal-state.ts";

export type JournalRejection = Rejection<
  | "entry-unknown"
  | "entry-written-already"
  | "entry-withdrawn"
  | "only-who-wrote-it"
  | "obligation-unknown"
  | "date-in-the-future"
>;

type Decision = Result<readonly JournalEvent[], JournalRejection>;

const decided = (event: JournalEvent): Decision => ok([event]);
const refused = (code: JournalRejection["code"]): Decision => err(rejection(code));

const write = ({ at, by, entry }: JournalAsked<"write">): Decision => {
  if (entry.recorder !== by) return refused("only-who-wrote-it");
  return isAhead(entry.on, at)
    ? refused("date-in-the-future")
    : decided({ type: "entry-written", schema: 1, at, entry });
};

const correct = (state: WrittenEntry, { at, by, entry }: JournalAsked<"correct">): Decision => {
  if (state.entry.recorder !== by || entry.recorder !== by) return refused("only-who-wrote-it");
  if (isAhead(entry.on, at)) return refused("date-in-the-future");
  const erase = slotsLeftOut(slotsOfEntry(state.entry), slotsOfEntry(entry));
  return decided({ type: "entry-corrected", schema: 1, at, entry, erase });
};

const ofObligation = ({ entry }: WrittenEntry, obligation: LocalCode, fact: JournalEvent): Decision =>
  entry.agreed.some(({ code }) => code === obligation) ? decided(fact) : refused("obligation-unknown");

const decideWritten = (state: WrittenEntry, command: JournalCommand): Decision => {
  if (command.type === "write") return refused("entry-written-already");
  if (state.status === "withdrawn") return refused("entry-withdrawn");
  return match(command)
    .returnType<Decision>()
    .with({ type: "correct" }, (asked) => correct(state, asked))
    .with({ type: "note-kept" }, ({ at, obligation, kept }) =>
      ofObligation(state, obligation, { type: "obligation-kept", schema: 1, at, obligation, kept }),
    )
    .with({ type: "note-reminded" }, ({ at, obligation, reminder }) =>
      isAhead(reminder.on, at)
        ? refused("date-in-the-future")
        : ofObligation(state, obligation, { type: "obligation-reminded", schema: 1, at, obligation, reminder }),
    )
    .with({ type: "withdraw" }, ({ at, by }) =>
      state.entry.recorder === by
        ? decided({ type: "entry-withdrawn", schema: 1, at, erase: slotsOfEntry(state.entry) })
        : refused("only-who-wrote-it"),
    )
    .exhaustive();
};

/**
 * The rules of one entry of the journal. Who wrote it corrects and withdraws it, and then its words go; what became of an agreement,
 * and that somebody was reminded of it, may be noted by whoever sees the entry. Err: one code for each wrong state; see
 * {@link JournalRejection} and `communityExplanations`. Source: practice M9.
 */
export const journalDecider: Decider<JournalState, JournalCommand, JournalEvent, JournalRejection> = {
  initial: { status: "absent" },
  decide: (command, state) => {
    if (state.status !== "absent") return decideWritten(state, command);
    return command.type === "write" ? write(command) : refused("entry-unknown");
  },
  evolve: evolveJournal,
};
