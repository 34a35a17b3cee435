import type { Instant } from "@answerable/core";
import { sql } from "kysely";
import type { ResultAsync } from "neverthrow";
import { attempt, inTransaction } from "../database/database.ts";
import type { Log } from "../log/log.ts";
import type { StoreError } from "../store-error.ts";

/** What a worker says of itself at the end of each round. */
export interface WorkerBeat {
  /** Its own name, made by chance when it began: it says nothing of the machine. */
  readonly worker: string;
  readonly begun: Instant;
  readonly seen: Instant;
  /** Seconds between two rounds that go well. */
  readonly every: number;
  /** True: it was told to end, and did. */
  readonly hasEnded: boolean;
  /** Why something that it does broke off last, which kind of work and a code; null: nothing did. */
  readonly trouble: string | null;
}

interface BeatRow extends Omit<WorkerBeat, "hasEnded"> {
  readonly ended: number;
}

/** Whether work goes on: one row a worker, written over each time, so that it costs the same after a year. */
export interface WorkerBeats {
  /** Notes that a worker is there, and forgets those that were not seen since a moment. */
  beat(beat: WorkerBeat, forgetBefore: Instant): ResultAsync<void, StoreError>;
  /** Every worker that is known, the one seen last first. */
  all(): ResultAsync<readonly WorkerBeat[], StoreError>;
}

/** The workers of an operation, in a store whose module keeps them. */
export const workerBeats = ({ database, operation }: Log): WorkerBeats => {
  const table = () => database.table("worker");
  return {
    beat: ({ worker, begun, seen, every, hasEnded, trouble }, forgetBefore) =>
      attempt(database, () =>
        inTransaction(database, async (tx) => {
          await sql`insert into ${table()} (operation, worker, begun, seen, every, ended, trouble)
            values (${operation}, ${worker}, ${begun}, ${seen}, ${every}, ${hasEnded ? 1 : 0}, ${trouble})
            on conflict (operation, worker) do update set seen = excluded.seen, every = excluded.every,
            ended = excluded.ended, trouble = excluded.trouble`.execute(tx);
          await sql`delete from ${table()} where operation = ${operation} and seen < ${forgetBefore}`.execute(tx);
        }),
      ),
    all: () =>
      attempt(database, async () => {
        const { rows } = await sql<BeatRow>`select worker, begun, seen, every, ended, trouble from ${table()}
          where operation = ${operation} order by seen desc, worker`.execute(database.connection);
        return rows.map(({ ended, ...row }) => ({ ...row, hasEnded: ended === 1 }));
      }),
  };
};
