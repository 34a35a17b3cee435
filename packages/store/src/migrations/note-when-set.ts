import type { Migration } from "../database/migration.ts";

/**
 * When a deadline was noted and when the moment of a job was set, so that what a clock that ran ahead wrote is known by it. What stood
 * there before is taken as written in its time.
 */
export const noteWhenSet: Migration = {
  name: "0109-note-when-set",
  statements: ({ type: { text }, table }) => [
    `alter table ${table("row_deadline")} add column "notedAt" ${text}`,
    `update ${table("row_deadline")} set "notedAt" = "dueAt"`,
    `alter table ${table("jobs")} add column set_at ${text}`,
    `update ${table("jobs")} set set_at = since`,
  ],
};
