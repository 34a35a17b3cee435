import * as z from "zod";
import { LocalizedText } from "../../kernel/localized-text.ts";

/** The id of a node or an indicator in the tree of a method; each stands in it once. */
export const TreeId = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9._-]{0,59}$/)
  .describe("The id of a node or an indicator in the tree.");
export type TreeId = z.infer<typeof TreeId>;

export const Share = z.number().min(0).max(1).describe("A share, from 0 to 1.");

/** Beyond this no measurement lies, and sums would lose their last digits. Source: Answerable default. */
export const LARGEST_VALUE = 1e15;

/** A number that a method names, on the scale of a measurement. */
export const Value = z.number().min(-LARGEST_VALUE).max(LARGEST_VALUE);

/** What is done to a value before it is laid on the scale; a method names its steps in their order. */
export const Transformation = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("cap"),
      least: Value.nullable().describe("What is below counts as this; null: no lower cap."),
      most: Value.nullable().describe("What is above counts as this; null: no upper cap."),
    }),
  ])
  .describe("What is done to a value before it is laid on the scale.");
export type Transformation = z.infer<typeof Transformation>;

/** How an area's value is laid on the method's scale. Goalposts are fixed, so that months can be compared. */
export const Normalisation = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("goalposts"),
      least: Value.describe("The value that stands at one end of the scale."),
      most: Value.describe("The value that stands at its other end."),
    }),
  ])
  .describe("How a value is laid on the method's scale; what lies outside the goalposts stands at the nearer one.");
export type Normalisation = z.infer<typeof Normalisation>;

export const Indicator = z
  .strictObject({
    id: TreeId,
    label: LocalizedText,
    column: z.string().min(1).max(200).describe("The question it is read from, or the column of a table of areas."),
    direction: z
      .enum(["raises-risk", "lowers-risk"])
      .describe("Whether a higher value means more risk or, as of a capacity, less."),
    transformations: z.array(Transformation).describe("Steps before the scale, in their order; mostly none."),
    normalisation: Normalisation,
    minimumShare: Share.describe("The share of those asked who must have answered; below it the value is missing."),
  })
  .describe("A leaf of the tree: one question or column, its direction and its place on the scale.");
/** A leaf of a method's tree. The direction stands here and nowhere else, so that no sign is turned twice. */
export type Indicator = z.infer<typeof Indicator>;
