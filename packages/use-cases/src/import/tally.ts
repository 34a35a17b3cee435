import { type Issue, issue } from "@answerable/core";
import type { OperationContext } from "../context.ts";
import { isNeverByRow } from "../never-by-row.ts";

/** What is the same for every row of a server is said once, with how many rows it is about. */
const SAID_ONCE: ReadonlySet<string> = new Set([
  "zone-taken-as-utc",
  "first-version-not-named",
  "left-unsaid",
  "moment-without-zone",
]);

/** What becomes of a row that was not refused. */
export type Became =
  | "recorded"
  | "corrected"
  | "earlierVersions"
  | "unchanged"
  | "inConflict"
  | "deletedRows"
  | "onlyNotKept";

type Counts = Record<string, number>;

const more = (counts: Counts, key: string, by = 1): void => {
  counts[key] = (counts[key] ?? 0) + by;
};

/**
 * What an import has seen so far, in numbers only: issues are told as they are found, so that memory does not grow with
 * the rows.
 */
export class Tally {
  read = 0;
  refusedRows = 0;
  readonly became: Record<Became, number> = {
    ...{ recorded: 0, corrected: 0, earlierVersions: 0, unchanged: 0, inConflict: 0 },
    ...{ deletedRows: 0, onlyNotKept: 0 },
  };
  readonly withheld: Counts = {};
  readonly notKept: Counts = {};
  readonly told: Counts = {};
  readonly #saidOnce = new Map<string, number>();
  readonly #tell: OperationContext["tell"];
  readonly #refused: NonNullable<OperationContext["refused"]>;

  constructor({ tell, refused = () => undefined }: Pick<OperationContext, "tell" | "refused">) {
    this.#tell = tell;
    this.#refused = refused;
  }

  /**
   * A row that became something, with what was mended, withheld or not kept in it. `isApart`: something in it must not be
   * known with an incident. Then none of its notes is told by row: beside the incident that is left of it, or beside none,
   * they would say which row it was.
   */
  count(became: Became, notes: readonly Issue[] = [], isApart = false): void {
    this.became[became] += 1;
    for (const one of notes) this.#note(one, isApart);
  }

  /** A row that is refused, with all that is wrong with it. */
  refuse(issues: readonly Issue[]): void {
    this.refusedRows += 1;
    this.#refused(issues);
    for (const one of issues) this.#note(one);
  }

  /** Something about a file as a whole. */
  tell(one: Issue): void {
    more(this.told, one.code);
    this.#tell(one);
  }

  /** What is said once comes at the end. */
  sayTheRest(): void {
    for (const [code, rows] of this.#saidOnce) this.tell(issue(code, [], { row: 0 }, { rows }));
    this.#saidOnce.clear();
  }

  #note(one: Issue, isApart = false): void {
    const { code, facts } = one;
    if (isNeverByRow(one)) {
      more(this.notKept, code);
      return;
    }
    const rules = facts?.["rules"];
    if (code === "text-withheld" && Array.isArray(rules)) for (const rule of rules) more(this.withheld, rule);
    if (isApart || SAID_ONCE.has(code)) this.#saidOnce.set(code, (this.#saidOnce.get(code) ?? 0) + 1);
    else this.tell(one);
  }
}
