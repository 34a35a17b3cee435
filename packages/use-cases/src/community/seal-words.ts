import { type Issue, personalValues, wordsIssues } from "@answerable/core";
import { err, type Result } from "neverthrow";
import type * as z from "zod";
import type { OperationContext } from "../context.ts";
import { type Failure, storeFailed, wrongInput } from "../failure.ts";
import { type SealedInput, TO_THE_STORE } from "../seal.ts";

interface WordsToSeal<Open> {
  readonly stream: string;
  readonly schema: z.ZodType<Open>;
  readonly value: Open;
}

/** Why words of a value are not written down, each with its place; see `wordsIssues`. */
const issuesInWords = <Open>({ schema, value }: WordsToSeal<Open>): readonly Issue[] =>
  wordsIssues(personalValues(schema, value).map(({ path, value: words }) => ({ path, words })));

/**
 * Looks at all words of a value and seals them to the store; what tells of abuse or of somebody is refused before anything is stored,
 * with all else that is wrong (`others`). Err: the issues of `wordsIssues`; the store. Source: practice C1, M10.
 */
export const sealWords = async <Open>(
  ctx: Pick<OperationContext, "seal">,
  request: WordsToSeal<Open>,
  others: readonly Issue[] = [],
): Promise<Result<SealedInput<Open>, Failure>> => {
  const wrong = [...others, ...issuesInWords(request)];
  if (wrong.length > 0) return err(wrongInput(wrong));
  const sealed = await ctx.seal({ ...request, termsOf: () => TO_THE_STORE });
  return sealed.mapErr(storeFailed);
};
