import type { Migration } from "../database/migration.ts";

/** The tables of a key vault: how its key is unlocked, and the wrapped key of each slot. */
export const createKeys: Migration = {
  name: "0001-create-keys",
  statements: ({ type: { text, integer, blob }, table, index, indexed }) => [
    `create table ${table("key_check")} (
  operation ${text} not null, salt ${blob} not null, memory ${integer} not null, passes ${integer} not null,
  parallelism ${integer} not null, proof ${blob} not null,
  primary key (operation))`,
    `create table ${table("slot_key")} (
  operation ${text} not null, module ${text} not null, slot ${text} not null, at ${text} not null,
  wrapped ${blob} not null,
  primary key (operation, module, slot))`,
    `create index ${index("slot_key_at")} on ${indexed("slot_key")} (operation, module, at, slot)`,
  ],
};
