import { createHmac, randomBytes } from "node:crypto";
import type { Instant } from "@answerable/core";
import type { KeyVault, StoreError } from "@answerable/store";
import { errAsync, okAsync, type ResultAsync } from "neverthrow";

/** Stands where a module's name stands for slot keys, so that no sweep of orphaned keys ever takes it. */
const PLACE = "derivation";
const NAME = "unlinkable-ids";

/** The operation's secret for ids that nobody else can lead back; made at first need, kept with the wrapped keys. */
export const derivationKey = (keys: KeyVault, now: Instant): ResultAsync<Uint8Array, StoreError> =>
  keys.fetch(PLACE, NAME).andThen((found) => {
    if (found) return okAsync<Uint8Array, StoreError>(found);
    const wrapped = keys.wrap(PLACE, NAME, randomBytes(32));
    if (wrapped.isErr()) return errAsync<Uint8Array, StoreError>(wrapped.error);
    // Two who begin at once keep one key: the first stands, so it is read back.
    return keys
      .keep(PLACE, [{ slot: NAME, wrappedKey: wrapped.value, at: now }])
      .andThen(() => keys.fetch(PLACE, NAME))
      .andThen((kept) =>
        kept ? okAsync<Uint8Array, StoreError>(kept) : errAsync<Uint8Array, StoreError>({ code: "store-damaged" }),
      );
  });

/** A UUID (version 8) out of a source's id and a secret: the same in, the same out, and no way back without the secret. */
export const keyedUuid = (key: Uint8Array, source: string): string => {
  const digest = createHmac("sha256", key).update(source).digest().subarray(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x80;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = digest.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
