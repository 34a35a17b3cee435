import {
  ActorCode,
  accountSubject,
  NewPassword,
  rejection,
  type SignInMeans,
  signInIdentitySubject,
  type Uuid,
} from "@answerable/core";
import { step } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { AskedWork, OperationContext } from "../context.ts";
import { decideWork } from "../decide-work.ts";
import { type Failure, refusedBy } from "../failure.ts";
import { secretField } from "../secret-field.ts";
import { useCase } from "../use-case.ts";
import { accountStream } from "./account-stream.ts";
import { atTheDoor } from "./at-the-door.ts";
import { forgetBefore } from "./forget-before.ts";
import { type NewCredential, newCredential } from "./new-credential.ts";
import { readCode } from "./one-time-code.ts";

const holder = ActorCode.describe("The member of staff it was handed out for.");
const halves = z
  .array(secretField(60, "Half a code."))
  .min(1)
  .max(2)
  .describe("What the two who handed it out gave, in any order; at the first start one whole code.")
  .meta({ "x-secret": true, "x-unspoken": true });

/** What the halves are known by. */
const digestsOf = (typed: readonly string[], id: string, { signIn }: OperationContext) =>
  ResultAsync.combine(typed.map((half) => signIn.digestOf("half", id, readCode(half))));

/** Accepts with some means; what was kept before is forgotten. */
const acceptWith = async (
  asked: { readonly holder: ActorCode; readonly halves: readonly string[]; readonly means: SignInMeans },
  ctx: OperationContext,
  besides: AskedWork["steps"] = [],
): Promise<Result<void, Failure>> => {
  const id = accountStream(asked.holder);
  const digests = await digestsOf(asked.halves, id, ctx);
  if (digests.isErr()) return err(digests.error);
  return await forgetBefore(ctx, asked.holder, () =>
    decideWork(ctx, {
      steps: [
        step(accountSubject, id, { type: "accept", at: ctx.now, halves: digests.value, means: asked.means }),
        ...besides,
      ],
    }).map((): void => undefined),
  );
};

const AcceptInput = z.strictObject({
  holder,
  halves,
  password: NewPassword.meta({ "x-secret": true, "x-unspoken": true })
    .optional()
    .describe("A password of at least 12 characters; left out where the agency's own sign-in says who asks."),
});

/** How the holder signs in from now on; what an authenticator needs is shown this once. */
type Accepted =
  | { readonly holder: ActorCode; readonly signsInBy: "provider" }
  | ({ readonly holder: ActorCode; readonly signsInBy: "password" } & NewCredential["shown"]);

interface Taking {
  readonly holder: ActorCode;
  readonly halves: readonly string[];
}

const withPassword = async (
  asked: Taking,
  password: NewPassword,
  ctx: OperationContext,
): Promise<Result<Accepted, Failure>> => {
  const made = await newCredential(password, ctx);
  if (made.isErr()) return err(made.error);
  const { credential, shown } = made.value;
  const means: SignInMeans = { kind: "password", credential, lastStep: 0, recovered: [] };
  const done = await acceptWith({ ...asked, means }, ctx);
  if (done.isOk()) return ok({ holder: asked.holder, signsInBy: "password", ...shown });
  const forgotten = await ctx.signIn.credentials.forget(credential);
  return err(forgotten.isErr() ? forgotten.error : done.error);
};

const withProvider = async (
  asked: Taking,
  identity: Uuid,
  ctx: OperationContext,
): Promise<Result<Accepted, Failure>> => {
  const link = step(signInIdentitySubject, identity, { type: "link", at: ctx.now, holder: asked.holder });
  const done = await acceptWith({ ...asked, means: { kind: "provider", identity } }, ctx, [link]);
  return done.map(() => ({ holder: asked.holder, signsInBy: "provider" as const }));
};

const accepted = async (
  { password, ...asked }: z.output<typeof AcceptInput>,
  ctx: OperationContext,
): Promise<Result<Accepted, Failure>> => {
  if (password !== undefined) return await withPassword(asked, password, ctx);
  const { identity } = ctx.signIn;
  return identity === undefined
    ? err(refusedBy(rejection("no-provider-named-you")))
    : await withProvider(asked, identity, ctx);
};

/** Taking up a one-time sign-in. */
export const acceptingUseCase = useCase({
  name: "accounts.accept",
  kind: "create",
  summary: "take up a one-time sign-in: choose a password, or let the agency's own sign-in say who you are",
  input: AcceptInput,
  positional: ["holder"],
  permission: "accounts.accept",
  module: "operation",
  form: "record",
  once: "no-key",
  handle: (asked, ctx) => atTheDoor(ctx, asked.holder, () => accepted(asked, ctx)),
});
