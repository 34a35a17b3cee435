import { type Issue, issue, type SurvivorCount } from "@answerable/core";

/** What an import says of itself. Figures are submissions, except where they say otherwise. */
export interface ImportReport {
  readonly read: number;
  readonly recorded: number;
  readonly corrected: number;
  /** Versions that were there already: importing twice changes nothing. */
  readonly unchanged: number;
  /** Versions that compete with the one that stands; a person settles them. */
  readonly inConflict: number;
  readonly refusedRows: number;
  /** Texts withheld, by rule. */
  readonly withheld: Readonly<Record<string, number>>;
  /** What must not be known and was not kept; by rule, never by row. */
  readonly notKept: Readonly<Record<string, number>>;
  readonly survivorCounts: number;
  readonly refused: readonly Issue[];
  readonly notes: readonly Issue[];
}

/** What is the same for every row of a server is said once, with how many rows it is about. */
const SAID_ONCE: ReadonlySet<string> = new Set(["zone-taken-as-utc"]);

/** Codes that would tell which submission spoke of sexual violence; they are counted, and no row is named. */
const NEVER_BY_ROW: ReadonlySet<string> = new Set(["type-not-collected", "text-not-kept", "referral-not-kept"]);

/** What an import has seen so far. */
export interface Tally {
  read: number;
  recorded: number;
  corrected: number;
  unchanged: number;
  inConflict: number;
  refusedRows: number;
  readonly refused: Issue[];
  readonly notes: Issue[];
  readonly counts: SurvivorCountAt[];
}

/** A count on its way to a stream of its own. */
export interface SurvivorCountAt {
  readonly stream: string;
  readonly content: SurvivorCount;
}

/** Nothing seen yet. */
export const emptyTally = (): Tally => ({
  read: 0,
  recorded: 0,
  corrected: 0,
  unchanged: 0,
  inConflict: 0,
  refusedRows: 0,
  refused: [],
  notes: [],
  counts: [],
});

/** Whether an issue is said once for the whole import, not by row. */
export const isSaidOnce = ({ code }: Issue): boolean => SAID_ONCE.has(code);

/** Notes of one submission, without the row where the row would tell too much. */
export const noteInto = (tally: Tally, notes: readonly Issue[]): void => {
  for (const one of notes) tally.notes.push(NEVER_BY_ROW.has(one.code) ? issue(one.code) : one);
};

/** A row that is refused, with all that is wrong with it; rows are counted here, as each file has a row 1. */
export const refuseInto = (tally: Tally, issues: readonly Issue[]): void => {
  tally.refusedRows += 1;
  noteInto(
    tally,
    issues.filter(({ code }) => NEVER_BY_ROW.has(code)),
  );
  tally.refused.push(...issues.filter(({ code }) => !NEVER_BY_ROW.has(code)));
};

const ruleCounts = (issues: readonly Issue[], codes: ReadonlySet<string>): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { code, facts } of issues) {
    if (!codes.has(code)) continue;
    const rules = facts?.["rules"];
    for (const rule of Array.isArray(rules) ? rules : [code]) counts[rule] = (counts[rule] ?? 0) + 1;
  }
  return counts;
};

/** The report of what was seen; `survivorCounts` is how many counts were new. */
export const reportOf = (tally: Tally, survivorCounts: number): ImportReport => {
  const { counts: _counts, notes, ...rest } = tally;
  return {
    ...rest,
    withheld: ruleCounts(notes, new Set(["text-withheld"])),
    notKept: ruleCounts(notes, NEVER_BY_ROW),
    survivorCounts,
    notes: [
      ...[...SAID_ONCE].flatMap((code) => {
        const rows = notes.filter((one) => one.code === code).length;
        return rows === 0 ? [] : [issue(code, [], { row: 0 }, { rows })];
      }),
      ...notes.filter(({ code }) => !NEVER_BY_ROW.has(code) && !SAID_ONCE.has(code)),
    ],
  };
};
