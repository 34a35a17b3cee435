import type { Instant, Webhook } from "@answerable/core";
import type { KeyVault, StoreError } from "@answerable/store";
import type { ResultAsync } from "neverthrow";
import { derivationKey, keyedDigest } from "../derivation-key.ts";

/**
 * What a webhook's messages are signed with, a secret for each generation: 32 bytes in the writing of Standard Webhooks. Derived anew each
 * time from a key of the operation's own, the code and the generation; it is kept in no document, no log and no queue.
 */
export const webhookSecrets = (
  keys: KeyVault,
  { code, secrets }: Pick<Webhook, "code" | "secrets">,
  now: Instant,
): ResultAsync<readonly string[], StoreError> =>
  derivationKey(keys, "webhook-secrets", now).map((key) =>
    secrets.map((generation) => `whsec_${keyedDigest(key, code, String(generation)).toString("base64")}`),
  );
