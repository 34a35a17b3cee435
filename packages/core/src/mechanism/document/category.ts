import * as z from "zod";
import { LocalCode } from "../../kernel/local-code.ts";
import { LocalizedText } from "../../kernel/localized-text.ts";

const days = z.int().min(0).max(365).nullable();

export const HandledCategory = z
  .strictObject({
    code: LocalCode.describe("The category's code."),
    label: LocalizedText.describe("What it is about."),
    kind: z
      .enum([
        "programme",
        "sexual-exploitation-and-abuse",
        "other-misconduct",
        "gender-based-violence",
        "protection-concern",
        "out-of-scope",
      ])
      .describe("Which of the ways it takes."),
    writtenDown: z
      .enum(["register", "sealed", "not-written"])
      .describe("Where it is written down: in the register, sealed for the investigating body, or nowhere."),
    acknowledgeWithinDays: days.describe("Within how many days its arrival is confirmed; null: not said."),
    answerWithinDays: days.describe("Within how many days there is an answer; null: not said."),
    passedOnTo: z
      .array(LocalCode)
      .describe("Services, or organisations, that it is passed on to with the person's agreement; none: nobody."),
  })
  .describe("What complaints and feedback are about, how it is handled, and by when.");
/**
 * What complaints and feedback are about, how each is handled, and by when. No norm for days was found published: they
 * are the agency's. Source: IOM cash-based interventions manual 5.4.1, table 9.
 */
export type HandledCategory = z.infer<typeof HandledCategory>;
