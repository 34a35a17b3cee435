import type { ResultAsync } from "neverthrow";
import type { StoreError } from "../store-error.ts";

/**
 * What holds the vault key while the vault is locked: a passphrase or a key file of one's own, or a service elsewhere
 * that never gives its key out. It is asked when the vault is opened and when the vault key is replaced, never for a
 * single value, so that work goes on while the service cannot be reached.
 */
export interface KeyService {
  /** Who holds it, as `keys show` says it: a word, never a secret. */
  readonly heldBy: string;
  /** The vault key, wrapped; bound to its place, so that no other wrapped key can stand there. Err as `unwrap`. */
  wrap(place: readonly string[], key: Uint8Array): ResultAsync<Uint8Array, StoreError>;
  /** Err `wrong-key`: it is not this service's, or not of this place; `key-service-unreachable`; `key-service-refused`. */
  unwrap(place: readonly string[], wrapped: Uint8Array): ResultAsync<Buffer, StoreError>;
  /** Overwrites what is in memory; nothing is wrapped or unwrapped afterwards. */
  forget(): void;
}
