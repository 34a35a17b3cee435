import { accountSubject, addHours, type Instant, refusalOfToken } from "@answerable/core";
import { step } from "@answerable/store";
import { err, type Result } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { decideWork } from "../decide-work.ts";
import { type Failure, refusedBy } from "../failure.ts";
import { newToken } from "../tokens/new-token.ts";
import { PROGRAM_DAYS, programFields } from "../tokens/program-fields.ts";
import { useCase } from "../use-case.ts";
import { accountStream } from "./account-stream.ts";
import { atTheDoor } from "./at-the-door.ts";
import { withOneCode } from "./one-code.ts";
import { proofFields } from "./proof-fields.ts";
import { proveHolder } from "./prove-holder.ts";

const IssueInput = withOneCode(z.strictObject({ ...proofFields, ...programFields }));

interface Issued {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Instant;
}

const issued = async (asked: z.output<typeof IssueInput>, ctx: OperationContext): Promise<Result<Issued, Failure>> => {
  const { actor, now: at } = ctx;
  const { days = PROGRAM_DAYS, permissions = null } = asked;
  const refusal = refusalOfToken(actor, actor, permissions);
  if (refusal !== undefined) return err(refusedBy(refusal));
  const proved = await proveHolder(actor.code, asked, ctx);
  if (proved.isErr()) return err(proved.error);
  const { means, proof } = proved.value;
  const expiresAt = addHours(at, 24 * days);
  const proven = step(accountSubject, accountStream(actor.code), {
    type: "sign-in",
    at,
    credential: means.credential,
    proof,
  });
  return await newToken(ctx, { holder: actor.code, expiresAt, permissions }).andThen(({ id, token, issue }) =>
    decideWork(ctx, { steps: [proven, issue] }).map(() => ({ id, token, expiresAt })),
  );
};

/** A token for a program. A session makes none by itself, or one that was stolen would outlive its end. */
export const issuingUseCase = useCase({
  name: "accounts.issue-token",
  kind: "create",
  summary: "make a token for a program of your own, proved anew with password and code; it is shown once",
  input: IssueInput,
  permission: "accounts.issue-token",
  module: "operation",
  form: "record",
  once: "no-key",
  handle: (asked, ctx) => atTheDoor(ctx, ctx.actor.code, () => issued(asked, ctx)),
});
