import type { Result } from "neverthrow";
import type { Failure } from "./failure.ts";

/** What became of a question in one word: `done`, the code of the rule that refused it, or who else failed; for tests. */
export const codeIn = (answer: Result<unknown, Failure>): string =>
  answer.match(
    () => "done",
    (failure) => (failure.owner === "rule" ? failure.rejection.code : failure.owner),
  );

/** The problems of an input, each `field code`; of another failure the failure itself; for tests. */
export const issuesIn = (answer: Result<unknown, Failure>) => {
  const failure = answer._unsafeUnwrapErr();
  return failure.owner === "input" ? failure.issues.map(({ code, path }) => [...path, code].join(" ")) : failure;
};
