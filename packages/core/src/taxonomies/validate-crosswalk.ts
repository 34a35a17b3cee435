import { err, ok, type Result } from "neverthrow";
import { type Issue, issue, issuesFrom } from "../kernel/issue.ts";
import { Crosswalk, type CrosswalkRow } from "./crosswalk.ts";
import type { Taxonomy } from "./taxonomy.ts";
import { isReferenceTo } from "./taxonomy-ref.ts";
import { findType, lineageOf, typesOf } from "./types-of.ts";

const rowIssues = (row: CrosswalkRow, at: number, rows: readonly CrosswalkRow[], from: Taxonomy, to: Taxonomy) => {
  const issues: Issue[] = [];
  const add = (code: string, ...path: (string | number)[]) => issues.push(issue(code, ["rows", at, ...path]));
  if (findType(from, row.from) === undefined) add("type-unknown", "from");
  if (rows.findIndex((other) => other.from === row.from) !== at) add("row-stands-twice", "from");
  row.to.forEach((code, index) => {
    if (findType(to, code) === undefined) add("type-unknown", "to", index);
    if (row.to.indexOf(code) !== index) add("target-stands-twice", "to", index);
  });
  if (row.to.length > 1 && row.several === undefined) add("several-targets-unexplained", "several");
  if (row.to.length < 2 && row.several !== undefined) add("several-without-targets", "several");
  if (row.several === "some-apply" && row.judgement === undefined) add("judgement-missing", "judgement");
  return issues;
};

/** A type is covered by its own row or by one of a type above it. */
const uncovered = (crosswalk: Crosswalk, from: Taxonomy): string[] => {
  const covered = new Set(crosswalk.rows.map((row) => row.from));
  const hasChildren = new Set(typesOf(from).map(({ type }) => type.parent));
  return typesOf(from)
    .map(({ type }) => type.code)
    .filter((code) => !hasChildren.has(code) && !lineageOf(from, code).some((one) => covered.has(one)));
};

const unreached = (crosswalk: Crosswalk, to: Taxonomy): string[] => {
  const reached = new Set(crosswalk.rows.flatMap((row) => row.to.flatMap((code) => lineageOf(to, code))));
  return typesOf(to)
    .map(({ type }) => type.code)
    .filter((code) => !lineageOf(to, code).some((one) => reached.has(one)));
};

/**
 * Whether a crosswalk is usable between these two taxonomies: every problem at once. A type without a counterpart needs
 * a row with an empty `to`, so that nothing is left out by oversight. Notes list types of the second taxonomy that no
 * row reaches (`types-never-reached`).
 * Err: the issues of the schema and `crosswalk-of-another-version`, `type-unknown`, `row-stands-twice`,
 * `target-stands-twice`, `several-targets-unexplained`, `several-without-targets`, `judgement-missing`,
 * `types-not-covered`.
 */
export const validateCrosswalk = (
  input: unknown,
  from: Taxonomy,
  to: Taxonomy,
): Result<{ readonly crosswalk: Crosswalk; readonly notes: readonly Issue[] }, Issue[]> => {
  const parsed = Crosswalk.safeParse(input);
  if (!parsed.success) return err(issuesFrom(parsed.error, input));
  const crosswalk = parsed.data;
  const issues = crosswalk.rows.flatMap((row, at) => rowIssues(row, at, crosswalk.rows, from, to));
  if (!isReferenceTo(crosswalk.from, from)) issues.push(issue("crosswalk-of-another-version", ["from"]));
  if (!isReferenceTo(crosswalk.to, to)) issues.push(issue("crosswalk-of-another-version", ["to"]));
  const missing = uncovered(crosswalk, from);
  if (missing.length > 0) issues.push(issue("types-not-covered", ["rows"], {}, { types: missing }));
  if (issues.length > 0) return err(issues);
  const never = unreached(crosswalk, to);
  return ok({
    crosswalk,
    notes: never.length === 0 ? [] : [issue("types-never-reached", ["rows"], {}, { types: never })],
  });
};
