import type { Migration } from "../database/migration.ts";

/**
 * What unlocks the vault no longer wraps slots' keys itself: it holds a vault key, which can be replaced while people work.
 * The keys of before stand as generation 0, whose vault key is what unlocks it; the next rotation replaces it.
 */
export const holdVaultKeys: Migration = {
  name: "0002-hold-vault-keys",
  statements: ({ type: { text, integer, blob }, table }) => [
    `create table ${table("vault_key")} (
  operation ${text} not null, generation ${integer} not null, held_by ${text} not null, wrapped ${blob} not null,
  primary key (operation, generation))`,
    `insert into ${table("vault_key")} (operation, generation, held_by, wrapped)
  select operation, 0, 'itself', proof from ${table("key_check")}`,
    `alter table ${table("key_check")} drop column proof`,
    `alter table ${table("key_check")} add column generation ${integer} not null default 0`,
    `alter table ${table("slot_key")} add column generation ${integer} not null default 0`,
  ],
};
