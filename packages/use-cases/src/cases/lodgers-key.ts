import { publicActor } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { keyTooShort, PUBLIC_KEY_CHARACTERS } from "../once/key-too-short.ts";

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

export interface LodgersKey {
  readonly key: string;
  /** The same for the answer, where it was made here. */
  readonly made: { readonly key?: string };
}

/** The lodger's key. Err `key-too-short` of somebody who is not known: a key leads to its receipt. */
export const keyOf = (
  given: string | undefined,
  { chance, actor }: Pick<OperationContext, "chance" | "actor">,
): Result<LodgersKey, Failure> => {
  if (given !== undefined)
    return actor === publicActor && given.length < PUBLIC_KEY_CHARACTERS
      ? err(keyTooShort(["key"]))
      : ok({ key: given, made: {} });
  const key = Buffer.from(chance(KEY_BYTES)).toString("hex");
  return ok({ key, made: { key } });
};
