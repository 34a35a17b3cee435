import type { Actor, Instant, Issue } from "@answerable/core";
import type { ComesFrom, ServedOperation, UseCase } from "@answerable/use-cases";
import { answerResponse } from "./answer.ts";
import { LIMITS } from "./limits.ts";
import type { ServedFormat } from "./negotiate.ts";
import { failureProblem, problemResponse } from "./problem.ts";

/** One question that is read to the end, by somebody who may ask it. */
export interface Question {
  readonly useCase: UseCase;
  readonly actor: Actor;
  readonly now: Instant;
  readonly input: unknown;
  /** Its `Idempotency-Key`. */
  readonly sentUnder: string | undefined;
  readonly comes: ComesFrom;
  readonly format: ServedFormat;
  /** True: the version that was seen came in `If-Match`. */
  readonly hasPrecondition: boolean;
  /** The address that shows a record of this noun, with `:id` in it; undefined: there is none. */
  readonly shownAt: string | undefined;
}

/** Asks, and makes a response of the answer. `broke` is told what broke after the answer had begun. */
export type AskOne = (question: Question, broke: (error: unknown) => void) => Promise<Response>;

/** Asks in this thread. */
export const askOne =
  (operation: Pick<ServedOperation, "ready">): AskOne =>
  async ({ useCase, input, sentUnder, hasPrecondition, ...question }, broke) => {
    const { actor, now, comes, format, shownAt } = question;
    const issues: Issue[] = [];
    let more = 0;
    const tell = (one: Issue): void => {
      if (issues.length < LIMITS.issuesTold) issues.push(one);
      else more += 1;
    };
    const ready = await operation.ready(useCase, { actor, now, tell, comes });
    if (ready.isErr()) return problemResponse(failureProblem(ready.error));
    const output = await ready.value.handle(input, sentUnder);
    if (output.isErr()) return problemResponse(failureProblem(output.error, { hasPrecondition }));
    return answerResponse(useCase, output.value, ready.value, {
      ...{ format, told: { issues, more }, shownAt, broke },
    });
  };
