import { nameIn, objectsIn, refTo, type Schema } from "./schema.ts";

/** Names under which the document holds schemas that differ by whether they are sent or answered. */
export interface Components {
  /** A part in which references name what is sent. */
  sent(part: Schema): Schema;
  /** A part in which references name what is answered; they may be bare names. */
  answered(part: Schema): Schema;
  /** A part under a name of its own; the reference to it. */
  under(name: string, part: Schema): Schema;
  /** What a name stands for. */
  named(name: string): Schema | undefined;
  /** All that the parts asked for so far refer to, by name. */
  all(): Readonly<Record<string, Schema>>;
}

type Sources = readonly ReadonlyMap<string, Schema>[];

const found = (sources: Sources, name: string): Schema | undefined =>
  sources.map((source) => source.get(name)).find((one) => one !== undefined);

const withRefs = (value: unknown, nameOf: (ref: string) => string): unknown => {
  if (Array.isArray(value)) return value.map((one) => withRefs(one, nameOf));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === "$ref" && typeof one === "string" ? refTo(nameOf(nameIn(one) ?? one)) : withRefs(one, nameOf),
    ]),
  );
};

/**
 * The named schemas of a document. What is answered goes by the name of what is sent where the two are the same, and by
 * `NAMEAnswered` where they are not.
 */
export const components = (sent: Sources, answered: Sources): Components => {
  const kept = new Map<string, Schema>();
  /** What a name stands for with all it leads to; two that lead to the same are the same. */
  const whole = (sources: Sources, name: string, seen: readonly string[] = []): unknown => {
    if (seen.includes(name)) return name;
    const schema = found(sources, name);
    const refs = [...objectsIn(schema ?? {})].flatMap(({ $ref }) =>
      typeof $ref === "string" ? [nameIn($ref) ?? $ref] : [],
    );
    return [withRefs(schema, (one) => one), refs.map((ref) => whole(sources, ref, [...seen, name]))];
  };
  const answeredNames = new Map<string, string>();
  const answeredName = (name: string): string => {
    const known = answeredNames.get(name);
    if (known !== undefined) return known;
    const other = found(sent, name);
    const isSame = other === undefined || JSON.stringify(whole(sent, name)) === JSON.stringify(whole(answered, name));
    const chosen = isSame ? name : `${name}Answered`;
    answeredNames.set(name, chosen);
    return chosen;
  };
  const keep = (name: string, under: string, sources: Sources, nameOf: (ref: string) => string): void => {
    if (kept.has(under)) return;
    const schema = found(sources, name) ?? {};
    kept.set(under, schema);
    kept.set(under, part(schema, sources, nameOf));
  };
  const part = (schema: Schema, sources: Sources, nameOf: (ref: string) => string): Schema =>
    withRefs(schema, (name) => {
      keep(name, nameOf(name), sources, nameOf);
      return nameOf(name);
    }) as Schema;
  return {
    sent: (schema) => part(schema, sent, (name) => name),
    answered: (schema) => part(schema, answered, answeredName),
    under: (name, schema) => {
      kept.set(name, schema);
      return { $ref: refTo(name) };
    },
    named: (name) => kept.get(name),
    all: () => Object.fromEntries([...kept].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
};
