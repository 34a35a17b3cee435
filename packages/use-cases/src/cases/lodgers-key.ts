import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { KEY_CHARACTERS } from "../once/key-too-short.ts";

/** Chance enough that nobody guesses a key: 128 bits. */
const KEY_BYTES = 16;

/**
 * The lodger's key. A receipt is made from it, and two who came with the same one would share a case: whoever lodges, nobody may guess
 * or count to one.
 */
export const keyField = z
  .string()
  .regex(/^[\x21-\x7e]{1,200}$/)
  .refine((key) => key.length >= KEY_CHARACTERS, {
    params: { code: "key-too-short", facts: { characters: KEY_CHARACTERS } },
  })
  .meta({ minLength: KEY_CHARACTERS })
  .optional()
  .describe(
    "A word of chance that this submission alone has, such as a UUID: sent again with the same words it gives the same " +
      "receipt and no second case. Left out: one is made and printed.",
  );

export interface LodgersKey {
  readonly key: string;
  /** The same for the answer, where it was made here. */
  readonly made: { readonly key?: string };
}

/** The key that was given, or one of chance. */
export const keyOf = (given: string | undefined, { chance }: Pick<OperationContext, "chance">): LodgersKey => {
  if (given !== undefined) return { key: given, made: {} };
  const key = Buffer.from(chance(KEY_BYTES)).toString("hex");
  return { key, made: { key } };
};
