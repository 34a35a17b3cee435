import * as z from "zod";
import { Day } from "../../kernel/day.ts";
import { LanguageTag } from "../../kernel/language-tag.ts";
import { LocalCode } from "../../kernel/local-code.ts";
import { Need } from "./need.ts";
import { ShareOfPeople } from "./share-of-people.ts";

const Experience = z
  .strictObject({
    askedOn: Day.describe("When people of the group were asked."),
    people: z.int().positive().describe("How many were asked."),
    hasHeardOfIt: ShareOfPeople.describe("Share who have heard of the mechanism, 0 to 1."),
    knowsHow: ShareOfPeople.describe("Share who know how to use it, 0 to 1."),
    feelsSafeToUseIt: ShareOfPeople.describe("Share who say that they would feel safe to use it, 0 to 1."),
  })
  .describe("What people of the group said of the mechanism when they were asked.");

export const PopulationGroup = z
  .strictObject({
    code: LocalCode.describe("The group's local code; what it stands for stays in the office."),
    share: ShareOfPeople.describe("The group's share of the population, 0 to 1; groups may overlap."),
    sex: z.enum(["women", "men", "all"]).describe("Whom it holds."),
    age: z.enum(["children", "adults", "older", "all"]).describe("Which ages it holds."),
    disability: z.enum(["with", "all"]).describe("with: people with a disability, by their own word."),
    assisted: z.boolean().describe("False: its people receive no aid, and may still have a complaint."),
    languages: z
      .array(LanguageTag)
      .min(1)
      .describe("Languages that everybody in the group understands, any one of which is enough."),
    lacks: z
      .partialRecord(Need, ShareOfPeople)
      .describe("By need, the share of the group who do not have it or cannot do it, 0 to 1; left out: nobody."),
    meetsApart: z.boolean().describe("True: its people speak freely only among themselves."),
    experience: Experience.nullable().describe("What they said when asked; null: nobody has asked."),
  })
  .describe("People who meet the same barriers; groups may overlap.");
/**
 * People who meet the same barriers, and how many of them. Ethnicity, religion, clan and politics have no field.
 * Source: IOM cash-based interventions manual 5.4.1, practice C14, C17.
 */
export type PopulationGroup = z.infer<typeof PopulationGroup>;
