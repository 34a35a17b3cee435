import type { ActorCode } from "@answerable/core";
import { err, ok, type Result, type ResultAsync } from "neverthrow";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { heldAccount } from "./held-account.ts";

/** Does what puts other means in the place of somebody's; what they were kept by before is forgotten, once that is done. */
export const forgetBefore = async (
  ctx: OperationContext,
  holder: ActorCode,
  work: () => ResultAsync<void, Failure>,
): Promise<Result<void, Failure>> => {
  const before = await heldAccount(ctx, holder);
  if (before.isErr()) return err(before.error);
  const done = await work();
  if (done.isErr()) return err(done.error);
  const means = before.value.status === "absent" ? null : before.value.means;
  return means?.kind === "password" ? await ctx.signIn.credentials.forget(means.credential) : ok(undefined);
};
