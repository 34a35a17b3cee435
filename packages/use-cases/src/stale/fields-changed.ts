import { isDeepStrictEqual } from "node:util";

/** What is different in every version, and says nothing. */
const ALWAYS = "version";

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const changedIn = (before: Fields, after: Fields, path: readonly string[], depth: number): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [was, is] = [before[name], after[name]];
    if (isDeepStrictEqual(was, is)) return [];
    return depth > 1 && isFields(was) && isFields(is)
      ? changedIn(was, is, [...path, name], depth - 1)
      : [[...path, name].join(".")];
  });

/** The names of the fields that two showings of a record differ in, two levels deep, `said.priority`; never a value. */
export const fieldsChanged = (before: unknown, after: unknown): readonly string[] =>
  isFields(before) && isFields(after)
    ? changedIn(before, after, [], 2)
        .filter((name) => name !== ALWAYS)
        .toSorted()
    : [];
