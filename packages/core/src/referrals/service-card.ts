import * as z from "zod";
import { Day } from "../kernel/day.ts";
import { LanguageTag } from "../kernel/language-tag.ts";
import { LocalizedText } from "../kernel/localized-text.ts";
import { PCode } from "../places/p-code.ts";

/** The longest text of a card, so that the cards of an area stay on a page. Source: Answerable default. */
const LONGEST_TEXT = 240;

const CardText = LocalizedText.refine(
  (texts) => Object.values(texts).every((text) => (text ?? "").length <= LONGEST_TEXT),
  { params: { code: "too-long", facts: { maximum: LONGEST_TEXT } } },
);

/** Who looked: a function such as a cluster or a desk. Source: practice C20; F7 (never a person or one monitor's post). */
export const CheckingPost = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,59}$/)
  .describe("A function that checks cards, as a code of the document; never a person.");
export type CheckingPost = z.infer<typeof CheckingPost>;

export const CardCheck = z
  .strictObject({ by: CheckingPost, on: Day.describe("The day the post called or went there.") })
  .describe("A post asked the service whether the card still says what is so.");
export type CardCheck = z.infer<typeof CardCheck>;

export const CardCost = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("free") }),
    z.strictObject({ kind: z.literal("paid"), words: CardText.describe("What is paid, and who pays nothing.") }),
    z.strictObject({ kind: z.literal("not-known") }),
  ])
  .describe("What the service costs the person.");
export type CardCost = z.infer<typeof CardCost>;

const phoneNumber = z.string().regex(/^\+?[0-9][0-9 ().-]{1,30}$/);

const aboutTheService = {
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,59}$/)
    .describe("The card's own id in the document."),
  area: PCode.describe("The area the card is for, one of the document's areas; a region's card is shown in all of it."),
  name: CardText.describe("The service or organisation, as people call it."),
  hours: CardText.describe("Days and hours."),
  cost: CardCost,
  admits: CardText.describe("Whom the service admits."),
  languages: z.array(LanguageTag).min(1).describe("The languages spoken there."),
  safeFor: CardText.nullable().describe("Safe for whom, as people who went there told it; null: nobody was asked."),
  say: CardText.nullable().describe("What to say on arriving, so that nobody has to tell the reason at the door."),
  checks: z.array(CardCheck).describe("When posts checked the card; none: never checked, and it says so."),
};

export const PrintedCard = z
  .strictObject({
    ...aboutTheService,
    place: CardText.describe("How people find it, in their own words."),
    phone: phoneNumber.nullable(),
  })
  .describe("A service whose place may be printed.");
export type PrintedCard = z.infer<typeof PrintedCard>;

export const PhoneCard = z
  .strictObject({ ...aboutTheService, phone: phoneNumber.describe("Who calls is told the place.") })
  .describe("A service whose place is told by phone; the card has no field for it.");
export type PhoneCard = z.infer<typeof PhoneCard>;

/** What is known of one service in one area. Source: practice C20. */
export type ServiceCard = PrintedCard | PhoneCard;
