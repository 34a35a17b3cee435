import * as core from "@answerable/core";
import type { UseCase } from "@answerable/use-cases";
import * as z from "zod";
import { refTo, type Schema } from "./schema.ts";

/** The schemas of core and of use cases' inputs, as they stand in the document. */
export interface InputSchemas {
  /** The schema of a use case's input. */
  of(useCase: UseCase): Schema;
  /** What has a name in core, as it is sent. */
  readonly sent: ReadonlyMap<string, Schema>;
  /** The same as it is answered: what has a default is there. */
  readonly answered: ReadonlyMap<string, Schema>;
}

const INPUT = "input of ";

const schemasFrom = (registry: z.core.$ZodRegistry<{ id?: string }>, io: "input" | "output"): Map<string, Schema> => {
  const { schemas } = z.toJSONSchema(registry, { io, unrepresentable: "any", uri: refTo });
  return new Map(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [name, schema as Schema]),
  );
};

/** Inputs as JSON schemas; what core has a schema for is referred to under the name that its schema and type share. */
export const inputSchemas = (useCases: readonly UseCase[]): InputSchemas => {
  const registry = z.registry<{ id?: string }>();
  for (const [name, exported] of Object.entries(core))
    if (exported instanceof z.ZodType && !registry.has(exported)) registry.add(exported, { id: name });
  const answered = schemasFrom(registry, "output");
  for (const { name, input } of useCases) registry.add(input, { id: INPUT + name });
  const sent = schemasFrom(registry, "input");
  return { sent, answered, of: ({ name }) => sent.get(INPUT + name) ?? {} };
};
