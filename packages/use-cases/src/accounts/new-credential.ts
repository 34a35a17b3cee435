import type { NewPassword, Uuid } from "@answerable/core";
import { err, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { AUTHENTICATOR_BYTES, authenticatorAddress, typedSecret } from "./authenticator.ts";
import { hashOfPassword, type PasswordHash } from "./password-hash.ts";
import { newRecoveryCodes } from "./recovery-codes.ts";

/** A credential that was kept, and what of it is shown this once. */
export interface NewCredential {
  readonly credential: Uuid;
  readonly shown: {
    /** The authenticator's secret as an address, for a picture, and as somebody types it. */
    readonly authenticator: string;
    readonly secret: string;
    readonly recoveryCodes: readonly string[];
  };
}

/** An authenticator and recovery codes beside a password's hash. */
export const newAuthenticator = async (
  password: PasswordHash,
  ctx: OperationContext,
): Promise<Result<NewCredential, Failure>> => {
  const secret = typedSecret(ctx.chance(AUTHENTICATOR_BYTES));
  const recovery = await newRecoveryCodes(ctx);
  if (recovery.isErr()) return err(recovery.error);
  const { codes, digests } = recovery.value;
  return await ctx.signIn.credentials
    .keep({ password, authenticator: secret, recovery: digests })
    .map((credential) => ({
      credential,
      shown: { authenticator: authenticatorAddress(secret), secret, recoveryCodes: codes },
    }));
};

/** The credential of somebody who chose a password. */
export const newCredential = async (
  password: NewPassword,
  ctx: OperationContext,
): Promise<Result<NewCredential, Failure>> => await newAuthenticator(await hashOfPassword(password), ctx);
