import { err, ok, type Result } from "neverthrow";
import { type Failure, storeFailed } from "../failure.ts";
import type { Destination, Part } from "./delivery-line.ts";

const EVENTS_AT_ONCE = 500;

/**
 * Follows a part's log for one destination from where it was left, page by page, each with what follows from it in one transaction:
 * broken off anywhere, it goes on there and puts nothing twice. Where somebody else follows at the same time, one of both stops. A
 * destination that was never followed begins at the log's end, or at its start where it says so: then the next round reads it.
 */
export const followInto = async (
  { queue, follows, isFromStart }: Destination,
  part: Part,
): Promise<Result<void, Failure>> => {
  const { store, now } = part;
  const { jobs } = store;
  const followed = await jobs.followed(queue);
  if (followed.isErr()) return err(storeFailed(followed.error));
  if (followed.value === undefined) {
    const head = await store.head();
    if (head.isErr()) return err(storeFailed(head.error));
    const to = isFromStart === true ? 0 : head.value.position;
    const begun = await jobs.put({ queue, from: undefined, to, jobs: [], now });
    return begun.map(() => undefined).mapErr(storeFailed);
  }
  for (let from = followed.value; ; ) {
    const entries = await store.eventsAfter(from, EVENTS_AT_ONCE);
    if (entries.isErr()) return err(storeFailed(entries.error));
    const to = entries.value.at(-1)?.position;
    if (to === undefined) return ok(undefined);
    const following = await follows({ ...part, entries: entries.value });
    if (following.isErr()) return err(following.error);
    const put = await jobs.put({ queue, from, to, jobs: following.value, now });
    if (put.isErr()) return err(storeFailed(put.error));
    if (!put.value || entries.value.length < EVENTS_AT_ONCE) return ok(undefined);
    from = to;
  }
};
