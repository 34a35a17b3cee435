import { err, ok, type Result } from "neverthrow";
import { type Issue, issue, issuesFrom } from "../kernel/issue.ts";
import { Taxonomy } from "./taxonomy.ts";
import { type SkeletonEntry, type TaxonomySkeleton, taxonomySkeleton } from "./taxonomy-skeleton.ts";

const firstByCode = (entries: readonly SkeletonEntry[]): Map<string, SkeletonEntry> => {
  const first = new Map<string, SkeletonEntry>();
  for (const entry of entries) if (entry.code !== undefined && !first.has(entry.code)) first.set(entry.code, entry);
  return first;
};

const duplicates = ({ entries }: TaxonomySkeleton): Issue[] => {
  const first = firstByCode(entries);
  return entries.flatMap((entry) => {
    const before = entry.code === undefined ? undefined : first.get(entry.code);
    if (before === undefined || before === entry) return [];
    return [issue("code-stands-twice", [...entry.path, "code"], {}, { firstAt: before.path.join(".") })];
  });
};

const repeatedLanguages = ({ languages }: TaxonomySkeleton): Issue[] =>
  languages.flatMap((tag, index) =>
    languages.indexOf(tag) === index ? [] : [issue("language-stands-twice", ["languages", index, "tag"])],
  );

const emptyCategories = ({ entries }: TaxonomySkeleton): Issue[] =>
  entries.flatMap((entry) =>
    entry.kind === "category" && !entries.some(({ category }) => category === entry.path[1])
      ? [issue("category-without-types", [...entry.path, "types"])]
      : [],
  );

const isTypeCode = (entry: SkeletonEntry | undefined): entry is SkeletonEntry => entry?.kind === "type";

const orphans = ({ entries }: TaxonomySkeleton): Issue[] => {
  const first = firstByCode(entries);
  return entries.flatMap((entry) => {
    const issues: Issue[] = [];
    if (entry.parent !== undefined) {
      const parent = first.get(entry.parent);
      if (!isTypeCode(parent)) issues.push(issue("parent-unknown", [...entry.path, "parent"]));
      else if (parent.category !== entry.category)
        issues.push(issue("parent-in-another-category", [...entry.path, "parent"]));
    }
    if (entry.neighbour !== undefined) {
      const neighbour = first.get(entry.neighbour);
      if (!isTypeCode(neighbour)) issues.push(issue("neighbour-unknown", [...entry.path, "neighbour", "type"]));
      else if (neighbour.code === entry.code)
        issues.push(issue("neighbour-of-itself", [...entry.path, "neighbour", "type"]));
    }
    return issues;
  });
};

/** Each ring of parents once, at its first type in the file. */
const cycles = ({ entries }: TaxonomySkeleton): Issue[] => {
  const first = firstByCode(entries);
  const cleared = new Set<string>();
  return [...first].flatMap(([code, entry]) => {
    const line: string[] = [];
    let current: string | undefined = code;
    while (current !== undefined && !cleared.has(current) && !line.includes(current)) {
      line.push(current);
      current = first.get(current)?.parent;
    }
    const isRing = current !== undefined && line.includes(current);
    for (const seen of line) cleared.add(seen);
    if (!isRing) return [];
    const ring = line.slice(line.indexOf(current ?? code));
    const at = [...first.keys()].find((one) => ring.includes(one)) ?? code;
    return [issue("parents-go-round", [...(first.get(at) ?? entry).path, "parent"], {}, { types: ring.length })];
  });
};

const languageIssues = ({ entries, languages }: TaxonomySkeleton): Issue[] => {
  const own = languages[0];
  if (own === undefined) return [];
  return entries.flatMap(({ label }) => [
    ...(label.languages.length > 0 && !label.languages.includes(own)
      ? [issue("label-missing-in-own-language", label.path)]
      : []),
    ...label.languages
      .filter((tag) => !languages.includes(tag))
      .map((tag) => issue("language-not-declared", [...label.path, tag])),
  ]);
};

const notesOn = ({ entries, languages }: TaxonomySkeleton): Issue[] => {
  const gaps = languages.slice(1).flatMap((tag, index) => {
    const missing = entries.filter(({ label }) => !label.languages.includes(tag));
    const firstAt = missing[0]?.label.path.join(".");
    if (firstAt === undefined) return [];
    return [issue("labels-missing-in-language", ["languages", index + 1], {}, { labels: missing.length, firstAt })];
  });
  const undefinedTypes = entries.filter(({ kind, hasDefinition }) => kind === "type" && !hasDefinition).length;
  return undefinedTypes === 0
    ? gaps
    : [...gaps, issue("types-without-definition", ["categories"], {}, { types: undefinedTypes })];
};

/**
 * Whether a file is a usable taxonomy: every problem at once, each with its path. Notes are what it lacks and can live
 * with: labels that will fall back to another language, types without a definition.
 * Err: the issues of the schema (kernel codes, `dates-are-backwards` among them) and `code-stands-twice`,
 * `language-stands-twice`, `category-without-types`, `parent-unknown`, `parent-in-another-category`,
 * `parents-go-round`, `neighbour-unknown`, `neighbour-of-itself`, `label-missing-in-own-language`,
 * `language-not-declared`.
 */
export const validateTaxonomy = (
  input: unknown,
): Result<{ readonly taxonomy: Taxonomy; readonly notes: readonly Issue[] }, Issue[]> => {
  const parsed = Taxonomy.safeParse(input);
  const skeleton = taxonomySkeleton(input);
  const issues = [
    ...(parsed.success ? [] : issuesFrom(parsed.error, input)),
    ...duplicates(skeleton),
    ...repeatedLanguages(skeleton),
    ...emptyCategories(skeleton),
    ...orphans(skeleton),
    ...cycles(skeleton),
    ...languageIssues(skeleton),
  ];
  return parsed.success && issues.length === 0 ? ok({ taxonomy: parsed.data, notes: notesOn(skeleton) }) : err(issues);
};
