import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Uuid } from "../kernel/uuid.ts";
import { type Personal, personal, type Sealed } from "./personal.ts";
import { type PersonalValue, personalValues, withRefs } from "./personal-values.ts";
import { sealedSchema } from "./sealed-schema.ts";
import type { PersonalKind, SlotRef } from "./slot-ref.ts";

const refFor = (kind: PersonalKind, number: number): SlotRef => ({
  slot: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}` as Uuid,
  kind,
  sealedTo: "store",
  digest: "0".repeat(64),
});
const sealedValue = (schema: z.ZodType, value: unknown): unknown =>
  withRefs(
    value,
    personalValues(schema, value).map(({ path, kind }, index) => ({ path, ref: refFor(kind, index) })),
  );

const Visit = z
  .strictObject({
    month: z.string(),
    day: personal("time", z.string()).optional(),
    who: z.strictObject({ name: personal("name", z.string()), phone: personal("contact", z.string()).nullable() }),
    notes: z.array(personal("narrative", z.string())),
    found: z.discriminatedUnion("by", [
      z.strictObject({ by: z.literal("map"), spot: personal("place", z.string()) }),
      z.strictObject({ by: z.literal("asking"), people: z.int() }),
    ]),
    relatives: z.record(z.string(), personal("relation", z.string())),
    either: z.union([z.int(), z.strictObject({ text: personal("narrative", z.string()) })]),
  })
  .refine((visit) => visit.day === undefined || visit.day.startsWith(visit.month));

const visit = {
  month: "2020-06",
  day: "2020-06-14",
  who: { name: "A. B.", phone: null },
  notes: ["one", "two"],
  found: { by: "map" as const, spot: "by the well" },
  relatives: { first: "sister" },
  either: { text: "three" },
};

describe("sealing what a schema marks as personal", () => {
  it("finds every marked value with its kind and place, in reading order", () => {
    expect(personalValues(Visit, Visit.parse(visit)).map(({ path, kind }) => [path.join("."), kind])).toEqual([
      ["day", "time"],
      ["who.name", "name"],
      ["notes.0", "narrative"],
      ["notes.1", "narrative"],
      ["found.spot", "place"],
      ["relatives.first", "relation"],
      ["either.text", "narrative"],
    ]);
  });

  it("leaves references in their places, and the sealed schema takes the result", () => {
    const kept = sealedSchema(Visit).parse(sealedValue(Visit, Visit.parse(visit)));
    expect(kept.month).toBe("2020-06");
    expect(kept.day?.kind).toBe("time");
    expect(kept.who.phone).toBeNull();
    expect(kept.notes.map(({ kind }) => kind)).toEqual(["narrative", "narrative"]);
  });

  it("refuses a value that was not sealed, and a reference of another kind", () => {
    const kept = sealedValue(Visit, Visit.parse(visit)) as Sealed<z.output<typeof Visit>>;
    expect(sealedSchema(Visit).safeParse(visit).success).toBe(false);
    expect(sealedSchema(Visit).safeParse({ ...kept, day: refFor("contact", 1) }).success).toBe(false);
  });

  it("leaves a schema without marks as it is", () => {
    const plain = z.strictObject({ adm2: z.string(), people: z.int() });
    expect(sealedSchema(plain)).toBe(plain);
  });

  it("keeps the marks behind describe, refine, default, readonly and lazy", () => {
    const text = personal("narrative", z.string()).describe("words");
    const schema = z.strictObject({
      a: text.refine((value) => value.length < 99),
      b: text.default("nothing" as Personal<string>),
      c: z.lazy(() => z.strictObject({ inner: text })),
      d: z.array(text).readonly(),
      e: z.tuple([z.int(), text]),
      f: z.strictObject({ x: z.int() }).catchall(text),
    });
    const value = schema.parse({ a: "1", c: { inner: "3" }, d: ["4"], e: [5, "5"], f: { x: 1, y: "6" } });
    const marked = personalValues(schema, value);
    expect(marked.map(({ path }) => path.join("."))).toEqual(["a", "b", "c.inner", "d.0", "e.1", "f.y"]);
    expect(sealedSchema(schema).safeParse(sealedValue(schema, value)).success).toBe(true);
    expect(sealedSchema(schema).safeParse(value).success).toBe(false);
  });
});

interface Case {
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly planted: number;
}
const PLANTED = "planted-value";

/** Any nesting of the kinds of schema that the walk knows, with a value that it accepts. */
const anyCase: fc.Arbitrary<Case> = fc.letrec<{ node: Case }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constant<Case>({ schema: personal("narrative", z.string()), value: PLANTED, planted: 1 }),
    fc.constant<Case>({ schema: z.int(), value: 7, planted: 0 }),
    fc.array(tie("node"), { maxLength: 3 }).map(
      (parts): Case => ({
        schema: z.strictObject(Object.fromEntries(parts.map((one, index) => [`f${index}`, one.schema]))),
        value: Object.fromEntries(parts.map((one, index) => [`f${index}`, one.value])),
        planted: parts.reduce((sum, one) => sum + one.planted, 0),
      }),
    ),
    tie("node").map(
      (one): Case => ({ schema: z.array(one.schema), value: [one.value, one.value], planted: 2 * one.planted }),
    ),
    tie("node").map((one): Case => ({ ...one, schema: one.schema.optional() })),
    tie("node").map((one): Case => ({ ...one, schema: one.schema.nullable() })),
    tie("node").map((one): Case => ({ ...one, schema: z.lazy(() => one.schema) })),
    tie("node").map((one): Case => ({ ...one, schema: z.union([z.boolean(), one.schema]) })),
    tie("node").map((one): Case => ({ ...one, schema: z.record(z.string(), one.schema), value: { key: one.value } })),
    tie("node").map(
      (one): Case => ({
        ...one,
        schema: z.discriminatedUnion("is", [
          z.strictObject({ is: z.literal("other") }),
          z.strictObject({ is: z.literal("this"), part: one.schema }),
        ]),
        value: { is: "this", part: one.value },
      }),
    ),
  ),
})).node;

describe("law: no marked value survives", () => {
  it("whatever the schema is built of", () => {
    fc.assert(
      fc.property(anyCase, ({ schema, value, planted }) => {
        const marked: readonly PersonalValue[] = personalValues(schema, schema.parse(value));
        expect(marked).toHaveLength(planted);
        const kept = sealedValue(schema, value);
        expect(JSON.stringify(kept)).not.toContain(PLANTED);
        expect(sealedSchema(schema).safeParse(kept).success).toBe(true);
      }),
    );
  });
});
