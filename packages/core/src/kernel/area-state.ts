import * as z from "zod";
import type { LocalizedText } from "./localized-text.ts";

/**
 * What is known of an area in a month, before any figure of it is read. `not-stated` is for an area-month that the plan
 * of coverage does not name. Source: practice F8.
 */
export const AreaState = z
  .enum(["reported", "covered-and-quiet", "late", "partly-covered", "no-access", "not-covered", "not-stated"])
  .describe("How far the area was seen in the month.");
export type AreaState = z.infer<typeof AreaState>;

/** The states in words. */
export const areaStateLabels: Readonly<Record<AreaState, LocalizedText>> = {
  reported: { en: "reported", fr: "rapporté" },
  "covered-and-quiet": { en: "covered and quiet", fr: "couvert et calme" },
  late: { en: "late", fr: "en retard" },
  "partly-covered": { en: "partly covered", fr: "partiellement couvert" },
  "no-access": { en: "no access", fr: "sans accès" },
  "not-covered": { en: "not covered", fr: "non couvert" },
  "not-stated": { en: "state not stated", fr: "état non indiqué" },
};

/**
 * Whether an area without a record may be given as zero. Only where somebody looked and said that nothing came in;
 * everywhere else silence is no data. Source: practice F8, I5; domain §8 (2).
 */
export const meansZero = (state: AreaState): boolean => state === "reported" || state === "covered-and-quiet";
