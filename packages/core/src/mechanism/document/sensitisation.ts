import * as z from "zod";
import { LanguageTag } from "../../kernel/language-tag.ts";
import { LocalCode } from "../../kernel/local-code.ts";
import { LocalizedText } from "../../kernel/localized-text.ts";
import { Need } from "./need.ts";

export const MessageSubject = z
  .enum([
    "right-to-complain",
    "how-to-complain",
    "when-an-answer-comes",
    "who-looks-at-it",
    "standards-of-conduct",
    "protection-from-abuse",
    "serious-complaints",
    "what-is-misconduct",
    "nothing-is-owed",
    "delivery-and-redemption",
    "rights",
  ])
  .describe("What a key message says.");
export type MessageSubject = z.infer<typeof MessageSubject>;

const KeyMessage = z
  .strictObject({
    about: MessageSubject,
    groups: z.array(LocalCode).min(1).describe("The groups it is meant for."),
    languages: z.array(LanguageTag).min(1).describe("The languages it exists in."),
    text: LocalizedText.nullable().describe("What it says, where it was written down; null: not here."),
  })
  .describe("A key message, for whom and in which languages.");

const Session = z
  .strictObject({
    code: LocalCode.describe("The session's code, or that of a kind of session."),
    groups: z.array(LocalCode).min(1).describe("The groups it is planned for."),
    about: z.array(MessageSubject).min(1).describe("Which messages it carries."),
    apart: z.boolean().describe("True: one group at a time, such as women and men each among themselves."),
    languages: z.array(LanguageTag).min(1).describe("The languages it is held in."),
    needs: z.array(Need).describe("What somebody needs to take part and follow."),
  })
  .describe("A session in which people hear of the mechanism.");

export const Sensitisation = z
  .strictObject({
    messages: z.array(KeyMessage).max(300).describe("The key messages."),
    sessions: z.array(Session).max(300).describe("The sessions, planned or held."),
  })
  .describe("What people are told, by whom it is heard, and how.");
/**
 * What people are told, and in which sessions. Source: IOM cash-based interventions manual 5.4.2, practice C14.
 */
export type Sensitisation = z.infer<typeof Sensitisation>;
