import * as z from "zod";
import { LocalizedText } from "../kernel/localized-text.ts";
import { ServiceKind } from "./referral.ts";
import { PhoneCard, PrintedCard } from "./service-card.ts";

const category = {
  code: ServiceKind,
  label: LocalizedText,
  source: z.string().min(1).describe("Whose list has the category; 'Answerable default' for what is ours."),
  expected: z
    .boolean()
    .default(true)
    .describe("True: an area without such a service is a finding; false for what is not needed everywhere."),
};

export const ServiceCategory = z
  .discriminatedUnion("place", [
    z.strictObject({ ...category, place: z.literal("printed"), cards: z.array(PrintedCard) }),
    z.strictObject({ ...category, place: z.literal("told-by-phone"), cards: z.array(PhoneCard) }),
  ])
  .describe("A category of services with its cards; where the place is told by phone, no card has a field for it.");
/** A category of services and its cards. Source: practice C20; that some places have no field: practice C1, S. */
export type ServiceCategory = z.infer<typeof ServiceCategory>;

/**
 * Categories whose place is never printed, whatever the document says: whoever finds the house finds who is in it.
 * Source: Answerable default, after domain §4.5.
 */
export const PLACES_NEVER_PRINTED: ReadonlySet<string> = new Set(["gbv", "safe-shelter", "interim-care"]);
