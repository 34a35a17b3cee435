import * as z from "zod";

const LEAST = 12;
const MOST = 200;
const LEAST_DIFFERENT = 5;

/**
 * A password as somebody chooses it: long rather than odd, and no rule of capitals and digits. Source: NIST SP 800-63B §5.1.1.2
 * (length, no composition rules); the least length and number of different characters are Answerable default.
 */
export const NewPassword = z
  .string()
  .min(LEAST)
  .max(MOST)
  .refine((password) => new Set(password.normalize("NFC")).size >= LEAST_DIFFERENT, {
    params: { code: "too-few-characters" },
  })
  .describe("At least 12 characters: some words that nobody would put together.");
export type NewPassword = z.infer<typeof NewPassword>;
