import type { LocalizedText } from "../kernel/localized-text.ts";
import type { Taxonomy, TaxonomyType } from "./taxonomy.ts";
import type { TaxonomyRef } from "./taxonomy-ref.ts";

type Kind = "category" | "type" | "route";

/** A coded thing of a taxonomy. */
export interface Coded {
  readonly kind: Kind;
  readonly code: string;
}

/** Where a type stands. */
export interface TypePlace {
  readonly category: string;
  readonly parent: string | null;
}

/** What changed from one version to another. A code that changes its kind is removed and added. */
export interface TaxonomyDiff {
  readonly from: TaxonomyRef;
  readonly to: TaxonomyRef;
  readonly added: readonly Coded[];
  readonly removed: readonly Coded[];
  readonly relabelled: readonly (Coded & { readonly languages: readonly string[] })[];
  readonly moved: readonly { readonly code: string; readonly from: TypePlace; readonly to: TypePlace }[];
  /** The same code with other criteria: it may count other things than before. */
  readonly redefined: readonly (Coded & { readonly fields: readonly string[] })[];
}

interface Entry extends Coded {
  readonly label: LocalizedText;
  readonly place: TypePlace | undefined;
  readonly criteria: Readonly<Record<string, unknown>>;
}

const criteriaOf = (type: TaxonomyType): Record<string, unknown> => ({
  definition: type.definition,
  counts: type.counts,
  doesNotCount: type.doesNotCount,
  neighbour: type.neighbour,
  countedBy: type.countedBy,
  sexualOrGenderBased: type.sexualOrGenderBased === true,
  sensitive: type.sensitive === true,
  grave: type.grave === true,
});

const entriesOf = (taxonomy: Taxonomy): Entry[] => [
  ...taxonomy.categories.flatMap((category): Entry[] => [
    { kind: "category", code: category.code, label: category.label, place: undefined, criteria: {} },
    ...category.types.map(
      (type): Entry => ({
        kind: "type",
        code: type.code,
        label: type.label,
        place: { category: category.code, parent: type.parent ?? null },
        criteria: criteriaOf(type),
      }),
    ),
  ]),
  ...(taxonomy.routes ?? []).map(
    (route): Entry => ({
      kind: "route",
      code: route.code,
      label: route.label,
      place: undefined,
      criteria: { rule: route.rule },
    }),
  ),
];

/** Equal as documents: the order of an object's fields says nothing. */
const isSame = (a: unknown, b: unknown): boolean => {
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) return a === b;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => isSame(left[key], right[key]));
};

const changedKeys = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !isSame(a[key], b[key]));

const keyOf = ({ kind, code }: Coded): string => `${kind} ${code}`;
const codedOf = ({ kind, code }: Coded): Coded => ({ kind, code });

/**
 * What changed between two taxonomies, by code, in the order of the documents (`removed` in the order of the first).
 * It says what a reader sees, not what it means: a code that stays may still count something else (`redefined`).
 */
export const diffTaxonomies = (before: Taxonomy, after: Taxonomy): TaxonomyDiff => {
  const old = new Map(entriesOf(before).map((entry) => [keyOf(entry), entry]));
  const now = new Map(entriesOf(after).map((entry) => [keyOf(entry), entry]));
  const kept = [...now.values()].flatMap((entry) => {
    const was = old.get(keyOf(entry));
    return was === undefined ? [] : [{ was, entry }];
  });
  return {
    from: { id: before.id, version: before.version },
    to: { id: after.id, version: after.version },
    added: [...now.values()].filter((entry) => !old.has(keyOf(entry))).map(codedOf),
    removed: [...old.values()].filter((entry) => !now.has(keyOf(entry))).map(codedOf),
    relabelled: kept.flatMap(({ was, entry }) => {
      const languages = changedKeys(was.label, entry.label);
      return languages.length === 0 ? [] : [{ ...codedOf(entry), languages }];
    }),
    moved: kept.flatMap(({ was, entry }) =>
      was.place === undefined || entry.place === undefined || isSame(was.place, entry.place)
        ? []
        : [{ code: entry.code, from: was.place, to: entry.place }],
    ),
    redefined: kept.flatMap(({ was, entry }) => {
      const fields = changedKeys(was.criteria, entry.criteria);
      return fields.length === 0 ? [] : [{ ...codedOf(entry), fields }];
    }),
  };
};
