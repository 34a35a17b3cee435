import * as z from "zod";
import { LocalizedText } from "../../kernel/localized-text.ts";
import { Aggregation } from "./aggregation.ts";
import { Decimals, Share, TreeId } from "./method-number.ts";

export const TreeNode = z
  .strictObject({
    id: TreeId,
    label: LocalizedText,
    aggregation: Aggregation,
    children: z
      .array(
        z.strictObject({
          id: TreeId,
          weight: z.number().min(0).max(1e6).default(1).describe("Its weight among its siblings."),
        }),
      )
      .min(1)
      .max(500)
      .describe("Nodes and indicators it is made of; each has one parent."),
    minimumShare: Share.default(0).describe(
      "The share of the children that must have a value; below it there is none.",
    ),
    shareOf: z
      .enum(["weight", "parts"])
      .default("weight")
      .describe("Whether that share is of the children's weight or of their number."),
    decimals: Decimals.describe("Decimals the node's value is rounded to; null: it is not."),
  })
  .describe("An inner node of the tree: its parts, their weights, and how they become one value.");
/** An inner node of a method's tree. A part without a value is left out with its weight; it never counts as zero. */
export type TreeNode = z.infer<typeof TreeNode>;
