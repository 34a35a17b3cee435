import type { FlatRow, Issue, Permission } from "@answerable/core";
import type { Result, ResultAsync } from "neverthrow";
import type * as z from "zod";
import type { ComputeContext, OperationContext } from "./context.ts";
import type { Failure } from "./failure.ts";
import type { ModuleName } from "./modules.ts";

/** What a handler gives back, at once or later; awaited, both are the same. */
export type Answer<Output> = Result<Output, Failure> | ResultAsync<Output, Failure>;

/**
 * How the outside meets a use case. `create` and `act` write one record or many; `show` and `list` read; `compute` needs
 * no store; `document` takes or gives bytes.
 */
export type UseCaseKind = "create" | "act" | "show" | "list" | "compute" | "document";

/**
 * What the output is, for whoever prints it: `rows` are scoped rows, `table` is a released table, `reference` is a list
 * out of published or adopted documents (nothing about people), `record` is one object, `text` is one text, `files` are
 * several files, `lines` are records given out as they are made ({@link OutputLines}), always as NDJSON.
 */
export type OutputForm = "rows" | "table" | "reference" | "record" | "text" | "files" | "lines";

/** Records that are given out one by one, so that a million of them take no more memory than one. */
export interface OutputLines<Line extends object = object> {
  readonly lines: AsyncIterable<Line>;
}

interface Declaration<Input extends z.ZodType, Output> {
  /** `noun.verb`, or one word for what has no noun. */
  readonly name: string;
  readonly kind: UseCaseKind;
  /** One line, for help and API document. */
  readonly summary: string;
  /** Strict: an unknown field is a misspelt one. */
  readonly input: Input;
  /** The input fields that a command line takes by position, in order; the last may take several. */
  readonly positional?: readonly (keyof z.input<Input> & string)[];
  readonly form: OutputForm;
  /** The records in the output, for NDJSON, one a line; left out: the output is one record. */
  readonly listed?: (output: Output) => readonly unknown[];
  /** The output as flat rows, for tables and CSV; JSON writes the output itself. */
  readonly flat?: (output: Output) => readonly FlatRow[];
  /** The columns of `flat`, where there may be no row to take them from: a CSV has its header all the same. */
  readonly columns?: (output: Output) => readonly string[];
  /** The columns of rows that fit a terminal, in order; left out: all. The other formats hold all of them. */
  readonly tableColumns?: readonly string[];
  /** The document in an output, which a command line writes to a file of its own where it is asked to. */
  readonly documentOf?: (output: Output) => unknown;
  /** True: a list of one table in one order, a row for a row or none, so that it can be read a page at a time. */
  readonly isPaged?: true;
  /** True: it makes, mends or looks over what lies on this machine, and is asked nowhere else. */
  readonly isLocal?: true;
  /**
   * How the same request sent twice is done once; left out: under the key it is sent under. `own-key`: its field `key` says
   * which submission it is. `no-key`: nothing is kept that could lead to who asked, and what
   * opens for a time opens as of now, or what is found done is refused, as nothing of it is written. Source: practice C1.
   */
  readonly once?: "own-key" | "no-key";
  /** True: the answer may be written to a file instead of being printed, whole or not at all. */
  readonly toFile?: true;
  /** What a reader of the output must know and no number shows; it stands in the output too, and changes no exit. */
  readonly warnings?: (output: Output) => readonly Issue[];
  /** True where the answer itself is bad news, so that a script is told by the exit. */
  readonly isFailure?: (output: Output) => boolean;
  /** True: what is wrong with single rows is told as it is found, and may be written to a list of rejects. */
  readonly tells?: boolean;
  /** True where the data was taken as far as it was good and something was refused; the exit says so. */
  readonly isPartlyRefused?: (output: Output) => boolean;
  /** True: it reads much and computes long over it, and writes nothing; a server asks it where it holds nobody up. */
  readonly isHeavy?: true;
  /** True: when it was asked is kept nowhere, in no line of any log. Source: practice C1. */
  readonly leavesNoTrace?: true;
}

/** A use case that works on an operation's store, under a permission. */
export interface StoredUseCase<Input extends z.ZodType = z.ZodType, Output = unknown>
  extends Declaration<Input, Output> {
  readonly permission: Permission;
  /** The part of the operation whose store it works on; left out: monitoring. */
  readonly module?: ModuleName;
  handle(input: z.output<Input>, ctx: OperationContext): Answer<Output>;
}

/** A use case that needs no store: nothing is read or kept. */
export interface PureUseCase<Input extends z.ZodType = z.ZodType, Output = unknown> extends Declaration<Input, Output> {
  readonly permission: null;
  handle(input: z.output<Input>, ctx: ComputeContext): Answer<Output>;
}

export type UseCase = StoredUseCase | PureUseCase;

/** Declares a use case that works on the store. HTTP, OpenAPI, command line and worker derive from this and nothing else. */
export const useCase = <Input extends z.ZodType, Output>(declaration: StoredUseCase<Input, Output>): UseCase =>
  declaration as unknown as UseCase;

/** Declares a use case that needs no store. */
export const computation = <Input extends z.ZodType, Output>(declaration: PureUseCase<Input, Output>): UseCase =>
  declaration as unknown as UseCase;
