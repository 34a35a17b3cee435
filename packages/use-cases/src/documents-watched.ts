import type { Instant } from "@answerable/core";
import type { Head, Work } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { documentsMoved } from "./documents-moved.ts";
import { type Failure, storeFailed } from "./failure.ts";
import { sharedTurns } from "./jobs/shared-turns.ts";
import type { ModuleName } from "./modules.ts";
import { type OpenOperation, readAdopted } from "./open-operation.ts";
import { sweepExpired } from "./sweep-expired.ts";

const sameHead = (one: Head | undefined, other: Head | undefined): boolean =>
  one !== undefined && one.position === other?.position && one.hash === other.hash;

/** How far the log of a part has come. */
export const headOf = async (open: OpenOperation, module: ModuleName): Promise<Result<Head, Failure>> => {
  const store = open.storeOf(module);
  return store.isErr() ? err(store.error) : await store.value.head().mapErr(storeFailed);
};

interface Watching {
  readonly sample: boolean;
  readonly now: () => Instant;
  readonly via: Work["via"];
}

/**
 * The operation as it stands now: its documents are read again when another one was adopted, or the day has turned; once a day
 * what has expired is erased.
 */
export const documentsWatched = (first: OpenOperation, { sample, now, via }: Watching) => {
  let open = first;
  let seen: Head | undefined;
  let day = "";
  const look = sharedTurns(async (): Promise<Result<OpenOperation, Failure>> => {
    const head = await headOf(open, "operation");
    if (head.isErr()) return err(head.error);
    const moment = now();
    // a version takes effect on a day, too
    if (sameHead(seen, head.value) && day === moment.slice(0, 10)) return ok(open);
    if (day !== "" && day !== moment.slice(0, 10)) {
      const swept = await sweepExpired({ ...open, sample, now: moment, via });
      if (swept.isErr()) return err(swept.error);
    }
    const moved = await open.storeOf("operation").asyncAndThen((store) => documentsMoved(store, seen, head.value));
    if (moved.isErr()) return err(moved.error);
    if (!moved.value && day === moment.slice(0, 10)) {
      seen = head.value;
      return ok(open);
    }
    const again = await readAdopted(first, first.keys, { operation: first.code, sample }, moment);
    if (again.isErr()) return err(again.error);
    open = again.value;
    seen = head.value;
    day = moment.slice(0, 10);
    return ok(open);
  });
  return () => look(undefined);
};
