import type { DomainCommand, DomainEvent, Instant, Rejection, RowTable, SlotRef, Subject } from "@answerable/core";
import type { ResultAsync } from "neverthrow";
import type { Migration } from "./database/migration.ts";
import type { JobQueues } from "./jobs/job-queues.ts";
import type { Head } from "./log/decide-batch.ts";
import type { Answers } from "./log/group-commit.ts";
import type { DoneBefore } from "./log/once.ts";
import type { HistoryEntry } from "./log/read-log.ts";
import type { Rebuilt } from "./log/rebuild.ts";
import type { Rehearsal } from "./log/rehearse.ts";
import type { Verified } from "./log/verify-log.ts";
import type { Work } from "./log/work.ts";
import type { Notes } from "./notes/notes.ts";
import type { Erased } from "./personal/erase.ts";
import type { HeldSlot } from "./personal/held-slots.ts";
import type { Reading, SlotRejection } from "./personal/open-slot.ts";
import type { LoggedReading, ReadingsQuery } from "./personal/readings.ts";
import type { Seal, SealedValue } from "./personal/seal.ts";
import type { RowQuery, RowReader } from "./rows/row-reader.ts";
import type { StoreError } from "./store-error.ts";
import type { Tallied } from "./tally/tally.ts";
import type { WorkerBeats } from "./workers/worker-beats.ts";

/**
 * One stream of a module that what falls due of other subjects is reckoned by, such as an office's calendars. When it
 * changes, what is open is reckoned anew in the same transaction.
 */
export interface Books {
  readonly subject: Subject;
  readonly stream: string;
  /** The subjects whose `dueOf` reads its state; each stream of them with something open has a due row. */
  readonly readBy: readonly Subject[];
}

/** A part of the system that can be deployed alone (H4), with its own tables and nobody else's. */
export interface StoreModule {
  /** One lower-case word, `monitoring`; on a server the name of its schema. */
  readonly name: string;
  readonly subjects: readonly Subject[];
  /** What makes the subjects' row tables; runs after the store's own `0001-create-log`. */
  readonly migrations: readonly Migration[];
  /** Left out: what falls due hangs on each state alone. */
  readonly books?: Books;
}

/** A state as it stands; version 0 is what is not there yet. */
export interface Standing<State> {
  readonly version: number;
  readonly state: State;
}

export interface DueRow {
  readonly at: Instant;
  readonly stream: string;
  readonly kind: string;
}

/** What has fallen due and was not noted yet, with the name of the subject whose it is. */
export interface PassedRow extends DueRow {
  readonly subject: string;
}

/** What falls due, under a scope. */
export interface DueQuery<State> extends RowQuery {
  /** A table of the subject whose due rows are meant: a stream counts where one of its rows is let through. */
  readonly table: RowTable<State>;
  /** The last moment, itself included. */
  readonly by: Instant;
  /** The due row that the page before ended with. */
  readonly after?: DueRow;
  /** Due rows wanted, 1 to 1000. */
  readonly limit: number;
}

/** One module of one operation: its log, what is derived from it, its personal slots. */
export interface Store {
  readonly operation: string;
  readonly module: string;
  /**
   * Takes works, each wholly or not at all; an answer for each, in their order. Up to 500 works go together into a
   * transaction, with those of other callers. Err: the commit failed; ask again with the same ids.
   */
  handle(works: readonly Work[]): ResultAsync<Answers, StoreError>;
  /** What was done under a key (`Work.once`), with its outcome as it was then; undefined: nothing, or it has run out. */
  doneBefore(request: string, now: Instant): ResultAsync<DoneBefore | undefined, StoreError>;
  /** Rehearses works: what would be answered, and nothing written. Close it afterwards. */
  rehearse(): Rehearsal;
  /** A stream's state. Version 0 and the initial state where there is none, or where it is of another subject. */
  state<State, Command extends DomainCommand, Event extends DomainEvent, Why extends Rejection>(
    subject: Subject<State, Command, Event, Why>,
    stream: string,
  ): ResultAsync<Standing<State>, StoreError>;
  /** The states of many streams at once; what is not there, or is of another subject, is left out. */
  states<State, Command extends DomainCommand, Event extends DomainEvent, Why extends Rejection>(
    subject: Subject<State, Command, Event, Why>,
    streams: readonly string[],
  ): ResultAsync<ReadonlyMap<string, Standing<State>>, StoreError>;
  /** Everything that happened to a stream, from the first event. */
  history(stream: string): ResultAsync<readonly HistoryEntry[], StoreError>;
  /** The log from behind a position, at most 1,000 events; no position is ever skipped. */
  eventsAfter(position: number, limit: number): ResultAsync<readonly HistoryEntry[], StoreError>;
  /** What has fallen due by an instant, that instant included, the oldest first. */
  dueBy(at: Instant, limit: number): ResultAsync<readonly DueRow[], StoreError>;
  /** The same without what was noted as passed at that moment (`deadlineSubject`), from behind a row; 1 to 1000. */
  passedBy(at: Instant, limit: number, after?: DueRow): ResultAsync<readonly PassedRow[], StoreError>;
  /** What has fallen due of one subject's streams, and of those only what a scope lets through. */
  dueWithin<State>(query: DueQuery<State>): ResultAsync<readonly DueRow[], StoreError>;
  /** Work that waits to be done beside the log. */
  readonly jobs: JobQueues;
  /** How far work has come that goes on over many rounds. */
  readonly notes: Notes;
  /** Whether anybody works on it; outside the log, in the `operation` store alone. */
  readonly workers: WorkerBeats;
  /** Reads a row table of one of the module's subjects, under a scope. */
  rows<State>(table: RowTable<State>): RowReader;
  /** The log's end: what is signed and kept outside. */
  head(): ResultAsync<Head, StoreError>;
  /** Recomputes the chain; `anchors` are heads that were kept outside earlier. */
  verify(...anchors: readonly Head[]): ResultAsync<Verified, StoreError>;
  /** Makes all rows again from the log and says what was different. Appends wait meanwhile. */
  rebuild(): ResultAsync<Rebuilt, StoreError>;
  /** Seals a personal value; see `Work.slots`. */
  seal(seal: Seal): ResultAsync<SealedValue, StoreError>;
  /** Reads a personal value, after it has written who did and why. */
  open(ref: SlotRef, reading: Reading): ResultAsync<string, SlotRejection | StoreError>;
  /** A value sealed to a named recipient, as its age file; the read is written down first. */
  sealedFile(ref: SlotRef, reading: Reading): ResultAsync<Uint8Array, SlotRejection | StoreError>;
  /** What was ever sealed for a stream, and who read it; no value. */
  heldSlots(stream: string): ResultAsync<readonly HeldSlot[], StoreError>;
  /** Who opened what, or tried to, in codes; a page, the oldest first. */
  readings(query: ReadingsQuery): ResultAsync<readonly LoggedReading[], StoreError>;
  /** Writes down a try to reach something, and answers how often this person tried for this purpose since a moment. */
  noteAttempt(reading: Reading, since: Instant): ResultAsync<number, StoreError>;
  eraseSubject(stream: string): ResultAsync<Erased, StoreError>;
  eraseSlots(slots: readonly string[]): ResultAsync<Erased, StoreError>;
  /** Takes what was erased out of the files; false where another process was reading. */
  scrub(): ResultAsync<boolean, StoreError>;
  /** Raises a number that stands outside the log: no event, no author, no moment; false where it could not be scrubbed. */
  raiseTally(name: string, tallied: Tallied, by: number): ResultAsync<boolean, StoreError>;
  /** Every number under a name. */
  tally(name: string): ResultAsync<readonly (Tallied & { readonly number: number })[], StoreError>;
  /** Erases what has expired by an instant, and forgets the keys that have run out. */
  sweep(at: Instant): ResultAsync<Erased, StoreError>;
  /** Waits for what was handed in, then gives the connections back. The key vault is closed by who opened it. */
  close(): Promise<void>;
}
