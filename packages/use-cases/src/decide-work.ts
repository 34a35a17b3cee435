import type { StepOutcome } from "@answerable/store";
import { err, ok, type ResultAsync } from "neverthrow";
import type { AskedWork, OperationContext } from "./context.ts";
import { type Failure, refusedBy, storeFailed } from "./failure.ts";

/** Asks for one work, whose steps stand or fall together, and gives back what came of each. */
export const decideWork = (
  ctx: Pick<OperationContext, "decide">,
  work: AskedWork,
): ResultAsync<readonly StepOutcome[], Failure> =>
  ctx
    .decide([work])
    .mapErr(storeFailed)
    .andThen(([answer]) =>
      answer === undefined || answer.isErr()
        ? err(refusedBy(answer?.error ?? { code: "not-recorded" }))
        : ok(answer.value.steps),
    );
