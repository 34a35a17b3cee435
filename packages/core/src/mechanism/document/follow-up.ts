import * as z from "zod";
import { LocalizedText } from "../../kernel/localized-text.ts";

const every = z.int().min(1).max(366).nullable();

export const FollowUp = z
  .strictObject({
    register: z
      .strictObject({
        central: z.boolean().describe("True: everything that may be written down comes together in one place."),
        secure: z.boolean().describe("True: only who needs it can open it, and it says who did."),
        holdsResolution: z.boolean().describe("True: it says what was answered and done, too."),
      })
      .nullable()
      .describe("Where complaints, feedback and what became of them are kept; null: nowhere."),
    correctiveActions: z
      .boolean()
      .describe("True: what must change is written down with what, by which post and by when, and looked at again."),
    appeal: LocalizedText.nullable().describe(
      "Where people turn when no answer comes or they do not agree with it, as they are told; null: nobody has said.",
    ),
    analysedEveryDays: every.describe("How often it is looked at what people say, group by group; null: not at all."),
    decidedOnEveryDays: every.describe("How often management decides on what to change; null: not at all."),
    communitiesToldEveryDays: every.describe("How often communities hear what was done or why not; null: not at all."),
  })
  .describe("What becomes of what people said, as a whole.");
/** What becomes of what people said, as a whole. Source: IOM cash-based interventions manual 5.4.1, table 9; practice C9. */
export type FollowUp = z.infer<typeof FollowUp>;
