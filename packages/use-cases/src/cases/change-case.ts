import { type CaseCommand, type CaseState, caseSubject, type consequencesOf, type Uuid } from "@answerable/core";
import type { SealedSlot, Step } from "@answerable/store";
import { err, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { type Changed, changed } from "../change-record.ts";
import type { OperationContext, Recorded } from "../context.ts";
import type { Failure } from "../failure.ts";
import type { HeldReceipt } from "../receipts.ts";
import { type Answer, type UseCase, useCase } from "../use-case.ts";
import { askOfCase } from "./ask-of-case.ts";
import { askedFields, entryOf } from "./asked-fields.ts";
import type { CheckedWords } from "./our-words.ts";

type WithoutEntry<Command> = Command extends CaseCommand ? Omit<Command, "at" | "doneAt" | "by"> : never;

/** What is asked of a case, before it is said when it was done and who enters it. */
export type CaseAct = WithoutEntry<CaseCommand>;

/** What is asked, with all that goes along in the same transaction. */
export interface PreparedAct {
  readonly act: CaseAct;
  readonly slots?: readonly SealedSlot[];
  /** Steps of other records, taken together with it or not at all. */
  readonly also?: readonly Step[];
  /** The version it was prepared for, where a newer one would need another preparation. */
  readonly seen?: number;
  /** The receipt of a case that is opened with it. */
  readonly held?: HeldReceipt;
  /** What the answer says besides. */
  readonly says?: SaidBesides;
}

/** What some acts say beside the version and the status that follow. */
type SaidBesides = Partial<CheckedWords["says"]> & {
  /** What the person is told that follows from an agreement taken back. */
  readonly follows?: ReturnType<typeof consequencesOf>;
  /** The corrective action that an answer names. */
  readonly action?: Uuid;
  /** What a reprisal's own case is come back with: its receipt, the same to be read out, the key that was made for it. */
  readonly receipt?: string;
  readonly spoken?: readonly string[];
  readonly key?: string;
};

/** What an act gives back. */
type CaseChanged = Changed & SaidBesides;

/** The case as it stands, within sight of whoever asks, and when it is entered and was done. */
export interface CaseAtHand {
  readonly id: Uuid;
  readonly state: Recorded<CaseState>;
  readonly version: number;
  readonly entry: ReturnType<typeof entryOf>;
  readonly ctx: OperationContext;
}

type Fields = Record<string, z.ZodType>;
type Given<Shape extends Fields> = z.output<z.ZodObject<Shape>>;

interface Declared<Shape extends Fields> {
  readonly verb: string;
  readonly summary: string;
  readonly fields: Shape;
  readonly positional?: readonly (keyof Shape & string)[];
}

type Preparing<Shape extends Fields> = Declared<Shape> & {
  prepare(given: Given<Shape>, at: CaseAtHand): Answer<PreparedAct>;
};

const change = async <Shape extends Fields>(
  { prepare }: Preparing<Shape>,
  input: Given<Shape> & z.output<z.ZodObject<typeof changed & typeof askedFields>>,
  ctx: OperationContext,
): Promise<Result<CaseChanged, Failure>> => {
  const { id, seen } = input;
  // Read first: what is out of sight answers like what is not there, whatever version was seen.
  const standing = await ctx.read.state(caseSubject, id);
  if (standing.isErr()) return err(standing.error);
  const entry = entryOf(input, ctx);
  const prepared = await prepare(input, { id, ...standing.value, ctx, entry });
  return await prepared.asyncAndThen(({ act, slots, also, held, says, seen: preparedFor }) =>
    askOfCase(ctx, id, { ...act, ...entry } as CaseCommand, { seen: seen ?? preparedFor, slots, also, held }).map(
      ({ version, state }) => ({
        ...{ id, version, status: state.status, ...says },
      }),
    ),
  );
};

/**
 * Declares one act on a case within sight; the rules of the case decide. What it needs of staff, documents and sealed words
 * is prepared before the log is locked.
 */
export const preparedAct = <Shape extends Fields>(declared: Preparing<Shape>): UseCase =>
  useCase({
    name: `cases.${declared.verb}`,
    kind: "act",
    summary: declared.summary,
    input: z.strictObject({ ...changed, ...declared.fields, ...askedFields }),
    positional: ["id", ...(declared.positional ?? [])] as never,
    permission: `cases.${declared.verb}`,
    module: "accountability",
    form: "record",
    handle: (input, ctx) => new ResultAsync(change(declared, input as never, ctx)),
  });
