import { readFileSync } from "node:fs";
import * as core from "@answerable/core";
import type { UseCase } from "@answerable/use-cases";
import * as z from "zod";

type Shape = { readonly [keyword: string]: unknown };

const { useCases, named } = JSON.parse(
  readFileSync(new URL("../../http/src/openapi/answer-shapes.json", import.meta.url), "utf8"),
) as { readonly useCases: Readonly<Record<string, Shape>>; readonly named: Readonly<Record<string, Shape>> };

const DEFS = "#/$defs/";

/** Schemas of core, under the names they share with their types. */
const ofCore = (): Readonly<Record<string, Shape>> => {
  const registry = z.registry<{ id?: string }>();
  for (const [name, exported] of Object.entries(core))
    if (exported instanceof z.ZodType && !registry.has(exported)) registry.add(exported, { id: name });
  const { schemas } = z.toJSONSchema(registry, { unrepresentable: "any", uri: (name) => DEFS + name });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [name, schema as Shape]),
  );
};

/** As a schema that stands on its own: with its references, and closed. */
const inside = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inside);
  if (typeof value !== "object" || value === null) return value;
  // a field that is not said is a field too many: here, and not in the document, which may get more of them
  const isClosed = "properties" in value && !("additionalProperties" in value);
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => [
    key,
    key === "$ref" && typeof one === "string" && !one.startsWith(DEFS) ? DEFS + one : inside(one),
  ]);
  return { ...(isClosed ? { additionalProperties: false } : {}), ...Object.fromEntries(entries) };
};

const everything = { ...ofCore(), ...named };

/** The named schemas that a schema leads to. */
const defsOf = (first: Shape): Readonly<Record<string, Shape>> => {
  const found: Record<string, Shape> = {};
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    if (typeof value !== "object" || value === null) return;
    for (const [key, one] of Object.entries(value)) {
      const name = key === "$ref" && typeof one === "string" ? one.replace(DEFS, "") : undefined;
      if (name === undefined) visit(one);
      else if (!(name in found)) {
        found[name] = everything[name] ?? {};
        visit(found[name]);
      }
    }
  };
  visit(first);
  return found;
};

/** What the OpenAPI document says that a use case answers, as a schema to hold its JSON to. */
export const answerSchema = ({ name }: Pick<UseCase, "name">): z.ZodType => {
  const shape = useCases[name] ?? {};
  return z.fromJSONSchema(inside({ ...shape, $defs: defsOf(shape) }) as Parameters<typeof z.fromJSONSchema>[0]);
};
