import { type Issue, issue } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { RowPositions } from "./row-positions.ts";
import { INDEX, PARENT_INDEX, type PlannedSheet } from "./sheet-plan.ts";
import { sheetTable } from "./sheet-table.ts";
import type { WorkbookFault } from "./workbook-fault.ts";

/** Unusable cells that are listed one by one; the rest is a number. */
const MOST_LISTED = 100;

/** What a first look over every row found. */
export interface CheckedSheets {
  /** How many submissions there are. */
  readonly count: number;
  readonly positions: ReadonlyMap<PlannedSheet, RowPositions>;
  readonly notes: readonly Issue[];
}

/** `children-not-in-order`: entries of a repeat do not stand in the order of what they belong to. */
export type OrderFault = WorkbookFault | "children-not-in-order" | "several-parents";

/**
 * Reads every sheet once before anything is taken: so that a file that breaks is refused whole, that repeats can then be
 * read beside their parents without being held, and that cells nobody can read are listed by sheet, row and column.
 *
 * Err: the faults of the workbook; `children-not-in-order`; `several-parents`: two rows bear the same `_index`.
 */
export const checkSheets = async (main: PlannedSheet): Promise<Result<CheckedSheets, OrderFault>> => {
  const positions = new Map<PlannedSheet, RowPositions>();
  const notes: Issue[] = [];
  let unlisted = 0;
  let count = 0;

  const look = async (plan: PlannedSheet, parent: RowPositions | undefined): Promise<OrderFault | undefined> => {
    const own = new RowPositions();
    let last = 0;
    let outside = 0;
    for await (const read of sheetTable(plan.sheet)) {
      if (read.isErr()) return read.error;
      if (!("cells" in read.value)) continue;
      const { row, cells, unusable, unnamed } = read.value;
      for (const column of unusable)
        if (notes.length < MOST_LISTED)
          notes.push(issue("cell-not-usable", [plan.called, row, plan.questions.get(column) ?? column], { row: 0 }));
        else unlisted += 1;
      outside += unnamed;
      if (plan === main) count += 1;
      if (plan.inside.length > 0) own.add(cells.get(INDEX) ?? "");
      const position = parent?.of(cells.get(PARENT_INDEX) ?? "");
      if (position === undefined) continue;
      if (position < last) return "children-not-in-order";
      last = position;
    }
    if (outside > 0) notes.push(issue("cells-without-column", [plan.called], { row: 0 }, { cells: outside }));
    if (own.hasTwins) return "several-parents";
    positions.set(plan, own);
    for (const inside of plan.inside) {
      const fault = await look(inside, own);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };

  const fault = await look(main, undefined);
  if (fault !== undefined) return err(fault);
  if (unlisted > 0) notes.push(issue("cell-not-usable", [], { row: 0 }, { more: unlisted }));
  return ok({ count, positions, notes });
};
