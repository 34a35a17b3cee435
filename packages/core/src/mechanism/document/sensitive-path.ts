import * as z from "zod";
import { Day } from "../../kernel/day.ts";
import { LanguageTag } from "../../kernel/language-tag.ts";
import { LocalCode, PostCode } from "../../kernel/local-code.ts";
import { LocalizedText } from "../../kernel/localized-text.ts";
import { Need } from "./need.ts";

const Platform = z
  .strictObject({
    languages: z.array(LanguageTag).min(1).describe("In which languages it can be used."),
    needs: z.array(Need).describe("What somebody needs to reach it, such as the internet."),
  })
  .describe("The investigating body's own platform, mailbox or line.");

const LocalAlternative = z
  .strictObject({
    post: PostCode.describe("The post that takes the matter where the platform cannot be reached."),
    needs: z.array(Need).describe("What somebody needs to reach it."),
    languages: z.array(LanguageTag).min(1).describe("In which languages."),
    agreedWithGbvActors: z.boolean().describe("True: the way for cases of sexual abuse was agreed with GBV actors."),
  })
  .describe("The local way where the platform cannot be reached.");

export const SensitivePath = z
  .strictObject({
    investigatingBody: LocalCode.nullable().describe("The organisation or office that investigates; null: none named."),
    contact: LocalizedText.nullable().describe(
      "The body's own number, address or place as the public is told it; null: nobody has said.",
    ),
    deputy: PostCode.nullable().describe("Who takes it when the body's contact is away or concerned; null: nobody."),
    platform: Platform.nullable().describe("How the body itself is reached; null: not said."),
    localAlternative: LocalAlternative.nullable().describe("Where the platform cannot be reached; null: none."),
    onlyTheBodyInvestigates: z.boolean().describe("True: nobody else looks into an allegation."),
    toldBefore: z
      .boolean()
      .describe(
        "True: before a person says more, they hear what must be passed on, and that aid does not depend on it.",
      ),
    testedOn: Day.nullable().describe("When it was last tried out from end to end; null: never."),
    callAfterwards: z
      .boolean()
      .describe("True: a call about the person's safety is owed after a complaint about staff."),
  })
  .describe("The way of complaints about misconduct and abuse.");
/**
 * The way of complaints about misconduct and abuse. Source: IOM cash-based interventions manual 5.4.1 (table 9, notes 15
 * and 16), practice C2, C8.
 */
export type SensitivePath = z.infer<typeof SensitivePath>;
