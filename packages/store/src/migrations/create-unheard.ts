import type { Migration } from "../database/migration.ts";

/**
 * Of which records whoever is told of a queue has surely heard nothing: of a job that waits, how often it was tried when that was
 * last known; of records whose job is gone, a row. And whether a job says nothing but that its record is gone. Jobs that stand there before
 * may have been heard, and say more.
 */
export const createUnheard: Migration = {
  name: "0110-create-unheard",
  statements: ({ type: { text, integer }, table }) => [
    `alter table ${table("jobs")} add column unheard ${integer}`,
    `alter table ${table("jobs")} add column closes ${integer}`,
    `create table ${table("jobs_unheard")} (
  operation ${text} not null, queue ${text} not null, record ${text} not null,
  primary key (operation, queue, record))`,
  ],
};
