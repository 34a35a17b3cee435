import type { Actor } from "../access/actor.ts";
import { isWithinScope } from "../access/scope.ts";
import { hiddenFields, visibleFields } from "../access/visible-fields.ts";
import type { FlatRow } from "../kernel/filter.ts";

/** What a webhook says of a record. */
export type Telling = "created" | "changed" | "status" | "deleted";

/** The rows of a record before an event and after it; none of what is not there. */
export interface RowsChange {
  readonly before: readonly FlatRow[];
  readonly after: readonly FlatRow[];
  /** True: what is personal in it was erased; whoever holds any of it has to fetch it anew. */
  readonly isErased?: boolean;
}

/** Whose sight counts. */
export interface TellingSight {
  readonly actor: Actor;
  readonly table: string;
  readonly permission: string;
}

/** Of some rows what the actor would see in a list. */
const listed = (rows: readonly FlatRow[], { actor, table, permission }: TellingSight): readonly Partial<FlatRow>[] => {
  const hidden = hiddenFields(actor, table, permission);
  return rows.filter((row) => isWithinScope(actor, table, permission, row)).map((row) => visibleFields(row, hidden));
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What one event is told as; undefined: not at all. */
const tellingOf = (change: RowsChange, sight: TellingSight): Telling | undefined => {
  const [was, is] = [listed(change.before, sight), listed(change.after, sight)];
  if (is.length === 0) return was.length === 0 ? undefined : "deleted";
  if (was.length === 0) return "created";
  const statusOf = (rows: readonly Partial<FlatRow>[]) => rows.map((row) => row["status"]);
  if (!same(statusOf(was), statusOf(is))) return "status";
  return change.isErased === true || !same(was, is) ? "changed" : undefined;
};

/**
 * What is told of the events of one record, in their order: what the actor's list shows of it before and after each. What is out of sight
 * behind them is told of in one word, that it is gone, and only if it was in sight before them: so nothing is told of what came into sight
 * and left it unseen among them. Whether it is still in sight when it is told is asked once more then. Why it is gone is never said, as
 * withdrawn, moved, erased and found sensitive must look alike. Source: practice C7, W4.
 */
export const whatIsTold = (changes: readonly RowsChange[], sight: TellingSight): readonly (Telling | undefined)[] => {
  if (listed(changes.at(-1)?.after ?? [], sight).length > 0) return changes.map((change) => tellingOf(change, sight));
  const isHeld = listed(changes[0]?.before ?? [], sight).length > 0;
  return changes.map((_, index) => (isHeld && index === changes.length - 1 ? "deleted" : undefined));
};
