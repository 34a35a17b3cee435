import type { Day } from "../../kernel/day.ts";
import type { FlatRow } from "../../kernel/filter.ts";
import type { PartOf } from "../../kernel/part-of.ts";
import { OwedKind, OwedLevel } from "../owed/owed-kind.ts";
import { countable, countOf } from "./countable.ts";

/** What became of word that was owed; each piece is in one of the six, from `givenInTime` to `waived`. */
export interface OwedMeasures {
  readonly level: OwedLevel;
  readonly kind: OwedKind;
  readonly raised: number;
  readonly givenInTime: number;
  readonly givenLate: number;
  /** Still owed, and not past its day. */
  readonly standing: number;
  readonly overdue: number;
  readonly explained: number;
  readonly waived: number;
  /** Of those still owed: given in part. */
  readonly inPart: number;
  /** Of all: put off at least once, with word to people. */
  readonly postponed: number;
  /** Of those explained: nobody could be told, or nothing had to be said. */
  readonly untold: number;
  /** Given in time, of all whose day is over or that ended, those waived left out. */
  readonly inTime: PartOf;
}

const measured = (level: OwedLevel, kind: OwedKind, rows: readonly FlatRow[], today: Day): OwedMeasures => {
  const open = rows.filter((row) => row["status"] === "owed");
  const overdue = open.filter((row) => String(row["byDay"]) < today).length;
  const givenInTime = countOf(rows, { status: "given", late: 0 });
  const givenLate = countOf(rows, { status: "given", late: 1 });
  const explained = countOf(rows, { status: "explained" });
  return {
    ...{
      level,
      kind,
      raised: rows.length,
      givenInTime,
      givenLate,
      standing: open.length - overdue,
      overdue,
      explained,
    },
    waived: countOf(rows, { status: "waived" }),
    inPart: open.filter((row) => Number(row["timesGiven"]) > 0).length,
    postponed: rows.filter((row) => Number(row["postponed"]) > 0).length,
    untold: countOf(rows, { status: "explained", vehicle: "not-told" }),
    inTime: { part: givenInTime, of: givenInTime + givenLate + explained + overdue },
  };
};

/**
 * What became of word that was owed, by whom it was owed to and what it was about, as of a day; only what occurs. Sensitive
 * matters are left out, and nothing is by post, office or person.
 */
export const owedMeasures = (all: readonly FlatRow[], today: Day): OwedMeasures[] => {
  const rows = countable(all);
  return OwedLevel.options.flatMap((level) =>
    OwedKind.options.flatMap((kind) => {
      const some = rows.filter((row) => row["level"] === level && row["kind"] === kind);
      return some.length === 0 ? [] : [measured(level, kind, some, today)];
    }),
  );
};
