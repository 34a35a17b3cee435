import { type Issue, issue, shippedTaxonomies, type Taxonomy, validateTaxonomy } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { FileInput } from "./file-field.ts";
import { jsonOf } from "./json-file.ts";

/** The newest shipped taxonomy of an id. Err `taxonomy-not-shipped`. */
export const shippedTaxonomy = (id: string, field: string): Result<Taxonomy, Issue[]> => {
  const found = shippedTaxonomies.filter((taxonomy) => taxonomy.id === id).at(-1);
  return found ? ok(found) : err([issue("taxonomy-not-shipped", [field])]);
};

/** The taxonomy in a file, an agency's own. Err: `not-json`, or every problem {@link validateTaxonomy} found. */
export const taxonomyIn = (file: FileInput): Result<{ taxonomy: Taxonomy; notes: readonly Issue[] }, Issue[]> =>
  jsonOf(file).andThen((json) => validateTaxonomy(json));
