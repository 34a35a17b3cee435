import * as z from "zod";
import { LocalCode } from "../../kernel/local-code.ts";

export const JointMechanism = z
  .strictObject({
    answers: z
      .array(
        z
          .strictObject({
            category: LocalCode.describe("The category."),
            area: LocalCode.describe("The area."),
            organisation: LocalCode.describe("The one organisation that answers."),
          })
          .describe("Who answers for one category in one area."),
      )
      .max(100_000)
      .describe("For each category and area, the one organisation that answers."),
    handOverWithinDays: z
      .int()
      .min(1)
      .nullable()
      .describe("After how many days a hand-over that nobody accepted runs out; null: never."),
    untilAccepted: z
      .enum(["the-first", "the-next", "nobody"])
      .describe("Who owes the answer until a hand-over is accepted."),
    oneVoice: z.boolean().describe("True: the person deals with one organisation from beginning to end."),
  })
  .describe("How several organisations share one mechanism.");
/** How several organisations share one mechanism. Source: practice C12. */
export type JointMechanism = z.infer<typeof JointMechanism>;
