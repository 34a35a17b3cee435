import { extname } from "node:path";
import { type Issue, issue } from "@answerable/core";
import type { Format } from "@answerable/use-cases";
import { err, ok, type Result } from "neverthrow";

/** How a file of results ends, and what it is then written as. */
const ENDINGS: Readonly<Record<string, Format>> = {
  ".csv": "csv",
  ".ndjson": "ndjson",
  ".json": "json",
  ".txt": "table",
};

/**
 * The format that was asked for, or as the name of the file ends. Text may hold any format; a name without an ending says
 * nothing, so that the format must. Err `file-ending-not-known`: the name says something else, such as a workbook.
 */
export const formatOf = (format: Format | undefined, out: string | undefined): Result<Format, Issue> => {
  if (out === undefined) return ok(format ?? "table");
  const ending = extname(out).toLowerCase();
  const named = ENDINGS[ending];
  if (format !== undefined && (ending === "" || ending === ".txt" || named === format)) return ok(format);
  if (format === undefined && named !== undefined) return ok(named);
  const endings = Object.keys(ENDINGS).filter(
    (one) => format === undefined || one === ".txt" || ENDINGS[one] === format,
  );
  return err(issue("file-ending-not-known", ["out"], {}, { endings }));
};
