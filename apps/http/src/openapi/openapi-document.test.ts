import { nouns } from "@answerable/use-cases";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { routesOf } from "../route.ts";
import { answerOf } from "./answer-schemas.ts";
import { openApiDocument } from "./openapi-document.ts";
import { objectsIn, type Schema } from "./schema.ts";

const routes = await routesOf(nouns);
const document = openApiDocument(routes);
const text = JSON.stringify(document);

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly schema: Schema;
    readonly example?: unknown;
  }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema?: Schema; readonly example?: unknown }>>;
  };
  readonly responses: Readonly<Record<string, { readonly headers?: Schema; readonly content?: Schema }>>;
}
const paths = document["paths"] as Readonly<Record<string, Readonly<Record<string, Operation>>>>;
const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
const operation = (id: string): Operation | undefined => operations.find(({ operationId }) => operationId === id);

describe("the OpenAPI document", () => {
  it("is one by the rules of OpenAPI 3.1", async () => {
    const config = await createConfig({
      extends: ["recommended"],
      rules: {
        // whether a server lives is asked without any way to ask wrongly
        "operation-4xx-response": "off",
        // OpenAPI 3.1 has no word for the lines of NDJSON: what they hold is named by `x-line`, which no rule follows
        "no-unused-components": "off",
      },
    });
    const problems = await lintFromString({ source: text, absoluteRef: "openapi.json", config });
    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
  });

  it("has every route, and each once", () => {
    const others = ["healthz", "readyz", "metrics", "hooks.kobo"];
    expect(operations).toHaveLength(routes.length + others.length);
    expect(operations.map(({ operationId }) => operationId)).toEqual(expect.arrayContaining(others));
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { summary } of operations) expect(summary).toMatch(/\S/);
  });

  it("refers to nothing that it does not hold", () => {
    const held = document["components"] as Readonly<Record<string, Schema>>;
    for (const { $ref } of objectsIn(document)) {
      if (typeof $ref !== "string") continue;
      const [, , kind = "", name = ""] = $ref.split("/");
      expect(held[kind]?.[name], $ref).toBeDefined();
    }
  });

  it("says what each use case answers, by fields", () => {
    const vague = routes
      .map(({ useCase }) => useCase)
      .filter((useCase) => useCase.form !== "text")
      .filter((useCase) => Object.keys(answerOf(useCase)).every((keyword) => keyword === "type"))
      .map(({ name }) => name);
    // a document is of the kind that was asked for
    expect(new Set(vague)).toEqual(new Set(["documents.show"]));
  });

  it("names what a request has beside its fields", () => {
    const shared = (document["components"] as { parameters: Record<string, { name: string; in: string }> }).parameters;
    const behind = ({ $ref, ...own }: { $ref?: string; name: string; in: string }) =>
      shared[$ref?.split("/").at(-1) ?? ""] ?? own;
    const names = (id: string) =>
      operation(id)
        ?.parameters?.map(behind)
        .map(({ in: place, name }) => `${place} ${name}`);
    expect(names("incidents.list")).toEqual([
      ...["query month", "query area", "query status", "query cursor", "query limit"],
    ]);
    expect(names("incidents.set-aside")).toEqual(["path id", "header If-Match", "header Idempotency-Key"]);
    expect(Object.keys(operation("incidents.list")?.responses["200"]?.content ?? {})).toEqual([
      ...["application/json", "application/x-ndjson", "text/csv"],
    ]);
    expect(Object.keys(operation("incidents.record")?.responses["201"]?.headers ?? {})).toEqual([
      ...["X-Request-Id", "ETag", "Location"],
    ]);
  });

  it("has an example of every request that its own schema takes", () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema(document, "openapi.json");
    const fits = (schema: Schema, example: unknown): boolean => {
      const pointed = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi.json#/')) as Schema;
      return ajv.validate(pointed, example);
    };
    for (const { operationId, parameters = [], requestBody } of operations) {
      for (const { name, schema, example } of parameters)
        if (example !== undefined)
          expect([operationId, name, fits(schema, example)]).toEqual([operationId, name, true]);
      const json = requestBody?.content["application/json"];
      if (json !== undefined)
        expect([operationId, fits(json.schema ?? {}, json.example), ajv.errors]).toEqual([operationId, true, null]);
    }
  });
});
