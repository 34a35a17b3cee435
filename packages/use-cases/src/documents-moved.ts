import { documentSubject } from "@answerable/core";
import type { Head, Store } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import { type Failure, storeFailed } from "./failure.ts";

const PER_PAGE = 1000;

const isAmongThem = async (store: Store, after: number): Promise<Result<boolean, Failure>> => {
  for (let position = after; ; ) {
    const events = await store.eventsAfter(position, PER_PAGE);
    if (events.isErr()) return err(storeFailed(events.error));
    if (events.value.some(({ subject }) => subject === documentSubject.name)) return ok(true);
    const last = events.value.at(-1);
    if (last === undefined || events.value.length < PER_PAGE) return ok(false);
    position = last.position;
  }
};

/**
 * Whether the operation adopted something between two looks at its log: it holds tokens and sign-ins, too, and documents are
 * not read again for each of those. `seen` undefined: nobody has looked yet.
 */
export const documentsMoved = (store: Store, seen: Head | undefined, now: Head): ResultAsync<boolean, Failure> =>
  new ResultAsync(
    // a log that became shorter is another one, brought back from a backup
    seen === undefined || now.position < seen.position ? Promise.resolve(ok(true)) : isAmongThem(store, seen.position),
  );
