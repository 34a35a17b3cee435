import * as z from "zod";
import { documentHeader } from "../../kernel/document-header.ts";
import { LocalizedText } from "../../kernel/localized-text.ts";
import { repeats } from "../../kernel/repeats.ts";
import { MentoringContactKind } from "./contact.ts";

export const Cadence = z
  .strictObject({
    kind: MentoringContactKind,
    times: z.int().min(1).max(31).describe("How often."),
    per: z.enum(["week", "two-weeks", "month", "two-months", "quarter"]).describe("In which time."),
    sentence: LocalizedText.describe("The same in a sentence that nobody can misread."),
  })
  .describe("How often a kind of contact is meant to happen.");
/**
 * How often a kind of contact is meant to happen. `biweekly` and `bi-monthly` can each be read in two ways, so neither word stands
 * here. Source: practice M6; seed 001.
 */
export type Cadence = z.infer<typeof Cadence>;

export const QuestionAbout = z
  .enum(["own-approach", "facilitators", "productive-track", "growing-tasks"])
  .describe("Managers' own approach, what to look for in facilitators, signs of a productive track, growing tasks.");
/** What a question to think about is about. Source: practice M11. */
export type QuestionAbout = z.infer<typeof QuestionAbout>;

export const MentoringSettings = z
  .strictObject({
    document: z.literal("mentoring").describe("The kind of document."),
    ...documentHeader,
    isIllustrative: z.boolean().describe("True: an example to be changed, as it was shipped; nobody decided it yet."),
    words: z
      .strictObject({
        mentor: LocalizedText.describe("What whoever stands behind the facilitators is called here."),
        facilitator: LocalizedText.describe("What whoever goes to the communities is called here."),
      })
      .describe("What the roles are called here."),
    cadences: z
      .array(Cadence)
      .max(3)
      .refine((all) => repeats(all.map(({ kind }) => kind)).length === 0, { params: { code: "contact-kind-repeated" } })
      .describe(
        "How often each kind of contact is meant to happen; a kind once, and one that is left out has no rhythm.",
      ),
    questions: z
      .array(
        z.strictObject({ about: QuestionAbout, ask: LocalizedText }).describe("One question; nobody answers it here."),
      )
      .max(100)
      .describe("Questions to think about, without answers or totals."),
  })
  .describe("How mentoring is done in this operation.");
/** How mentoring is done in this operation: words, rhythm and questions, all its own. Source: seed 001; practice M6, M11. */
export type MentoringSettings = z.infer<typeof MentoringSettings>;
