import * as z from "zod";
import { documentHeader } from "../kernel/document-header.ts";
import { LocalizedText } from "../kernel/localized-text.ts";
import { TaxonomyCode } from "./taxonomy.ts";
import { TaxonomyRef } from "./taxonomy-ref.ts";

export const CrosswalkRow = z.strictObject({
  from: TaxonomyCode.describe("A type of the first taxonomy; finer codes without a row of their own follow it."),
  to: z.array(TaxonomyCode).describe("Types of the second one; empty: it has no counterpart there."),
  several: z
    .enum(["all-apply", "some-apply"])
    .optional()
    .describe("Needed where `to` has two or more: do all of them apply to each case, or only some?"),
  judgement: LocalizedText.optional().describe("Why a person has to decide; absent: the row holds without looking."),
  source: z.string().min(1).optional().describe("Where this row comes from, if not from where the document does."),
});
/** What one type becomes in another taxonomy. */
export type CrosswalkRow = z.infer<typeof CrosswalkRow>;

export const Crosswalk = z
  .strictObject({
    ...documentHeader,
    from: TaxonomyRef,
    to: TaxonomyRef,
    condition: LocalizedText.optional().describe("What must hold for any row to apply."),
    rows: z.array(CrosswalkRow).min(1).describe("One row for each type of the first taxonomy."),
  })
  .describe("How the types of one taxonomy read in another; many to many.");
/**
 * How the types of one taxonomy read in another. It is a reading aid, not an equation: rows are many to many, a type
 * may have no counterpart, and some rows need a person.
 */
export type Crosswalk = z.infer<typeof Crosswalk>;

/** A crosswalk as it is written in a file: nothing branded yet. */
export type CrosswalkFile = z.input<typeof Crosswalk>;
