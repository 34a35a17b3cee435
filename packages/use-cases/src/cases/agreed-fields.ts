import { agreeOnWords, type Instant, issue, Month, monthOf, PCode, publicActor, utcDayOf } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { keyOf, type LodgersKey } from "./lodgers-key.ts";

const words = z
  .string()
  .min(1)
  .max(200)
  .describe("The words, as the person says them: any order, capitals or accents.");
const area = PCode.describe("The area that goes with the words; the same when the person comes back.");

/** Words and area, where somebody lodges a matter and wants no paper to come back with. */
export const agreedField = z
  .strictObject({ words, area })
  .optional()
  .meta({
    description:
      "Words that the desk and the person agree on, to come back with in place of a receipt: at least three, and nothing that " +
      "tells who somebody is. They are kept nowhere, and no key is needed with them.",
    "x-secret": true,
  });

const Agreed = z.strictObject({ words, area, month: Month.describe("The month in which it was first received.") });

/** Words, area and month, where a person comes back with them. */
export const cameBackField = Agreed.meta({
  description: "The words that were agreed on, with their area and month.",
  "x-secret": true,
});
export type CameBack = z.output<typeof Agreed>;

/** For what words are tried; it stands in the read log, with who tried and when. */
const TRYING = "return-by-words";
/** Answerable default: more than a desk has people coming back in a day. */
const TRIES_A_DAY = 30;

/** Counts a try, before anything is looked for. Err `too-many-tries` {perDay}. */
export const tryWords = (ctx: Pick<OperationContext, "attempt">) => ctx.attempt(TRYING, TRIES_A_DAY);

interface Lodger {
  readonly key?: string | undefined;
  readonly agreed?: z.output<typeof agreedField>;
}

/**
 * What leads to a lodging: the words that were agreed on, or the lodger's key. Err those of `agreeOnWords`;
 * `agreed-words-at-the-desk`: words are agreed between two; `too-many-tries`.
 */
export const leadingKey = async (
  { key, agreed }: Lodger,
  receivedAt: Instant,
  ctx: OperationContext,
): Promise<Result<LodgersKey, Failure>> => {
  if (agreed === undefined) return ok(keyOf(key, ctx));
  if (ctx.actor === publicActor) return err(wrongInput([issue("agreed-words-at-the-desk", ["agreed"])]));
  const chosen = agreeOnWords(agreed.words);
  if (chosen.isErr()) return err(wrongInput(chosen.error));
  const place = { words: chosen.value, area: agreed.area, month: monthOf(utcDayOf(receivedAt)) };
  return await tryWords(ctx)
    .andThen(() => ctx.receipts.keyOfWords(place))
    .map((leads) => ({ key: leads, made: {} }));
};

/** Other words said under the same ones: two people agreed on the same, and the second chooses others. */
export const wordsTaken = (failure: Failure, agreed: Lodger["agreed"]): Failure =>
  agreed !== undefined && failure.owner === "rule" && failure.rejection.code === "lodged-otherwise"
    ? wrongInput([issue("agreed-words-taken", ["agreed", "words"])])
    : failure;
