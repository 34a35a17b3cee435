import { randomBytes } from "node:crypto";
import {
  type Actor,
  clockBooksSubject,
  everything,
  type FlatRow,
  type Instant,
  isWithinScope,
  matches,
  type Permission,
  type RowTable,
  rejection,
  type Scoped,
  type Subject,
  scoped,
  scopeOf,
  type Uuid,
} from "@answerable/core";
import {
  CLOCK_BOOKS,
  type SlotRejection,
  type Standing,
  type Step,
  type Store,
  type StoreError,
  type Work,
} from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import { v7 } from "uuid";
import { type RowsAsKnownOn, rowsAsKnownOn } from "./as-known-on.ts";
import type { AskedWork, ComputeContext, OperationContext, Reader, Recorded, RowsRequest } from "./context.ts";
import { derivationKey, keyedUuid } from "./derivation-key.ts";
import { dueInSight } from "./due/due-in-sight.ts";
import { type Failure, listFailed, refusedBy, storeFailed } from "./failure.ts";
import type { ModuleName } from "./modules.ts";
import { actingAs, type OpenOperation } from "./open-operation.ts";
import { type HeldReceipt, receiptsOf } from "./receipts.ts";
import { sealWith } from "./seal.ts";
import { idFromSource } from "./source-id.ts";
import { storeModules } from "./store-modules.ts";

/** Stands in the log where naming somebody could lead to a person. */
const NOBODY = "not-kept";

const startOfDay = (now: Instant): Instant => `${now.slice(0, 10)}T00:00:00.000Z` as Instant;

/** Why a sealed value was not read: a rule of slots, or the store. */
const notRead = (error: SlotRejection | StoreError): Failure =>
  error.code.startsWith("slot-") ? refusedBy(error as SlotRejection) : storeFailed(error as StoreError);

export interface Acting {
  readonly actorCode: string | undefined;
  readonly permission: Permission;
  /** The part whose store it works on. */
  readonly module: ModuleName;
  readonly via: Work["via"];
}

interface Looking {
  readonly actor: Actor;
  readonly permission: Permission;
}

/** The rows that say who sees a record: all there are of it in the first table that it stands in; none of what is absent. */
const standingRowsOf = <State>({ tables }: { readonly tables: readonly RowTable<State>[] }, state: State) => {
  for (const { name, rowsOf } of tables) {
    const rows = rowsOf(state);
    if (rows.length > 0) return { table: name, rows };
  }
  return undefined;
};

/** Of the rows of a record, those the actor sees. */
const seenOf = ({ table, rows }: NonNullable<ReturnType<typeof standingRowsOf>>, { actor, permission }: Looking) =>
  rows.filter((row) => isWithinScope(actor, table, permission, row));

/**
 * Refuses a step on a record that the actor may not see; the answer is the one for a record that is not there. What concerns
 * several areas is seen by whoever sees one of them, and changed by whoever sees them all.
 */
const guarded = (one: Step, acting: Looking & { readonly held: HeldReceipt | undefined }): Step => {
  if (one.stream === acting.held?.stream) return one;
  return {
    ...one,
    permit: (state) => {
      const found = standingRowsOf(one.subject, state);
      if (found) {
        const seen = seenOf(found, acting).length;
        if (seen < found.rows.length) return rejection(seen === 0 ? "not-found" : "out-of-scope");
      }
      return one.permit?.(state);
    },
  };
};

async function* readPages(
  store: Store,
  actor: Actor,
  permission: Permission,
  { table, order, filter = everything }: Omit<RowsRequest, "asKnownOn">,
): AsyncGenerator<Result<readonly Scoped[], Failure>> {
  const query = { scope: scopeOf(actor, table.name, permission), order, filter };
  for await (const page of store.rows(table).pages(query))
    yield page.mapErr(listFailed).map((rows) => scoped(rows, actor, table.name, permission));
}

const readRows = async (
  store: Store,
  past: RowsAsKnownOn,
  actor: Actor,
  permission: Permission,
  request: RowsRequest,
): Promise<Result<Scoped[], Failure>> => {
  const { subject, table, filter = everything, asKnownOn } = request;
  if (asKnownOn !== undefined) {
    const rows = await past(subject, table as RowTable<unknown>, asKnownOn);
    if (rows.isErr()) return err(storeFailed(rows.error));
    return ok([
      ...scoped(
        rows.value.filter((row) => matches(filter, row)),
        actor,
        table.name,
        permission,
      ),
    ]);
  }
  const rows: Scoped[] = [];
  for await (const page of readPages(store, actor, permission, request)) {
    if (page.isErr()) return err(page.error);
    rows.push(...page.value);
  }
  return ok(rows);
};

/** One record with its version, where the actor sees it. Err `not-found`. */
const readState = <State>(
  store: Store,
  actor: Actor,
  permission: Permission,
  { subject, stream }: { readonly subject: Subject<State>; readonly stream: string },
): ResultAsync<Standing<Recorded<State>>, Failure> =>
  store
    .state(subject, stream)
    .mapErr(storeFailed)
    .andThen((standing) => {
      const found = standingRowsOf(subject, standing.state);
      // what is absent has no row
      return found && seenOf(found, { actor, permission }).length > 0
        ? ok(standing as Standing<Recorded<State>>)
        : err(refusedBy(rejection("not-found")));
    });

/** The records of each page of rows that the actor sees; a record is asked again, as one alone is. */
async function* readStates<State>(
  store: Store,
  actor: Actor,
  permission: Permission,
  subject: Subject<State>,
  request: Pick<RowsRequest, "table" | "order" | "filter">,
): AsyncGenerator<Result<readonly Recorded<State>[], Failure>> {
  for await (const page of readPages(store, actor, permission, { ...request, subject: subject as Subject })) {
    if (page.isErr()) {
      yield err(page.error);
      return;
    }
    const streams = [...new Set(page.value.map((row) => String((row as FlatRow)["stream"])))];
    const states = await store.states(subject, streams).mapErr(storeFailed);
    yield states.map((all) =>
      [...all.values()].flatMap(({ state }) => {
        const found = standingRowsOf(subject, state);
        // what was changed out of sight since the page was read is left out
        return found && seenOf(found, { actor, permission }).length > 0 ? [state as Recorded<State>] : [];
      }),
    );
    if (states.isErr()) return;
  }
}

const readerOf = (store: Store, past: RowsAsKnownOn, actor: Actor, permission: Permission): Reader => ({
  rows: (request) => new ResultAsync(readRows(store, past, actor, permission, request)),
  pages: (request) => readPages(store, actor, permission, request),
  due: (request) => new ResultAsync(dueInSight(store, actor, permission, request)),
  clockBooks: () =>
    store
      .state(clockBooksSubject, CLOCK_BOOKS)
      .map(({ state }) => state)
      .mapErr(storeFailed),
  seesAll: ({ table, filter = everything }) =>
    store
      .rows(table)
      .count({ scope: everything, filter: { all: [filter, { not: scopeOf(actor, table.name, permission) }] } })
      .map((outOfSight) => outOfSight === 0)
      .mapErr(storeFailed),
  state: <State>(subject: Subject<State>, stream: string) => readState(store, actor, permission, { subject, stream }),
  states: <State>(subject: Subject<State>, request: Pick<RowsRequest, "table" | "order" | "filter">) =>
    readStates(store, actor, permission, subject, request),
  history: <State, Event>(subject: Subject<State>, stream: string) =>
    readState(store, actor, permission, { subject, stream })
      .andThen(() => store.history(stream).mapErr(storeFailed))
      .map((entries) => entries.map(({ event }) => event as Event)),
  held: <State>(subject: Subject<State>, stream: string) =>
    readState(store, actor, permission, { subject, stream }).andThen(() => store.heldSlots(stream).mapErr(storeFailed)),
  behindReceipt: <State>(subject: Subject<State>, { stream }: HeldReceipt) =>
    store
      .state(subject, stream)
      .mapErr(storeFailed)
      .andThen((standing) =>
        // what is absent has no row
        standingRowsOf(subject, standing.state) === undefined
          ? err(refusedBy(rejection("not-found")))
          : ok(standing as Standing<Recorded<State>>),
      ),
});

/** Asks the store of each part the same, one after the other. */
const eachLog = <Answer extends object>(
  open: OpenOperation,
  ask: (store: Store) => ResultAsync<Answer, StoreError>,
): ResultAsync<readonly (Answer & { readonly module: ModuleName })[], Failure> =>
  new ResultAsync(
    (async () => {
      const answers: (Answer & { readonly module: ModuleName })[] = [];
      for (const module of open.modules) {
        const store = open.storeOf(module);
        if (store.isErr()) return err(store.error);
        const answer = await ask(store.value);
        if (answer.isErr()) return err(storeFailed(answer.error));
        answers.push({ module, ...answer.value });
      }
      return ok(answers);
    })(),
  );

/** What a use case on the store is given, for one actor under one permission. Fails as `actingAs` says. */
export const operationContext = (
  open: OpenOperation,
  compute: ComputeContext,
  { actorCode, permission, module, via }: Acting,
): ResultAsync<OperationContext, Failure> =>
  new ResultAsync(
    (async () => {
      const acting = actingAs(open.staff, actorCode, permission);
      if (acting.isErr()) return err<OperationContext, Failure>(acting.error);
      const { actor, role } = acting.value;
      const opened = open.storeOf(module);
      if (opened.isErr()) return err<OperationContext, Failure>(opened.error);
      const store = opened.value;
      const secret = await derivationKey(open.keys, "unlinkable-ids", compute.now);
      if (secret.isErr()) return err<OperationContext, Failure>(storeFailed(secret.error));
      const authored = (work: AskedWork): Work => ({
        actor: work.isUnattributed ? NOBODY : actor.code,
        role: work.isUnattributed ? NOBODY : (work.role ?? role).code,
        via,
        at: work.isUnattributed ? startOfDay(compute.now) : compute.now,
        steps: work.steps.map((one) => guarded(one, { actor, permission, held: work.held })),
        slots: work.slots ?? [],
        eraseStreams: work.eraseStreams ?? [],
      });
      const reading = (purpose: string) => ({ at: compute.now, actor: actor.code, role: role.code, purpose });
      const ctx: OperationContext = {
        ...compute,
        language: open.settings.language,
        actor,
        role,
        operation: open.code,
        settings: open.settings,
        staff: open.staff,
        documents: open.documents,
        read: readerOf(store, rowsAsKnownOn(store, storeModules[module].subjects), actor, permission),
        maySee: (table, row) => isWithinScope(actor, table, permission, row),
        newId: () => v7() as Uuid,
        idFrom: idFromSource,
        unlinkableIdFrom: (source) => keyedUuid(secret.value, source) as Uuid,
        chance: randomBytes,
        receipts: receiptsOf(open.code, open.keys, compute.now),
        seal: sealWith((seal) => store.seal(seal)),
        decide: (works) => store.handle(works.map(authored)),
        rehearse: () => {
          const rehearsal = store.rehearse();
          return { decide: (works) => rehearsal.handle(works.map(authored)), close: rehearsal.close };
        },
        tallies: {
          raise: (name, tallied, by) => store.raiseTally(name, tallied, by).mapErr(storeFailed),
          of: (name) => store.tally(name).mapErr(storeFailed),
        },
        scrub: () => store.scrub(),
        reveal: (ref, purpose) => store.open(ref, reading(purpose)).mapErr(notRead),
        sealedFile: (ref, purpose) => store.sealedFile(ref, reading(purpose)).mapErr(notRead),
        inPart: (part) =>
          open.modules.includes(part)
            ? operationContext(open, compute, { actorCode, permission, module: part, via })
            : undefined,
        logs: {
          verify: () => eachLog(open, (one) => one.verify()),
          rebuild: () => eachLog(open, (one) => one.rebuild()),
        },
      };
      return ok<OperationContext, Failure>(ctx);
    })(),
  );
