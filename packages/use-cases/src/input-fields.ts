import * as z from "zod";
import type { UseCase } from "./use-case.ts";

export type InputFieldKind = "text" | "number" | "switch" | "list" | "file" | "data" | "files" | "nested";

/** One input field of a use case, as whoever mounts it sees it. */
export interface InputField {
  readonly name: string;
  readonly kind: InputFieldKind;
  readonly required: boolean;
  readonly description: string;
  readonly choices: readonly string[];
  /** True: it opens something to whoever has it, and stands in no address. */
  readonly isSecret: boolean;
  /** True: it is typed anew each time, such as a password, and stands in no command line either. */
  readonly isUnspoken: boolean;
}

/** A small file held whole, one of any size, several of any size. */
const FILES = { one: "file", data: "data", many: "files" } as const;

interface Property {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly items?: Property;
  readonly anyOf?: readonly Property[];
  readonly "x-file"?: keyof typeof FILES;
  /** What is personal stands in no command line, which a shell keeps, and in no address, which others log. */
  readonly "x-personal"?: string;
  readonly "x-secret"?: true;
  /** Typed anew each time, and in no command line either. */
  readonly "x-unspoken"?: true;
}

const kindOf = (property: Property): InputFieldKind => {
  if (property["x-file"]) return FILES[property["x-file"]];
  if (property["x-personal"] !== undefined || property["x-unspoken"]) return "nested";
  if (property.enum ?? property.type === "string") return "text";
  if (property.type === "number" || property.type === "integer") return "number";
  if (property.type === "boolean") return "switch";
  if (property.type === "array" && property.items && kindOf(property.items) === "text") return "list";
  return "nested";
};

/** Whether a field takes a file, or several. */
export const isFileField = ({ kind }: Pick<InputField, "kind">): boolean =>
  kind === "file" || kind === "data" || kind === "files";

/** The fields of a use case's input, in the order they are declared. */
export const inputFieldsOf = (useCase: UseCase): readonly InputField[] => {
  const schema = z.toJSONSchema(useCase.input, { io: "input", unrepresentable: "any" }) as {
    properties?: Record<string, Property>;
    required?: readonly string[];
  };
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    kind: kindOf(property),
    required: schema.required?.includes(name) ?? false,
    description: property.description ?? "",
    choices: (property.enum ?? property.items?.enum ?? []).map(String),
    isSecret: property["x-secret"] === true,
    isUnspoken: property["x-unspoken"] === true,
  }));
};

/**
 * Whether a use case takes many records at a time as NDJSON: what writes one record, reads no file of its own, and lets nobody
 * guess many times at once.
 */
export const takesMany = (useCase: UseCase, fields: readonly Pick<InputField, "kind" | "isUnspoken">[]): boolean =>
  useCase.permission !== null &&
  (useCase.kind === "create" || useCase.kind === "act") &&
  fields.length > 0 &&
  !fields.some((field) => isFileField(field) || field.isUnspoken);
