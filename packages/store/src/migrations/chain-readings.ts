import type { Migration } from "../database/migration.ts";

/** Who read what stands in a chain of its own; entries of before have no place in it. */
export const chainReadings: Migration = {
  name: "0101-chain-readings",
  statements: ({ type: { text, integer }, table, index, indexed }) => [
    `create table ${table("read_head")} (
  operation ${text} not null, module ${text} not null, position ${integer} not null, hash ${text} not null,
  primary key (operation, module))`,
    `alter table ${table("read_log")} add column position ${integer}`,
    `alter table ${table("read_log")} add column hash ${text}`,
    `create unique index ${index("read_log_position")} on ${indexed("read_log")} (operation, position)`,
  ],
};
