import { match } from "ts-pattern";
import * as z from "zod";
import { personalKindOf, type Sealed } from "./personal.ts";
import { childrenOf } from "./schema-children.ts";
import { SlotRef } from "./slot-ref.ts";

type Schema = z.core.$ZodType;

/** The schema of {@link SlotRef} for one kind: a place cannot stand where a contact was. */
const refOf = (kind: string): Schema =>
  SlotRef.refine((ref) => ref.kind === kind, { params: { code: "slot-of-another-kind" } });

/** The same kind of schema around other parts. Its own checks are left out: they were asked of the values before. */
const rebuilt = (schema: Schema, parts: Readonly<Record<string, unknown>>): Schema => {
  const { checks: _asked, ...definition } = schema._zod.def;
  const copy = z.clone(schema, { ...definition, ...parts } as never) as z.ZodType;
  const { id: _id, ...meta } = z.globalRegistry.get(schema) ?? {};
  return Object.keys(meta).length === 0 ? copy : copy.meta(meta);
};

const sealedAll = (schemas: readonly Schema[]): { readonly schemas: Schema[]; readonly changed: boolean } => {
  const results = schemas.map(sealed);
  return { schemas: results, changed: results.some((one, index) => one !== schemas[index]) };
};

const sealed = (schema: Schema): Schema => {
  const kind = personalKindOf(schema);
  if (kind !== undefined) return refOf(kind);
  return match(childrenOf(schema))
    .with({ kind: "leaf" }, () => schema)
    .with({ kind: "object" }, ({ shape, catchall }) => {
      const keys = Object.keys(shape);
      const fields = sealedAll(Object.values(shape));
      const rest = catchall === undefined ? undefined : sealed(catchall);
      if (!fields.changed && rest === catchall) return schema;
      const entries = keys.map((key, index) => [key, fields.schemas[index]]);
      return rebuilt(schema, { shape: Object.fromEntries(entries), ...(rest === undefined ? {} : { catchall: rest }) });
    })
    .with({ kind: "array" }, ({ element }) => {
      const inner = sealed(element);
      return inner === element ? schema : rebuilt(schema, { element: inner });
    })
    .with({ kind: "tuple" }, ({ items, rest }) => {
      const parts = sealedAll(items);
      const more = rest === undefined ? undefined : sealed(rest);
      return parts.changed || more !== rest ? rebuilt(schema, { items: parts.schemas, rest: more ?? null }) : schema;
    })
    .with({ kind: "record" }, ({ valueType }) => {
      const inner = sealed(valueType);
      return inner === valueType ? schema : rebuilt(schema, { valueType: inner });
    })
    .with({ kind: "union" }, ({ options }) => {
      const parts = sealedAll(options);
      return parts.changed ? rebuilt(schema, { options: parts.schemas }) : schema;
    })
    .with({ kind: "both" }, ({ left, right }) => {
      const parts = sealedAll([left, right]);
      return parts.changed ? rebuilt(schema, { left: parts.schemas[0], right: parts.schemas[1] }) : schema;
    })
    .with({ kind: "wrapper" }, ({ inner, key }) => {
      const within = sealed(inner);
      if (within === inner) return schema;
      // A default, a catch or a transform would make up a value where a slot must stand, so only "may be absent" stays.
      const type = schema._zod.def.type;
      return type === "optional" || type === "nullable" ? rebuilt(schema, { [key]: within }) : within;
    })
    .exhaustive();
};

/**
 * The schema after the one generic sealing step: wherever a node is marked personal stands a {@link SlotRef} of its
 * kind. Checks of an object that holds a marked node are left out, since they were asked of the values before sealing;
 * every other check stays. Lazy schemas that contain themselves are not supported.
 */
export const sealedSchema = <S extends z.ZodType>(schema: S): z.ZodType<Sealed<z.output<S>>> =>
  sealed(schema) as unknown as z.ZodType<Sealed<z.output<S>>>;
