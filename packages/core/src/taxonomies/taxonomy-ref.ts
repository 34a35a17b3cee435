import * as z from "zod";
import { documentHeader } from "../kernel/document-header.ts";

export const TaxonomyRef = z
  .strictObject({ id: documentHeader.id, version: documentHeader.version })
  .describe("One version of one taxonomy.");
/** One version of one taxonomy. Records, crosswalks and series pin it. */
export type TaxonomyRef = z.infer<typeof TaxonomyRef>;

/** True where the reference names exactly this version of this taxonomy. */
export const isReferenceTo = (reference: TaxonomyRef, taxonomy: TaxonomyRef): boolean =>
  reference.id === taxonomy.id && reference.version === taxonomy.version;
