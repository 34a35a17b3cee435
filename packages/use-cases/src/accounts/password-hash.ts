import { timingSafeEqual } from "node:crypto";
import { keyOfPassphrase, newSalt } from "@answerable/store";
import * as z from "zod";

/** A password as it is kept: Argon2id with its salt, and the cost it was made at, which may rise later. */
export const PasswordHash = z.strictObject({
  salt: z.base64(),
  memory: z.int(),
  passes: z.int(),
  parallelism: z.int(),
  hash: z.base64(),
});
export type PasswordHash = z.infer<typeof PasswordHash>;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const bytesOf = (text: string): Buffer => Buffer.from(text, "base64");

/** Off the event loop, a fifth of a second and 64 MB: one at a time. */
export const hashOfPassword = async (password: string): Promise<PasswordHash> => {
  const salt = newSalt();
  return { ...salt, salt: base64(salt.salt), hash: base64(await keyOfPassphrase(password, salt)) };
};

/** Whether it is the password of this hash. Without a hash it takes as long, and is not. */
export const isPassword = async (password: string, kept: PasswordHash | undefined): Promise<boolean> => {
  const salt = kept === undefined ? newSalt() : { ...kept, salt: bytesOf(kept.salt) };
  const made = await keyOfPassphrase(password, salt);
  return kept !== undefined && timingSafeEqual(made, bytesOf(kept.hash));
};
