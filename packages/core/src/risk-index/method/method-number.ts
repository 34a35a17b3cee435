import * as z from "zod";

/** Beyond this no measurement lies, and sums would lose their last digits. Source: Answerable default. */
export const LARGEST_VALUE = 1e15;

/** A number that a method names, on the scale of a measurement. */
export const Value = z.number().min(-LARGEST_VALUE).max(LARGEST_VALUE);

export const Share = z.number().min(0).max(1).describe("A share, from 0 to 1.");

/** To how many decimals a value is rounded, half away from zero, as workbooks do. */
export const Decimals = z.int().min(0).max(12).nullable().default(null);

/** The id of a node or an indicator in the tree of a method; each stands in it once. */
export const TreeId = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9._-]{0,59}$/)
  .describe("The id of a node or an indicator in the tree.");
export type TreeId = z.infer<typeof TreeId>;
