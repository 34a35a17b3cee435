import {
  type Account,
  type AccountState,
  type ActorCode,
  type PasswordMeans,
  rejection,
  type SecondProof,
  type Uuid,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, refusedBy } from "../failure.ts";
import { stepOfCode } from "./authenticator.ts";
import type { Credential } from "./credential.ts";
import { heldAccount } from "./held-account.ts";
import { isPassword } from "./password-hash.ts";
import type { AskedProof } from "./proof-fields.ts";
import { recoveryDigest } from "./recovery-codes.ts";

/** Whoever knew the password, and the second proof, which the rules have yet to take. */
export interface Proved {
  readonly account: Account;
  readonly means: PasswordMeans;
  readonly credential: Credential;
  readonly proof: SecondProof;
}

/** Where nothing lies: it is looked for where there is no account, so that this takes as long. */
const NOWHERE = "00000000-0000-8000-8000-000000000000" as Uuid;

/** How an account that stands is signed in to with a password; undefined: there is none, or it is not. */
const passwordOf = (account: AccountState): Pick<Proved, "account" | "means"> | undefined =>
  account.status === "active" && account.means?.kind === "password" ? { account, means: account.means } : undefined;

const secondProof = async (
  { code, recovery }: AskedProof,
  { recovery: digests, authenticator }: Credential,
  ctx: OperationContext,
): Promise<Result<SecondProof | undefined, Failure>> => {
  if (code !== undefined) {
    const step = stepOfCode(authenticator, code.replaceAll(" ", ""), ctx.now);
    return ok(step === undefined ? undefined : { step });
  }
  return await recoveryDigest(ctx, recovery ?? "").map((digest) => {
    const at = digests.indexOf(digest);
    return at < 0 ? undefined : { recovery: at };
  });
};

/**
 * Whether somebody is the holder of an account. Where there is none, or it has no password, it takes as long and is answered
 * alike. Err `sign-in-refused`; those of the store.
 */
export const proveHolder = async (
  holder: ActorCode,
  asked: AskedProof,
  ctx: OperationContext,
): Promise<Result<Proved, Failure>> => {
  const state = await heldAccount(ctx, holder);
  if (state.isErr()) return err(state.error);
  const standing = passwordOf(state.value);
  const read = await ctx.signIn.credentials.read(standing?.means.credential ?? NOWHERE);
  if (read.isErr()) return err(read.error);
  const credential = read.value;
  const isKnown = await isPassword(asked.password, credential?.password);
  if (standing === undefined || credential === undefined || !isKnown)
    return err(refusedBy(rejection("sign-in-refused")));
  const proof = await secondProof(asked, credential, ctx);
  if (proof.isErr()) return err(proof.error);
  return proof.value === undefined
    ? err(refusedBy(rejection("sign-in-refused")))
    : ok({ ...standing, credential, proof: proof.value });
};
