import { argon2, createCipheriv, createDecipheriv, createSecretKey, randomBytes } from "node:crypto";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Cost of a passphrase: 64 MiB, three passes, about a fifth of a second. Stored with the salt, so that it can rise. */
export const PASSPHRASE_COST = { memory: 65_536, passes: 3, parallelism: 1 } as const;

export interface PassphraseSalt {
  readonly salt: Uint8Array;
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** The key of 32 bytes that a passphrase stands for (argon2id). */
export const keyOfPassphrase = (
  passphrase: string,
  { salt, memory, passes, parallelism }: PassphraseSalt,
): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const message = passphrase.normalize("NFC");
    argon2("argon2id", { message, nonce: salt, memory, passes, parallelism, tagLength: 32 }, (error, key) =>
      error ? reject(error) : resolve(Buffer.from(key)),
    );
  });

/** What the sealed bytes are bound to; each part with its length, so that no two places look alike. */
export const boundTo = (place: readonly string[]): Buffer =>
  Buffer.from(place.map((part) => `${Buffer.byteLength(part)}:${part}`).join(""));

/** AES-256-GCM under a key of 32 bytes: a random nonce of 12, the text, a tag of 16. */
export const encrypt = (key: Uint8Array, place: readonly string[], text: Uint8Array): Buffer => {
  const nonce = randomBytes(NONCE_BYTES);
  // A key object: with bare bytes the runtime first tries whether they are one, which takes longer than the encryption.
  const cipher = createCipheriv("aes-256-gcm", createSecretKey(key), nonce).setAAD(boundTo(place));
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
};

/** The text, or undefined where key, place or bytes are not the ones it was sealed with. */
export const decrypt = (key: Uint8Array, place: readonly string[], bytes: Uint8Array): Buffer | undefined => {
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(boundTo(place)).setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch {
    return undefined;
  }
};
