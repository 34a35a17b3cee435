import * as z from "zod";
import { LocalizedText } from "../../kernel/localized-text.ts";

/** The code of a question of the method's questionnaire. */
export const QuestionCode = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,59}$/)
  .describe("The code of a question, e.g. threat-movement.");
export type QuestionCode = z.infer<typeof QuestionCode>;

export const Question = z
  .strictObject({
    code: QuestionCode,
    text: LocalizedText.describe("As it is asked; a person translates it before it goes to the field."),
    scale: z
      .array(
        z.strictObject({
          point: z.int().describe("What the answer counts."),
          label: LocalizedText.describe("What the informant is offered."),
        }),
      )
      .min(2)
      .describe("The answers that may be given; 'don't know' and 'prefer not to say' are always offered too."),
  })
  .describe("One question to key informants, with its scale.");
/** One question to key informants. "Don't know" and "prefer not to say" are no points of any scale. */
export type Question = z.infer<typeof Question>;
