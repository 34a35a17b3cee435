import type { DomainCommand, DomainEvent, Rejection, Subject, Uuid } from "@answerable/core";
import { type StepOutcome, step } from "@answerable/store";
import type { ResultAsync } from "neverthrow";
import type { AskedWork, OperationContext } from "./context.ts";
import { decideWork } from "./decide-work.ts";
import type { Failure } from "./failure.ts";

/** Asks one command of one stream, and gives back how it stands afterwards. */
export const decideOne = <State, Command extends DomainCommand, Event extends DomainEvent, Why extends Rejection>(
  ctx: OperationContext,
  subject: Subject<State, Command, Event, Why>,
  stream: Uuid,
  command: Command,
  expectedVersion?: number,
  more: Pick<AskedWork, "slots" | "role"> = {},
): ResultAsync<StepOutcome<State, Event>, Failure> =>
  decideWork(ctx, {
    steps: [step(subject, stream, command, expectedVersion === undefined ? {} : { expectedVersion })],
    ...more,
  }).map(([own]) => own as StepOutcome<State, Event>);
