import { issue, type Rejection, rejection } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { type FoundCsv, findCsv } from "./csv/open-csv.ts";
import { headOfFile } from "./file-head.ts";
import { fileNatureOf } from "./file-nature.ts";
import { openJson } from "./open-json.ts";
import type { NotOpened, OpenedSubmissions, SubmissionFile } from "./opened-submissions.ts";
import { isReadingFault } from "./reading-fault.ts";
import { readTable } from "./tables/read-table.ts";
import { asUtf8 } from "./text-encoding.ts";
import { readXlsxSubmissions } from "./xlsx/read-xlsx-submissions.ts";

/** A file, looked at: opened by itself, or a table that may be one of several. */
export type SeenFile =
  | { readonly form: "opened"; readonly opened: OpenedSubmissions }
  | { readonly form: "table"; readonly name: string; readonly csv: FoundCsv; readonly isRepeat: boolean };

type Seen = Result<SeenFile, Rejection<NotOpened>>;

const lookInside = async (file: SubmissionFile, number: number | undefined): Promise<Seen> => {
  const head = await headOfFile(file.blob);
  const nature = fileNatureOf(head);
  switch (nature.nature) {
    case "empty":
      return err(rejection("file-empty"));
    case "not-text":
      return err(rejection("file-not-text"));
    case "markup":
      return err(rejection("markup-not-data"));
    case "workbook": {
      const opened = await readXlsxSubmissions(file.blob);
      return opened.isErr() ? err(opened.error) : ok({ form: "opened", opened: opened.value });
    }
    case "text":
      break;
  }
  const beginning = new TextDecoder(nature.encoding).decode(head);
  if (/^\s*[[{]/.test(beginning)) {
    const json = await openJson(new TextEncoder().encode(beginning), () => asUtf8(file.blob, nature.encoding));
    if (json.isErr()) return err(json.error);
    const notes = nature.assumed ? [issue("encoding-found-out", [], { row: 0 }, { encoding: nature.encoding })] : [];
    return ok({ form: "opened", opened: { ...json.value, notes } });
  }
  const csv = await findCsv({ ...file, ...(number === undefined ? {} : { number }), head, nature });
  const role = (await readTable(csv.table))?.role;
  return ok({ form: "table", name: file.name, csv, isRepeat: role === "odk-repeat" || role === "kobo-repeat" });
};

/**
 * Tells by its content what a file is, and opens it where it stands for itself. `number`: its place, from 1, among several.
 * Err: every {@link NotOpened} that concerns one file.
 */
export const lookAtFile = async (file: SubmissionFile, number?: number): Promise<Seen> => {
  try {
    return await lookInside(file, number);
  } catch (thrown) {
    // a directory, a file that is gone or may not be read: its stream says so when it is first asked
    if (!isReadingFault(thrown)) throw thrown;
    return err(rejection("file-not-readable"));
  }
};
