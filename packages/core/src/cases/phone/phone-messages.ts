import * as z from "zod";
import { documentHeader } from "../../kernel/document-header.ts";
import { LanguageTag } from "../../kernel/language-tag.ts";
import { LocalCode } from "../../kernel/local-code.ts";
import { LocalizedText } from "../../kernel/localized-text.ts";
import { Numbering } from "./phone-number.ts";

const Sender = z
  .strictObject({
    shows: z
      .enum(["a-number-alone", "the-organisation"])
      .describe(
        "What the phone shows as the sender. A WhatsApp account of an organisation shows its name and picture.",
      ),
  })
  .nullable()
  .describe("Who a message seems to come from; null: nothing is sent by it.");

const Sentence = z
  .strictObject({
    code: LocalCode.describe("The sentence's code."),
    names: z.enum(["nobody", "the-organisation"]).describe("Whom it names."),
    texts: LocalizedText.describe("The whole message, word for word, in each language. Nothing is ever filled in."),
    templates: z
      .record(LanguageTag, z.string().regex(/^[A-Za-z0-9_]{1,64}$/))
      .default({})
      .describe("What WhatsApp approved it as, by language; without one it does not go out there."),
  })
  .describe("One of the few messages there are.");

export const PhoneMessages = z
  .strictObject({
    document: z.literal("phone-messages").describe("The kind of document."),
    ...documentHeader,
    numbering: Numbering.nullable().describe("How numbers are written in the country; null: only with its code."),
    names: z
      .array(z.string().min(2).max(100))
      .max(200)
      .describe("Names that no sentence says which names nobody: organisations, programmes, projects."),
    senders: z.strictObject({ sms: Sender, whatsapp: Sender }).describe("Who messages seem to come from."),
    sentences: z.array(Sentence).min(1).max(10).describe("All messages there are; the first goes where none is named."),
    mostTries: z.int().min(1).max(10).describe("How many go out until the person was reached."),
    hoursBetween: z.int().min(12).max(720).describe("Hours from one to the next."),
    lateAfterHours: z.int().min(12).max(168).describe("What could not go out for so many hours does not go out."),
  })
  .describe("What an agency may send to a phone, word for word, and how often.");
/** What an agency may send to a phone, word for word, and how often. Source: practice W3. */
export type PhoneMessages = z.infer<typeof PhoneMessages>;

export type PhoneSentence = PhoneMessages["sentences"][number];

/** The sentence of a code; null: the first. */
export const sentenceOf = ({ sentences }: PhoneMessages, code: string | null): PhoneSentence | undefined =>
  code === null ? sentences[0] : sentences.find((one) => one.code === code);
