import type { Day } from "../../kernel/day.ts";
import type { StoredRow } from "../../kernel/subject.ts";
import { countOf } from "./countable.ts";
import { oncePer } from "./once-per.ts";

/** What became of corrective actions; each is in one of the five, from `doneInTime` to `dropped`. */
export interface ActionMeasures {
  readonly planned: number;
  readonly doneInTime: number;
  readonly doneLate: number;
  /** Neither ended nor past its day. */
  readonly standing: number;
  readonly overdue: number;
  readonly dropped: number;
  /** Of those above: given another day. */
  readonly moved: number;
}

/**
 * Counts of corrective actions as of a day, each once however many areas it concerns; what was planned by mistake is left
 * out. What people complain of is not counted here. Source: practice C9.
 */
export const actionMeasures = (all: readonly StoredRow[], today: Day): ActionMeasures => {
  const rows = oncePer(all.filter((row) => row["because"] !== "planned-by-mistake"));
  const open = rows.filter((row) => row["status"] === "planned");
  const overdue = open.filter((row) => String(row["byDay"]) < today).length;
  return {
    planned: rows.length,
    doneInTime: countOf(rows, { status: "done", late: 0 }),
    doneLate: countOf(rows, { status: "done", late: 1 }),
    standing: open.length - overdue,
    overdue,
    dropped: countOf(rows, { status: "dropped" }),
    moved: rows.filter((row) => Number(row["moved"]) > 0).length,
  };
};
