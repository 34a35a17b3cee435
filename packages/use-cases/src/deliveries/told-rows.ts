import { type Actor, type FlatRow, isWithinScope, type Subject, type ToldThing, toldThings } from "@answerable/core";
import type { Store } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { type Failure, storeFailed } from "../failure.ts";
import type { ModuleName } from "../modules.ts";
import { storeModules } from "../store-modules.ts";

/** The subject of a thing that may be told of, and its rows in the one table that counts; undefined: it stands in another part. */
export const toldRows = (module: ModuleName, thing: ToldThing) => {
  const subject: Subject | undefined = storeModules[module].subjects.find(({ name }) => name === thing);
  const table = subject?.tables.find(({ name }) => name === toldThings[thing].table);
  return subject === undefined || table === undefined
    ? undefined
    : { subject, rowsOf: (state: unknown): readonly FlatRow[] => table.rowsOf(state) };
};

/**
 * Whether a record stands in the actor's list now. Asked before it is told of, as it may have gone out of sight, or the actor's sight
 * become another, while the message waited. Source: practice C7.
 */
export const isListedNow = async (
  { module, store }: { readonly module: ModuleName; readonly store: Store },
  { thing, id, actor }: { readonly thing: ToldThing; readonly id: string; readonly actor: Actor },
): Promise<Result<boolean, Failure>> => {
  const told = toldRows(module, thing);
  if (told === undefined) return ok(false);
  const standing = await store.state(told.subject, id);
  if (standing.isErr()) return err(storeFailed(standing.error));
  const { table, permission } = toldThings[thing];
  return ok(told.rowsOf(standing.value.state).some((row) => isWithinScope(actor, table, permission, row)));
};
