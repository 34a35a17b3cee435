import type { Migration } from "../database/migration.ts";

/** The tables that every module has: the log and its head, state rows, what falls due, personal slots, who read them. */
export const createLog: Migration = {
  name: "0001-create-log",
  statements: ({ type: { text, integer, blob }, table, index, indexed }) => [
    `create table ${table("log_head")} (
  operation ${text} not null, module ${text} not null, position ${integer} not null, hash ${text} not null,
  primary key (operation, module))`,
    `create table ${table("log_event")} (
  operation ${text} not null, position ${integer} not null, module ${text} not null, stream ${text} not null,
  version ${integer} not null, subject ${text} not null, type ${text} not null, schema ${integer} not null,
  at ${text} not null, actor ${text} not null, role ${text} not null, via ${text} not null,
  data ${text} not null, hash ${text} not null,
  primary key (operation, position))`,
    `create unique index ${index("log_event_stream")} on ${indexed("log_event")} (operation, stream, version)`,
    `create table ${table("state")} (
  operation ${text} not null, stream ${text} not null, subject ${text} not null, version ${integer} not null,
  data ${text} not null,
  primary key (operation, stream))`,
    `create table ${table("due")} (
  operation ${text} not null, at ${text} not null, stream ${text} not null, kind ${text} not null,
  primary key (operation, stream, kind, at))`,
    `create index ${index("due_at")} on ${indexed("due")} (operation, at, stream, kind)`,
    `create table ${table("personal")} (
  operation ${text} not null, slot ${text} not null, stream ${text} not null, kind ${text} not null,
  sealed_to ${text} not null, bytes ${blob}, expires_at ${text},
  primary key (operation, slot))`,
    `create index ${index("personal_stream")} on ${indexed("personal")} (operation, stream)`,
    `create index ${index("personal_expiry")} on ${indexed("personal")} (operation, expires_at)`,
    `create table ${table("read_log")} (
  operation ${text} not null, at ${text} not null, entry ${text} not null, actor ${text} not null,
  role ${text} not null, slot ${text} not null, purpose ${text} not null,
  primary key (operation, at, entry))`,
    `create index ${index("read_log_slot")} on ${indexed("read_log")} (operation, slot, at)`,
  ],
};
