import * as z from "zod";
import { Day } from "../../kernel/day.ts";
import { documentHeader } from "../../kernel/document-header.ts";
import { LanguageTag } from "../../kernel/language-tag.ts";
import { LocalCode, PostCode } from "../../kernel/local-code.ts";
import { LocalizedText } from "../../kernel/localized-text.ts";
import { HandledCategory } from "./category.ts";
import { Channel } from "./channel.ts";
import { ComplaintsStaff } from "./complaints-staff.ts";
import { Consultation } from "./consultation.ts";
import { FollowUp } from "./follow-up.ts";
import { JointMechanism } from "./joint-mechanism.ts";
import { PopulationGroup } from "./population-group.ts";
import { Post, Procedure } from "./procedure.ts";
import { Project } from "./project.ts";
import { ReferralPathway } from "./referral-pathway.ts";
import { Sensitisation } from "./sensitisation.ts";
import { SensitivePath } from "./sensitive-path.ts";

const Purpose = z
  .strictObject({
    statement: LocalizedText.nullable().describe("What the mechanism is for; null: not said."),
    uses: z
      .array(z.enum(["questions", "feedback", "complaints", "sensitive-complaints", "suggestions"]))
      .describe("What people are expected to use it for."),
    expectedInAMonth: z.int().min(1).nullable().describe("About how many matters a month; null: nobody has said."),
    behindIt: PostCode.nullable().describe("The post of senior management that answers for it; null: none."),
  })
  .describe("Purpose, expected uses, and who stands behind it.");

const Means = z
  .strictObject({
    secured: z.boolean().describe("True: money and staff for it are in a budget."),
    securedUntil: Day.nullable().describe("Until when; null: without an end."),
    endsOn: Day.nullable().describe("When the mechanism ends; null: no end is planned."),
    endAnnounced: z.boolean().describe("True: people were told when it ends and where to turn then."),
  })
  .describe("What it lives on, and until when.");

const Organisation = z
  .strictObject({
    code: LocalCode.describe("The organisation's code."),
    kind: z.enum(["agency", "partner", "supplier"]).describe("What it is to the mechanism."),
  })
  .describe("An organisation that has a part in it.");

export const Mechanism = z
  .strictObject({
    document: z.literal("mechanism").describe("The kind of document."),
    ...documentHeader,
    purpose: Purpose,
    means: Means,
    areas: z.array(LocalCode).max(500).describe("The areas it serves, as local codes."),
    languageNames: z
      .record(LanguageTag, LocalizedText)
      .default({})
      .describe("What languages are called here; one without a name is shown by its tag."),
    organisations: z.array(Organisation).max(500).describe("The organisations that have a part in it."),
    joint: JointMechanism.nullable().describe("How several organisations share it; null: one runs it alone."),
    channels: z.array(Channel).max(100).describe("The ways in which people reach it."),
    groups: z.array(PopulationGroup).max(100).describe("The people it is for, by the barriers they meet."),
    posts: z.array(Post).max(1000).describe("The posts that have a part in it."),
    projects: z.array(Project).max(200).describe("The projects it serves."),
    procedures: z.array(Procedure).max(400).describe("The organisation's procedure, and one for each project."),
    categories: z.array(HandledCategory).max(200).describe("What is said, how it is handled, and by when."),
    sensitivePath: SensitivePath.nullable().describe("The way of complaints about misconduct and abuse; null: none."),
    referralPathways: z.array(ReferralPathway).max(2000).describe("The services people can be referred to."),
    staff: ComplaintsStaff,
    sensitisation: Sensitisation,
    consultations: z.array(Consultation).max(1000).describe("When people were asked about it, and who took part."),
    followUp: FollowUp,
  })
  .describe("A complaint and feedback mechanism as its agency designed it.");
/**
 * A complaint and feedback mechanism as its agency designed it: purpose, people, channels, procedures, and what becomes
 * of what is said. Every field is there; what does not exist is said to be null, so that nothing is forgotten silently.
 * Nobody is named: posts, groups and organisations are codes.
 * Source: IOM cash-based interventions manual 5.4; practice C2, C12–C14, C17, C20.
 */
export type Mechanism = z.infer<typeof Mechanism>;
