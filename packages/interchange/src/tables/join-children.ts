import { type Issue, issue } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { RawSubmission, SubmissionRow } from "../raw-submission.ts";
import { KeySet } from "./key-set.ts";

/** A row of a table with what ties it to others. */
export interface KeyedRow {
  readonly file?: number;
  readonly row: number;
  /** What its own children name as their parent; unique in its table. */
  readonly key: string;
  /** The key of the row that it belongs to; empty in the table of submissions. */
  readonly parentKey: string;
  readonly answers: RawSubmission;
}

/** A table and the tables of the repeats inside it. */
export interface KeyedTable {
  /** The path of the repeat; empty for the submissions themselves. */
  readonly path: string;
  /** From the first, in the order of the file; may be asked more than once. */
  readonly rows: () => AsyncIterable<Result<KeyedRow, Issue>>;
  readonly children: readonly KeyedTable[];
}

/** Why tables cannot be joined. */
export type NotJoined = "children-not-in-order" | "several-parents";
type Parents = ReadonlyMap<KeyedTable, KeySet>;

const placeOf = ({ file, row }: KeyedRow) => (file === undefined ? { row } : { file, row });

/** No form has such a repeat; a key that is the same in every row would otherwise gather a whole file in memory. */
const MOST_ENTRIES = 10_000;

/** Walks down the table of one repeat beside its parents. */
class Walk {
  readonly table: KeyedTable;
  readonly children: readonly Walk[];
  head: KeyedRow | undefined;
  /** A row that cannot be read stands between the last one that found its parent and `head`: it may be anybody's. */
  isBroken = false;
  private readonly rows: AsyncIterator<Result<KeyedRow, Issue>>;
  private readonly parents: Parents | undefined;
  private readonly above: KeyedTable;

  constructor(table: KeyedTable, above: KeyedTable, parents: Parents | undefined) {
    this.table = table;
    this.above = above;
    this.parents = parents;
    this.rows = table.rows()[Symbol.asyncIterator]();
    this.children = table.children.map((child) => new Walk(child, table, parents));
  }

  /** Moves to the next row that has a parent; gives out what is wrong with those before it. */
  async *advance(): AsyncGenerator<Issue, void, void> {
    this.head = undefined;
    for (let next = await this.rows.next(); !next.done; next = await this.rows.next()) {
      if (next.value.isErr()) {
        this.isBroken = true;
        yield next.value.error;
        continue;
      }
      const row = next.value.value;
      if (this.parents?.get(this.above)?.has(row.parentKey) ?? true) {
        this.head = row;
        return;
      }
      yield issue("entry-without-submission", [this.table.path], placeOf(row));
    }
  }

  async *start(): AsyncGenerator<Issue, void, void> {
    yield* this.advance();
    for (const child of this.children) yield* child.start();
  }

  /** The entries of this repeat for one parent, with their own repeats inside; whether one may be missing. */
  async *entriesOf(parentKey: string): AsyncGenerator<Issue, { entries: RawSubmission[]; isWhole: boolean }, void> {
    const entries: RawSubmission[] = [];
    let isWhole = !this.isBroken;
    while (this.head !== undefined && this.head.parentKey === parentKey) {
      const { key, answers } = this.head;
      this.isBroken = false;
      const inside = yield* entriesOfAll(this.children, key);
      if (entries.length < MOST_ENTRIES) entries.push({ ...answers, ...inside.repeats });
      else isWhole = false;
      yield* this.advance();
      isWhole = isWhole && inside.isWhole && !this.isBroken;
    }
    return { entries, isWhole };
  }

  async close(): Promise<void> {
    await this.rows.return?.();
    for (const child of this.children) await child.close();
  }

  /** A row that was never reached: its parent stands before the parent of the row above it, or nowhere. */
  isStuck(): boolean {
    return this.head !== undefined || this.children.some((child) => child.isStuck());
  }
}

async function* entriesOfAll(
  walks: readonly Walk[],
  key: string,
): AsyncGenerator<Issue, { repeats: RawSubmission; isWhole: boolean }, void> {
  const repeats: Record<string, RawSubmission[]> = {};
  let isWhole = true;
  for (const walk of walks) {
    const found = yield* walk.entriesOf(key);
    if (found.entries.length > 0) repeats[walk.table.path] = found.entries;
    isWhole = isWhole && found.isWhole;
  }
  return { repeats, isWhole };
}

/** Joins as it reads; answers at its end what speaks against the order that it relies on. */
async function* joined(
  root: KeyedTable,
  parents?: Parents,
): AsyncGenerator<SubmissionRow, NotJoined | undefined, void> {
  const walks = root.children.map((child) => new Walk(child, root, parents));
  let last: string | undefined;
  let isTwice = false;
  try {
    for (const walk of walks) for await (const problem of walk.start()) yield err(problem);
    for await (const parent of root.rows()) {
      if (parent.isErr()) {
        yield err(parent.error);
        continue;
      }
      const { row, key, answers } = parent.value;
      const found = entriesOfAll(walks, key);
      let next = await found.next();
      for (; !next.done; next = await found.next()) yield err(next.value);
      const { repeats, isWhole } = next.value;
      if (!isWhole) yield err(issue("repeat-rows-lost", [], placeOf(parent.value)));
      else yield ok({ row, submission: { ...answers, ...repeats } });
      isTwice = isTwice || key === last;
      last = key;
    }
    if (isTwice) return "several-parents";
    return walks.some((walk) => walk.isStuck()) ? "children-not-in-order" : undefined;
  } finally {
    for (const walk of walks) await walk.close();
  }
}

const whatIsAgainst = async (root: KeyedTable, parents?: Parents): Promise<NotJoined | undefined> => {
  const rows = joined(root, parents);
  let next = await rows.next();
  while (!next.done) next = await rows.next();
  return next.value;
};

/** Only of rows that have a parent themselves: what hangs on one that has none belongs to nobody either. */
const keysOf = async (table: KeyedTable, into: Map<KeyedTable, KeySet>, parents?: KeySet): Promise<void> => {
  if (table.children.length === 0) return;
  const keys = new KeySet();
  for await (const row of table.rows())
    if (row.isOk() && (parents?.has(row.value.parentKey) ?? true)) keys.add(row.value.key);
  into.set(table, keys);
  for (const child of table.children) await keysOf(child, into, keys);
};

/**
 * Submissions with the rows of their repeats inside them, from one table each, all read side by side: each repeat's rows
 * stand in the order of their parents, as exports write them. Whether they do is found out by reading everything once
 * before the first row is given out. Memory: one submission with its repeats; where a row's parent is missing, also eight
 * bytes for each row of a table with repeats.
 *
 * Issues: those of the tables; `entry-without-submission` for a repeat's row whose parent is not there or cannot be read;
 * `repeat-rows-lost` for a submission whose repeats may lack a row that could not be read.
 * Err, nothing is given out: `children-not-in-order`: rows of a repeat stand in another order than their parents;
 * `several-parents`: two submissions next to one another have the same key, so that nobody can say whose the rows are.
 */
export const joinChildren = async (
  root: KeyedTable,
): Promise<Result<AsyncGenerator<SubmissionRow, unknown, void>, NotJoined>> => {
  if (root.children.length === 0) return ok(joined(root));
  const against = await whatIsAgainst(root);
  if (against === undefined) return ok(joined(root));
  if (against === "several-parents") return err(against);
  const parents = new Map<KeyedTable, KeySet>();
  await keysOf(root, parents);
  const still = await whatIsAgainst(root, parents);
  return still === undefined ? ok(joined(root, parents)) : err(still);
};
