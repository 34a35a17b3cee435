import * as z from "zod";
import { PostLevel, PostOffice } from "../../access/position.ts";
import { Day } from "../../kernel/day.ts";
import { LocalCode, PostCode } from "../../kernel/local-code.ts";
import { LocalizedText } from "../../kernel/localized-text.ts";

export const Post = z
  .strictObject({
    code: PostCode,
    organisation: LocalCode.describe("The organisation it belongs to."),
    function: z
      .enum(["complaints", "programme", "protection", "finance", "supply-chain", "it", "people", "management", "other"])
      .describe("What the post does in its organisation."),
    level: PostLevel,
    office: PostOffice,
  })
  .describe("A post, by organisation, function, level and office; never who holds it.");
export type Post = z.infer<typeof Post>;

export const StepKind = z
  .enum([
    "receive",
    "record",
    "acknowledge",
    "sort",
    "refer",
    "act",
    "check-the-answer",
    "answer",
    "analyse",
    "report-back",
  ])
  .describe("What is done in a step, from the first word to the report to the community.");
export type StepKind = z.infer<typeof StepKind>;

const Step = z
  .strictObject({
    does: StepKind,
    posts: z.array(PostCode).describe("Which posts do it; none: nobody has been named."),
    withinDays: z.int().min(0).nullable().describe("Within how many days of the matter's arrival; null: not said."),
  })
  .describe("One step of a procedure.");

export const Procedure = z
  .strictObject({
    code: LocalCode.describe("The procedure's code."),
    project: LocalCode.nullable().describe("The project it is for; null: it is the organisation's own."),
    inherits: LocalCode.nullable().describe("The organisation's procedure whose steps it takes over; null: none."),
    owner: PostCode.nullable().describe("The post that answers for it; null: none."),
    reviewOn: Day.nullable().describe("When it is looked over next; null: not said."),
    basis: z
      .array(
        z
          .strictObject({
            kind: z.enum(["policy", "contract", "resources"]).describe("What kind of basis."),
            title: LocalizedText.describe("Which policy, contract or resources."),
          })
          .describe("What a procedure stands on."),
      )
      .describe("What it stands on: policies, contracts with partners and suppliers, resources."),
    steps: z.array(Step).describe("Its own steps; a step of the same kind takes the place of the inherited one."),
    keptApart: z.array(z.tuple([StepKind, StepKind])).describe("Pairs of steps that no one post may do both of."),
  })
  .describe("How a complaint is handled, by an organisation or in one project.");
/**
 * How a complaint is handled. A project's procedure inherits the organisation's and adds partners, suppliers and posts.
 * Source: IOM cash-based interventions manual 5.4, figure 10; practice C13.
 */
export type Procedure = z.infer<typeof Procedure>;
