import { isDeepStrictEqual } from "node:util";
import type { DomainEvent, Subject } from "@answerable/core";
import { sql } from "kysely";
import { type Database, inTransaction } from "../database/database.ts";
import type { Connection } from "../database/dialect.ts";
import type { LoggedEvent, StreamState } from "./decide-batch.ts";
import { derive, writeDerived } from "./derived-rows.ts";
import { type Log, lockHead } from "./log.ts";
import { EVENTS_PER_PAGE, readEvents } from "./read-log.ts";

/** A stream whose rows were not what its history says. */
export interface Difference {
  readonly stream: string;
  readonly what: "state" | "rows" | "due" | "no-history";
}

export interface Rebuilt {
  readonly streams: number;
  readonly events: number;
  /** How many differences there were, and the first thousand of them. */
  readonly differences: number;
  readonly first: readonly Difference[];
}

const DIFFERENCES_LISTED = 1000;
type Replayed = StreamState & { readonly isNew: boolean };

/**
 * Makes state rows, flat rows and due rows again from the log, in one transaction while nothing is appended, and says
 * what was different. An event of a subject that this module does not have throws.
 */
export const rebuild = (log: Log, subjects: ReadonlyMap<string, Subject>): Promise<Rebuilt> =>
  inTransaction(log.database, async (tx) => {
    await lockHead(log, tx);
    const first: Difference[] = [];
    let [streams, events, differences] = [0, 0, 0];
    const note = (found: readonly Difference[]) => {
      differences += found.length;
      first.push(...found.slice(0, DIFFERENCES_LISTED - first.length));
    };
    const books = await replayedBooks(log, tx);
    let batch = new Map<string, Replayed>();
    const write = async () => {
      note(await differencesOf(log, tx, batch, books));
      await writeDerived(log.database, tx, log.operation, batch, books);
      streams += batch.size;
      batch = new Map();
    };
    let current: { stream: string; state: Replayed } | undefined;
    for (let [stream, version] = ["", 0]; ; ) {
      const condition = sql`(stream > ${stream} or (stream = ${stream} and version > ${version}))`;
      const page = await readEvents(log, condition, sql`stream, version`, EVENTS_PER_PAGE, tx);
      for (const event of page) {
        if (current && current.stream !== event.stream) batch.set(current.stream, current.state);
        current = {
          stream: event.stream,
          state: evolved(subjects, current?.stream === event.stream ? current.state : undefined, event),
        };
        events += 1;
      }
      const last = page.at(-1);
      if (last === undefined || page.length < EVENTS_PER_PAGE) break;
      [stream, version] = [last.stream, last.version];
      await write();
    }
    if (current) batch.set(current.stream, current.state);
    await write();
    note(await removeWithoutHistory(log, tx, tablesOf(subjects)));
    return { streams, events, differences, first };
  });

/** The books as the log leaves them; what falls due is reckoned by them and by no state row. */
const replayedBooks = async (log: Log, tx: Connection): Promise<unknown> => {
  if (log.books === undefined) return undefined;
  const { subject, stream } = log.books;
  let state = subject.initial;
  for (let version = 0; ; ) {
    const condition = sql`stream = ${stream} and version > ${version}`;
    const page = await readEvents(log, condition, sql`version`, EVENTS_PER_PAGE, tx);
    for (const { data } of page) state = subject.evolve(state, subject.upcast(JSON.parse(data) as DomainEvent));
    if (page.length < EVENTS_PER_PAGE) return state;
    version += page.length;
  }
};

const tablesOf = (subjects: ReadonlyMap<string, Subject>): string[] =>
  [...subjects.values()].flatMap((subject) => subject.tables.map((table) => `row_${table.name}`));

const evolved = (
  subjects: ReadonlyMap<string, Subject>,
  before: Replayed | undefined,
  event: LoggedEvent,
): Replayed => {
  const subject = subjects.get(event.subject);
  if (!subject) throw new Error(`position ${event.position}: no such subject: ${event.subject}`);
  const fact = subject.upcast(JSON.parse(event.data) as DomainEvent);
  return {
    subject,
    version: event.version,
    state: subject.evolve(before?.state ?? subject.initial, fact),
    isNew: false,
  };
};

const grouped = <Row extends { readonly stream: string }>(rows: readonly Row[]): Map<string, Row[]> =>
  Map.groupBy(rows, (row) => row.stream);

const differencesOf = async (
  log: Log,
  tx: Connection,
  batch: ReadonlyMap<string, Replayed>,
  books: unknown,
): Promise<readonly Difference[]> => {
  if (batch.size === 0) return [];
  const among = log.database.dialect.isAmong(sql.id("stream"), [...batch.keys()], "text");
  const read = async <Row>(table: string, columns: readonly string[], order: string) =>
    (
      await sql<Row & { stream: string }>`select ${sql.join(columns.map((name) => sql.ref(name)))}
      from ${log.database.table(table)} where operation = ${log.operation} and ${among}
      order by stream, ${sql.raw(order)}`.execute(tx)
    ).rows;
  const states = grouped(
    await read<{ subject: string; version: number; data: string }>(
      "state",
      ["stream", "subject", "version", "data"],
      "version",
    ),
  );
  const due = grouped(await read<{ at: string; kind: string }>("due", ["stream", "at", "kind"], "at, kind"));
  const subjects = new Map([...batch.values()].map(({ subject }) => [subject.name, subject]));
  const rows = new Map<string, Map<string, Record<string, unknown>[]>>();
  for (const table of [...subjects.values()].flatMap((subject) => subject.tables)) {
    const columns = ["stream", "ordinal", ...Object.keys(table.columns)];
    rows.set(table.name, grouped(await read<Record<string, unknown>>(`row_${table.name}`, columns, "ordinal")));
  }
  const found: Difference[] = [];
  for (const [stream, replayed] of batch) {
    const derived = derive(replayed, books);
    const [state] = states.get(stream) ?? [];
    if (
      state?.version !== replayed.version ||
      state.subject !== replayed.subject.name ||
      !sameJson(state.data, derived.data)
    )
      found.push({ stream, what: "state" });
    const dueText = (list: readonly { at: string; kind: string }[]) =>
      list.map(({ at, kind }) => `${at} ${kind}`).sort();
    if (!isDeepStrictEqual(dueText(due.get(stream) ?? []), dueText(derived.due))) found.push({ stream, what: "due" });
    const same = replayed.subject.tables.every((table) => {
      const kept = (rows.get(table.name)?.get(stream) ?? []).map((row) => [
        row["ordinal"],
        ...Object.keys(table.columns).map((column) => row[column]),
      ]);
      return isDeepStrictEqual(kept, derived.rows.get(table.name));
    });
    if (!same) found.push({ stream, what: "rows" });
  }
  return found;
};

/** The order of an object's fields says nothing. */
const sameJson = (a: string, b: string): boolean => a === b || isDeepStrictEqual(JSON.parse(a), JSON.parse(b));

const removeWithoutHistory = async (log: Log, tx: Connection, rowTables: readonly string[]): Promise<Difference[]> => {
  const found = new Set<string>();
  const { database, operation } = log;
  for (const name of ["state", "due", ...rowTables]) {
    const condition = withoutHistory(database, operation, name);
    const { rows } = await sql<{ stream: string }>`
      select distinct stream from ${database.table(name)} where ${condition}`.execute(tx);
    await sql`delete from ${database.table(name)} where ${condition}`.execute(tx);
    for (const row of rows) found.add(row.stream);
  }
  return [...found].map((stream) => ({ stream, what: "no-history" }));
};

const withoutHistory = (database: Database, operation: string, table: string) => {
  const [own, events] = [database.table(table), database.table("log_event")];
  return sql`operation = ${operation} and not exists (select 1 from ${events} e
    where e.operation = ${operation} and e.stream = ${own}.stream)`;
};
