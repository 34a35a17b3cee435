import type { Actor } from "@answerable/core";
import type { Result } from "neverthrow";
import type * as z from "zod";
import type { Failure } from "../failure.ts";
import { type AskedOperation, asking, called } from "./asked-operation.ts";
import { EXPECTED } from "./expected-matrix.ts";
import { ENTERING } from "./matrix-inputs.ts";
import { COLUMNS, type Column, KINDS, type Kind, type Situation } from "./matrix-kinds.ts";
import { ASKING, LISTING, ONLY_WHETHER, PLAIN } from "./matrix-questions.ts";
import { MAKERS, RECORDS_OF } from "./matrix-records.ts";

/** What really happens: of each row, for each role, the situations in which a record is there; `y` where it is of none. */
export type Matrix = Record<string, Partial<Record<Column, string>>>;

const NOBODY = "018f2b5e-0000-7000-8000-00000000dead";
const columns = Object.keys(COLUMNS) as Column[];
const situationsOf = (kind: Kind) => KINDS[kind].in.split("") as Situation[];

/** Who a record of a situation is shown to or hidden from. */
const askerIn = (situation: Situation, column: Column): Actor =>
  asking(situation === "n" || situation === "x" ? "near-01" : situation === "m" ? "subject-01" : "own-01", column);
/** Who entered it. */
const makerOf = (situation: Situation): string => (situation === "o" ? "own-01" : "other-01");

const codeOf = (failure: Failure): string | undefined =>
  failure.owner === "rule" ? failure.rejection.code : undefined;
const isThere = (answer: Result<unknown, Failure>): boolean =>
  answer.isOk() || !["not-permitted", "not-found", "out-of-scope"].includes(codeOf(answer.error) ?? "");

/** As of a version that never was, so that the rules refuse what is allowed and nothing is written. */
const unwritten = (row: string, input: object): object => {
  const { shape } = called(row).input as z.ZodObject;
  return "seen" in shape ? { ...input, seen: 9999 } : input;
};

const rowsOf = (kind: Kind, questions: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(EXPECTED).flatMap(([row, { of }]) => (of === kind && row in questions ? [row] : []));

/** Situations that somebody must not learn of by any way. */
const GUARDED: ReadonlySet<Situation> = new Set(["n", "m", "s", "x"]);

interface Asked {
  /** Left out: all. */
  readonly kinds?: readonly Kind[];
  /** Another operation, in which nothing of this one is there; left out: none is asked. */
  readonly another?: AskedOperation;
  /** False: lists of other kinds are not looked through. */
  readonly looksElsewhere?: boolean;
}

/**
 * Asks the matrix of one operation. `leaks`: answers about what is hidden that differ from those about nothing, here or in
 * another operation. `elsewhere`: lists of other kinds that changed when something sensitive, or near who asks, came.
 */
export const actualMatrix = async (
  at: AskedOperation,
  { kinds = Object.keys(KINDS) as Kind[], another, looksElsewhere = true }: Asked = {},
) => {
  const matrix: Matrix = {};
  const leaks: string[] = [];
  const elsewhere: string[] = [];
  const found = (row: string, column: Column, letter: string): void => {
    matrix[row] = { ...matrix[row], [column]: `${matrix[row]?.[column] ?? ""}${letter}` };
  };
  const made = new Map<Kind, Map<Situation, readonly string[]>>();
  const permitted = new Map<string, readonly Column[]>();
  const permittedFor = async (row: string): Promise<readonly Column[]> => {
    const known = permitted.get(row);
    if (known !== undefined) return known;
    const may: Column[] = [];
    for (const column of columns) if (await at.isPermitted(asking("own-01", column), row)) may.push(column);
    permitted.set(row, may);
    return may;
  };

  const answersTo = async (row: string, actor: Actor): Promise<string> => {
    const answers: unknown[] = [];
    for (const input of LISTING[row] ?? []) {
      const answer = await at.tried(actor, row, input);
      answers.push(answer.isOk() ? answer.value : answer.error);
    }
    return JSON.stringify(answers);
  };

  /** Lists, counts and tables: a record is there where an answer is another one once it came. */
  const listed = async (kind: Kind): Promise<void> => {
    const make = MAKERS[kind];
    if (make === undefined) return;
    const own = rowsOf(kind, LISTING);
    for (const situation of situationsOf(kind)) {
      // what must stay unseen is looked for in every list, count, table and product there is
      const rows = looksElsewhere && GUARDED.has(situation) ? Object.keys(LISTING) : own;
      const before = new Map<string, string>();
      const each = async (look: (row: string, column: Column, answer: string) => void) => {
        for (const row of rows)
          for (const column of await permittedFor(row))
            look(row, column, await answersTo(row, askerIn(situation, column)));
      };
      await each((row, column, answer) => before.set(`${row} ${column}`, answer));
      const ids = await make(at, situation, makerOf(situation));
      made.set(kind, new Map(made.get(kind)).set(situation, ids));
      await each((row, column, answer) => {
        if (answer === before.get(`${row} ${column}`)) return;
        if (own.includes(row)) found(row, column, situation);
        else elsewhere.push(`${row} ${column}: ${kind} ${situation}`);
      });
    }
  };

  /** One question of one role, of each record that was made: one that is hidden answers as nothing does. */
  const askedOf = async (row: string, column: Column, records: ReadonlyMap<Situation, readonly string[]>) => {
    const besideOf = (of: Kind) => made.get(of)?.get("a")?.[0] ?? NOBODY;
    const beside = { incident: besideOf("incident"), case: besideOf("case") };
    const inputOf = (id: string) => unwritten(row, ASKING[row]?.(id, beside) ?? {});
    const ofNothing = new Map<string, string>();
    for (const [situation, ids] of records) {
      const actor = askerIn(situation, column);
      const answers = await Promise.all(ids.map((id) => at.tried(actor, row, inputOf(id))));
      if (answers.some(isThere)) found(row, column, situation);
      const hidden = answers.filter((one) => !isThere(one));
      if (another !== undefined && situation === "a")
        hidden.push(await another.tried(actor, row, inputOf(ids[0] ?? NOBODY)));
      if (hidden.length === 0) continue;
      const nothing = ofNothing.get(actor.code) ?? JSON.stringify(await at.tried(actor, row, inputOf(NOBODY)));
      ofNothing.set(actor.code, nothing);
      for (const answer of hidden.map((one) => JSON.stringify(one)))
        if (answer !== nothing) leaks.push(`${row} ${column} ${situation}: ${answer} beside ${nothing}`);
    }
  };
  const asked = async (kind: Kind): Promise<void> => {
    const records = made.get(RECORDS_OF[kind] ?? kind) ?? new Map<Situation, readonly string[]>();
    for (const row of rowsOf(kind, ASKING))
      for (const column of await permittedFor(row)) await askedOf(row, column, records);
  };

  const enteredAnew = async (kind: Kind): Promise<void> => {
    for (const row of rowsOf(kind, ENTERING))
      for (const column of await permittedFor(row))
        for (const situation of situationsOf(kind)) {
          const answer = await at.tried(askerIn(situation, column), row, ENTERING[row]?.(situation) ?? {});
          if (isThere(answer)) found(row, column, situation);
        }
  };

  for (const kind of kinds) await listed(kind);
  for (const kind of kinds) await asked(kind);
  for (const kind of kinds) await enteredAnew(kind);
  for (const [row, { of }] of Object.entries(EXPECTED)) {
    if (of !== undefined) continue;
    for (const column of await permittedFor(row)) {
      const input = { ...PLAIN, ...at.adopting }[row];
      const only = ONLY_WHETHER.has(row) || input === undefined;
      const answer = only ? undefined : await at.tried(asking("own-01", column), row, input);
      if (answer === undefined || answer.isOk() || codeOf(answer.error) !== "not-permitted") found(row, column, "y");
    }
  }
  return { matrix, leaks, elsewhere };
};
