import * as z from "zod";

export const Issue = z
  .strictObject({
    file: z
      .int()
      .positive()
      .optional()
      .describe("The file's number, from 1, where several were given; never its name."),
    row: z.int().nonnegative().optional().describe("The row in the input, counted from 1; 0 is the file itself."),
    id: z
      .string()
      .optional()
      .describe("The id the record has at its source, so that it can be found and mended there."),
    path: z.array(z.union([z.string(), z.number()])).describe("Where in the record, from the outside in."),
    code: z.string().describe("What is wrong; `answerable explain CODE` tells more."),
    facts: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))
      .optional()
      .describe("Bounds, codes and dates of the rule; never a value of the input."),
  })
  .describe("One thing that is wrong with an input, and where.");
/** One thing that is wrong with an input, and where. Never carries a value of the input. */
export type Issue = z.infer<typeof Issue>;

/** Where a record stands: its file where there are several, its row in it, and the id it has at its source. */
export interface Place {
  readonly file?: number;
  readonly row?: number;
  readonly id?: string;
}

const at = (place: Place, path: PropertyKey[], code: string, facts?: Issue["facts"]): Issue => ({
  ...(place.file === undefined ? {} : { file: place.file }),
  ...(place.row === undefined ? {} : { row: place.row }),
  ...(place.id === undefined ? {} : { id: place.id }),
  path: path.map((step) => (typeof step === "symbol" ? String(step.description) : step)),
  code,
  ...(facts === undefined ? {} : { facts }),
});

/** Builds an issue; leaves out what there is none of. */
export const issue = (code: string, path: (string | number)[] = [], place: Place = {}, facts?: Issue["facts"]): Issue =>
  at(place, path, code, facts);

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    input,
  );

const WRONG_TYPE: Readonly<Record<string, string>> = {
  number: "not-a-number",
  int: "not-a-whole-number",
  string: "not-text",
  boolean: "not-true-or-false",
  array: "not-a-list",
  object: "not-an-object",
  record: "not-an-object",
};

type ZodIssue = z.core.$ZodIssue;

/** The form that came closest: the fewest problems, all of them inside it; none where every form fails as a whole. */
const nearest = (branches: readonly Issue[][], depth: number): Issue[] | undefined =>
  branches
    .filter((branch) => branch.every((one) => one.path.length > depth))
    .reduce<Issue[] | undefined>((best, branch) => (best && best.length <= branch.length ? best : branch), undefined);

/** The names of the forms that a field takes, where one field of them says which it is. */
const formsOf = (one: z.core.$ZodIssueInvalidUnion): Issue["facts"] =>
  "options" in one && one.options !== undefined ? { allowed: one.options.map(String) } : undefined;

/** A field's name; what has blanks in it may be something that was said, put where a name belongs, and is not repeated. */
const nameOrNothing = (key: string): string => (/^\S{1,60}$/.test(key) ? key : "…");

const translate = (one: ZodIssue, input: unknown, place: Place, above: PropertyKey[]): Issue[] => {
  const path = [...above, ...one.path];
  switch (one.code) {
    case "invalid_type":
      return [
        at(place, path, valueAt(input, path) === undefined ? "missing" : (WRONG_TYPE[one.expected] ?? "wrong-type")),
      ];
    case "too_small":
      return [
        at(place, path, one.origin === "string" || one.origin === "array" ? "too-short" : "too-small", {
          minimum: Number(one.minimum),
        }),
      ];
    case "too_big":
      return [
        at(place, path, one.origin === "string" || one.origin === "array" ? "too-long" : "too-big", {
          maximum: Number(one.maximum),
        }),
      ];
    case "invalid_format":
      return [at(place, path, "wrong-form")];
    case "not_multiple_of":
      return [at(place, path, "not-a-whole-number")];
    case "unrecognized_keys":
      return one.keys.map((key) => at(place, [...path, nameOrNothing(key)], "unknown-field"));
    case "invalid_union": {
      if (valueAt(input, path) === undefined) return [at(place, path, "missing")];
      const branches = one.errors.map((branch) => branch.flatMap((inner) => translate(inner, input, place, path)));
      return nearest(branches, path.length) ?? [at(place, path, "no-form-fits", formsOf(one))];
    }
    case "invalid_key":
      return [at(place, path, "wrong-name")];
    case "invalid_element":
      return one.issues.flatMap((inner) => translate(inner, input, place, path));
    case "invalid_value":
      return [at(place, path, valueAt(input, path) === undefined ? "missing" : "not-in-the-list")];
    case "custom": {
      const code = one.params?.["code"];
      // a rule that names no code is a bare `z.custom`, and what most often breaks it is that nothing is there
      const unnamed = valueAt(input, path) === undefined ? "missing" : "refused";
      return [at(place, path, typeof code === "string" ? code : unnamed, one.params?.["facts"] as Issue["facts"])];
    }
  }
};

/**
 * Every problem zod found, all at once, each with its place. `input` is only asked whether something is there at all
 * (zod calls a missing field a wrong type); none of its values is taken over.
 */
export const issuesFrom = (error: z.core.$ZodError, input: unknown, place: Place = {}): Issue[] =>
  error.issues.flatMap((one) => translate(one, input, place, []));
