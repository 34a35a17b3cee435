import type { UseCase } from "@answerable/use-cases";
import * as z from "zod";

export type FieldKind = "text" | "number" | "switch" | "list" | "file" | "data" | "files" | "nested";

/** One input field of a use case, as the command line sees it. */
export interface Field {
  readonly name: string;
  readonly flag: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly description: string;
  readonly choices: readonly string[];
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
  /** What is personal is read from a file or standard input: a shell keeps its command lines. */
  readonly "x-personal"?: string;
}

const kindOf = (property: Property): FieldKind => {
  if (property["x-file"]) return FILES[property["x-file"]];
  if (property["x-personal"] !== undefined) return "nested";
  if (property.enum ?? property.type === "string") return "text";
  if (property.type === "number" || property.type === "integer") return "number";
  if (property.type === "boolean") return "switch";
  if (property.type === "array" && property.items && kindOf(property.items) === "text") return "list";
  return "nested";
};

/** Whether a field is taken out of a file, or several, that are named on the command line. */
export const isFile = ({ kind }: Field): boolean => kind === "file" || kind === "data" || kind === "files";

const flagOf = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The fields of a use case's input, in the order they are declared; flat ones become flags. */
export const fieldsOf = (useCase: UseCase): readonly Field[] => {
  const schema = z.toJSONSchema(useCase.input, { io: "input", unrepresentable: "any" }) as {
    properties?: Record<string, Property>;
    required?: readonly string[];
  };
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    flag: flagOf(name),
    kind: kindOf(property),
    required: schema.required?.includes(name) ?? false,
    description: property.description ?? "",
    choices: (property.enum ?? []).map(String),
  }));
};
