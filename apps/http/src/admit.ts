import { type Actor, publicActor, roleThatMay } from "@answerable/core";
import type { UseCase } from "@answerable/use-cases";
import { err, ok, type Result } from "neverthrow";
import type { Asker } from "./authenticate.ts";
import { type Problem, problem } from "./problem.ts";

/**
 * Who a request acts as, before anything of it is read. Nobody who is not known gets further than what the public may do,
 * and that only where this server takes the public in.
 */
export const admitted = (
  asker: Asker,
  { permission }: UseCase,
  { takesPublic }: { readonly takesPublic: boolean },
): Result<Actor, Problem> => {
  if (asker.kind === "refused") return err(problem("token-not-known"));
  if (asker.kind === "anonymous") {
    const isPublic = takesPublic && permission !== null && roleThatMay(publicActor, permission) !== undefined;
    return isPublic ? ok(publicActor) : err(problem("sign-in-needed"));
  }
  const { actor } = asker;
  return permission === null || roleThatMay(actor, permission) !== undefined
    ? ok(actor)
    : err(problem("not-permitted", { permission }));
};
