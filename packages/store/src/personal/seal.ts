import { hash, randomBytes, randomUUID } from "node:crypto";
import type { Instant, SlotRef } from "@answerable/core";
import { Encrypter } from "age-encryption";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import type { StoreError } from "../store-error.ts";
import { encrypt } from "./key-encryption.ts";
import type { KeyVault } from "./key-vault.ts";
import type { SealedSlot } from "./sealed-slot.ts";

/** Who can open it: this store; or a named recipient, with any one of the age keys named, none of which we hold. */
export type SealTo =
  | { readonly store: true }
  | { readonly recipient: string; readonly ageRecipients: readonly [string, ...string[]] };

export interface Seal {
  /** The stream it belongs to. */
  readonly stream: string;
  readonly kind: SlotRef["kind"];
  readonly text: string;
  readonly to: SealTo;
  /** From this instant on nobody reads it. */
  readonly expiresAt?: Instant;
}

export interface SealedValue {
  /** Stands in the event where the value was. */
  readonly ref: SlotRef;
  /** Goes into `Work.slots`. */
  readonly slot: SealedSlot;
}

/** What the bytes of a slot of the store are bound to. */
export const placeOfSlot = (operation: string, slot: string, kind: string): string[] => [operation, slot, kind];

/** The digest that stands in the log: SHA-256 of the stored bytes, in hexadecimal. */
export const digestOf = (bytes: Uint8Array): string => hash("sha256", bytes);

/**
 * Seals a personal value, before any lock is taken. For the store: AES-256-GCM under a fresh key of the slot's own,
 * which the vault wraps. Err `keys-locked`. A recipient that is no age recipient throws.
 */
export const sealValue = (keys: KeyVault, module: string, seal: Seal): ResultAsync<SealedValue, StoreError> =>
  new ResultAsync(sealed(keys, module, seal));

const sealed = async (keys: KeyVault, module: string, seal: Seal): Promise<Result<SealedValue, StoreError>> => {
  const slot = randomUUID() as SlotRef["slot"];
  const { stream, kind, to } = seal;
  const expiresAt = seal.expiresAt ?? null;
  const text = Buffer.from(seal.text, "utf8");
  const value = (sealedTo: string, bytes: Uint8Array, wrappedKey: Uint8Array | null): SealedValue => ({
    ref: { slot, kind, sealedTo, digest: digestOf(bytes) },
    slot: { slot, stream, kind, sealedTo, bytes, expiresAt, wrappedKey },
  });
  if ("recipient" in to) {
    if (to.recipient === "store") throw new Error("a recipient cannot be called store");
    const age = new Encrypter();
    for (const one of to.ageRecipients) age.addRecipient(one);
    return ok(value(to.recipient, await age.encrypt(text), null));
  }
  const key = randomBytes(32);
  const wrapped = keys.wrap(module, slot, key);
  if (wrapped.isErr()) return err(wrapped.error);
  const bytes = encrypt(key, placeOfSlot(keys.operation, slot, kind), text);
  key.fill(0);
  return ok(value("store", bytes, wrapped.value));
};
