import type { Migration } from "../database/migration.ts";

/** Notes of work that goes on over many rounds: a text under a name, written over, with how often it was. */
export const createNote: Migration = {
  name: "0107-create-note",
  statements: ({ type: { text, integer }, table }) => [
    `create table ${table("note")} (
  operation ${text} not null, name ${text} not null, version ${integer} not null, text ${text} not null,
  primary key (operation, name))`,
  ],
};
