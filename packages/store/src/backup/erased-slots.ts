import { sql } from "kysely";
import type { ResultAsync } from "neverthrow";
import type { StoreError } from "../store-error.ts";
import { atPlace, type RowsPlace } from "./rows-place.ts";

const SLOTS_AT_ONCE = 5000;

/** The ids of all slots that were ever erased; they say nothing of what lay there. */
export const erasedSlots = (place: RowsPlace): ResultAsync<readonly string[], StoreError> =>
  atPlace(place, false, async (database) => {
    const erased: string[] = [];
    for (;;) {
      const { rows } = await sql<{ slot: string }>`select slot from ${database.table("personal")}
        where operation = ${place.operation} and bytes is null and slot > ${erased.at(-1) ?? ""}
        order by slot limit ${SLOTS_AT_ONCE}`.execute(database.connection);
      for (const { slot } of rows) erased.push(slot);
      if (rows.length < SLOTS_AT_ONCE) return erased;
    }
  });
