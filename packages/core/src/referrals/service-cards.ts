import * as z from "zod";
import { documentHeader } from "../kernel/document-header.ts";
import { LanguageTag } from "../kernel/language-tag.ts";
import { type LocalizedText, LocalizedText as Text } from "../kernel/localized-text.ts";
import { PCode } from "../places/p-code.ts";
import { DeskWords } from "./desk-words.ts";
import { CheckingPost } from "./service-card.ts";
import { ServiceCategory } from "./service-category.ts";

/** Days after a check at which a card still counts as checked. Source: practice C20; Answerable default. */
export const DEFAULT_STALE_AFTER_DAYS = 90;

export const CardArea = z
  .strictObject({
    code: PCode,
    name: Text,
    within: PCode.nullable().describe("The admin 1 unit it lies in; null: it is an admin 1 unit itself."),
  })
  .describe("An area that has a page of cards.");
export type CardArea = z.infer<typeof CardArea>;

export const ServiceCards = z
  .strictObject({
    document: z.literal("service-cards"),
    ...documentHeader,
    staleAfterDays: z
      .int()
      .min(1)
      .max(730)
      .default(DEFAULT_STALE_AFTER_DAYS)
      .describe("How many days a check holds; a card unchecked for longer says so."),
    areas: z.array(CardArea).min(1).describe("The areas that have a page, at admin 1 or 2."),
    posts: z
      .array(z.strictObject({ code: CheckingPost, label: Text }))
      .describe("The functions that check cards: a cluster, a desk; never a person."),
    languageNames: z
      .record(LanguageTag, Text)
      .default({})
      .describe("What languages are called; one without a name is shown by its tag."),
    deskWords: DeskWords.optional().describe("The operation's own words at the desk; left out: the shipped ones."),
    categories: z.array(ServiceCategory).min(1).describe("Categories in the order of the page, each with its cards."),
  })
  .describe("Service cards: which services there are in which area, and when somebody last asked them.");
/** Which services there are in which area, how people get there, and when somebody last asked. Source: practice C20. */
export type ServiceCards = z.infer<typeof ServiceCards>;

/** The area with this code, or undefined. */
export const areaOf = ({ areas }: Pick<ServiceCards, "areas">, code: string): CardArea | undefined =>
  areas.find((area) => area.code === code);

/** What a language is called, or undefined where the document does not say. */
export const languageNameOf = (document: Pick<ServiceCards, "languageNames">, tag: string): LocalizedText | undefined =>
  (document.languageNames as Readonly<Partial<Record<string, LocalizedText>>>)[tag];
