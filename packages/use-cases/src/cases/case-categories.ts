import {
  type CaseCategory,
  cfmCategories,
  isInEffect,
  readCategory,
  type Taxonomy,
  type TaxonomyCode,
  utcDayOf,
  validateTaxonomy,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";

const isForCases = (content: unknown): boolean =>
  typeof content === "object" && content !== null && "purpose" in content && content.purpose === "cases";

/**
 * What cases are about in this operation: the list adopted last among those in effect today; the shipped one where none was
 * adopted, since no complaint waits for a document. Err: what is wrong with a list that was adopted under an older schema.
 */
export const caseTaxonomy = ({
  documents,
  now,
}: Pick<OperationContext, "documents" | "now">): Result<Taxonomy, Failure> => {
  const today = utcDayOf(now);
  const adopted = documents.all.findLast(
    ({ kind, header, content }) => kind === "taxonomy" && isInEffect(header, today) && isForCases(content),
  );
  if (adopted === undefined) return ok(cfmCategories);
  return validateTaxonomy(adopted.content)
    .map(({ taxonomy }) => taxonomy)
    .mapErr(wrongInput);
};

/** The category behind a code that a person chose. Err as {@link caseTaxonomy} and `readCategory` say. */
export const categoryIn = (
  ctx: Pick<OperationContext, "documents" | "now">,
  code: TaxonomyCode,
): Result<CaseCategory, Failure> =>
  caseTaxonomy(ctx).andThen((taxonomy) => {
    const read = readCategory(code, taxonomy);
    return read.isOk() ? ok(read.value) : err(wrongInput(read.error));
  });
