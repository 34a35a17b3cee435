import {
  ActorCode,
  accountSubject,
  NewPassword,
  rejection,
  type SignInMeans,
  signInIdentitySubject,
} from "@answerable/core";
import { step } from "@answerable/store";
import { err, errAsync, type Result, ResultAsync } from "neverthrow";
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
  password: NewPassword.meta({ "x-secret": true, "x-unspoken": true }),
});

const accepted = async (
  asked: z.output<typeof AcceptInput>,
  ctx: OperationContext,
): Promise<Result<NewCredential["shown"] & { readonly holder: ActorCode }, Failure>> => {
  const made = await newCredential(asked.password, ctx);
  if (made.isErr()) return err(made.error);
  const { credential, shown } = made.value;
  const means: SignInMeans = { kind: "password", credential, lastStep: 0, recovered: [] };
  const done = await acceptWith({ ...asked, means }, ctx);
  if (done.isOk()) return done.map(() => ({ holder: asked.holder, ...shown }));
  const forgotten = await ctx.signIn.credentials.forget(credential);
  return err(forgotten.isErr() ? forgotten.error : done.error);
};

const accept = useCase({
  name: "accounts.accept",
  kind: "create",
  summary: "take up a one-time sign-in: choose a password, and get an authenticator's secret and recovery codes, once",
  input: AcceptInput,
  positional: ["holder"],
  permission: "accounts.accept",
  module: "operation",
  form: "record",
  once: "no-key",
  handle: (asked, ctx) => atTheDoor(ctx, asked.holder, () => accepted(asked, ctx)),
});

const LinkInput = z.strictObject({ holder, halves });

const link = useCase({
  name: "accounts.link",
  kind: "create",
  summary:
    "take up a one-time sign-in with the agency's own sign-in: from now on that lets you in, and no password does",
  input: LinkInput,
  positional: ["holder"],
  permission: "accounts.link",
  module: "operation",
  form: "record",
  once: "no-key",
  handle: (asked, ctx) => {
    const { identity } = ctx.signIn;
    if (identity === undefined) return errAsync(refusedBy(rejection("no-provider-named-you")));
    const linked = step(signInIdentitySubject, identity, { type: "link", at: ctx.now, holder: asked.holder });
    return atTheDoor(ctx, asked.holder, () =>
      acceptWith({ ...asked, means: { kind: "provider", identity } }, ctx, [linked]),
    ).map(() => ({ holder: asked.holder, linked: true as const }));
  },
});

/** Taking up a one-time sign-in. */
export const acceptingUseCases = [accept, link];
