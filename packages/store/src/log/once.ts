import type { DomainEvent, Instant, Subject } from "@answerable/core";
import { replay } from "@answerable/core";
import { sql } from "kysely";
import { insertRows, inTransaction } from "../database/database.ts";
import type { Connection } from "../database/dialect.ts";
import type { Log } from "./log.ts";
import { EVENTS_PER_PAGE, readEvents } from "./read-log.ts";
import type { Outcome, StepOutcome, Work } from "./work.ts";

/** What is kept of a work that was asked under a key: where its streams stood after it. */
interface KeptAnswer {
  readonly at: Instant;
  readonly position: number;
  readonly steps: readonly {
    readonly subject: string;
    readonly stream: string;
    readonly version: number;
    readonly events: number;
  }[];
}

/** A work that was asked under a key, as it is written with its events. */
export interface OnceRow {
  readonly request: string;
  readonly body: string;
  readonly answer: string;
  readonly until: Instant;
}

/** What was done under a key: of which body, when, and its outcome as it was then. */
export interface DoneBefore {
  readonly body: string;
  readonly at: Instant;
  readonly outcome: Outcome;
}

const ONCE_COLUMNS = { operation: "text", request: "text", body: "text", answer: "text", until: "text" } as const;

/** The row of a work that was done; undefined where it was asked under no key. */
export const onceRowOf = ({ once, at, steps }: Work, { steps: outcomes, position }: Outcome): OnceRow | undefined => {
  if (once === undefined) return undefined;
  const answer: KeptAnswer = {
    at,
    position,
    steps: outcomes.map(({ stream, version, events }, index) => ({
      ...{ subject: steps[index]?.subject.name ?? "", stream, version, events: events.length },
    })),
  };
  return { ...once, answer: JSON.stringify(answer) };
};

/** The bodies that the works' keys were used for already, by request. Asked under the lock of the head. */
export const bodiesAskedBefore = async (
  log: Log,
  tx: Connection,
  works: readonly Work[],
): Promise<Map<string, string>> => {
  const moments = new Map(works.flatMap(({ once, at }) => (once === undefined ? [] : [[once.request, at] as const])));
  if (moments.size === 0) return new Map();
  const { rows } = await sql<Pick<OnceRow, "request" | "body" | "until">>`
    select request, body, until from ${log.database.table("once")} where operation = ${log.operation}
    and ${log.database.dialect.isAmong(sql.id("request"), [...moments.keys()], "text")}`.execute(tx);
  const standing = rows.filter(({ request, until }) => until > (moments.get(request) ?? until));
  return new Map(standing.map(({ request, body }) => [request, body]));
};

/** Writes what was done under keys; a row that has run out gives its place. */
export const writeOnce = (log: Log, tx: Connection, rows: readonly OnceRow[]): Promise<void> =>
  insertRows(
    log.database,
    tx,
    "once",
    ONCE_COLUMNS,
    rows.map(({ request, body, answer, until }) => [log.operation, request, body, answer, until]),
    sql`on conflict (operation, request) do update
      set body = excluded.body, answer = excluded.answer, until = excluded.until`,
  );

/** A stream as it stood at a version, and the last facts that led there. */
const stepAsOf = async (
  log: Log,
  subjects: ReadonlyMap<string, Subject>,
  { subject: name, stream, version, events }: KeptAnswer["steps"][number],
): Promise<StepOutcome> => {
  const subject = subjects.get(name);
  if (subject === undefined) throw new Error(`no such subject here: ${name}`);
  const history: DomainEvent[] = [];
  while (history.length < version) {
    const condition = sql`stream = ${stream} and version > ${history.length} and version <= ${version}`;
    const page = await readEvents(log, condition, sql`version`, EVENTS_PER_PAGE);
    if (page.length === 0) throw new Error("a stream is shorter than it was");
    history.push(...page.map(({ data }) => subject.upcast(JSON.parse(data) as DomainEvent)));
  }
  return { stream, version, state: replay(subject, history), events: events === 0 ? [] : history.slice(-events) };
};

/** What was done under a key, made again out of the log; undefined: nothing, or longer ago than keys are kept. */
export const doneBefore = async (
  log: Log,
  subjects: ReadonlyMap<string, Subject>,
  request: string,
  now: Instant,
): Promise<DoneBefore | undefined> => {
  const { rows } = await sql<Pick<OnceRow, "body" | "answer">>`
    select body, answer from ${log.database.table("once")}
    where operation = ${log.operation} and request = ${request} and until > ${now}`.execute(log.database.connection);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { at, position, steps: kept } = JSON.parse(row.answer) as KeptAnswer;
  const steps: StepOutcome[] = [];
  for (const step of kept) steps.push(await stepAsOf(log, subjects, step));
  return { body: row.body, at, outcome: { steps, position } };
};

/** Forgets the keys that have run out by an instant, that instant included. */
export const forgetOnce = async (log: Log, at: Instant): Promise<void> => {
  const once = log.database.table("once");
  const hasRunOut = sql`operation = ${log.operation} and until <= ${at}`;
  const { rows } = await sql`select 1 from ${once} where ${hasRunOut} limit 1`.execute(log.database.connection);
  if (rows.length === 0) return;
  await inTransaction(log.database, (tx) => sql`delete from ${once} where ${hasRunOut}`.execute(tx));
};
