import * as z from "zod";
import type { OperationContext } from "../context.ts";

/** Chance enough that nobody guesses a key: 128 bits. */
const KEY_BYTES = 16;

export const keyField = z
  .string()
  .regex(/^[\x21-\x7e]{16,200}$/)
  .optional()
  .describe(
    "A word of chance that this submission alone has, such as a UUID: sent again with the same words it gives the same " +
      "receipt and no second case. Left out: one is made and printed.",
  );

/** The lodger's key, and the same for the answer where it was made here. */
export const keyOf = (
  given: string | undefined,
  { chance }: Pick<OperationContext, "chance">,
): { readonly key: string; readonly made: { readonly key?: string } } => {
  if (given !== undefined) return { key: given, made: {} };
  const key = Buffer.from(chance(KEY_BYTES)).toString("hex");
  return { key, made: { key } };
};
