import type { Crosswalk, CrosswalkFile } from "./crosswalk.ts";
import type { Taxonomy, TaxonomyFile } from "./taxonomy.ts";

/**
 * Brands a taxonomy that comes with the software, without running the schema at every start: a test passes each one
 * through the same validation as an agency's own file.
 */
export const shippedTaxonomy = (document: TaxonomyFile): Taxonomy => document as Taxonomy;

/** The same for a crosswalk. */
export const shippedCrosswalk = (document: CrosswalkFile): Crosswalk => document as Crosswalk;
