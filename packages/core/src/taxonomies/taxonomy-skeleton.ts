type Path = (string | number)[];

/** What can be read of one label, whatever else is wrong with the file. */
export interface SkeletonLabel {
  readonly path: Path;
  readonly languages: readonly string[];
}

/** What can be read of one coded thing. */
export interface SkeletonEntry {
  readonly kind: "category" | "type" | "route";
  readonly path: Path;
  readonly code: string | undefined;
  readonly label: SkeletonLabel;
  /** For a type: the index of its category. */
  readonly category: number | undefined;
  readonly parent: string | undefined;
  readonly neighbour: string | undefined;
  readonly hasDefinition: boolean;
}

/** What can be read of a taxonomy file. */
export interface TaxonomySkeleton {
  readonly entries: readonly SkeletonEntry[];
  /** Declared language tags with their index. */
  readonly languages: readonly string[];
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const entryOf = (
  value: unknown,
  kind: SkeletonEntry["kind"],
  path: Path,
  category: number | undefined,
): SkeletonEntry => {
  const fields = fieldsOf(value);
  return {
    kind,
    path,
    code: textOf(fields["code"]),
    label: { path: [...path, "label"], languages: Object.keys(fieldsOf(fields["label"])) },
    category,
    parent: textOf(fields["parent"]),
    neighbour: textOf(fieldsOf(fields["neighbour"])["type"]),
    hasDefinition: fields["definition"] !== undefined,
  };
};

/**
 * Reads what can be read of a taxonomy file, so that duplicates and orphans are reported together with wrong shapes and
 * a file is not mended one round at a time.
 */
export const taxonomySkeleton = (input: unknown): TaxonomySkeleton => {
  const file = fieldsOf(input);
  const categories = listOf(file["categories"]).flatMap((category, at) => [
    entryOf(category, "category", ["categories", at], undefined),
    ...listOf(fieldsOf(category)["types"]).map((type, index) =>
      entryOf(type, "type", ["categories", at, "types", index], at),
    ),
  ]);
  const routes = listOf(file["routes"]).map((route, at) => entryOf(route, "route", ["routes", at], undefined));
  const languages = listOf(file["languages"]).map((language) => textOf(fieldsOf(language)["tag"]) ?? "");
  return { entries: [...categories, ...routes], languages };
};
