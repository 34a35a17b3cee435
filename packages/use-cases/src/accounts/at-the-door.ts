import { type ActorCode, rejection } from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, refusedBy } from "../failure.ts";

/** Refusals that count as a guess. */
const GUESSES: readonly string[] = ["sign-in-refused", "code-used-already"];

const isGuess = (failure: Failure): boolean => failure.owner === "rule" && GUESSES.includes(failure.rejection.code);

/**
 * Lets somebody answer for an account: one at a time, and later after wrong answers. The wait is told for every account, also
 * where there is none. Err `sign-in-later` {seconds}, `sign-in-busy`; and what the answer fails with.
 */
export const atTheDoor = <Done>(
  { signIn, now }: Pick<OperationContext, "signIn" | "now">,
  account: ActorCode,
  answer: () => Promise<Result<Done, Failure>>,
): ResultAsync<Done, Failure> => {
  const { guard, oneAtATime, from } = signIn;
  const guesser = { account, from };
  const heard = (): Result<void, Failure> => {
    const seconds = guard.waitOf(guesser, now);
    return seconds > 0 ? err(refusedBy(rejection("sign-in-later", { seconds }))) : ok(undefined);
  };
  const ask = async (): Promise<Result<Done, Failure>> => {
    const before = heard();
    if (before.isErr()) return err(before.error);
    return await oneAtATime({ from, isKnown: guard.isKnown(guesser), isFlooded: guard.isFlooded(now) }, async () => {
      // others that stood in the line may have answered wrongly since
      const still = heard();
      if (still.isErr()) return err(still.error);
      const done = await answer();
      if (done.isOk()) guard.right(guesser);
      else if (isGuess(done.error)) guard.wrong(guesser, now);
      return done;
    });
  };
  return new ResultAsync(ask());
};
