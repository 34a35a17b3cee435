import { type AgreedWords, type Instant, type Month, type Receipt, receiptFrom, type Uuid } from "@answerable/core";
import { type KeyVault, keyOfPassphrase } from "@answerable/store";
import { ResultAsync } from "neverthrow";
import { derivationKey, keyedDigest, uuidOf } from "./derivation-key.ts";
import { type Failure, storeFailed } from "./failure.ts";

declare const heldBrand: unique symbol;

/**
 * A receipt in hand, or the key that leads to it: whoever has it reaches its one case, whatever else she or he may see.
 * Only {@link Receipts} makes one.
 */
export interface HeldReceipt {
  readonly stream: Uuid;
  readonly [heldBrand]: true;
}

/** What the key of a lodging leads to. */
export interface Lodging {
  readonly receipt: Receipt;
  readonly held: HeldReceipt;
  /** A digest of what is said, under the lodger's own key: without that key no guess can be tested against it. */
  printOf(said: unknown): string;
}

/** Words that a person and a desk agreed on, with the area and month that go with them. */
export interface AgreedPlace {
  readonly words: AgreedWords;
  readonly area: string;
  readonly month: Month;
}

/** From keys to receipts, and from receipts to cases; neither stands in any store. */
export interface Receipts {
  /** The key that words lead to; no key that a lodger chooses is like it. Slow on purpose, as words are few. */
  keyOfWords(agreed: AgreedPlace): ResultAsync<string, Failure>;
  /** The same key leads to the same receipt and the same case, always. */
  lodging(key: string): ResultAsync<Lodging, Failure>;
  /** The way to the case of a receipt, whether there is one or not. */
  hold(receipt: Receipt): ResultAsync<HeldReceipt, Failure>;
}

/** JSON with the fields of every object in one order, so that the same thing said has the same bytes. */
const inOneOrder = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const receiptOf = (secret: Uint8Array, operation: string, key: string): Receipt => {
  let bytes = Buffer.alloc(0);
  for (let counter = 0; ; counter += 1) {
    bytes = Buffer.concat([bytes, keyedDigest(secret, "receipt", operation, key, String(counter))]);
    const receipt = receiptFrom(bytes);
    if (receipt.isOk()) return receipt.value;
  }
};

/** Receipts under the operation's two secrets. Source: issue "A complaint's life"; practice H6. */
export const receiptsWith = (operation: string, forReceipts: Uint8Array, forCases: Uint8Array) => {
  const hold = (receipt: Receipt): HeldReceipt =>
    ({ stream: uuidOf(keyedDigest(forCases, "case", operation, receipt)) }) as HeldReceipt;
  return {
    hold,
    lodging: (key: string): Lodging => {
      const receipt = receiptOf(forReceipts, operation, key);
      const own = keyedDigest(forReceipts, "print", operation, key);
      return { receipt, held: hold(receipt), printOf: (said) => keyedDigest(own, inOneOrder(said)).toString("hex") };
    },
  };
};

/** What a guess at words costs beside the secret: 64 MiB, three passes. Source: RFC 9106, 4 (second recommended option). */
const WORDS_COST = { memory: 65_536, passes: 3, parallelism: 1 } as const;

/** Receipts of an operation whose keys lie in a vault; they are fetched when a receipt is first asked for. */
export const receiptsOf = (operation: string, keys: KeyVault, now: Instant): Receipts => {
  const both = () =>
    ResultAsync.combine([derivationKey(keys, "receipts", now), derivationKey(keys, "cases-of-receipts", now)] as const)
      .map(([forReceipts, forCases]) => receiptsWith(operation, forReceipts, forCases))
      .mapErr(storeFailed);
  return {
    keyOfWords: ({ words, area, month }) =>
      derivationKey(keys, "agreed-words", now)
        .mapErr(storeFailed)
        .andThen((secret) => {
          const salt = keyedDigest(secret, "agreed-words", operation, area, month).subarray(0, 16);
          return ResultAsync.fromSafePromise(keyOfPassphrase(words, { salt, ...WORDS_COST }));
        })
        .map((key) => `agreed words ${key.toString("hex")}`),
    lodging: (key) => both().map((receipts) => receipts.lodging(key)),
    hold: (receipt) => both().map((receipts) => receipts.hold(receipt)),
  };
};
