import { type Issue, issue } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { odkIdentity } from "../odk/odk-identity.ts";
import type { RawSubmission } from "../raw-submission.ts";
import { odkAnswers, plainAnswers } from "./answers-of-cells.ts";
import type { KeyedRow, KeyedTable } from "./join-children.ts";
import type { ReadTable, TableRow } from "./read-table.ts";

type Read = (row: TableRow) => Result<Omit<KeyedRow, "row">, string>;

const PATH = /^[A-Za-z_][A-Za-z0-9_.-]*(\/[A-Za-z_][A-Za-z0-9_.-]*)*$/;
/** Source: Kobo, labels of the validation status in English; an export in question names holds the uid. */
const VALIDATION_LABELS: Readonly<Record<string, string>> = {
  approved: "validation_status_approved",
  "not approved": "validation_status_not_approved",
  "on hold": "validation_status_on_hold",
};

const cellReader = ({ header }: ReadTable) => {
  const at = new Map(header.keys.map((key, index) => [key, index]));
  return (cells: readonly string[], key: string): string | undefined => cells[at.get(key) ?? -1]?.trim() || undefined;
};

const keyedBy = (table: ReadTable, read: Read, path: string): KeyedTable["rows"] => {
  async function* rows(): AsyncGenerator<Result<KeyedRow, Issue>, void, void> {
    for await (const row of table.rows())
      yield row
        .mapErr((one) => (path === "" ? one : { ...one, path: [path, ...one.path] }))
        .andThen((one) =>
          read(one)
            .map((keyed) => ({ ...table.place, row: one.row, ...keyed }))
            .mapErr((code) => issue(code, path === "" ? [] : [path], { ...table.place, row: one.row })),
        );
  }
  return rows;
};

const plainParent = (table: ReadTable, hasChildren: boolean): Read => {
  const answersOf = plainAnswers(table.header.keys);
  const cell = cellReader(table);
  return ({ cells, row }) => {
    const key = hasChildren ? cell(cells, "_index") : String(row);
    if (key === undefined) return err("missing");
    const status = cell(cells, "_validation_status");
    const uid = VALIDATION_LABELS[status?.toLowerCase() ?? ""] ?? status;
    const answers: RawSubmission = {
      ...answersOf(cells),
      ...(uid === undefined ? {} : { _validation_status: { uid } }),
    };
    return ok({ key, parentKey: "", answers });
  };
};

const odkParent = (table: ReadTable): Read => {
  const answersOf = odkAnswers(table.header.keys, "");
  const cell = cellReader(table);
  return ({ cells }) => {
    const key = cell(cells, "KEY");
    if (key === undefined) return err("missing");
    // Central writes here why it could not open the submission: it has no answers
    if (cell(cells, "Status") !== undefined) return err("encrypted-at-source");
    const answers = answersOf(cells);
    const identity = odkIdentity({
      rootId: key,
      instanceId: answers["meta/instanceID"] ?? answers["instanceID"],
      submittedAt: cell(cells, "SubmissionDate"),
      reviewState: cell(cells, "ReviewState"),
      edits: cell(cells, "Edits"),
      formVersion: cell(cells, "FormVersion"),
      attachments: cell(cells, "AttachmentsPresent"),
    });
    return ok({ key, parentKey: "", answers: { ...answers, ...identity } });
  };
};

/** A repeat's table, with the path of the repeat and of the one around it. */
interface Repeat {
  readonly path: string;
  readonly above: string;
  readonly read: Read;
  readonly table: ReadTable;
}

const keysOfRow = (
  key: string,
  parentKey: string,
  table: ReadTable,
  answersOf: (cells: readonly string[]) => RawSubmission,
): Read => {
  const cell = cellReader(table);
  return ({ cells }) => {
    const parent = cell(cells, parentKey);
    // Kobo numbers the rows of a repeat only where it has repeats inside
    return parent === undefined
      ? err("missing")
      : ok({ key: cell(cells, key) ?? "", parentKey: parent, answers: answersOf(cells) });
  };
};

const firstRow = async (table: ReadTable): Promise<readonly string[] | undefined> => {
  for await (const row of table.rows()) if (row.isOk()) return row.value.cells;
  return undefined;
};

/** `uuid:…/group/rep[2]/sub[1]` → `group/rep/sub`. Source: ODK Central API, CSV export. */
const pathInKey = (key: string): string =>
  key
    .split("/")
    .slice(1)
    .map((step) => step.replace(/\[\d+\]$/, ""))
    .join("/");

const odkRepeat = (table: ReadTable, first: readonly string[]): Repeat => {
  const cell = cellReader(table);
  const path = pathInKey(cell(first, "KEY") ?? "");
  const above = pathInKey(cell(first, "PARENT_KEY") ?? "");
  const read = keysOfRow("KEY", "PARENT_KEY", table, odkAnswers(table.header.keys, path));
  return { path, above, read, table };
};

/** The path that all questions of a table share; else its name, less the name of the table it belongs to. */
const koboPath = (table: ReadTable, parent: ReadTable): string => {
  const paths = table.header.keys.flatMap((key) => (key?.includes("/") ? [key.split("/").slice(0, -1)] : []));
  const shared = paths.reduce<string[] | undefined>(
    (common, path) =>
      common === undefined
        ? path
        : common.filter(
            (step, at) => path[at] === step && common.slice(0, at).every((one, index) => path[index] === one),
          ),
    undefined,
  );
  const bare = (name: string): string => name.replace(/\.[A-Za-z]+$/, "");
  const name = bare(table.name);
  const named = shared?.findLastIndex((step) => name.endsWith(step)) ?? -1;
  if (shared !== undefined && shared.length > 0) return shared.slice(0, named === -1 ? undefined : named + 1).join("/");
  const prefix = bare(parent.name);
  return (name.startsWith(prefix) ? name.slice(prefix.length).replace(/^[^A-Za-z_]+/, "") : name) || name;
};

const koboRepeat = (table: ReadTable, first: readonly string[], parent: ReadTable): Repeat => {
  const path = koboPath(table, parent);
  const own = /^(_index|_parent_index|_parent_table_name|_submission_.*)$/;
  const keys = table.header.keys.map((key) =>
    key === undefined || own.test(key) ? undefined : key.startsWith(`${path}/`) ? key : `${path}/${key}`,
  );
  const above = cellReader(table)(first, "_parent_table_name") ?? "";
  return { path, above, read: keysOfRow("_index", "_parent_index", table, plainAnswers(keys)), table };
};

/** Whether a repeat stands inside another; Kobo names the one around it by its last step alone. */
const isInside = (repeat: Repeat, other: Repeat): boolean =>
  other !== repeat &&
  (repeat.table.role === "odk-repeat" ? repeat.above === other.path : other.path.split("/").at(-1) === repeat.above);

/**
 * Tells how the tables of one export hang together and reads their rows with the keys that tie them. A repeat's table
 * without a row is left out.
 *
 * Err `children-without-parents`: what a repeat's rows belong to is none of the tables. `no-header`: its columns or keys do
 * not say which repeat it is. `repeat-twice`: two tables hold the rows of one repeat.
 */
export const keyedTables = async (
  parent: ReadTable,
  children: readonly ReadTable[],
): Promise<Result<KeyedTable, "children-without-parents" | "no-header" | "repeat-twice">> => {
  const repeats: Repeat[] = [];
  for (const table of children) {
    const first = await firstRow(table);
    if (first === undefined) continue;
    if ((table.role === "odk-repeat") !== (parent.role === "odk")) return err("children-without-parents");
    const repeat = table.role === "odk-repeat" ? odkRepeat(table, first) : koboRepeat(table, first, parent);
    if (!PATH.test(repeat.path)) return err("no-header");
    if (repeats.some(({ path }) => path === repeat.path)) return err("repeat-twice");
    repeats.push(repeat);
  }
  const keyed = (repeat: Repeat): KeyedTable => ({
    path: repeat.path,
    rows: keyedBy(repeat.table, repeat.read, repeat.path),
    children: repeats.filter((one) => isInside(one, repeat)).map(keyed),
  });
  const top = repeats.filter((repeat) => !repeats.some((other) => isInside(repeat, other)));
  // what is around these can only be the submissions: ODK names no path then, Kobo the one table that they are in
  if (
    new Set(top.map(({ above }) => above)).size > 1 ||
    top.some(({ table, above }) => table.role === "odk-repeat" && above !== "")
  )
    return err("children-without-parents");
  const read = parent.role === "odk" ? odkParent(parent) : plainParent(parent, repeats.length > 0);
  return ok({ path: "", rows: keyedBy(parent, read, ""), children: top.map(keyed) });
};
