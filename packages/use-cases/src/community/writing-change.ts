import type { DomainCommand, DomainEvent, Rejection, Subject, Uuid } from "@answerable/core";
import type { SealedSlot } from "@answerable/store";
import { err, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { type Changed, changed } from "../change-record.ts";
import type { OperationContext, Recorded } from "../context.ts";
import { decideOne } from "../decide-one.ts";
import type { Failure } from "../failure.ts";
import { type UseCase, useCase } from "../use-case.ts";

type Fields = Record<string, z.ZodType>;

/** Which of many in the record was written. */
interface WrittenAbout {
  readonly meeting?: Uuid;
  readonly contact?: Uuid;
  readonly dilemma?: Uuid;
}

/** A change ready to be asked: its command, the words sealed for it, if any, and what it is about, where not all of the record. */
export interface ReadyChange<Command> {
  readonly command: Command;
  readonly slots?: readonly SealedSlot[];
  readonly about?: WrittenAbout;
}

interface WritingChange<Shape extends Fields, State, Command> {
  readonly verb: string;
  readonly summary: string;
  readonly fields: Shape;
  readonly positional?: readonly string[];
  prepare(
    input: z.output<z.ZodObject<Shape>> & Pick<Changed, "id">,
    state: State,
    ctx: OperationContext,
  ): Promise<Result<ReadyChange<Command>, Failure>>;
}

/**
 * Makes the changes of one noun that are made of what stands in the record, or write words into it. Each is decided as of what was
 * read: whatever somebody else wrote in the meantime refuses it (`stale-version`), and nothing is written over.
 */
export const writingChangesOf =
  <
    State extends { readonly status: string },
    Command extends DomainCommand,
    Event extends DomainEvent,
    Why extends Rejection,
  >(
    noun: string,
    subject: Subject<State, Command, Event, Why>,
  ) =>
  <Shape extends Fields>({
    verb,
    summary,
    fields,
    positional = [],
    prepare,
  }: WritingChange<Shape, Recorded<State>, Command>): UseCase =>
    useCase({
      name: `${noun}.${verb}`,
      kind: "act",
      summary,
      input: z.strictObject({ ...changed, ...fields }),
      positional: ["id", ...positional] as never,
      permission: `${noun}.${verb}`,
      module: "community",
      form: "record",
      handle: (input, ctx) => {
        const { seen, ...rest } = input as { readonly id: Uuid; readonly seen?: number };
        const asked = rest as z.output<z.ZodObject<Shape>> & { readonly id: Uuid };
        const { id } = rest;
        const write = async (): Promise<Result<Changed & WrittenAbout, Failure>> => {
          const standing = await ctx.read.state(subject, id);
          if (standing.isErr()) return err(standing.error);
          const ready = await prepare(asked, standing.value.state, ctx);
          if (ready.isErr()) return err(ready.error);
          const { command, slots = [], about } = ready.value;
          return await decideOne(ctx, subject, id, command, seen ?? standing.value.version, { slots }).map(
            ({ version, state: { status } }) => ({ id, version, status, ...about }),
          );
        };
        return new ResultAsync(write());
      },
    });
