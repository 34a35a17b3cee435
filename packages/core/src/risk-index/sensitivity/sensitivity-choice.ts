import * as z from "zod";
import { Aggregation } from "../method/aggregation.ts";
import { Imputation } from "../method/imputation.ts";
import { Share, TreeId } from "../method/method-number.ts";
import { Normalisation } from "../method/normalisation.ts";
import { Outliers } from "../method/outliers.ts";

/** By how much a weight may be other than the method has it. Source: Answerable default; COINr's examples take the same. */
export const WEIGHT_SHARE = 0.25;

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/)
  .describe("The choice's own name in the result.");

const of = (what: string) =>
  z.array(TreeId).min(1).max(1000).nullable().default(null).describe(`The ${what} it is about; null: all of them.`);

const alternatives = <Schema extends z.ZodType>(one: Schema) =>
  z.array(one).min(1).max(20).describe("What might be chosen instead; the method's own is always among the options.");

export const SensitivityChoice = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("weights"),
      id,
      of: of("nodes whose children are weighted otherwise"),
      by: Share.default(WEIGHT_SHARE).describe("Each weight is the method's, up to this share of it more or less."),
    }),
    z.strictObject({ kind: z.literal("aggregation"), id, of: of("nodes"), alternatives: alternatives(Aggregation) }),
    z.strictObject({
      kind: z.literal("normalisation"),
      id,
      of: of("indicators"),
      alternatives: alternatives(Normalisation),
    }),
    z.strictObject({ kind: z.literal("outliers"), id, of: of("indicators"), alternatives: alternatives(Outliers) }),
    z.strictObject({ kind: z.literal("imputation"), id, of: of("indicators"), alternatives: alternatives(Imputation) }),
    z.strictObject({
      kind: z.literal("leave-out"),
      id,
      parts: z
        .array(TreeId)
        .min(1)
        .max(1000)
        .describe("Nodes and indicators of which one is left out, or none; its weight falls to its siblings."),
    }),
  ])
  .describe("Something in a method that might have been chosen otherwise.");
/**
 * Something in a method that might have been chosen otherwise, with its alternatives. Each option is as likely as the
 * other, weights are uniform within their bounds.
 * Source: Saisana, Saltelli and Tarantola, J. R. Statist. Soc. A 168, 2005; COINr, sensitivity analysis.
 */
export type SensitivityChoice = z.infer<typeof SensitivityChoice>;
