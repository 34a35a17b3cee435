import { type Issue, issue, issuesFrom } from "@answerable/core";
import type { Failure } from "./failure.ts";
import { isNeverByRow } from "./never-by-row.ts";
import type { Ready } from "./ready-for.ts";
import type { UseCase } from "./use-case.ts";

/** One of many records and its number in what was given; `fields` is undefined where it is no JSON object. */
export interface InputRecord {
  readonly row: number;
  readonly fields: Readonly<Record<string, unknown>> | undefined;
  /** What is wrong with it before it is read as a record; left out: nothing, or no more than that it is no JSON. */
  readonly issue?: Issue;
}

/** What became of one record. `refused`: only itself, and what may be said of it beside its row, if anything. */
export type RecordAnswer =
  | { readonly row: number; readonly done: object }
  | { readonly row: number; readonly refused: readonly Issue[]; readonly by: "input" | "rule" }
  /** The store failed; what was answered stands, and nothing more is asked. */
  | { readonly row: number; readonly failed: Extract<Failure, { owner: "store" }> }
  /** At the end: what stands beside no row, because it would tell which record spoke of sexual violence; counted by code. */
  | { readonly apart: Issue };

/** A failure that is not the store's, as issues: what a rule refused stands as its code and facts. */
export const issuesOfFailure = (failure: Exclude<Failure, { owner: "store" }>): readonly Issue[] => {
  if (failure.owner === "input") return failure.issues;
  const { code, facts } = failure.rejection;
  const plain = Object.entries(facts ?? {}).map(([key, fact]) => [key, Array.isArray(fact) ? [...fact] : fact]);
  return [issue(code, [], {}, facts === undefined ? undefined : (Object.fromEntries(plain) as Issue["facts"]))];
};

type Noted = { readonly notes: readonly Issue[] };
const hasNotes = (answer: object): answer is Noted => "notes" in answer && Array.isArray(answer.notes);

/** What stands beside the records. */
export interface BesideRecords {
  /** Fields that hold for all of them. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** What all of them were sent under; each is done once under it and its number. */
  readonly key?: string | undefined;
}

/** The own key of a record of many, where its submissions carry one each and this one does not. */
const ownKey = ({ once }: UseCase, key: string | undefined): object =>
  once === "own-key" && key !== undefined ? { key } : {};

/**
 * Asks a use case once a record, in order. A refused record refuses only itself. What would
 * tell which record spoke of sexual violence stands in no answer and beside no row: it comes at the end, once a code. A
 * store that fails ends it; what was answered stands.
 */
export async function* askMany(
  useCase: UseCase,
  ready: Ready,
  records: Iterable<InputRecord> | AsyncIterable<InputRecord>,
  { more = {}, key: sentUnder }: BesideRecords = {},
): AsyncGenerator<RecordAnswer> {
  const apart = new Map<string, number>();
  const byRow = (issues: readonly Issue[]): Issue[] => {
    const never = issues.filter(isNeverByRow);
    for (const one of new Set(never.map((note) => note.code))) apart.set(one, (apart.get(one) ?? 0) + 1);
    return issues.filter((one) => !isNeverByRow(one));
  };
  for await (const { row, fields, issue: unread } of records) {
    const key = sentUnder === undefined ? undefined : `${sentUnder}/${row}`;
    const asked = { ...ownKey(useCase, key), ...fields, ...more };
    const input = useCase.input.safeParse(asked);
    if (fields === undefined) yield { row, refused: [unread ?? issue("not-json")], by: "input" };
    else if (!input.success) yield { row, refused: byRow(issuesFrom(input.error, asked)), by: "input" };
    else {
      const answer = await ready.handle(input.data, key);
      if (answer.isOk()) {
        const done = answer.value as object;
        yield { row, done: hasNotes(done) ? { ...done, notes: byRow(done.notes) } : done };
      } else if (answer.error.owner === "store") {
        yield { row, failed: answer.error };
        break;
      } else yield { row, refused: byRow(issuesOfFailure(answer.error)), by: answer.error.owner };
    }
  }
  for (const [code, rows] of apart) yield { apart: issue(code, [], {}, { rows }) };
}
