import { type Issue, issue, type Rejection, rejection } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { openCsv } from "./csv/open-csv.ts";
import { lookAtFile, type SeenFile } from "./look-at-file.ts";
import type { NotOpened, OpenedSubmissions, SubmissionFile } from "./opened-submissions.ts";
import { isReadingFault } from "./reading-fault.ts";
import { rowsUntilItGoesAway } from "./rows-until-it-goes-away.ts";

type Opened = Result<OpenedSubmissions, Rejection<NotOpened>>;
type Table = Extract<SeenFile, { form: "table" }>;

const safely = (opened: OpenedSubmissions): OpenedSubmissions => ({
  ...opened,
  rows: rowsUntilItGoesAway(opened.rows),
});

/** The table of submissions and those of its repeats. */
const openExport = async (tables: readonly Table[]): Promise<Opened> => {
  try {
    const opened = await openCsv(tables.map(({ csv }) => csv));
    return opened.map(({ notes, rows }) => safely({ kind: "csv", announced: {}, notes, rows }));
  } catch (thrown) {
    if (!isReadingFault(thrown)) throw thrown;
    return err(rejection("file-not-readable"));
  }
};

/**
 * The one door for submissions from a file: Kobo's and ODK Central's JSON, one submission a line, CSV, Excel workbooks.
 * What it is, is told from the content, never from the name. Several files are the tables of one CSV export: one with the
 * submissions, the others with the rows of their repeats.
 *
 * Err: every {@link NotOpened}; nothing was taken. `several-tables`: the files are not one export.
 */
export const openSubmissions = async (files: SubmissionFile | readonly SubmissionFile[]): Promise<Opened> => {
  const seen: SeenFile[] = [];
  const given = "blob" in files ? [files] : files;
  for (const [index, file] of given.entries()) {
    const found = await lookAtFile(file, given.length > 1 ? index + 1 : undefined);
    if (found.isErr()) return err(found.error);
    seen.push(found.value);
  }
  const [first] = seen;
  if (first === undefined) return err(rejection("file-empty"));
  if (first.form === "opened" && seen.length === 1) return ok(safely(first.opened));
  const tables = seen.filter((one) => one.form === "table");
  return tables.length < seen.length ? err(rejection("several-tables")) : openExport(tables);
};

const bareName = (name: string): string => name.replace(/\.[A-Za-z]+$/, "");

/** The export that the table of a repeat belongs to: the only one, else the one whose name its own begins with. */
const exportOf = (repeat: Table, parents: readonly Table[]): Table | undefined => {
  if (parents.length === 1) return parents[0];
  const fitting = parents.filter(({ name }) => repeat.name.startsWith(bareName(name)));
  return fitting.toSorted((a, b) => b.name.length - a.name.length)[0];
};

/**
 * Every file of one command, each set opened, in the order given. The tables of one CSV export become one set; every
 * other file is a set by itself. Where several files were given each set has the number of its file, from 1.
 *
 * Err (all there are): the codes of {@link openSubmissions}, each with the place of its file among those given, from 0.
 */
export const openSubmissionSets = async (
  files: readonly SubmissionFile[],
): Promise<Result<readonly OpenedSubmissions[], readonly Issue[]>> => {
  const issues: Issue[] = [];
  const refuse = (code: string, index: number): void => {
    issues.push(issue(code, ["files", index]));
  };
  const seen: { readonly index: number; readonly file: SeenFile }[] = [];
  for (const [index, file] of files.entries())
    (await lookAtFile(file, files.length > 1 ? index + 1 : undefined)).match(
      (found) => seen.push({ index, file: found }),
      ({ code }) => refuse(code, index),
    );

  const parents = seen.map(({ file }) => file).filter((file) => file.form === "table" && !file.isRepeat) as Table[];
  const repeats = new Map<Table, Table[]>();
  for (const { file, index } of seen) {
    if (file.form !== "table" || !file.isRepeat) continue;
    const parent = exportOf(file, parents);
    if (parent === undefined) refuse("children-without-parents", index);
    else repeats.set(parent, [...(repeats.get(parent) ?? []), file]);
  }

  const opened: OpenedSubmissions[] = [];
  for (const { file, index } of seen) {
    if (file.form === "table" && file.isRepeat) continue;
    const place = files.length > 1 ? { file: index + 1 } : {};
    const one: Opened =
      file.form === "opened" ? ok(safely(file.opened)) : await openExport([file, ...(repeats.get(file) ?? [])]);
    one.match(
      (set) => opened.push({ ...place, ...set }),
      ({ code }) => refuse(code, index),
    );
  }
  return issues.length > 0 ? err(issues) : ok(opened);
};
