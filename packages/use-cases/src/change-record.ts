import { type DomainCommand, type DomainEvent, type Rejection, type Subject, Uuid } from "@answerable/core";
import { errAsync, type Result } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "./context.ts";
import { decideOne } from "./decide-one.ts";
import type { Failure } from "./failure.ts";
import type { ModuleName } from "./modules.ts";
import { type UseCase, useCase } from "./use-case.ts";

/** What stands in every change of a record: which one, and the version the person looked at. */
export const changed = {
  id: Uuid.describe("The record."),
  seen: z.int().positive().optional().describe("The version you looked at; a newer one refuses the change."),
} as const;

/** What a change gives back. */
export interface Changed {
  readonly id: Uuid;
  readonly version: number;
  readonly status: string;
}

type Fields = Record<string, z.ZodType>;

interface Change<Shape extends Fields, Command> {
  readonly verb: string;
  readonly summary: string;
  readonly fields: Shape;
  readonly positional?: readonly string[];
  /** The permission, where it is not the verb's own. */
  readonly permission?: string;
  command(input: z.output<z.ZodObject<Shape & typeof changed>>, ctx: OperationContext): Result<Command, Failure>;
}

/** Makes the declarations of one noun's changes: each asks one command of one record within sight. */
export const changesOf =
  <
    State extends { readonly status: string },
    Command extends DomainCommand,
    Event extends DomainEvent,
    Why extends Rejection,
  >(
    noun: string,
    subject: Subject<State, Command, Event, Why>,
    /** The part whose store it lies in; left out: monitoring. */
    module: ModuleName = "monitoring",
  ) =>
  <Shape extends Fields>(change: Change<Shape, Command>): UseCase =>
    useCase({
      name: `${noun}.${change.verb}`,
      kind: "act",
      summary: change.summary,
      input: z.strictObject({ ...changed, ...change.fields }),
      positional: ["id", ...(change.positional ?? [])] as never,
      permission: change.permission ?? `${noun}.${change.verb}`,
      module,
      form: "record",
      handle: (input, ctx) => {
        const asked = input as z.output<z.ZodObject<Shape & typeof changed>> & { id: Uuid; seen?: number };
        const command = change.command(asked, ctx);
        if (command.isErr()) return errAsync(command.error);
        // Read first: what is out of sight answers like what is not there, whatever version was seen.
        return ctx.read
          .state(subject, asked.id)
          .andThen(() => decideOne(ctx, subject, asked.id, command.value, asked.seen))
          .map(({ version, state }): Changed => ({ id: asked.id, version, status: state.status }));
      },
    });
