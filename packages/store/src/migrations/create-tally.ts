import type { Migration } from "../database/migration.ts";

/** Counts that stand outside the log: a number a cell, raised in place. */
export const createTally: Migration = {
  name: "0005-create-tally",
  statements: ({ type: { text, integer }, table }) => [
    `create table ${table("tally")} (
  operation ${text} not null, name ${text} not null, place ${text} not null, period ${text} not null,
  number ${integer} not null,
  primary key (operation, name, place, period))`,
  ],
};
