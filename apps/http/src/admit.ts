import { type Actor, publicActor, roleThatMay, signingInActor } from "@answerable/core";
import type { UseCase } from "@answerable/use-cases";
import { err, ok, type Result } from "neverthrow";
import type { Asker } from "./authenticate.ts";
import { type Problem, problem } from "./problem.ts";

const may = (actor: Actor, { permission }: UseCase): boolean =>
  permission !== null && roleThatMay(actor, permission) !== undefined;

/**
 * Who a request acts as, before anything of it is read. Nobody who is not known gets further than signing in and what the
 * public may do, and that only where this server takes the public in.
 */
export const admitted = (
  asker: Asker,
  useCase: UseCase,
  { takesPublic }: { readonly takesPublic: boolean },
): Result<Actor, Problem> => {
  const { permission } = useCase;
  switch (asker.kind) {
    case "refused":
      return err(problem("token-not-known"));
    case "provider-unreachable":
      return err(problem("provider-unreachable"));
    case "not-linked":
      return may(signingInActor, useCase) ? ok(signingInActor) : err(problem("no-account-linked"));
    case "anonymous":
      if (may(signingInActor, useCase)) return ok(signingInActor);
      return takesPublic && may(publicActor, useCase) ? ok(publicActor) : err(problem("sign-in-needed"));
    case "known":
      return permission === null || may(asker.actor, useCase)
        ? ok(asker.actor)
        : err(problem("not-permitted", { permission }));
  }
};
