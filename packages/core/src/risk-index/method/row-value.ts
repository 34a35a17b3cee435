import * as z from "zod";
import { Value } from "./method-number.ts";

export const ColumnName = z.string().min(1).max(200).describe("A column of the data, or the code of a question.");
export type ColumnName = z.infer<typeof ColumnName>;

/** A part of a sum or of a maximum, with what it is multiplied by. */
export interface WeightedRowValue {
  readonly value: RowValue;
  readonly weight: number;
}

/**
 * What is read from a row: a column, or a few made into one. A row is an informant, or an area in a table of areas.
 * `answers`: what is answered, in words, counts so many points; where several may be ticked they add up or the highest
 * counts. `sum`, `highest`: of parts, each times its weight, where at least so many have a value. `ratio`: times 100 it
 * is a percentage; a denominator of 0 makes it missing. `missing-where`: where one of the columns is 1 (ticked "don't
 * know") there is no value, unless it is above `unlessAbove`.
 * Source: columns made into one as IMPACT's composite and JRC's denominators make them (domain §1.5 a, c).
 */
export type RowValue =
  | ColumnName
  | {
      readonly kind: "answers";
      readonly column: ColumnName;
      readonly points: Readonly<Record<string, number>>;
      readonly several: { readonly between: string; readonly take: "sum" | "highest" } | null;
    }
  | { readonly kind: "sum" | "highest"; readonly of: readonly WeightedRowValue[]; readonly atLeast: number | null }
  | {
      readonly kind: "ratio";
      readonly numerator: RowValue;
      readonly denominator: RowValue;
      readonly times: number;
    }
  | {
      readonly kind: "missing-where";
      readonly columns: readonly ColumnName[];
      readonly value: RowValue;
      readonly unlessAbove: number | null;
    };

const nested: z.ZodType<RowValue> = z.lazy(() => RowValue);

const parts = z
  .array(
    z.strictObject({
      value: nested,
      weight: z.number().min(-1e6).max(1e6).default(1).describe("What the part is multiplied by."),
    }),
  )
  .min(1)
  .max(200)
  .describe("The parts.");

const atLeast = z
  .int()
  .min(1)
  .nullable()
  .default(null)
  .describe("So many parts must have a value; those that have none are left out. Null: all of them.");

export const RowValue: z.ZodType<RowValue> = z
  .union([
    ColumnName,
    z.discriminatedUnion("kind", [
      z.strictObject({
        kind: z.literal("answers"),
        column: ColumnName,
        points: z.record(z.string().min(1), Value).describe("An answer → the points it counts."),
        several: z
          .strictObject({ between: z.string().min(1), take: z.enum(["sum", "highest"]) })
          .nullable()
          .default(null)
          .describe("Where several answers may stand in a cell: what stands between them, and what becomes of them."),
      }),
      z.strictObject({ kind: z.literal("sum"), of: parts, atLeast }),
      z.strictObject({ kind: z.literal("highest"), of: parts, atLeast }),
      z.strictObject({
        kind: z.literal("ratio"),
        numerator: nested,
        denominator: nested,
        times: Value.default(1).describe("100 makes it a percentage."),
      }),
      z.strictObject({
        kind: z.literal("missing-where"),
        columns: z.array(ColumnName).min(1).describe("Where one of these is 1, there is no value."),
        value: nested,
        unlessAbove: Value.nullable()
          .default(null)
          .describe("A value above this stands all the same; null: none does."),
      }),
    ]),
  ])
  .describe("What is read from a row: a column, or a few made into one.");
