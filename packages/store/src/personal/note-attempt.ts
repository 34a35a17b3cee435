import type { Instant } from "@answerable/core";
import { sql } from "kysely";
import type { ResultAsync } from "neverthrow";
import { attempt, inTransaction } from "../database/database.ts";
import type { Log } from "../log/log.ts";
import type { StoreError } from "../store-error.ts";
import type { Reading } from "./open-slot.ts";
import { appendReading } from "./read-chain.ts";

/** Stands where a slot stands: what was tried may lead to nothing, and what it leads to is not told here. */
const NO_SLOT = "none";

/**
 * Writes down that somebody tries to reach something for a purpose, and answers how often she or he has since a moment, this
 * time among them. It is written before anything is looked for, so that whoever tries at once is counted one by one.
 */
export const noteAttempt = (log: Log, reading: Reading, since: Instant): ResultAsync<number, StoreError> =>
  attempt(log.database, () =>
    inTransaction(log.database, async (tx) => {
      await appendReading(log, tx, NO_SLOT, reading);
      const { rows } = await sql<{ n: number }>`select count(*) as n from ${log.database.table("read_log")}
        where operation = ${log.operation} and slot = ${NO_SLOT} and at >= ${since}
        and actor = ${reading.actor} and purpose = ${reading.purpose}`.execute(tx);
      return rows[0]?.n ?? 0;
    }),
  );
