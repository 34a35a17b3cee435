import type { Migration } from "../database/migration.ts";

/**
 * Work that waits: queues, each with how far its source was followed and the last place it gave out, and their jobs. `at` is when
 * a job may be taken; while one is taken it is when its lease ends; empty: it is dead.
 */
export const createJobs: Migration = {
  name: "0103-create-jobs",
  statements: ({ type: { text, integer }, table, index, indexed }) => [
    `create table ${table("jobs_queue")} (
  operation ${text} not null, queue ${text} not null, position ${integer} not null, place ${integer} not null,
  primary key (operation, queue))`,
    `create table ${table("jobs")} (
  operation ${text} not null, queue ${text} not null, place ${integer} not null, kind ${text} not null,
  record ${text} not null, payload ${text} not null, since ${text} not null, at ${text}, attempts ${integer} not null,
  lease ${text}, failure ${text},
  primary key (operation, queue, place))`,
    `create index ${index("jobs_at")} on ${indexed("jobs")} (operation, queue, at, place)`,
    `create index ${index("jobs_record")} on ${indexed("jobs")} (operation, record, queue, place)`,
  ],
};
