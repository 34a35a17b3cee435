import { type Issue, issue } from "../kernel/issue.ts";
import { mentionsSexualViolence } from "../safeguards/mentions-sexual-violence.ts";
import type { Taxonomy } from "../taxonomies/taxonomy.ts";

/**
 * Types whose label speaks of sexual violence and that are not marked `sexualOrGenderBased`: under such a list they would
 * be recorded as incidents, with text, day and source. `sexual-type-not-marked`, each with its path. It works by words in
 * French and English, and helps whoever writes a list; it does not replace the GBV sub-cluster's reading of it.
 * Source: practice F6.
 */
export const unmarkedTypes = (taxonomy: Taxonomy): Issue[] =>
  taxonomy.categories.flatMap(({ types }, at) =>
    types.flatMap(({ label, sexualOrGenderBased }, index) =>
      sexualOrGenderBased !== true &&
      Object.values(label).some((text) => text !== undefined && mentionsSexualViolence(text))
        ? [issue("sexual-type-not-marked", ["categories", at, "types", index, "sexualOrGenderBased"])]
        : [],
    ),
  );
