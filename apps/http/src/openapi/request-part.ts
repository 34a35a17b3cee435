import { isFileField, type UseCase } from "@answerable/use-cases";
import { LIMITS } from "../limits.ts";
import { MEDIA_TYPES } from "../negotiate.ts";
import type { Route } from "../route.ts";
import { exampleOf, type Named } from "./example-of.ts";
import { behindRef, propertiesOf, requiredOf, type Schema } from "./schema.ts";

/** What one route is described with. */
export interface Described {
  readonly route: Route;
  /** The schema of the input, with references that the document knows. */
  readonly input: Schema;
  /** The same as its body holds it, by its name. */
  readonly body: Schema;
  readonly named: Named;
}

const parameter = (
  place: "path" | "query",
  name: string,
  {
    schema,
    required,
    named,
  }: {
    readonly schema: Schema;
    readonly required: boolean;
    readonly named: Named;
  },
): Schema => {
  const { description, ...rest } = schema;
  return {
    ...{ name, in: place, required },
    ...(description === undefined ? {} : { description }),
    schema: Object.keys(rest).length === 1 && "$ref" in rest ? { $ref: rest["$ref"] } : rest,
    ...(required ? { example: exampleOf(rest, named) } : {}),
  };
};

/** Fields that may stand in an address: flat, and nothing that is not for others to log. */
const addressed = ({ route }: Described) =>
  route.fields.filter(
    (field) => field.kind !== "nested" && !field.isSecret && !isFileField(field) && field.name !== route.inPath,
  );

const CURSOR: Schema = {
  ...{ name: "cursor", in: "query", required: false, schema: { type: "string" } },
  description: "`next` of the page before; it is for the same question of the same person alone.",
};

const LIMIT: Schema = {
  ...{ name: "limit", in: "query", required: false },
  description: "How many rows the page has at most.",
  schema: { type: "integer", minimum: 1, maximum: LIMITS.rowsPerPage, default: LIMITS.rowsPerPageUnlessAsked },
};

const IF_MATCH: Schema = {
  ...{ name: "If-Match", in: "header", required: false, schema: { type: "string", pattern: '^"[1-9]\\d{0,8}"$' } },
  description: "The version you looked at, as `ETag` gave it; a newer one refuses the change with 412.",
};

const IDEMPOTENCY_KEY: Schema = {
  ...{ name: "Idempotency-Key", in: "header", required: false },
  schema: { type: "string", pattern: "^[!#-\\[\\]-~]{22,190}$" },
  description:
    "Made by chance, 128 bits of it, for each request: sent again under the same key, it is done once and answered alike.",
};

/** Parameters that many requests take, by their names. */
export const sharedParameters: Schema = {
  Cursor: CURSOR,
  Limit: LIMIT,
  IfMatch: IF_MATCH,
  IdempotencyKey: IDEMPOTENCY_KEY,
};

const PAGE_REFERENCES = ["Cursor", "Limit"].map((name) => ({ $ref: `#/components/parameters/${name}` }));

/** Whether it changes something, and may be kept under a key. */
const takesKey = ({ permission, kind, once }: UseCase): boolean =>
  permission !== null && kind !== "show" && kind !== "list" && once !== "no-key";

/** What stands in the address and the headers of a request. */
export const parametersOf = (described: Described): readonly Schema[] => {
  const { route, named } = described;
  const properties = propertiesOf(described.input);
  const schemaOf = (name: string): Schema => properties[name] ?? {};
  const isAsked = route.method === "GET" || route.fields.some(isFileField);
  const query = isAsked
    ? addressed(described).map(({ name, required }) =>
        parameter("query", name, { schema: schemaOf(name), required, named }),
      )
    : [];
  return [
    ...(route.inPath === undefined
      ? []
      : [parameter("path", route.inPath, { schema: schemaOf(route.inPath), required: true, named })]),
    ...query,
    ...(route.useCase.isPaged === true ? PAGE_REFERENCES : []),
    ...(route.takes !== "many" && route.fields.some(({ name }) => name === "seen")
      ? [{ $ref: "#/components/parameters/IfMatch" }]
      : []),
    ...(takesKey(route.useCase) ? [{ $ref: "#/components/parameters/IdempotencyKey" }] : []),
  ];
};

const BYTES: Schema = { type: "string", contentMediaType: "application/octet-stream" };

const fileBodyPart = (described: Described): Schema => {
  const { route } = described;
  const files = route.fields.filter(isFileField);
  const properties = propertiesOf(described.input);
  const parts = [...files, ...addressed(described)].map(({ name, kind }) => {
    const { description } = properties[name] ?? {};
    const about = description === undefined ? {} : { description };
    return [
      name,
      kind === "files"
        ? { type: "array", items: BYTES, ...about }
        : isFileField({ kind })
          ? { ...BYTES, ...about }
          : (properties[name] ?? {}),
    ];
  });
  const required = files.filter((file) => file.required).map(({ name }) => name);
  const first = files.find((file) => file.required) ?? files[0];
  return {
    required: required.length > 0,
    description: `\`${first?.name}\` as the body, or several parts of a form, each named like its field.`,
    content: {
      ...(required.length > 1 ? {} : { "application/octet-stream": {} }),
      "multipart/form-data": {
        schema: {
          type: "object",
          properties: Object.fromEntries(parts),
          ...(required.length === 0 ? {} : { required }),
        },
      },
    },
  };
};

/** Records one a line: each line holds what `schema` says. */
export const linesPart = (schema: Schema): Schema => ({
  schema: { type: "string", description: "One JSON object a line.", "x-line": schema },
});

/** What stands in the body of a request; undefined: nothing. */
export const bodyOf = (described: Described): Schema | undefined => {
  const { route, body, named } = described;
  if (route.method === "GET") return undefined;
  if (route.fields.some(isFileField)) return fileBodyPart(described);
  const lines = linesPart(body);
  const example = exampleOf(body, named);
  return {
    required: route.takes === "many" || requiredOf(behindRef(body, named)).length > 0,
    content: {
      ...(route.takes === "many" ? {} : { [MEDIA_TYPES.json]: { schema: body, example } }),
      ...(route.takes === "one" ? {} : { [MEDIA_TYPES.ndjson]: { ...lines, example: `${JSON.stringify(example)}\n` } }),
    },
  };
};
