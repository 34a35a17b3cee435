/** A JSON schema (2020-12), or a part of the document that holds some. */
export type Schema = Readonly<Record<string, unknown>>;

/** Where the document keeps what has a name. */
const COMPONENTS = "#/components/schemas/";

/** The reference to what has this name. */
export const refTo = (name: string): string => `${COMPONENTS}${name}`;

/** The name that a reference names; undefined where it is none of ours. */
export const nameIn = (ref: unknown): string | undefined =>
  typeof ref === "string" && ref.startsWith(COMPONENTS) ? ref.slice(COMPONENTS.length) : undefined;

/** Every object in a value, the value itself first. */
export function* objectsIn(value: unknown): Generator<Schema> {
  if (Array.isArray(value)) for (const one of value) yield* objectsIn(one);
  else if (typeof value === "object" && value !== null) {
    yield value as Schema;
    for (const one of Object.values(value)) yield* objectsIn(one);
  }
}

/** What a schema says, behind its reference if it is one. */
export const behindRef = (schema: Schema, named: (name: string) => Schema | undefined): Schema => {
  const name = nameIn(schema["$ref"]);
  return name === undefined ? schema : behindRef(named(name) ?? {}, named);
};

/** The fields of an object, each with its schema. */
export const propertiesOf = (schema: Schema): Readonly<Record<string, Schema>> =>
  (schema["properties"] ?? {}) as Readonly<Record<string, Schema>>;

/** The fields that an object must have. */
export const requiredOf = (schema: Schema): readonly string[] => (schema["required"] ?? []) as readonly string[];

/** An object without some of its fields. */
export const withoutFields = (schema: Schema, names: readonly string[]): Schema => {
  const { required: _all, ...rest } = schema;
  const required = requiredOf(schema).filter((name) => !names.includes(name));
  const kept = Object.entries(propertiesOf(schema)).filter(([name]) => !names.includes(name));
  return { ...rest, properties: Object.fromEntries(kept), ...(required.length === 0 ? {} : { required }) };
};
