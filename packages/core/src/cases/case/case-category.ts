import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import { type Issue, issue } from "../../kernel/issue.ts";
import { type Taxonomy, TaxonomyCode } from "../../taxonomies/taxonomy.ts";
import { TaxonomyRef } from "../../taxonomies/taxonomy-ref.ts";

export const CaseCategory = z
  .strictObject({
    code: TaxonomyCode.describe("The type, as the taxonomy codes it."),
    taxonomy: TaxonomyRef,
    way: z
      .enum(["office", "investigating-body"])
      .describe("Who deals with it: the office, or the investigating body alone."),
  })
  .describe("What a case is about. What is told of gender-based violence has none: it opens no case.");
/**
 * What a case is about, and which of the two ways it takes. There is no third member, for gender-based violence: a case of
 * it cannot be written down. Source: IOM cash-based interventions manual 5.4, table 9; practice C1, C2.
 */
export type CaseCategory = z.infer<typeof CaseCategory>;

/** Categories that open no case, and what is done instead. The shipped taxonomy has it as a route and not as a type. */
const OPENS_NO_CASE: ReadonlySet<string> = new Set(["gbv-disclosure", "gender-based-violence"]);

/**
 * The category behind a code that a person chose.
 * Err `category-opens-no-case`: it is told at the desk and written nowhere, the service card is shown; `category-unknown`.
 */
export const readCategory = (code: string, taxonomy: Taxonomy): Result<CaseCategory, readonly Issue[]> => {
  const types = taxonomy.categories.flatMap((category) => category.types);
  const type = types.find((one) => one.code === code);
  if (OPENS_NO_CASE.has(code) || type?.sexualOrGenderBased === true)
    return err([issue("category-opens-no-case", ["category"])]);
  if (type === undefined) return err([issue("category-unknown", ["category"])]);
  return ok({
    code: type.code,
    taxonomy: { id: taxonomy.id, version: taxonomy.version },
    way: type.sensitive === true ? "investigating-body" : "office",
  });
};
