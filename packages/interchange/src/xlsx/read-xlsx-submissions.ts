import { type Issue, issue, type Rejection, rejection } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OpenedSubmissions } from "../opened-submissions.ts";
import type { KoboRow } from "../raw-submission.ts";
import { type CheckedSheets, checkSheets, type OrderFault } from "./check-sheets.ts";
import { answersOfRow, ChildCursor, type Joined, MOST_ENTRIES } from "./child-cursor.ts";
import { openWorkbook } from "./open-workbook.ts";
import { INDEX, type PlanFault, type PlannedSheet, planSheets } from "./sheet-plan.ts";
import { sheetTable } from "./sheet-table.ts";

export type XlsxRefusal = PlanFault | OrderFault;

async function* submissionsOf(
  main: PlannedSheet,
  { positions }: CheckedSheets,
): AsyncGenerator<Result<KoboRow, Issue>, void, void> {
  const children = main.inside.map((plan) => new ChildCursor(plan, main, positions));
  let row = 0;
  try {
    for await (const read of sheetTable(main.sheet)) {
      if (read.isErr()) return yield err(issue("file-breaks-off", [], { row: row + 1 }));
      if (!("cells" in read.value)) continue;
      row += 1;
      const submission = answersOfRow(read.value, main);
      const joined: Joined = { orphans: [], entries: 0 };
      const position = positions.get(main)?.of(read.value.cells.get(INDEX) ?? "");
      for (const child of position === undefined ? [] : children) {
        const done = await child.join(position ?? 0, submission, joined);
        if (done.isErr()) return yield err(issue("file-breaks-off", [], { row }));
      }
      for (const orphan of joined.orphans) yield err(orphan);
      if (joined.entries > MOST_ENTRIES) yield err(issue("submission-too-long", [], { row }));
      else yield ok({ row, submission });
    }
    for (const child of children) yield* child.rest();
  } finally {
    for (const child of children) await child.close();
  }
}

/**
 * An Excel export of Kobo or ODK as submissions in Kobo's raw shape: the first sheet holds the submissions, each other
 * one the entries of a repeat, which names its parents by `_parent_index`. Every row of every sheet comes out: in its
 * submission, or as an issue; `entry-without-submission` is listed by sheet and row, beside the submissions it stood
 * between. Memory holds one submission with its entries, and the texts the sheets share.
 *
 * An export that left out the groups has bare question names; a `select_multiple` that was parted into columns and not
 * kept whole too is not put together again, as only the form could say so.
 *
 * Notes: `sheet-passed-over`, `hidden-sheet-passed-over`, `columns-named-alike`, `cell-not-usable`,
 * `cells-without-column`. Issues of a row: `entry-without-submission`, `submission-too-long`.
 * Err: {@link XlsxRefusal}; nothing was taken.
 */
export const readXlsxSubmissions = async (blob: Blob): Promise<Result<OpenedSubmissions, Rejection<XlsxRefusal>>> => {
  const workbook = await openWorkbook(blob);
  if (workbook.isErr()) return err(rejection(workbook.error));
  const plan = await planSheets(workbook.value);
  if (plan.isErr()) return err(rejection(plan.error));
  const checked = await checkSheets(plan.value.main);
  if (checked.isErr()) return err(rejection(checked.error));
  return ok({
    kind: "xlsx",
    announced: { count: checked.value.count },
    notes: [...plan.value.notes, ...checked.value.notes],
    rows: submissionsOf(plan.value.main, checked.value),
  });
};
