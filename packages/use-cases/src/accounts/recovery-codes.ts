import { ResultAsync } from "neverthrow";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { CODE_BYTES, readCode, writtenCode } from "./one-time-code.ts";

/** Answerable default. */
const HOW_MANY = 8;

/** What a recovery code is known by. */
export const recoveryDigest = (
  { signIn }: Pick<OperationContext, "signIn">,
  typed: string,
): ResultAsync<string, Failure> => signIn.digestOf("recovery", readCode(typed));

/** New recovery codes, which are shown once, and what they are known by. */
export const newRecoveryCodes = (
  ctx: Pick<OperationContext, "signIn" | "chance">,
): ResultAsync<{ readonly codes: readonly string[]; readonly digests: string[] }, Failure> => {
  const codes = Array.from({ length: HOW_MANY }, () => writtenCode(ctx.chance(CODE_BYTES)));
  return ResultAsync.combine(codes.map((code) => recoveryDigest(ctx, code))).map((digests) => ({ codes, digests }));
};
