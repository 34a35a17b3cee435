import * as z from "zod";
import { messageRuleCodes } from "./message-rule.ts";

export const LabelledMessage = z
  .strictObject({
    id: z.string().min(1).describe("The message's id in its set; all that is ever printed of it."),
    lang: z.enum(["en", "fr"]).describe("The language it is written in."),
    text: z.string().describe("The message, invented."),
    findings: z
      .array(
        z.strictObject({
          rule: z.enum(messageRuleCodes).describe("The rule that it breaks."),
          span: z
            .tuple([z.int().nonnegative(), z.int().positive()])
            .describe("Where, in UTF-16 units, the end excluded."),
        }),
      )
      .describe("What in it must not be said; none where it breaks no rule."),
  })
  .describe("One message of a labelled set, by which the check is measured.");
/** One message of a labelled set, by which the check is measured. */
export type LabelledMessage = z.infer<typeof LabelledMessage>;
