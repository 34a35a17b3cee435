import { issue, LocalCode, type Webhook } from "@answerable/core";
import { err, ok, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "./context.ts";
import { webhooksIn } from "./deliveries/webhook-line.ts";
import { storeFailed, wrongInput } from "./failure.ts";
import { useCase } from "./use-case.ts";

/** Far more often than anybody hands one over. Source: Answerable default. */
const SECRETS_A_DAY = 50;

const SecretInput = z.strictObject({
  code: LocalCode.describe("The webhook, as the document in effect calls it."),
  generation: z
    .int()
    .positive()
    .optional()
    .describe("Which of the generations that the document names; left out: the newest."),
});

/** The generation asked for. Err `webhook-not-named`, `generation-not-named`. */
const asked = ({ code, generation }: z.output<typeof SecretInput>, webhooks: readonly Webhook[]) => {
  const webhook = webhooks.find((one) => one.code === code);
  if (webhook === undefined) return err(wrongInput([issue("webhook-not-named", ["code"])]));
  const wanted = generation ?? Math.max(...webhook.secrets);
  return webhook.secrets.includes(wanted)
    ? ok({ code, secrets: [wanted] })
    : err(wrongInput([issue("generation-not-named", ["generation"])]));
};

const secretOf = async (input: z.output<typeof SecretInput>, ctx: OperationContext) => {
  const found = webhooksIn(ctx, ctx.now).andThen((webhooks) => asked(input, webhooks));
  if (found.isErr()) return err(found.error);
  // who asked for one is written down, as who opened a sealed value is
  const noted = await ctx.attempt("webhook-secret", SECRETS_A_DAY);
  if (noted.isErr()) return err(noted.error);
  const { code, secrets } = found.value;
  return await ctx
    .webhookSecrets(found.value)
    .map(([secret = ""]) => ({ code, generation: secrets[0] ?? 0, secret }))
    .mapErr(storeFailed);
};

const secret = useCase({
  name: "destinations.secret",
  kind: "show",
  summary: "what a webhook's messages are signed with, for whoever runs its receiver; hand it over by a safe way",
  input: SecretInput,
  positional: ["code"],
  permission: "documents.adopt",
  module: "operation",
  form: "record",
  handle: (input, ctx) => new ResultAsync(secretOf(input, ctx)),
});

/** Programs that are told what happens here. */
export const destinationsUseCases = [secret];
