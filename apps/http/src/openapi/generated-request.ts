import * as fc from "fast-check";
import { exampleOf } from "./example-of.ts";
import { generatedValue, type Making, spoiled } from "./generated-value.ts";
import { behindRef, type Schema } from "./schema.ts";

/** A request as it is generated. */
export interface GeneratedRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | FormData | undefined;
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

/** What the document says of one request. */
export interface DescribedRequest {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
}

interface Sources extends Making {
  /** Parameters that many requests take. */
  readonly shared: Readonly<Record<string, Parameter>>;
}

const said = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** One of these now and then, else what is usual. */
const rarely = <Value>(usual: fc.Arbitrary<Value>, strange: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ arbitrary: usual, weight: 6 }, { arbitrary: strange, weight: 1 });

const QUERY_TAILS = [
  "nobodyKnowsThis=1",
  "cursor=x",
  "limit=0",
  "limit=1e3",
  "%ff=%00",
  "month=2020-06&month=2020-05",
  "&&==",
];

const queryOf = (parameters: readonly Parameter[], making: Making): fc.Arbitrary<string> => {
  const asked = parameters.filter((one) => one.in === "query");
  const fields = Object.fromEntries(asked.map(({ name, schema }) => [name, generatedValue(schema, making)]));
  const requiredKeys = asked.filter(({ required }) => required === true).map(({ name }) => name);
  return fc
    .tuple(fc.record(fields, { requiredKeys }), rarely(fc.constant(""), fc.constantFrom(...QUERY_TAILS)))
    .map(([values, tail]) => {
      const pairs = Object.entries(values).flatMap(([name, value]) =>
        [value].flat().map((one) => `${name}=${encodeURIComponent(said(one).toWellFormed())}`),
      );
      const query = [...pairs, ...(tail === "" ? [] : [tail])].join("&");
      return query === "" ? "" : `?${query}`;
    });
};

const pathOf = (pattern: string, parameters: readonly Parameter[], making: Making): fc.Arbitrary<string> => {
  const keys = parameters.filter((one) => one.in === "path");
  const strange = fc.constantFrom("x", "%00", "%ff", "..", "a".repeat(3000), "%F0%9F%92%A9");
  return fc
    .tuple(
      ...keys.map(({ schema }) =>
        rarely(
          generatedValue(schema, making).map((one) => encodeURIComponent(said(one))),
          strange,
        ),
      ),
    )
    .map((values) => keys.reduce((path, { name }, at) => path.replace(`{${name}}`, String(values[at])), pattern));
};

const ACCEPTED = ["application/json", "application/x-ndjson", "text/csv", "*/*", "image/png", ";;q=x,", "text/*;q=0.1"];
const VERSIONS = ['"1"', '"2"', 'W/"1"', "*", '"999999999"', "1"];

const KEYS = ["a key that is none", "k", "0123456789-0123456789-0123456789", '"quoted-0123456789-0123"'];

const headersOf = (): fc.Arbitrary<Record<string, string>> => {
  const now = <Value>(...values: readonly Value[]) => rarely(fc.constant(undefined), fc.constantFrom(...values));
  return fc.tuple(now(...ACCEPTED), now(...VERSIONS), now(...KEYS)).map((values) =>
    Object.fromEntries(
      ["accept", "if-match", "idempotency-key"].flatMap((name, at) => {
        const value = values[at];
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  );
};

/** Bodies that no schema takes, with what is said of them. */
const UNREADABLE: readonly (readonly [type: string, body: string | Uint8Array<ArrayBuffer>])[] = [
  ["application/json", '{"a":1,"a":2}'],
  ["application/json", "[".repeat(200_000)],
  ["application/json", "{"],
  ["application/json", "null"],
  ["application/json", '"\\ud800"'],
  ["application/json", '{"n":123456789012345678901234567890}'],
  ["application/json", new Uint8Array([0x7b, 0xff, 0x7d])],
  ["application/json; charset=utf-16", "{}"],
  ["application/x-ndjson", '{}\n{\n\n[]\n{"a":1,"a":2}'],
  ["text/plain", "{}"],
  ["multipart/form-data; boundary=x", "--x\r\n"],
  ["multipart/form-data", "{}"],
  [";", ""],
];

interface Body {
  readonly type: string | undefined;
  readonly body: GeneratedRequest["body"];
}

/** What a schema takes, its own example, or one of them with something in it wrong. */
const value = (schema: Schema, making: Making): fc.Arbitrary<unknown> => {
  const good = fc.oneof(generatedValue(schema, making), fc.constant(exampleOf(schema, making.named)));
  return fc.oneof(good, good.chain(spoiled));
};

const jsonBody = (schema: Schema, making: Making): fc.Arbitrary<Body> =>
  value(schema, making).map((one) => ({ type: "application/json", body: JSON.stringify(one) }));

const linesBody = (schema: Schema, making: Making): fc.Arbitrary<Body> =>
  fc
    .array(value(schema, making), { maxLength: 3 })
    .map((all) => ({ type: "application/x-ndjson", body: all.map((one) => `${JSON.stringify(one)}\n`).join("") }));

const FILES = [
  "",
  "{}",
  "[]",
  '{"results":[]}',
  '{"id":"x","version":"1"}',
  "a,b\n1,2\n",
  "We give food if you report.\n",
  "PK\u0003\u0004",
];

const fileBody = (): fc.Arbitrary<Body> =>
  fc
    .oneof(fc.constantFrom(...FILES), fc.json({ maxDepth: 3 }))
    .map((text) => ({ type: "application/octet-stream", body: text }));

const formBody = (schema: Schema): fc.Arbitrary<Body> =>
  fc
    .tuple(
      ...Object.keys((schema["properties"] ?? {}) as Schema).map((name) =>
        fc.tuple(fc.constant(name), fc.constantFrom(...FILES)),
      ),
    )
    .map((parts) => {
      const form = new FormData();
      for (const [name, text] of parts) form.append(name, new Blob([text]));
      return { type: undefined, body: form };
    });

const bodyOf = ({ requestBody }: DescribedRequest, making: Making): fc.Arbitrary<Body> => {
  if (requestBody === undefined) return fc.constant({ type: undefined, body: undefined });
  const kinds = Object.entries(requestBody.content).map(([type, { schema = {} }]) => {
    if (type === "application/json") return jsonBody(schema, making);
    if (type === "application/x-ndjson") return linesBody(behindRef(schema["x-line"] as Schema, making.named), making);
    return type === "multipart/form-data" ? formBody(schema) : fileBody();
  });
  return rarely(
    fc.oneof(...kinds),
    fc.constantFrom(...UNREADABLE).map(([type, body]) => ({ type, body })),
  );
};

/** Requests that the document describes, and such as are a little beside it. For tests. */
export const generatedRequest = (
  pattern: string,
  described: DescribedRequest,
  { shared, ...making }: Sources,
): fc.Arbitrary<GeneratedRequest> => {
  const parameters = (described.parameters ?? []).map((one) => shared[one.$ref?.split("/").at(-1) ?? ""] ?? one);
  return fc
    .tuple(pathOf(pattern, parameters, making), queryOf(parameters, making), headersOf(), bodyOf(described, making))
    .map(([path, query, headers, { type, body }]) => ({
      ...{ path: path + query, body },
      headers: { ...headers, ...(type === undefined ? {} : { "content-type": type }) },
    }));
};
