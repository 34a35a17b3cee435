import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Schema } from "./schema.ts";

interface Header {
  readonly required?: boolean;
  readonly schema?: Schema;
}

interface Described {
  readonly headers?: Readonly<Record<string, Header>>;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Operation {
  readonly responses: Readonly<Record<string, Described | { readonly $ref: string }>>;
}

type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

const ID = "openapi.json";

/** The same schema with references into the whole document. */
const pointed = (schema: Schema): Schema => JSON.parse(JSON.stringify(schema).replaceAll('"#/', `"${ID}#/`)) as Schema;

const linesOf = (text: string): unknown[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));

/** Holds answers to an OpenAPI document. For tests. */
export const contractOf = (document: Schema) => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(document, ID);
  const paths = document["paths"] as Paths;
  const known = (document["components"] as { readonly responses: Readonly<Record<string, Described>> }).responses;
  const made = new Map<Schema, ValidateFunction>();
  const unlike = (schema: Schema, value: unknown): string[] => {
    const fits = made.get(schema) ?? ajv.compile(pointed(schema));
    made.set(schema, fits);
    return fits(value) ? [] : (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };

  /** How an answer differs from what the document says of it; nothing where it is as it says. */
  const differs = async (method: string, path: string, response: Response): Promise<readonly string[]> => {
    const answer = paths[path]?.[method.toLowerCase()]?.responses[String(response.status)];
    if (answer === undefined) return [`${response.status} is not among the answers`];
    const { content = {} } = "$ref" in answer ? (known[answer.$ref.split("/").at(-1) ?? ""] ?? {}) : answer;
    const type = (response.headers.get("content-type") ?? "").split(";")[0] ?? "";
    const schema = content[type]?.schema;
    if (schema === undefined) return [`${response.status} does not come as ${type}`];
    const text = await response.text();
    if (type.endsWith("json"))
      return "x-line" in schema
        ? linesOf(text).flatMap((line) => unlike(schema["x-line"] as Schema, line))
        : unlike(schema, JSON.parse(text));
    return [];
  };
  return { differs };
};
