import { createHmac, randomBytes } from "node:crypto";
import type { Instant } from "@answerable/core";
import type { KeyVault, StoreError } from "@answerable/store";
import { errAsync, okAsync, type ResultAsync } from "neverthrow";

/** Stands where a module's name stands for slot keys, so that no sweep of orphaned keys ever takes it. */
const PLACE = "derivation";

/**
 * The operation's secrets: `unlinkable-ids` makes ids that nobody else can lead back; `receipts` makes the receipt of a
 * case out of what its lodger chose; `cases-of-receipts` finds the case that a receipt belongs to; `api-tokens` makes the
 * digests that tokens are known by; `cursors` seals the place where a page of a list ended; `keys-of-requests` makes what a
 * request that was sent under a key is known by, and what it draws by chance; `sign-in` makes what one-time sign-ins, recovery
 * codes and a provider's identities are known by; `agreed-words` leads from words that a person chose to what she or he
 * lodged; `notes` seals how far work has come that goes on over many rounds; `backups` proves that whoever wrote a backup held the keys; `log-anchor` signs the heads of logs that are kept elsewhere; `webhook-secrets` makes
 * what webhooks are signed with.
 */
export const DERIVATION_KEYS = [
  "unlinkable-ids",
  "receipts",
  "cases-of-receipts",
  "api-tokens",
  "cursors",
  "keys-of-requests",
  "sign-in",
  "agreed-words",
  "notes",
  "backups",
  "log-anchor",
  "webhook-secrets",
] as const;
export type DerivationKey = (typeof DERIVATION_KEYS)[number];

/** One of the operation's secrets; made at first need, kept with the wrapped keys and never in a store. */
export const derivationKey = (keys: KeyVault, name: DerivationKey, now: Instant): ResultAsync<Uint8Array, StoreError> =>
  keys.fetch(PLACE, name).andThen((found) => {
    if (found) return okAsync<Uint8Array, StoreError>(found);
    const wrapped = keys.wrap(PLACE, name, randomBytes(32));
    if (wrapped.isErr()) return errAsync<Uint8Array, StoreError>(wrapped.error);
    // Two who begin at once keep one key: the first stands, so it is read back.
    return keys
      .keep(PLACE, [{ slot: name, wrappedKey: wrapped.value, at: now }])
      .andThen(() => keys.fetch(PLACE, name))
      .andThen((kept) =>
        kept ? okAsync<Uint8Array, StoreError>(kept) : errAsync<Uint8Array, StoreError>({ code: "store-damaged" }),
      );
  });

/** HMAC-SHA-256 under a secret, over parts each of which stands with its length, so that no two lists look alike. */
export const keyedDigest = (key: Uint8Array, ...parts: readonly string[]): Buffer => {
  const hmac = createHmac("sha256", key);
  for (const part of parts) hmac.update(`${Buffer.byteLength(part)}:${part}`);
  return hmac.digest();
};

/** A UUID (version 8) out of the first bytes of a digest. */
export const uuidOf = (digest: Uint8Array): string => {
  const bytes = Buffer.from(digest.subarray(0, 16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

/** A UUID (version 8) out of a source's id and a secret: the same in, the same out, and no way back without the secret. */
export const keyedUuid = (key: Uint8Array, source: string): string =>
  uuidOf(createHmac("sha256", key).update(source).digest());
