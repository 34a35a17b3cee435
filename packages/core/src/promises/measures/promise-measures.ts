import type { Day } from "../../kernel/day.ts";
import type { FlatRow } from "../../kernel/filter.ts";
import type { PartOf } from "../../kernel/part-of.ts";
import { countable, countOf } from "./countable.ts";

/** What became of promises; each made promise is in one of the six, from `keptInTime` to `released`. */
export interface PromiseMeasures {
  readonly made: number;
  readonly keptInTime: number;
  readonly keptLate: number;
  /** Neither ended nor past its day. */
  readonly standing: number;
  readonly overdue: number;
  /** Broken, and people were told why. */
  readonly explained: number;
  readonly released: number;
  /** Of those above: given another date that people were told of. */
  readonly moved: number;
  /** Of those above: said in words that nobody can back. */
  readonly unbacked: number;
  /** Kept in time, of all whose day is over or that ended, those released left out. */
  readonly inTime: PartOf;
}

/** Counts of one set of promises as of a day; sensitive ones left out, and nothing by post, office or person. */
export const promiseMeasures = (all: readonly FlatRow[], today: Day): PromiseMeasures => {
  const rows = countable(all);
  const keptInTime = countOf(rows, { status: "kept", late: 0 });
  const keptLate = countOf(rows, { status: "kept", late: 1 });
  const explained = countOf(rows, { status: "explained" });
  const open = rows.filter((row) => row["status"] === "standing");
  const overdue = open.filter((row) => String(row["byDay"]) < today).length;
  return {
    made: rows.length,
    ...{ keptInTime, keptLate, standing: open.length - overdue, overdue, explained },
    released: countOf(rows, { status: "released" }),
    moved: rows.filter((row) => Number(row["moved"]) > 0).length,
    unbacked: countOf(rows, { unbacked: 1 }),
    inTime: { part: keptInTime, of: keptInTime + keptLate + explained + overdue },
  };
};
