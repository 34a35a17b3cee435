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

/**
 * The rows of a subject's table as they stood at an earlier moment: the log is folded again up to there, so that a
 * published figure can be made again exactly. It takes as long as the log is.
 */
export const rowsAsKnownOn = async (
  store: Store,
  subject: Subject,
  table: RowTable<unknown>,
  moment: Instant,
): Promise<Result<StoredRow[], StoreError>> => {
  const states = new Map<string, unknown>();
  let position = 0;
  for (;;) {
    const page = await store.eventsAfter(position, EVENTS_AT_ONCE);
    if (page.isErr()) return err(page.error);
    for (const entry of page.value) {
      position = entry.position;
      if (entry.subject !== subject.name || instantNumber(entry.at) > instantNumber(moment)) continue;
      states.set(entry.stream, subject.evolve(states.get(entry.stream) ?? subject.initial, entry.event));
    }
    if (page.value.length < EVENTS_AT_ONCE) break;
  }
  const rows = [...states].flatMap(([stream, state]) =>
    table.rowsOf(state).map((row: FlatRow, ordinal): StoredRow => ({ ...row, stream, ordinal })),
  );
  return ok(rows);
};
