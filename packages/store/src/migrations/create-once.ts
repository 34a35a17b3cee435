import type { Migration } from "../database/migration.ts";

/** What was asked under a key, for as long as it may be asked again: digests, ids, versions and moments. */
export const createOnce: Migration = {
  name: "0102-create-once",
  statements: ({ type: { text }, table, index, indexed }) => [
    `create table ${table("once")} (
  operation ${text} not null, request ${text} not null, body ${text} not null, answer ${text} not null,
  until ${text} not null,
  primary key (operation, request))`,
    `create index ${index("once_until")} on ${indexed("once")} (operation, until)`,
  ],
};
