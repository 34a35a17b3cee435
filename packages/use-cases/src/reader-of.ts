import {
  clockBooksSubject,
  everything,
  type FlatRow,
  matches,
  type RowTable,
  rejection,
  type Scoped,
  type Subject,
  scoped,
  scopeOf,
} from "@answerable/core";
import { CLOCK_BOOKS, type Standing, type Store } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import type { RowsAsKnownOn } from "./as-known-on.ts";
import type { Reader, Recorded, RowsRequest } from "./context.ts";
import { dueInSight } from "./due/due-in-sight.ts";
import { type Failure, listFailed, refusedBy, storeFailed } from "./failure.ts";
import { type Looking, seenOf, standingRowsOf } from "./in-sight.ts";
import type { HeldReceipt } from "./receipts.ts";

type LookingInto = Looking & { readonly store: Store };

async function* readPages(
  { store, actor, permission }: LookingInto,
  { table, order, filter = everything }: Omit<RowsRequest, "asKnownOn">,
): AsyncGenerator<Result<readonly Scoped[], Failure>> {
  const query = { scope: scopeOf(actor, table.name, permission), order, filter };
  for await (const page of store.rows(table).pages(query))
    yield page.mapErr(listFailed).map((rows) => scoped(rows, actor, table.name, permission));
}

const readRows = async (
  looking: LookingInto,
  past: RowsAsKnownOn,
  request: RowsRequest,
): Promise<Result<Scoped[], Failure>> => {
  const { subject, table, filter = everything, asKnownOn } = request;
  if (asKnownOn !== undefined) {
    const rows = await past(subject, table as RowTable<unknown>, asKnownOn);
    if (rows.isErr()) return err(storeFailed(rows.error));
    return ok([
      ...scoped(
        rows.value.filter((row) => matches(filter, row)),
        looking.actor,
        table.name,
        looking.permission,
      ),
    ]);
  }
  const rows: Scoped[] = [];
  for await (const page of readPages(looking, request)) {
    if (page.isErr()) return err(page.error);
    rows.push(...page.value);
  }
  return ok(rows);
};

/** One record with its version, where the actor sees it. Err `not-found`. */
const readState = <State>(
  looking: LookingInto,
  { subject, stream }: { readonly subject: Subject<State>; readonly stream: string },
): ResultAsync<Standing<Recorded<State>>, Failure> =>
  looking.store
    .state(subject, stream)
    .mapErr(storeFailed)
    .andThen((standing) => {
      const found = standingRowsOf(subject, standing.state);
      // what is absent has no row
      return found && seenOf(found, looking).length > 0
        ? ok(standing as Standing<Recorded<State>>)
        : err(refusedBy(rejection("not-found")));
    });

/** The records of each page of rows that the actor sees; a record is asked again, as one alone is. */
async function* readStates<State>(
  looking: LookingInto,
  subject: Subject<State>,
  request: Pick<RowsRequest, "table" | "order" | "filter">,
): AsyncGenerator<Result<readonly Recorded<State>[], Failure>> {
  for await (const page of readPages(looking, { ...request, subject: subject as Subject })) {
    if (page.isErr()) {
      yield err(page.error);
      return;
    }
    const streams = [...new Set(page.value.map((row) => String((row as FlatRow)["stream"])))];
    const states = await looking.store.states(subject, streams).mapErr(storeFailed);
    yield states.map((all) =>
      [...all.values()].flatMap(({ state }) => {
        const found = standingRowsOf(subject, state);
        // what was changed out of sight since the page was read is left out
        return found && seenOf(found, looking).length > 0 ? [state as Recorded<State>] : [];
      }),
    );
    if (states.isErr()) return;
  }
}

/** What a use case reads with; `past`: rows as they were known at a moment. */
export const readerOf = (looking: LookingInto, past: RowsAsKnownOn): Reader => ({
  rows: (request) => new ResultAsync(readRows(looking, past, request)),
  pages: (request) => readPages(looking, request),
  due: (request) => new ResultAsync(dueInSight(looking.store, looking.actor, looking.permission, request)),
  clockBooks: () =>
    looking.store
      .state(clockBooksSubject, CLOCK_BOOKS)
      .map(({ state }) => state)
      .mapErr(storeFailed),
  seesAll: ({ table, filter = everything }) =>
    looking.store
      .rows(table)
      .count({
        scope: everything,
        filter: { all: [filter, { not: scopeOf(looking.actor, table.name, looking.permission) }] },
      })
      .map((outOfSight) => outOfSight === 0)
      .mapErr(storeFailed),
  state: <State>(subject: Subject<State>, stream: string) => readState(looking, { subject, stream }),
  states: <State>(subject: Subject<State>, request: Pick<RowsRequest, "table" | "order" | "filter">) =>
    readStates(looking, subject, request),
  history: <State, Event>(subject: Subject<State>, stream: string) =>
    readState(looking, { subject, stream })
      .andThen(() => looking.store.history(stream).mapErr(storeFailed))
      .map((entries) => entries.map(({ event }) => event as Event)),
  authors: <State>(subject: Subject<State>, stream: string) =>
    readState(looking, { subject, stream })
      .andThen(() => looking.store.history(stream).mapErr(storeFailed))
      .map((entries) => entries.map(({ at, actor }) => ({ at, actor }))),
  held: <State>(subject: Subject<State>, stream: string) =>
    readState(looking, { subject, stream }).andThen(() => looking.store.heldSlots(stream).mapErr(storeFailed)),
  behindReceipt: <State>(subject: Subject<State>, { stream }: HeldReceipt) =>
    looking.store
      .state(subject, stream)
      .mapErr(storeFailed)
      .andThen((standing) =>
        // what is absent has no row
        standingRowsOf(subject, standing.state) === undefined
          ? err(refusedBy(rejection("not-found")))
          : ok(standing as Standing<Recorded<State>>),
      ),
  openingsBehindReceipt: ({ stream }: HeldReceipt) =>
    looking.store
      .heldSlots(stream)
      .mapErr(storeFailed)
      .map((held) => held.flatMap(({ readings }) => readings)),
});
