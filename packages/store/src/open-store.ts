import type { DomainEvent, Instant, Subject } from "@answerable/core";
import { sql } from "kysely";
import type { ResultAsync } from "neverthrow";
import { attempt, type Database, openDatabase } from "./database/database.ts";
import type { DatabaseAddress } from "./database/dialect.ts";
import { migrate } from "./database/migrate.ts";
import { openJobQueues } from "./jobs/open-job-queues.ts";
import { FIRST_HASH } from "./log/chain.ts";
import { commitBatch } from "./log/commit-batch.ts";
import type { Head, LoadedStream, LoggedEvent } from "./log/decide-batch.ts";
import { groupCommit } from "./log/group-commit.ts";
import { keptBooks } from "./log/kept-books.ts";
import { loadStreams } from "./log/load-streams.ts";
import type { Log } from "./log/log.ts";
import { doneBefore, forgetOnce } from "./log/once.ts";
import { EVENTS_PER_PAGE, type HistoryEntry, readEvents } from "./log/read-log.ts";
import { rebuild } from "./log/rebuild.ts";
import { rehearse } from "./log/rehearse.ts";
import { verifyLog } from "./log/verify-log.ts";
import type { Work } from "./log/work.ts";
import { storeMigrations } from "./migrations/known-migrations.ts";
import { notesIn } from "./notes/notes.ts";
import { eraseSlots, eraseSubject, scrub, sweep } from "./personal/erase.ts";
import { heldSlots } from "./personal/held-slots.ts";
import type { KeyVault } from "./personal/key-vault.ts";
import { noteAttempt } from "./personal/note-attempt.ts";
import { openSlot, sealedFile } from "./personal/open-slot.ts";
import { readings } from "./personal/readings.ts";
import { sealValue } from "./personal/seal.ts";
import { dueWithin } from "./rows/due-within.ts";
import { passedBy } from "./rows/passed-by.ts";
import { rowReader } from "./rows/row-reader.ts";
import type { DueRow, Store, StoreModule } from "./store.ts";
import type { StoreError } from "./store-error.ts";
import { raiseTally, readTally } from "./tally/tally.ts";
import { workerBeats } from "./workers/worker-beats.ts";

export interface OpenStore {
  readonly module: StoreModule;
  /** An agency's work in one country, a lower-case code; the first column of every key. */
  readonly operation: string;
  /** A file of the module's own, or a server, where the module has a schema of its own. */
  readonly at: DatabaseAddress;
  readonly keys: KeyVault;
  /** False: fails with `no-store` where there is none. Default true. */
  readonly create?: boolean;
  /** True: an older store is brought up; else it fails with `schema-behind`. Default false. */
  readonly migrate?: boolean;
}

const STREAM = /^[\x21-\x7e]{1,200}$/;

const mustFit = (what: string, text: string, form: RegExp): void => {
  if (!form.test(text)) throw new Error(`not a name of ${what}`);
};

/** Every declared row table is there with its columns; that it is not is a migration somebody forgot. */
const checkTables = async (database: Database, subjects: readonly Subject[]): Promise<void> => {
  for (const table of subjects.flatMap((subject) => subject.tables)) {
    const found = await database.dialect.columnsOf(database.connection, database.schema, `row_${table.name}`);
    const declared = ["operation", "stream", "ordinal", ...Object.keys(table.columns)];
    const differs = declared.length !== found.length || declared.some((column) => !found.includes(column));
    if (differs) throw new Error(`no migration makes row_${table.name} as its subject declares it`);
  }
};

/**
 * Opens a module's store, and makes it where there is none.
 * Err: `no-store`, `schema-behind` {pending}, `newer-schema` {unknown}, `store-unreachable` and every other
 * {@link StoreError} of opening. A module whose migrations do not make its subjects' tables throws.
 */
export const openStore = (options: OpenStore): ResultAsync<Store, StoreError> => {
  const { module, operation, at, keys, create = true } = options;
  mustFit("an operation", operation, /^[a-z0-9][a-z0-9-]{0,39}$/);
  mustFit("a module", module.name, /^[a-z]{1,40}$/);
  if (keys.operation !== operation) throw new Error("the keys are of another operation");
  const database = openDatabase(at, module.name, create);
  return attempt(database, async () => {
    try {
      await migrate(database, storeMigrations(module), { create, migrate: options.migrate === true });
      await checkTables(database, module.subjects);
      await sql`insert into ${database.table("log_head")} (operation, module, position, hash)
        values (${operation}, ${module.name}, 0, ${FIRST_HASH}) on conflict (operation, module) do nothing`.execute(
        database.connection,
      );
      const books = module.books && keptBooks(database, operation, module.books);
      return storeOf({ database, operation, module: module.name, keys, books }, module);
    } catch (error) {
      await database.close();
      throw error;
    }
  });
};

const checkWorks = (works: readonly Work[], subjects: ReadonlyMap<string, Subject>): void => {
  for (const { stream, subject } of works.flatMap((work) => work.steps)) {
    mustFit("a stream", stream, STREAM);
    if (!subjects.has(subject.name)) throw new Error(`no such subject here: ${subject.name}`);
  }
};

const storeOf = (log: Log, module: StoreModule): Store => {
  const { database, operation } = log;
  const { connection } = database;
  const subjects = new Map(module.subjects.map((subject) => [subject.name, subject]));
  const tables = new Set(module.subjects.flatMap((subject) => subject.tables.map((table) => table.name)));
  const queue = groupCommit((works) => commitBatch(log, works));

  const mustHave = ({ name }: { readonly name: string }): void => {
    if (!tables.has(name)) throw new Error(`no such table here: ${name}`);
  };

  const entryOf = ({ data, at, ...event }: LoggedEvent): HistoryEntry => {
    const written = JSON.parse(data) as DomainEvent;
    const { position, stream, version, subject, actor, role, via, hash } = event;
    const lifted = subjects.get(subject)?.upcast(written) ?? written;
    return { position, stream, version, subject, event: lifted, at: at as Instant, actor, role, via, hash };
  };

  return {
    operation,
    module: module.name,
    handle: (works) => {
      checkWorks(works, subjects);
      return queue.handle(works);
    },
    doneBefore: (request, now) => attempt(database, () => doneBefore(log, subjects, request, now)),
    rehearse: () => {
      const rehearsal = rehearse(log);
      return {
        ...rehearsal,
        handle: (works) => {
          checkWorks(works, subjects);
          return rehearsal.handle(works);
        },
      };
    },
    state: <State>(subject: Pick<Subject<State>, "name" | "initial">, stream: string) =>
      attempt(database, async () => {
        const { rows } = await sql<LoadedStream>`select subject, version, data from ${database.table("state")}
          where operation = ${operation} and stream = ${stream}`.execute(connection);
        const row = rows[0];
        if (row?.subject !== subject.name) return { version: 0, state: subject.initial };
        return { version: row.version, state: JSON.parse(row.data) as State };
      }),
    states: <State>(subject: Pick<Subject<State>, "name">, streams: readonly string[]) =>
      attempt(database, async () => {
        const loaded = await loadStreams(log, connection, streams);
        return new Map(
          [...loaded]
            .filter(([, row]) => row.subject === subject.name)
            .map(([stream, { version, data }]) => [stream, { version, state: JSON.parse(data) as State }]),
        );
      }),
    history: (stream) =>
      attempt(database, async () => {
        const entries: HistoryEntry[] = [];
        for (;;) {
          const condition = sql`stream = ${stream} and version > ${entries.length}`;
          const page = await readEvents(log, condition, sql`version`, EVENTS_PER_PAGE);
          entries.push(...page.map(entryOf));
          if (page.length < EVENTS_PER_PAGE) return entries;
        }
      }),
    eventsAfter: (position, limit) =>
      attempt(database, async () => {
        const wanted = Math.max(1, Math.min(EVENTS_PER_PAGE, Math.floor(limit)));
        return (await readEvents(log, sql`position > ${position}`, sql`position`, wanted)).map(entryOf);
      }),
    dueBy: (at, limit) =>
      attempt(database, async () => {
        const { rows } = await sql<DueRow>`select at, stream, kind from ${database.table("due")}
          where operation = ${operation} and at <= ${at} order by at, stream, kind limit ${limit}`.execute(connection);
        return rows;
      }),
    passedBy: (at, limit, after) => attempt(database, () => passedBy(database, operation, at, limit, after)),
    dueWithin: (query) => {
      mustHave(query.table);
      return dueWithin(database, operation, query);
    },
    jobs: openJobQueues(log),
    notes: notesIn(log),
    workers: workerBeats(log),
    rows: (table) => {
      mustHave(table);
      return rowReader(database, operation, table);
    },
    head: () =>
      attempt(database, async () => {
        const { rows } = await sql<Head>`select position, hash from ${database.table("log_head")}
          where operation = ${operation} and module = ${module.name}`.execute(connection);
        return rows[0] ?? { position: 0, hash: FIRST_HASH };
      }),
    verify: (...anchors) => attempt(database, () => verifyLog(log, anchors)),
    rebuild: () => attempt(database, () => rebuild(log, subjects)),
    seal: (seal) => sealValue(log.keys, log.module, seal),
    open: (ref, reading) => openSlot(log, ref, reading),
    sealedFile: (ref, reading) => sealedFile(log, ref, reading),
    heldSlots: (stream) => heldSlots(log, stream),
    readings: (query) => readings(log, query),
    noteAttempt: (reading, since) => noteAttempt(log, reading, since),
    eraseSubject: (stream) => eraseSubject(log, stream),
    eraseSlots: (slots) => eraseSlots(log, slots),
    scrub: () => attempt(database, () => scrub(log)),
    raiseTally: (name, tallied, by) => raiseTally(log, name, tallied, by),
    tally: (name) => readTally(log, name),
    sweep: (at) => attempt(database, () => forgetOnce(log, at)).andThen(() => sweep(log, at)),
    close: async () => {
      await queue.settled();
      await database.close();
    },
  };
};
