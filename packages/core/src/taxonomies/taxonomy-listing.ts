import { type Issue, issue } from "../kernel/issue.ts";
import { type LocalizedText, textIn } from "../kernel/localized-text.ts";
import type { Taxonomy, TaxonomyCategory } from "./taxonomy.ts";

/** A type as listed; `codes` stands only where the type has finer ones. */
export interface ListedType {
  code: string;
  label: string;
  codes?: ListedType[];
}

/** The whole list in one language. */
export interface TaxonomyListing {
  id: string;
  version: string;
  categories: { code: string; label: string; types: ListedType[] }[];
}

/**
 * The list in one language, as `answerable taxonomy show ID --format json` prints it. A label that is missing in it
 * falls back (F15), and each such label is a note `label-fell-back` that says in which language it stands.
 * The taxonomy must be valid: a finer code without its parent would not be shown.
 */
export const taxonomyListing = (
  taxonomy: Taxonomy,
  language: string,
): { readonly listing: TaxonomyListing; readonly notes: readonly Issue[] } => {
  const notes: Issue[] = [];
  const labelOf = (label: LocalizedText, path: (string | number)[]): string => {
    const chosen = textIn(label, language);
    if (chosen.fellBack) notes.push(issue("label-fell-back", path, {}, { asked: language, shown: chosen.language }));
    return chosen.text;
  };
  const under = (category: TaxonomyCategory, at: number, parent: string | undefined): ListedType[] =>
    category.types.flatMap((type, index) => {
      if (type.parent !== parent) return [];
      const label = labelOf(type.label, ["categories", at, "types", index, "label"]);
      const codes = under(category, at, type.code);
      return [{ code: type.code, label, ...(codes.length === 0 ? {} : { codes }) }];
    });
  const categories = taxonomy.categories.map((category, at) => ({
    code: category.code,
    label: labelOf(category.label, ["categories", at, "label"]),
    types: under(category, at, undefined),
  }));
  return { listing: { id: taxonomy.id, version: taxonomy.version, categories }, notes };
};
