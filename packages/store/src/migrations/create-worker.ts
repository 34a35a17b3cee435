import type { Migration } from "../database/migration.ts";

/** Workers that are at it or were: when each was last seen, how often it looks, and what stopped its last round. */
export const createWorker: Migration = {
  name: "0106-create-worker",
  statements: ({ type: { text, integer }, table }) => [
    `create table ${table("worker")} (
  operation ${text} not null, worker ${text} not null, begun ${text} not null, seen ${text} not null,
  every ${integer} not null, ended ${integer} not null, trouble ${text},
  primary key (operation, worker))`,
  ],
};
