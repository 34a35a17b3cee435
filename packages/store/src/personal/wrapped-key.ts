import { decrypt, encrypt } from "./key-encryption.ts";
import type { VaultKeys } from "./vault-keys.ts";

const GENERATION_BYTES = 4;

/** A slot's key as it goes from who sealed to who keeps: four bytes say which vault key wrapped it. */
export const withGeneration = (generation: number, wrapped: Uint8Array): Buffer => {
  const prefix = Buffer.alloc(GENERATION_BYTES);
  prefix.writeUInt32BE(generation);
  return Buffer.concat([prefix, wrapped]);
};

/** The wrapped key alone, as it is stored beside its generation. */
export const withoutGeneration = (wrapped: Uint8Array): Uint8Array => wrapped.subarray(GENERATION_BYTES);

const generationOf = (wrapped: Uint8Array): number => Buffer.from(wrapped).readUInt32BE(0);

/**
 * The same key, wrapped by the vault key of a generation; undefined where we do not hold both vault keys. One that was
 * tampered with stays what it is: nothing opens it.
 */
export const rewrapped = (
  held: VaultKeys,
  place: readonly string[],
  wrapped: Uint8Array,
  generation: number,
): Uint8Array | undefined => {
  if (generationOf(wrapped) === generation) return wrapped;
  const [from, to] = [held.of(generationOf(wrapped)), held.of(generation)];
  if (!from || !to) return undefined;
  const key = decrypt(from, place, withoutGeneration(wrapped));
  if (!key) return wrapped;
  const anew = withGeneration(generation, encrypt(to, place, key));
  key.fill(0);
  return anew;
};
