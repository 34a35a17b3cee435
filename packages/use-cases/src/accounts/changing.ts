import { accountSubject, afterProof, NewPassword, type PasswordMeans } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { decideOne } from "../decide-one.ts";
import type { Failure } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { accountStream } from "./account-stream.ts";
import { atTheDoor } from "./at-the-door.ts";
import { type NewCredential, newAuthenticator } from "./new-credential.ts";
import { withOneCode } from "./one-code.ts";
import { hashOfPassword } from "./password-hash.ts";
import { type AskedProof, proofFields } from "./proof-fields.ts";
import { type Proved, proveHolder } from "./prove-holder.ts";

/** Puts another credential in the place of the one that was proved. All sessions end, and the old one is forgotten. */
const changeMeans = async (
  { means: { credential }, proof }: Proved,
  means: PasswordMeans,
  ctx: OperationContext,
): Promise<Result<void, Failure>> => {
  const stream = accountStream(ctx.actor.code);
  const { credentials } = ctx.signIn;
  const command = { type: "change-means" as const, at: ctx.now, credential, proof, means };
  const done = await decideOne(ctx, accountSubject, stream, command);
  const forgotten = await credentials.forget(done.isOk() ? credential : means.credential);
  return done.isErr() ? err(done.error) : forgotten;
};

const ChangePasswordInput = withOneCode(
  z.strictObject({ ...proofFields, newPassword: NewPassword.meta({ "x-secret": true, "x-unspoken": true }) }),
);

const passwordChanged = async (
  asked: z.output<typeof ChangePasswordInput>,
  ctx: OperationContext,
): Promise<Result<{ readonly changed: true }, Failure>> => {
  const proved = await proveHolder(ctx.actor.code, asked, ctx);
  if (proved.isErr()) return err(proved.error);
  const password = await hashOfPassword(asked.newPassword);
  const kept = await ctx.signIn.credentials.keep({ ...proved.value.credential, password });
  if (kept.isErr()) return err(kept.error);
  // what was taken stays taken: authenticator and recovery codes are the same
  const means = { ...afterProof(proved.value.means, proved.value.proof), credential: kept.value };
  return (await changeMeans(proved.value, means, ctx)).map(() => ({ changed: true as const }));
};

const changePassword = useCase({
  name: "accounts.change-password",
  kind: "create",
  summary: "choose another password; all your sessions end",
  input: ChangePasswordInput,
  permission: "accounts.change-password",
  module: "operation",
  form: "record",
  once: "no-key",
  handle: (asked, ctx) => atTheDoor(ctx, ctx.actor.code, () => passwordChanged(asked, ctx)),
});

const authenticatorRenewed = async (
  asked: AskedProof,
  ctx: OperationContext,
): Promise<Result<NewCredential["shown"], Failure>> => {
  const proved = await proveHolder(ctx.actor.code, asked, ctx);
  if (proved.isErr()) return err(proved.error);
  const made = await newAuthenticator(proved.value.credential.password, ctx);
  if (made.isErr()) return err(made.error);
  const { credential, shown } = made.value;
  const means: PasswordMeans = { kind: "password", credential, lastStep: 0, recovered: [] };
  const done = await changeMeans(proved.value, means, ctx);
  return done.isErr() ? err(done.error) : ok(shown);
};

const renewAuthenticator = useCase({
  name: "accounts.renew-authenticator",
  kind: "create",
  summary: "another authenticator and other recovery codes, shown once, for another phone; all your sessions end",
  input: withOneCode(z.strictObject(proofFields)),
  permission: "accounts.renew-authenticator",
  module: "operation",
  form: "record",
  once: "no-key",
  handle: (asked, ctx) => atTheDoor(ctx, ctx.actor.code, () => authenticatorRenewed(asked, ctx)),
});

/** Changing what one signs in with. */
export const changingUseCases = [changePassword, renewAuthenticator];
