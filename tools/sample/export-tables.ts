import { SAMPLE_FORM, SAMPLE_MARK } from "./sample-mark.ts";
import type { SampleSubmission } from "./submission.ts";

type Row = Readonly<Record<string, string>>;

/** A table of an export: that of the submissions, or that of a repeat, whose rows name their parent's. */
export interface ExportTable {
  readonly name: string;
  readonly rows: readonly Row[];
}

const isEntries = (value: unknown): value is readonly SampleSubmission[] => Array.isArray(value);

const textsOf = (answers: SampleSubmission): Row =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" || typeof value === "number" ? [[key, String(value)]] : [],
    ),
  );

const lastStep = (path: string): string => path.split("/").at(-1) ?? path;

/**
 * Submissions as Kobo exports them to a spreadsheet: a table of submissions and one of each repeat, tied together by
 * `_index` and `_parent_index`. Every row is marked, those of repeats too.
 */
export const exportTables = (submissions: readonly SampleSubmission[]): ExportTable[] => {
  const main: Row[] = [];
  const repeats = new Map<string, Row[]>();
  const take = (entries: readonly SampleSubmission[], path: string, parent: string, parentIndex: number): void => {
    const rows = repeats.get(path) ?? [];
    repeats.set(path, rows);
    for (const entry of entries) {
      const index = rows.length + 1;
      const tied = { _index: String(index), _parent_table_name: parent, _parent_index: String(parentIndex) };
      rows.push({ ...textsOf(entry), [`${path}/exemple`]: SAMPLE_MARK, ...tied });
      takeRepeats(entry, lastStep(path), index);
    }
  };
  const takeRepeats = (answers: SampleSubmission, name: string, index: number): void => {
    for (const [key, value] of Object.entries(answers))
      if (isEntries(value) && key.startsWith("rep_")) take(value, key, name, index);
  };
  submissions.forEach((submission, place) => {
    const isRejected = JSON.stringify(submission["_validation_status"]).includes("not_approved");
    main.push({
      ...textsOf(submission),
      _validation_status: isRejected ? "Not Approved" : "",
      _index: String(place + 1),
    });
    takeRepeats(submission, SAMPLE_FORM, place + 1);
  });
  return [{ name: SAMPLE_FORM, rows: main }, ...[...repeats].map(([path, rows]) => ({ name: lastStep(path), rows }))];
};
