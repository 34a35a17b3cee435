import { sql } from "kysely";
import type { Database } from "../database/database.ts";
import type { Connection } from "../database/dialect.ts";
import type { KeyVault } from "../personal/key-vault.ts";
import type { Head } from "./decide-batch.ts";
import type { KeptBooks } from "./kept-books.ts";

/** The log of one module of one operation. */
export interface Log {
  readonly database: Database;
  readonly operation: string;
  readonly module: string;
  readonly keys: KeyVault;
  /** Where what falls due hangs on more than each state alone. */
  readonly books: KeptBooks | undefined;
}

/** Reads the head and keeps everybody else from appending until the transaction ends. */
export const lockHead = async (log: Log, tx: Connection): Promise<Head> => {
  const { rows } = await sql<Head>`select position, hash from ${log.database.table("log_head")}
    where operation = ${log.operation} and module = ${log.module} ${log.database.dialect.forUpdate}`.execute(tx);
  const head = rows[0];
  if (!head) throw new Error(`no head of ${log.module}`);
  return head;
};
