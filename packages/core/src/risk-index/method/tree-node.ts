import * as z from "zod";
import { LocalizedText } from "../../kernel/localized-text.ts";
import { Share, TreeId } from "./indicator.ts";

/** How the parts of a node become one value. */
export const Aggregation = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("weighted-arithmetic") }),
    z.strictObject({ kind: z.literal("geometric") }),
  ])
  .describe("How the parts become one value: Σwx/Σw, where parts make up for one another, or (Πxʷ)^(1/Σw), less so.");
export type Aggregation = z.infer<typeof Aggregation>;

export const TreeNode = z
  .strictObject({
    id: TreeId,
    label: LocalizedText,
    aggregation: Aggregation,
    children: z
      .array(
        z.strictObject({ id: TreeId, weight: z.number().min(0).max(1e6).describe("Its weight among its siblings.") }),
      )
      .min(1)
      .max(500)
      .describe("Nodes and indicators it is made of; each has one parent."),
    minimumShare: Share.describe("The share of the children's weight that must have a value; below it there is none."),
  })
  .describe("An inner node of the tree: its parts, their weights, and how they become one value.");
/** An inner node of a method's tree. A part without a value is left out with its weight; it never counts as zero. */
export type TreeNode = z.infer<typeof TreeNode>;
