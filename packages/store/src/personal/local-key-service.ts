import { errAsync, okAsync, type ResultAsync } from "neverthrow";
import type { StoreError } from "../store-error.ts";
import { decrypt, encrypt, keyOfPassphrase, type PassphraseSalt } from "./key-encryption.ts";
import type { KeyService } from "./key-service.ts";

/** What unlocks a vault here: a passphrase, or a key of 32 bytes. */
export type LocalUnlock = { readonly passphrase: string } | { readonly key: Uint8Array };

/** Stands wrapped where the vault key of an older version was what unlocks the vault, itself. */
const ITSELF = Buffer.from("answerable keys");

/** A passphrase (argon2id) or a key file as the holder of the vault key. A key that is not 32 bytes long throws. */
export const localKeyService = async (unlock: LocalUnlock, salt: PassphraseSalt): Promise<KeyService> => {
  if ("key" in unlock && unlock.key.length !== 32) throw new Error("the key is not 32 bytes long");
  let own: Buffer | undefined =
    "key" in unlock ? Buffer.from(unlock.key) : await keyOfPassphrase(unlock.passphrase, salt);
  return {
    heldBy: "key" in unlock ? "key-file" : "passphrase",
    wrap: (place, key) =>
      own === undefined ? errAsync({ code: "keys-locked" }) : okAsync<Uint8Array, StoreError>(encrypt(own, place, key)),
    unwrap: (place, wrapped): ResultAsync<Buffer, StoreError> => {
      if (own === undefined) return errAsync({ code: "keys-locked" });
      const key = decrypt(own, place, wrapped);
      if (key === undefined) return errAsync({ code: "wrong-key" });
      return okAsync(key.equals(ITSELF) ? Buffer.from(own) : key);
    },
    forget: () => {
      own?.fill(0);
      own = undefined;
    },
  };
};
