import * as fc from "fast-check";
import { EXAMPLE_OF_NAME, EXAMPLE_TEXTS } from "./example-texts.ts";
import { nameIn, propertiesOf, requiredOf, type Schema } from "./schema.ts";

/** What generated values are made of. For tests. */
export interface Making {
  /** Where references lead. */
  readonly named: (name: string) => Schema | undefined;
  /** Ids of records that are there. */
  readonly ids: readonly string[];
}

/** Values that a form does not tell: such as are there, such as are not, and the ends of what may be said. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  PCode: ["ML0505", "ML05", "ML0401", "ML", "XX99"],
  LocalCode: ["threat", "bandits", "x"],
  TaxonomyCode: ["threat", "murder", "no-such-code"],
  Month: ["2020-06", "2020-05", "0000-01", "9999-12"],
  Day: ["2020-06-15", "0001-01-01", "9999-12-31"],
  Instant: ["2020-06-15T08:00:00.000Z", "0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"],
};

/** No value of ours is deeper. */
const DEEPEST = 6;

const bound = (schema: Schema, keyword: string, unless: number): number =>
  typeof schema[keyword] === "number" ? schema[keyword] : unless;

const textOf = (schema: Schema): fc.Arbitrary<string> => {
  const [least, most] = [bound(schema, "minLength", 0), bound(schema, "maxLength", 40)];
  const { pattern } = schema;
  if (typeof pattern !== "string")
    return fc.string({ unit: "grapheme", minLength: least, maxLength: Math.max(least, Math.min(most, 40)) });
  const form = new RegExp(pattern, "u");
  const usual = EXAMPLE_TEXTS.filter((one) => form.test(one) && one.length >= least && one.length <= most);
  return usual.length === 0 ? fc.stringMatching(form) : fc.constantFrom(...usual);
};

const numberOf = (schema: Schema): fc.Arbitrary<number> => {
  const min = Math.max(bound(schema, "minimum", -1e6), bound(schema, "exclusiveMinimum", -1e6));
  const max = Math.max(min, Math.min(bound(schema, "maximum", 1e6), bound(schema, "exclusiveMaximum", 1e6)));
  return schema["type"] === "integer"
    ? fc.integer({ min: Math.ceil(min), max: Math.max(Math.ceil(min), Math.floor(max)) })
    : fc.double({ min, max, noNaN: true });
};

const recordOf = (schema: Schema, making: Making, depth: number): fc.Arbitrary<unknown> => {
  const fields = Object.entries(propertiesOf(schema)).map(([name, one]) => [
    name,
    generatedValue(one, making, depth + 1),
  ]);
  const shape = Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>;
  const required = requiredOf(schema).filter((name) => name in shape);
  if (depth > DEEPEST)
    return fc.record(Object.fromEntries(required.map((name) => [name, shape[name] ?? fc.constant(null)])));
  return fc.record(shape, { requiredKeys: required });
};

/** Values that a schema takes, as far as it says so: what it does not say is refused, which is an answer, too. */
export const generatedValue = (schema: Schema, making: Making, depth = 0): fc.Arbitrary<unknown> => {
  const name = nameIn(schema["$ref"]);
  if (name === "Uuid") return fc.oneof(fc.constantFrom(...making.ids), fc.constant(EXAMPLE_OF_NAME["Uuid"]), fc.uuid());
  if (name !== undefined) {
    const known = KNOWN[name] ?? [EXAMPLE_OF_NAME[name] ?? []].flat();
    return known.length > 0 ? fc.constantFrom(...known) : generatedValue(making.named(name) ?? {}, making, depth);
  }
  if ("const" in schema) return fc.constant(schema["const"]);
  if (Array.isArray(schema["enum"])) return fc.constantFrom(...(schema["enum"] as unknown[]));
  const several = (schema["anyOf"] ?? schema["oneOf"]) as readonly Schema[] | undefined;
  if (several !== undefined) return fc.oneof(...several.map((one) => generatedValue(one, making, depth + 1)));
  switch ([schema["type"]].flat()[0]) {
    case "object":
      return recordOf(schema, making, depth);
    case "array":
      return fc.array(generatedValue((schema["items"] ?? {}) as Schema, making, depth + 1), {
        minLength: bound(schema, "minItems", 0),
        maxLength: Math.max(bound(schema, "minItems", 0), 2),
      });
    case "string":
      return textOf(schema);
    case "integer":
    case "number":
      return numberOf(schema);
    case "boolean":
      return fc.boolean();
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
};

/** What stands where something else belongs. */
const STRANGE: readonly unknown[] = [
  ...[null, "", "3", 3, -1, 0.5, 1e308, true, {}, [], "\u0001", "ǆ", "’; drop table incident; --", "../../etc/passwd"],
  ...[Array.from({ length: 2000 }, () => 0), "x".repeat(30_000), { constructor: 1, toString: 2 }],
];

const placesIn = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] => [
  path,
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, Array.isArray(value) ? Number(key) : key]))
    : []),
];

const withAt = (
  value: unknown,
  [step, ...rest]: readonly (string | number)[],
  put: (old: unknown) => unknown,
): unknown => {
  if (step === undefined) return put(value);
  if (Array.isArray(value)) return value.map((one, at) => (at === step ? withAt(one, rest, put) : one));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, one]) => [key, key === step ? withAt(one, rest, put) : one]),
  );
};

const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The same value with one thing in it wrong: another kind of thing, nothing, or a field that nobody knows. */
export const spoiled = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...placesIn(value)), fc.constantFrom(...STRANGE), fc.boolean())
    .map(([path, strange, isMore]) =>
      withAt(value, path, (old) => (isMore && isRecord(old) ? { ...old, nobodyKnowsThis: strange } : strange)),
    );
