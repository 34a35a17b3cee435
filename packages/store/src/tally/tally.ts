import { sql } from "kysely";
import type { ResultAsync } from "neverthrow";
import { attempt, inTransaction } from "../database/database.ts";
import type { Log } from "../log/log.ts";
import type { StoreError } from "../store-error.ts";

/** What is counted together. */
export interface Tallied {
  /** A larger area; never a village, a desk or a person. */
  readonly place: string;
  /** A longer time, such as a quarter. */
  readonly period: string;
}

/**
 * Raises a number in place. It stands outside the log on purpose: an event would keep an hour and an author, and the
 * chain would keep them for ever. So nothing proves the number, and nobody can rebuild it. What the database keeps of
 * the number before is taken out at once, as after an erasure; false where a reader held that up until the next time.
 * Source: practice C1.
 */
export const raiseTally = (
  { database, operation }: Log,
  name: string,
  { place, period }: Tallied,
  by: number,
): ResultAsync<boolean, StoreError> =>
  attempt(database, async () => {
    const tally = database.table("tally");
    await inTransaction(database, (tx) =>
      sql`insert into ${tally} as standing (operation, name, place, period, number)
        values (${operation}, ${name}, ${place}, ${period}, ${by})
        on conflict (operation, name, place, period) do update set number = standing.number + excluded.number`.execute(
        tx,
      ),
    );
    return await database.dialect.scrub(database.connection, [tally]);
  });

/** Every number under a name, by period and place. */
export const readTally = (
  { database, operation }: Log,
  name: string,
): ResultAsync<readonly (Tallied & { readonly number: number })[], StoreError> =>
  attempt(database, async () => {
    const { rows } = await sql<Tallied & { number: number }>`
      select place, period, number from ${database.table("tally")}
      where operation = ${operation} and name = ${name} order by period, place`.execute(database.connection);
    return rows;
  });
