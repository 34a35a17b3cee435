import {
  type FlatRow,
  type Instant,
  instantNumber,
  type RowTable,
  type StoredRow,
  type Subject,
} from "@answerable/core";
import type { Store, StoreError } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";

const EVENTS_AT_ONCE = 1000;

/** The states at a moment, by subject and stream. */
type States = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** The rows of a subject's table as they stood at an earlier moment. */
export type RowsAsKnownOn = (
  subject: Subject,
  table: RowTable<unknown>,
  moment: Instant,
) => Promise<Result<StoredRow[], StoreError>>;

/** Folds the log up to a moment, all subjects at once. It takes as long as the log is. */
const foldedUpTo = async (
  store: Store,
  all: readonly Subject[],
  moment: Instant,
): Promise<Result<States, StoreError>> => {
  const subjects = new Map(all.map((subject) => [subject.name, subject]));
  const states = new Map(all.map(({ name }) => [name, new Map<string, unknown>()]));
  let position = 0;
  for (;;) {
    const page = await store.eventsAfter(position, EVENTS_AT_ONCE);
    if (page.isErr()) return err(page.error);
    for (const entry of page.value) {
      position = entry.position;
      const [subject, own] = [subjects.get(entry.subject), states.get(entry.subject)];
      if (subject === undefined || own === undefined || instantNumber(entry.at) > instantNumber(moment)) continue;
      own.set(entry.stream, subject.evolve(own.get(entry.stream) ?? subject.initial, entry.event));
    }
    if (page.value.length < EVENTS_AT_ONCE) return ok(states);
  }
};

/**
 * Looks into the past of a store: the log is folded again up to a moment, so that a published figure can be made again
 * exactly. Whatever is asked of one moment, it is folded once and kept as long as the answer.
 */
export const rowsAsKnownOn = (store: Store, subjects: readonly Subject[]): RowsAsKnownOn => {
  const folded = new Map<Instant, Promise<Result<States, StoreError>>>();
  const statesAt = (moment: Instant): Promise<Result<States, StoreError>> => {
    const states = folded.get(moment) ?? foldedUpTo(store, subjects, moment);
    folded.set(moment, states);
    return states;
  };
  return async (subject, table, moment) =>
    (await statesAt(moment)).map((states) =>
      [...(states.get(subject.name) ?? [])].flatMap(([stream, state]) =>
        table.rowsOf(state).map((row: FlatRow, ordinal): StoredRow => ({ ...row, stream, ordinal })),
      ),
    );
};
