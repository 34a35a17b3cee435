import type { DomainCommand, DomainEvent, Rejection, Subject, Uuid } from "@answerable/core";
import { type StepOutcome, step } from "@answerable/store";
import { err, ok, type ResultAsync } from "neverthrow";
import type { AskedWork, OperationContext } from "./context.ts";
import { type Failure, refusedBy, storeFailed } from "./failure.ts";

/** Asks one command of one stream, and gives back how it stands afterwards. */
export const decideOne = <State, Command extends DomainCommand, Event extends DomainEvent, Why extends Rejection>(
  ctx: OperationContext,
  subject: Subject<State, Command, Event, Why>,
  stream: Uuid,
  command: Command,
  expectedVersion?: number,
  more: Pick<AskedWork, "slots" | "role"> = {},
): ResultAsync<StepOutcome<State, Event>, Failure> =>
  ctx
    .decide([
      { steps: [step(subject, stream, command, expectedVersion === undefined ? {} : { expectedVersion })], ...more },
    ])
    .mapErr(storeFailed)
    .andThen(([answer]) => {
      if (answer === undefined || answer.isErr()) return err(refusedBy(answer?.error ?? { code: "not-recorded" }));
      return ok(answer.value.steps[0] as StepOutcome<State, Event>);
    });
