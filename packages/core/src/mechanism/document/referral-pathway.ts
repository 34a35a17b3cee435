import * as z from "zod";
import { Day } from "../../kernel/day.ts";
import { LocalCode } from "../../kernel/local-code.ts";

export const ReferralPathway = z
  .strictObject({
    code: LocalCode.describe("The card's code."),
    service: z
      .enum(["gender-based-violence", "child-protection", "health", "psychosocial", "legal", "other"])
      .describe("Which service."),
    areas: z.array(LocalCode).min(1).describe("The areas of the mechanism it serves."),
    checkedOn: Day.nullable().describe("When a post last checked place, hours and whom it admits; null: never."),
    atHandOn: z.array(LocalCode).describe("The channels whose staff have the card at hand."),
  })
  .describe("A service people can be referred to.");
/** A service people can be referred to, and where its card lies at hand. Source: practice C20; domain §4.4. */
export type ReferralPathway = z.infer<typeof ReferralPathway>;
