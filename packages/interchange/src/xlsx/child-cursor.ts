import { type Issue, issue } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { RowPositions } from "./row-positions.ts";
import { INDEX, PARENT_INDEX, type PlannedSheet } from "./sheet-plan.ts";
import { sheetTable, type TableRow } from "./sheet-table.ts";

type Answers = Record<string, unknown>;
type Positions = ReadonlyMap<PlannedSheet, RowPositions>;

/** No real submission has as many entries in its repeats; a file made so would be held in memory whole. */
export const MOST_ENTRIES = 10_000;

/** The answers of one row, by question. */
export const answersOfRow = ({ cells }: TableRow, { questions }: PlannedSheet): Answers => {
  const answers: Answers = Object.create(null) as Answers;
  for (const [column, text] of cells) {
    const question = questions.get(column);
    if (question !== undefined) answers[question] = text;
  }
  return answers;
};

/** What a parent takes along: orphans that stood before its own entries, and whether it has too many of them. */
export interface Joined {
  readonly orphans: Issue[];
  entries: number;
}

/**
 * Reads the sheet of a repeat beside the sheet of its parents: both stand in the same order, so that one row of each is
 * in memory. What belongs to no parent is listed by sheet and row.
 */
export class ChildCursor {
  private readonly plan: PlannedSheet;
  private readonly parents: RowPositions | undefined;
  private readonly own: RowPositions | undefined;
  private readonly rows: ReturnType<typeof sheetTable>;
  private readonly inside: readonly ChildCursor[];
  private waiting: TableRow | undefined;
  private isOver = false;

  constructor(plan: PlannedSheet, parent: PlannedSheet, positions: Positions) {
    this.plan = plan;
    this.parents = positions.get(parent);
    this.own = positions.get(plan);
    this.rows = sheetTable(plan.sheet);
    this.inside = plan.inside.map((one) => new ChildCursor(one, plan, positions));
  }

  /**
   * Puts the entries of the parent at a position under their repeat; where the parent itself belongs to nobody, so do they.
   * Err: the sheet breaks, which a first look excluded.
   */
  async join(
    position: number,
    into: Answers,
    joined: Joined,
    isOfOrphan = false,
  ): Promise<Result<true, "workbook-broken">> {
    const entries: Answers[] = [];
    for (;;) {
      const row = await this.peek();
      if (row.isErr()) return err(row.error);
      if (row.value === undefined) break;
      const at = this.parents?.of(row.value.cells.get(PARENT_INDEX) ?? "");
      if (at !== undefined && at > position) break;
      this.waiting = undefined;
      const entry = answersOfRow(row.value, this.plan);
      const isOrphan = isOfOrphan || at !== position;
      if (isOrphan) joined.orphans.push(this.orphan(row.value));
      else joined.entries += 1;
      const inside = await this.joinInside(row.value, entry, joined, isOrphan);
      if (inside.isErr()) return err(inside.error);
      if (!isOrphan && joined.entries <= MOST_ENTRIES) entries.push(entry);
    }
    if (entries.length > 0) into[this.plan.path] = entries;
    return ok(true);
  }

  /** Lists what is left once the parents are over. */
  async *rest(): AsyncGenerator<Result<never, Issue>, void, void> {
    for (let row = await this.peek(); row.isOk() && row.value !== undefined; row = await this.peek()) {
      this.waiting = undefined;
      yield err(this.orphan(row.value));
    }
    for (const one of this.inside) yield* one.rest();
  }

  async close(): Promise<void> {
    await this.rows.return();
    for (const one of this.inside) await one.close();
  }

  private async joinInside(
    row: TableRow,
    entry: Answers,
    joined: Joined,
    isOfOrphan: boolean,
  ): Promise<Result<true, "workbook-broken">> {
    const position = this.own?.of(row.cells.get(INDEX) ?? "");
    if (position === undefined) return ok(true);
    for (const one of this.inside) {
      const done = await one.join(position, entry, joined, isOfOrphan);
      if (done.isErr()) return done;
    }
    return ok(true);
  }

  private orphan({ row }: TableRow): Issue {
    return issue("entry-without-submission", [this.plan.called, row]);
  }

  private async peek(): Promise<Result<TableRow | undefined, "workbook-broken">> {
    while (this.waiting === undefined && !this.isOver) {
      const next = await this.rows.next();
      if (next.done) this.isOver = true;
      else if (next.value.isErr()) return err("workbook-broken");
      else if ("cells" in next.value.value) this.waiting = next.value.value;
    }
    return ok(this.waiting);
  }
}
