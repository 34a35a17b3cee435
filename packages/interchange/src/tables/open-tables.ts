import { type Issue, type Rejection, rejection } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { NotOpened } from "../opened-submissions.ts";
import type { SubmissionRow } from "../raw-submission.ts";
import { joinChildren } from "./join-children.ts";
import { keyedTables } from "./keyed-tables.ts";
import { type ReadTable, readTable } from "./read-table.ts";
import type { SourceTable } from "./source-table.ts";

/** The tables of one export, opened. */
export interface OpenedTables {
  readonly notes: readonly Issue[];
  readonly rows: AsyncIterable<SubmissionRow>;
}

/** Briefcase's link from a submission to the file of a repeat. Source: ODK Briefcase, export format. */
const LINK = /^SET-OF-/;

/** By one of these columns an export of a server is known, even where it holds no submission yet. */
const OWN_KEYS = ["_uuid", "_id", "_index", "meta/instanceID"];

/** Text that is no table has a first line too; a table has columns, and rows below them or the signs of a server. */
const isTable = async ({ header, role, rows }: ReadTable): Promise<boolean> => {
  if (role !== "plain" || header.keys.some((key) => OWN_KEYS.includes(key ?? ""))) return true;
  if (header.keys.length < 2 && !header.isTagged) return false;
  for await (const row of rows()) return row.isOk() || row.error.code !== "file-breaks-off";
  return false;
};

const linksOf = ({ header }: ReadTable): number => header.keys.filter((key) => LINK.test(key ?? "")).length;

/**
 * The tables of one export as submissions in Kobo's raw shape: one table of submissions, and one for each repeat, of
 * Kobo or ODK Central, from files of CSV or sheets of a workbook. A row is counted from 1 below the header of its table,
 * blank ones counted and passed over; an issue in the table of a repeat has the repeat's path.
 *
 * Issues of a row: `too-many-cells`, `too-few-cells`, `columns-disagree`, `row-not-utf8`, `row-with-zeros`, `record-too-long`, `file-breaks-off`,
 * `encrypted-at-source`, `missing` for a key that ties it to others, and those of {@link joinChildren}.
 * Notes: those of {@link tableHeader}.
 *
 * Err, nothing is given out: `no-header`, `not-a-table`, `several-tables`, `children-without-parents`, `children-missing`,
 * `children-not-in-order`, `repeat-twice`, `several-parents`.
 */
export const openTables = async (
  sources: readonly SourceTable[],
): Promise<Result<OpenedTables, Rejection<NotOpened>>> => {
  const tables: ReadTable[] = [];
  for (const [index, source] of sources.entries()) {
    const table = await readTable(source);
    if (table === undefined) return err(rejection("no-header", { table: index }));
    if (!(await isTable(table))) return err(rejection("not-a-table", { table: index }));
    tables.push(table);
  }
  const parents = tables.filter(({ role }) => role === "plain" || role === "odk");
  const children = tables.filter(({ role }) => role === "kobo-repeat" || role === "odk-repeat");
  const [parent] = parents;
  if (parent === undefined) return err(rejection("children-without-parents"));
  if (parents.length > 1) return err(rejection("several-tables"));
  if (linksOf(parent) > children.length) return err(rejection("children-missing"));

  const keyed = await keyedTables(parent, children);
  if (keyed.isErr()) return err(rejection(keyed.error));
  const joined = await joinChildren(keyed.value);
  const notes = tables.flatMap(({ header, place }) => header.notes.map((note) => ({ ...place, ...note })));
  return joined.isErr() ? err(rejection(joined.error)) : ok({ notes, rows: joined.value });
};
