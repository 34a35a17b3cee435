import { EXAMPLE_OF_NAME, EXAMPLE_TEXTS } from "./example-texts.ts";
import { nameIn, type Schema } from "./schema.ts";

/** Where references lead. */
export type Named = (name: string) => Schema | undefined;

const numberIn = (schema: Schema, keyword: string): number | undefined =>
  typeof schema[keyword] === "number" ? schema[keyword] : undefined;

const textOf = (schema: Schema): string => {
  const {
    pattern,
    minLength = 0,
    maxLength = Number.POSITIVE_INFINITY,
  } = schema as {
    readonly pattern?: string;
    readonly minLength?: number;
    readonly maxLength?: number;
  };
  const form = new RegExp(pattern ?? "", "u");
  const formats: Readonly<Record<string, string>> = {
    date: "2020-06-15",
    "date-time": "2020-06-15T08:00:00.000Z",
    uuid: "01a1ff5b-bf86-7778-a343-340ea836537f",
    uri: "https://example.org/",
  };
  const texts = [
    formats[String(schema["format"])] ?? [],
    EXAMPLE_TEXTS,
    "office".repeat(20).slice(0, minLength),
  ].flat();
  return texts.find((one) => form.test(one) && one.length >= minLength && one.length <= maxLength) ?? "";
};

const numberOf = (schema: Schema): number => {
  const above = numberIn(schema, "exclusiveMinimum");
  const least =
    numberIn(schema, "minimum") ?? (above === undefined ? 1 : above + (schema["type"] === "integer" ? 1 : 0.5));
  const most = numberIn(schema, "maximum") ?? numberIn(schema, "exclusiveMaximum") ?? Number.POSITIVE_INFINITY;
  return Math.min(Math.max(least, 1), most);
};

const fieldsOf = (schema: Schema, named: Named): Record<string, unknown> => {
  const properties = (schema["properties"] ?? {}) as Readonly<Record<string, Schema>>;
  const required = (schema["required"] ?? []) as readonly string[];
  return Object.fromEntries(required.map((name) => [name, exampleOf(properties[name] ?? {}, named)]));
};

const listOf = (schema: Schema, named: Named): unknown[] => {
  const [item, least] = [(schema["items"] ?? {}) as Schema, numberIn(schema, "minItems") ?? 0];
  const tuple = (schema["prefixItems"] ?? []) as readonly Schema[];
  if (tuple.length > 0) return tuple.map((one) => exampleOf(one, named));
  return Array.from({ length: Math.max(least, 1) }, () => exampleOf(item, named));
};

const ALTERNATIVES = ["anyOf", "oneOf", "allOf"] as const;

/**
 * A value that a schema takes, always the same: what it must have and no more, the first of several choices. Of texts with a
 * form, one that field staff would write.
 */
export const exampleOf = (schema: Schema, named: Named): unknown => {
  const name = nameIn(schema["$ref"]);
  if (name !== undefined) return EXAMPLE_OF_NAME[name] ?? exampleOf(named(name) ?? {}, named);
  if ("const" in schema) return schema["const"];
  if ("default" in schema) return schema["default"];
  if (Array.isArray(schema["enum"])) return schema["enum"][0] as unknown;
  const alternatives = ALTERNATIVES.map((keyword) => schema[keyword]).find((one) => Array.isArray(one));
  if (alternatives !== undefined) return exampleOf((alternatives as readonly Schema[])[0] ?? {}, named);
  const [type] = [schema["type"]].flat();
  switch (type) {
    case "object":
      return fieldsOf(schema, named);
    case "array":
      return listOf(schema, named);
    case "string":
      return textOf(schema);
    case "integer":
    case "number":
      return numberOf(schema);
    case "boolean":
      return true;
    default:
      return null;
  }
};
