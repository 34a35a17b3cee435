import {
  type Actor,
  type DomainEvent,
  type Erasure,
  erasureSubject,
  type RowsChange,
  type Telling,
  ToldThing,
  toldThings,
  type Webhook,
  whatIsTold,
} from "@answerable/core";
import type { HistoryEntry, NewJob } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { type Failure, storeFailed } from "../failure.ts";
import type { LogPage } from "./delivery-line.ts";
import { toldRows } from "./told-rows.ts";

/** What is to be told, as it stands in the queue: ids and codes. Source: practice W4. */
export interface StoredTelling {
  readonly type: `${ToldThing}.${Telling}`;
  readonly id: string;
  readonly version: number;
}

/** A record that something happened to in a page, and where in the log. */
interface Touched {
  readonly thing: ToldThing;
  readonly stream: string;
  readonly places: readonly { readonly position: number; readonly isErased: boolean }[];
}

const erasedRecord = (entry: HistoryEntry): Erasure | undefined =>
  entry.subject === erasureSubject.name && entry.event.type === "recorded"
    ? (entry.event as DomainEvent & { readonly content: Erasure }).content
    : undefined;

/** Words that are erased because their time is over, as an event of the record itself. */
const isErasing = ({ event }: HistoryEntry): boolean => event.type === "case-words-erased";

/** The records of a page that may be told of, in the order in which they come first. */
const touchedIn = (entries: readonly HistoryEntry[], tells: readonly ToldThing[]): readonly Touched[] => {
  const touched = new Map<string, Touched>();
  for (const entry of entries) {
    const erased = erasedRecord(entry);
    const [name, stream] = erased === undefined ? [entry.subject, entry.stream] : [erased.subject, erased.record];
    const thing = ToldThing.safeParse(name);
    if (!thing.success || !tells.includes(thing.data)) continue;
    const place = { position: entry.position, isErased: erased !== undefined || isErasing(entry) };
    const before = touched.get(stream)?.places ?? [];
    touched.set(stream, { thing: thing.data, stream, places: [...before, place] });
  }
  return [...touched.values()];
};

/** The rows of a record behind each event of its history. */
const rowsBehind = (
  { subject, rowsOf }: NonNullable<ReturnType<typeof toldRows>>,
  history: readonly HistoryEntry[],
) => {
  let state = subject.initial;
  return history.map(({ position, version, event }) => {
    state = subject.evolve(state, event);
    return { position, version, rows: rowsOf(state) };
  });
};

const toldOf = async (
  { thing, stream, places }: Touched,
  { module, store, now }: LogPage,
  actor: Actor,
): Promise<Result<readonly (NewJob & { readonly position: number })[], Failure>> => {
  const own = toldRows(module, thing);
  if (own === undefined) return ok([]);
  const history = await store.history(stream);
  if (history.isErr()) return err(storeFailed(history.error));
  const { table, permission } = toldThings[thing];
  const behind = rowsBehind(own, history.value);
  const changes = places.map(({ position, isErased }): RowsChange => {
    const before = behind.findLast((one) => one.position < position)?.rows ?? [];
    const after = behind.findLast((one) => one.position <= position)?.rows ?? [];
    return { before, after, isErased };
  });
  const tellings = whatIsTold(changes, { actor, table, permission });
  return ok(
    tellings.flatMap((telling, index) => {
      const position = places[index]?.position ?? 0;
      if (telling === undefined) return [];
      const version = behind.findLast((one) => one.position <= position)?.version ?? 0;
      const payload = JSON.stringify({ type: `${thing}.${telling}`, id: stream, version } satisfies StoredTelling);
      const [opens, closes] = [telling === "created", telling === "deleted"];
      return [{ kind: `${thing}-${telling}`, record: stream, payload, at: now, opens, closes, position }];
    }),
  );
};

/** What a webhook is told of a page of a log, under the sight of its actor, in the order of the log. */
export const webhookTellings = async (
  { tells }: Webhook,
  actor: Actor,
  page: LogPage,
): Promise<Result<readonly NewJob[], Failure>> => {
  const all: (NewJob & { readonly position: number })[] = [];
  for (const touched of touchedIn(page.entries, tells)) {
    const told = await toldOf(touched, page, actor);
    if (told.isErr()) return err(told.error);
    all.push(...told.value);
  }
  return ok(all.toSorted((a, b) => a.position - b.position).map(({ position: _, ...job }) => job));
};
