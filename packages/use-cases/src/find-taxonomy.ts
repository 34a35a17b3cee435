import { type Issue, issue, namedTaxonomy, shippedTaxonomies, type Taxonomy, validateTaxonomy } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { FileInput } from "./file-field.ts";
import { jsonOf } from "./json-file.ts";

/** The shipped taxonomy a person means by `mali`, `mali-2021` or `mali@2021`. Err `taxonomy-not-shipped`. */
export const shippedTaxonomy = (name: string, field: string): Result<Taxonomy, Issue[]> => {
  const found = namedTaxonomy(shippedTaxonomies, name);
  return found ? ok(found) : err([issue("taxonomy-not-shipped", [field])]);
};

/** The taxonomy in a file, an agency's own. Err: `not-json`, or every problem {@link validateTaxonomy} found. */
export const taxonomyIn = (file: FileInput): Result<{ taxonomy: Taxonomy; notes: readonly Issue[] }, Issue[]> =>
  jsonOf(file).andThen((json) => validateTaxonomy(json));
