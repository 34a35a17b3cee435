import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import { documentHeader } from "../../kernel/document-header.ts";
import { type Issue, issue, issuesFrom } from "../../kernel/issue.ts";
import { Circumstances } from "./circumstances.ts";
import { Indicator } from "./indicator.ts";
import { Share, TreeId, Value } from "./method-number.ts";
import { methodProblems } from "./method-problems.ts";
import { DEEPEST, isNestedTooDeep } from "./nesting.ts";
import { Question } from "./question.ts";
import { RiskClasses } from "./risk-class.ts";
import { ColumnName } from "./row-value.ts";
import { TreeNode } from "./tree-node.ts";
import { VoicesRule } from "./voices-rule.ts";

export const RiskMethod = z
  .strictObject({
    document: z.literal("risk-method"),
    ...documentHeader,
    questions: z
      .array(Question)
      .max(1000)
      .default([])
      .describe("What key informants are asked; none: the data are a table of areas."),
    data: z
      .strictObject({
        area: ColumnName.describe("The column of a data file with the area, or with whatever else is scored."),
        month: ColumnName.nullable()
          .default(null)
          .describe("The column with the month, YYYY-MM; null: the file holds one moment, or one year."),
        facets: z.record(z.string(), ColumnName).default({}).describe("Facet of an informant → column, e.g. sex."),
        groups: z
          .record(z.string(), ColumnName)
          .default({})
          .describe("Group of an area → column, e.g. region; for methods that compare an area with its group."),
        missing: z
          .array(z.string())
          .default([])
          .describe("What stands in a cell without an answer; an empty cell is always one."),
        circumstances: Circumstances.optional(),
      })
      .describe("How a data file is read; recorded assessments need none of it."),
    scale: z
      .strictObject({ least: Value, most: Value })
      .describe("The scale of every indicator, node and score; in an index of risk the higher, the more risk."),
    comparedWithin: z
      .enum(["month", "all-months"])
      .default("month")
      .describe("With whom an area is compared where a range, a rank or a mean is taken: its month, or all months."),
    minimumShare: Share.default(0).describe(
      "The share of the indicators that must have a value for an area to be compared at all; below it there is no score, and no other area's depends on it.",
    ),
    indicators: z.array(Indicator).min(1).max(1000).describe("The leaves of the tree."),
    nodes: z.array(TreeNode).min(1).max(1000).describe("Its inner nodes, in any order."),
    root: TreeId.describe("The node whose value is the score."),
    classes: RiskClasses,
    voices: VoicesRule.nullable()
      .default(null)
      .describe("How many voices a score needs; null: each row of the data is an area."),
  })
  .describe("How answers become a score and a class: the questions, the tree, the thresholds, the floor.");
/**
 * How answers become a score and a class, as a document that an agency writes, dates and signs: a tree of any depth whose
 * leaves are indicators. The Mali cluster's own method is not published; no method of ours is it.
 * Source: practice I1, I2; domain §1.5, §2.3.
 */
export type RiskMethod = z.infer<typeof RiskMethod>;

/** A method out of JSON. Err: `nested-too-deep`; every problem of its form or, where the form is right, of its tree, at once. */
export const readMethod = (json: unknown): Result<RiskMethod, Issue[]> => {
  if (isNestedTooDeep(json)) return err([issue("nested-too-deep", [], {}, { deepest: DEEPEST })]);
  const parsed = RiskMethod.safeParse(json);
  if (!parsed.success) return err(issuesFrom(parsed.error, json));
  const problems = methodProblems(parsed.data);
  return problems.length > 0 ? err(problems) : ok(parsed.data);
};
