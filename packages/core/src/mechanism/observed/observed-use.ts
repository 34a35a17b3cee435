import * as z from "zod";
import { datesBackwards } from "../../kernel/dates-backwards.ts";
import { LocalCode } from "../../kernel/local-code.ts";
import { Month } from "../../kernel/month.ts";

const Sex = z.enum(["women", "men"]).describe("By the person's own word.");
const Age = z.enum(["children", "adults", "older"]).describe("By the person's own word.");

const Inhabitants = z
  .strictObject({ sex: Sex, age: Age, people: z.int().min(0).describe("How many live there.") })
  .describe("How many people of a sex and an age live where the mechanism works.");

const Complaints = z
  .strictObject({
    channel: LocalCode.describe("The channel they came in by."),
    sex: z.enum([...Sex.options, "not-asked"]).describe("By the person's own word, or not-asked; never guessed."),
    age: z.enum([...Age.options, "not-asked"]).describe("By the person's own word, or not-asked; never guessed."),
    number: z.int().min(0).describe("How many."),
  })
  .describe("How many complaints and other feedback came in by one channel, from people of one sex and age.");

export const ObservedUse = z
  .strictObject({
    document: z.literal("observed-use").describe("The kind of file."),
    from: Month.describe("The first month."),
    to: Month.describe("The last month."),
    source: z.string().min(1).describe("Where the numbers come from."),
    population: z.array(Inhabitants).min(1).max(6).describe("Who lives there."),
    complaints: z.array(Complaints).max(5000).describe("What came in."),
  })
  .refine(({ from, to }) => from <= to, { ...datesBackwards, path: ["to"] })
  .describe("Who used a mechanism over some months, beside who lives there; counts only.");
/**
 * Who used a mechanism over some months, beside who lives there. Sex and age only by the person's word, and only for
 * channels where somebody spoke with the person. Sensitive matters are not in it: they are never counted by channel.
 * Source: practice C7, C17.
 */
export type ObservedUse = z.infer<typeof ObservedUse>;
