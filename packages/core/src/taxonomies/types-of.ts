import type { Taxonomy, TaxonomyCategory, TaxonomyType } from "./taxonomy.ts";

/** A type with the category it stands in. */
export interface PlacedType {
  readonly category: TaxonomyCategory;
  readonly type: TaxonomyType;
}

/** Every type of a taxonomy, finer codes included, in the order of the document. Routes are not types. */
export const typesOf = (taxonomy: Taxonomy): PlacedType[] =>
  taxonomy.categories.flatMap((category) => category.types.map((type) => ({ category, type })));

/** The type with this code and its category, or undefined. */
export const findType = (taxonomy: Taxonomy, code: string): PlacedType | undefined =>
  typesOf(taxonomy).find(({ type }) => type.code === code);

/** Whether the code is a type that is counted without any detail. Source: practice F6. */
export const isSexualOrGenderBased = (taxonomy: Taxonomy, code: string): boolean =>
  findType(taxonomy, code)?.type.sexualOrGenderBased === true;

/**
 * The code itself and the types above it, nearest first. Stops where a parent is unknown or comes round again, so that
 * it ends on any file.
 */
export const lineageOf = (taxonomy: Taxonomy, code: string): string[] => {
  const parents = new Map(typesOf(taxonomy).map(({ type }) => [type.code, type.parent]));
  const line: string[] = [];
  let current: string | undefined = code;
  while (current !== undefined && parents.has(current) && !line.includes(current)) {
    line.push(current);
    current = parents.get(current);
  }
  return line;
};
