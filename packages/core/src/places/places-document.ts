import * as z from "zod";
import { Day } from "../kernel/day.ts";
import { documentHeader } from "../kernel/document-header.ts";
import { LocalizedText } from "../kernel/localized-text.ts";
import { PCode } from "./p-code.ts";

export const UnitLevel = z
  .union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
  .describe("0 the country, 1 to 4 the levels below it; in Mali 1 is the region, 2 the cercle, 3 the commune.");
export type UnitLevel = z.infer<typeof UnitLevel>;

const names = z.array(z.string().min(1).max(200)).optional();

export const PlaceUnit = z
  .strictObject({
    code: PCode,
    level: UnitLevel,
    parent: PCode.nullable().describe("The unit it lies in; null for the country alone."),
    name: LocalizedText.describe("The name to show."),
    otherNames: names.describe("Other names and spellings it is found by."),
    validFrom: Day.nullable().describe("The unit's own first day; null: as the document."),
    validTo: Day.nullable().describe("The unit's own last day; null: as the document."),
  })
  .describe("An administrative unit.");
export type PlaceUnit = z.infer<typeof PlaceUnit>;

export const PopulatedPlace = z
  .strictObject({
    id: z
      .string()
      .regex(/^[A-Za-z0-9:._-]{1,60}$/)
      .describe("The id of the place in its list; it is no p-code."),
    name: z.string().min(1).max(200).describe("The name to show."),
    otherNames: names.describe("Other names and spellings it is found by."),
    within: z
      .array(PCode)
      .min(1)
      .describe("The smallest unit it is known to lie in; several: in one of them, and it is not known which."),
  })
  .describe("A town, village or site.");
export type PopulatedPlace = z.infer<typeof PopulatedPlace>;

export const PlacesDocument = z
  .strictObject({
    ...documentHeader,
    country: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .describe("The country as its dataset names it, three letters; p-codes are not made from it."),
    boundaries: z
      .strictObject({
        date: Day.describe("The date of the version of the boundaries. It is not a unit's date."),
        source: z.string().min(1).describe("Whose boundaries they are."),
      })
      .describe("The version of the boundaries that the codes are codes of."),
    units: z.array(PlaceUnit).min(1),
    populatedPlaces: z.array(PopulatedPlace).optional(),
  })
  .describe("The administrative units of one country in one version of its boundaries.");
/**
 * One version of the boundaries of one country. A code is unique inside it and only there, so records pin the document:
 * a later law is a later document, not an edit. Source: domain §6.2; practice F16.
 */
export type PlacesDocument = z.infer<typeof PlacesDocument>;

/** A places document as it is written in a file: nothing branded yet. */
export type PlacesFile = z.input<typeof PlacesDocument>;
