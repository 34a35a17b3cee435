import * as z from "zod";
import { LanguageTag } from "../../kernel/language-tag.ts";
import { LocalCode } from "../../kernel/local-code.ts";
import { LocalizedText } from "../../kernel/localized-text.ts";
import { Need } from "./need.ts";

export const Controller = z
  .enum([
    "complaints-staff",
    "other-project-staff",
    "site-staff",
    "partner",
    "supplier",
    "community-leader",
    "authorities",
    "family",
    "bystanders",
  ])
  .describe("Who has a hand on a channel, as a kind of people; never a person.");
export type Controller = z.infer<typeof Controller>;

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe("A time of day, HH:MM.");

const OpenHours = z
  .strictObject({
    days: z
      .array(z.enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]))
      .min(1)
      .describe("On which days of the week."),
    from: time.describe("From when, HH:MM."),
    to: time.describe("Until when, HH:MM."),
  })
  .describe("When a channel is open.");

export const Channel = z
  .strictObject({
    code: LocalCode.describe("The channel's code."),
    label: LocalizedText.describe("What people call it."),
    contact: LocalizedText.nullable().describe(
      "The number, address or place as the public is told it, never a person's own; null: nobody has said.",
    ),
    medium: z
      .enum(["written", "spoken", "phone", "desk", "box", "community-meeting", "in-person", "online"])
      .describe("How somebody uses it; in-person: staff come to where people are."),
    formal: z.boolean().describe("True: it leads to a record and an answer; false: a talk that may lead to one."),
    confidential: z.boolean().describe("True: what is said there is meant to stay with whoever handles it."),
    openToNonBeneficiaries: z.boolean().describe("True: whoever receives no aid may use it too."),
    takesSensitive: z.boolean().describe("True: complaints of misconduct and abuse may be made here."),
    costsThePerson: z.boolean().describe("True: a call, a message or the way there costs money."),
    hours: z
      .array(OpenHours)
      .nullable()
      .describe("When it is open; an empty list: at all hours; null: nobody has said when."),
    languages: z.array(LanguageTag).min(1).describe("In which languages somebody can use it."),
    needs: z.array(Need).describe("What somebody needs besides what its medium, cost and staff need anyway."),
    receivedBy: z
      .enum(["women", "men", "both", "nobody"])
      .describe("Who speaks with people there; both: one may choose; nobody: one writes or types."),
    keyHeldBy: z
      .array(Controller)
      .nullable()
      .describe("Who can open the box, book or inbox; null: nobody has said who."),
    canBeStoppedBy: z.array(Controller).describe("Who could keep somebody from using it, or turn people away."),
    canBeOverheardBy: z.array(Controller).describe("Who could see that somebody uses it, or hear what is said."),
  })
  .describe("One way in which people can complain, ask or say something.");
/**
 * One way in which people can complain, ask or say something: what it needs of them and who has a hand on it.
 * Source: IOM cash-based interventions manual 5.4.1, practice C14.
 */
export type Channel = z.infer<typeof Channel>;
