import * as z from "zod";
import { LocalizedText } from "../../kernel/localized-text.ts";
import { Imputation } from "./imputation.ts";
import { Decimals, Share, TreeId } from "./method-number.ts";
import { Normalisation } from "./normalisation.ts";
import { Outliers } from "./outliers.ts";
import { RowValue } from "./row-value.ts";
import { Transformation } from "./transformation.ts";

export const Indicator = z
  .strictObject({
    id: TreeId,
    label: LocalizedText,
    value: RowValue,
    direction: z
      .enum(["raises-score", "lowers-score"])
      .describe("Whether a higher value raises the score or, as a capacity does in an index of risk, lowers it."),
    transformations: z
      .array(Transformation)
      .default([])
      .describe("Steps on a row's value, in their order; mostly none."),
    imputation: Imputation.default({ kind: "none" }),
    outliers: Outliers.default({ kind: "leave" }),
    normalisation: Normalisation,
    decimals: Decimals.describe("Decimals the value on the scale is rounded to; null: it is not."),
    minimumShare: Share.default(0).describe(
      "The share of those asked who must have answered; below it the value is missing.",
    ),
  })
  .describe("A leaf of the tree: what is read, its direction and its place on the scale.");
/** A leaf of a method's tree. The direction stands here and nowhere else, so that no sign is turned twice. */
export type Indicator = z.infer<typeof Indicator>;
