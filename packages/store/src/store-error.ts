import type { Explanations } from "@answerable/core";

/**
 * Why the store could not do its work. Expected failures of the world outside; nothing is half-written. Facts are names
 * of modules and migrations, never data.
 */
export type StoreError =
  | { readonly code: "store-unreachable" }
  | { readonly code: "store-locked" }
  | { readonly code: "store-full" }
  | { readonly code: "store-disk-failed" }
  | { readonly code: "store-read-only" }
  | { readonly code: "store-damaged" }
  | { readonly code: "store-refused" }
  | { readonly code: "no-store" }
  | { readonly code: "newer-schema"; readonly unknown: readonly string[] }
  | { readonly code: "schema-behind"; readonly pending: readonly string[] }
  | { readonly code: "wrong-key" }
  | { readonly code: "keys-locked" }
  | { readonly code: "keys-changed" }
  | { readonly code: "keys-to-rotate-first" }
  | { readonly code: "key-service-unreachable" }
  | { readonly code: "key-service-refused" };

/** What each code of {@link StoreError} means; `answerable explain CODE` prints it. */
export const storeExplanations = {
  "store-unreachable": "The database cannot be reached; nothing that was not acknowledged can be counted on.",
  "store-locked": "Another process holds the database for too long; try again.",
  "store-full": "The disk of the database is full, or the server takes no more connections.",
  "store-disk-failed":
    "The disk of the database could not be read or written, or takes no larger file; look at the disk before you go on. Nothing that was not acknowledged can be counted on.",
  "store-read-only": "The database may be read but not written.",
  "store-damaged": "The database file is damaged or is none; restore a backup.",
  "store-refused": "The database does not accept this user, or forbids what was asked.",
  "no-store": "There is no store at this place yet.",
  "newer-schema": "A newer version of Answerable has written this store; use that version.",
  "schema-behind":
    "The store was written by an older version: back it up, stop what else works on it, and run `answerable store upgrade`.",
  "wrong-key": "The passphrase or key does not belong to these keys.",
  "keys-locked": "The keys were locked; unlock them with the passphrase to seal or read personal data.",
  "keys-changed":
    "What unlocks the keys was changed since this program started: start it again with the new passphrase, key or service.",
  "keys-to-rotate-first":
    "The keys are of an older version, or a rotation broke off: run `answerable keys rotate` first.",
  "key-service-unreachable":
    "The service that holds the key cannot be reached, or shows no token; without it a store does not open.",
  "key-service-refused":
    "The service that holds the key does not allow this: its token, policy or the name of the key.",
  "stale-version":
    "Somebody changed it in the meantime: `expected` is the version you saw, `actual` the one that stands, `fields` what differs of it.",
  "other-subject": "The id belongs to something of another kind.",
  "done-before": "This was done already under the same key.",
  "other-under-this-key": "Something else was asked under this key; take a new key for what is new.",
  "wrong-cursor": "The place to go on from is not one that this list gave out.",
  "unknown-order": "The list cannot be put in this order.",
  "slot-unknown": "There is no personal value under this id.",
  "slot-erased": "The personal value was erased.",
  "slot-expired": "The personal value has passed its expiry and can no longer be read.",
  "slot-sealed-to-another": "The personal value is sealed to a named recipient; there is no key for it here.",
  "slot-damaged": "The stored bytes of the personal value are not the ones that were sealed.",
} as const satisfies Explanations & Record<StoreError["code"], string>;

/** Carries a {@link StoreError} out of a transaction, so that it rolls back. */
export class StoreFailure extends Error {
  readonly storeError: StoreError;
  constructor(storeError: StoreError) {
    super(storeError.code);
    this.storeError = storeError;
  }
}
