import { ActorCode, accountSubject, addHours, type Instant } from "@answerable/core";
import { step } from "@answerable/store";
import { err, type Result } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { decideOne } from "../decide-one.ts";
import { decideWork } from "../decide-work.ts";
import type { Failure } from "../failure.ts";
import { newToken } from "../tokens/new-token.ts";
import { useCase } from "../use-case.ts";
import { accountStream } from "./account-stream.ts";
import { atTheDoor } from "./at-the-door.ts";
import { withOneCode } from "./one-code.ts";
import { proofFields } from "./proof-fields.ts";
import { proveHolder } from "./prove-holder.ts";

/** Answerable default, and the most: a day at work. */
const HOURS = 12;

const SignInInput = withOneCode(
  z.strictObject({
    holder: ActorCode.describe("Who signs in, by code."),
    ...proofFields,
    hours: z.int().min(1).max(HOURS).optional().describe("For how many hours; left out: 12, which is the most."),
  }),
);

/** A session, and what its holder should notice. */
interface SignedIn {
  /** Signing out: `tokens revoke ID`. */
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Instant;
  readonly holder: ActorCode;
  /** The day of the sign-in before this one; null: it is the first. */
  readonly before: string | null;
  /** How many one-time sign-ins were ever handed out for this account, and the last: when, by whom, confirmed by whom. */
  readonly issued: number;
  readonly lastIssue: { readonly at: Instant; readonly by: string; readonly confirmedBy: string | null } | null;
}

const signedIn = async (
  asked: z.output<typeof SignInInput>,
  ctx: OperationContext,
): Promise<Result<SignedIn, Failure>> => {
  const { holder, hours = HOURS } = asked;
  const proved = await proveHolder(holder, asked, ctx);
  if (proved.isErr()) return err(proved.error);
  const { account, means, proof } = proved.value;
  const expiresAt = addHours(ctx.now, hours);
  const session = { account: accountStream(holder), epoch: account.epoch };
  const proven = step(accountSubject, session.account, {
    type: "sign-in",
    at: ctx.now,
    credential: means.credential,
    proof,
  });
  return await newToken(ctx, { holder, expiresAt, permissions: null, session }).andThen(({ id, token, issue }) =>
    decideWork(ctx, { steps: [proven, issue] }).map(() => ({
      ...{ id, token, expiresAt, holder, before: account.lastSignInAt?.slice(0, 10) ?? null },
      ...{ issued: account.issued, lastIssue: account.lastIssue },
    })),
  );
};

const signIn = useCase({
  name: "accounts.sign-in",
  kind: "create",
  summary: "sign in with a password and an authenticator's code; the token that is given lasts 12 hours at most",
  input: SignInInput,
  positional: ["holder"],
  permission: "accounts.sign-in",
  module: "operation",
  form: "record",
  once: "no-key",
  handle: (asked, ctx) => atTheDoor(ctx, asked.holder, () => signedIn(asked, ctx)),
});

const signOut = useCase({
  name: "accounts.sign-out",
  kind: "create",
  summary: "sign out everywhere: all your sessions end; `tokens revoke` ends one",
  input: z.strictObject({}),
  permission: "accounts.sign-out",
  module: "operation",
  form: "record",
  handle: (_, ctx) =>
    decideOne(ctx, accountSubject, accountStream(ctx.actor.code), { type: "end-sessions", at: ctx.now }).map(() => ({
      holder: ctx.actor.code,
      signedOut: true as const,
    })),
});

/** Signing in and out. */
export const signingInUseCases = [signIn, signOut];
