import {
  CaseInput,
  ChildCase,
  ConsentHow,
  ContactKind,
  documentHeader,
  LanguageTag,
  LocalCode,
  OwnWord,
  PCode,
  SaidBefore,
  SaidFirst,
  TaxonomyCode,
  UnwantedStep,
  Wishes,
} from "@answerable/core";
import * as z from "zod";
import { AreaNames } from "../area-from-answer.ts";
import { codesTo, IdentityQuestions, question } from "../form-mapping.ts";
import { TimeZone } from "../time-zone.ts";

const asked = question.optional();

const FeedbackQuestions = z
  .strictObject({
    area: question.describe("The admin 2 area."),
    receivedAt: asked.describe(
      "When anybody of the staff or a volunteer first received it, a moment or a day; not asked or not answered: when the form was begun.",
    ),
    category: asked.describe("What it is about, as whoever took it down sorted it."),
    priority: asked,
    channel: asked,
    language: asked.describe("The language the person wants to be answered in."),
    project: asked,
    getsAid: asked.describe("Whether the person receives aid."),
    lodgedBy: asked,
    anonymous: asked.describe("Whether the person wants no name kept: yes or no."),
    spokenWith: asked.describe("Whether somebody spoke with the person: yes or no."),
    narrative: asked.describe("What the person said, in words; sealed."),
    reference: asked.describe("How the desk finds the person again; sealed."),
    contact: asked.describe("The way to reach her or him that the person called safe; others are not read."),
    contactWords: asked.describe("The number, address or words agreed for that way; sealed."),
    sex: asked,
    ageBand: asked.describe("A band; never an exact age."),
    groups: asked.describe("Groups who meet barriers, as local codes; a question with several answers."),
    childSpeaksOfAbuse: asked.describe(
      "Whether somebody under 18 told of abuse: yes or no; a yes, and nothing of the row is kept.",
    ),
    assent: asked.describe("Of somebody under 18: what she or he said, asked in plain words."),
    bestInterests: asked,
    caregivers: asked,
    hopes: asked.describe("What the person hopes will happen, in words; sealed."),
    unwanted: asked.describe("Steps that the person does not want; a question with several answers."),
    unwantedWords: asked.describe("What the person does not want to happen, in words; sealed."),
    handler: asked.describe("Whether the person wishes a woman or a man to deal with it."),
    reply: asked.describe("Whether the person wants to hear what came of it."),
    family: asked.describe("Whether the family may hear anything."),
    intermediary: asked.describe("Whether whoever led the person here may hear anything."),
    aboutStaff: asked.describe("Whether it is about how staff, a partner or a supplier acted: yes or no."),
    aboutUnits: asked.describe("In which units whoever it is about works; a question with several answers."),
    saidBefore: asked.describe("What was said to the person before the facts; a question with several answers."),
    recording: asked.describe("Whether the person agrees that it is written down; a no, and the row is not taken."),
    referral: asked.describe("Whether the person agrees that a service is told."),
    sharing: asked.describe("Whether the person agrees that others learn who she or he is."),
    contactBack: asked.describe("Whether the person agrees to be contacted again."),
    mrm: asked.describe("Whether the person agrees to the use for monitoring and reporting on grave violations."),
    sample: asked.describe("A question that only invented data answers."),
  })
  .describe("Our field → their question.");

const FeedbackOtherwise = z
  .strictObject({
    organisation: CaseInput.shape.organisation,
    channel: CaseInput.shape.channel,
    language: CaseInput.shape.language,
    priority: CaseInput.shape.priority,
    lodgedBy: CaseInput.shape.lodgedBy,
    anonymous: CaseInput.shape.anonymous,
    spokenWith: CaseInput.shape.spokenWith,
    project: CaseInput.shape.project,
    saidHow: SaidBefore.shape.how,
    consentHow: ConsentHow,
  })
  .describe("What holds where the form does not ask, or nobody answered.");

export const FeedbackMapping = z
  .strictObject({
    document: z.literal("feedback-mapping"),
    ...documentHeader,
    form: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)
      .describe("The id of the form, `_xform_id_string`."),
    identity: IdentityQuestions.optional().describe("Left out: as Kobo and ODK write it."),
    timeZone: TimeZone.optional().describe("The zone of moments that are written without one; left out: UTC."),
    areaNames: AreaNames.optional(),
    feedback: FeedbackQuestions,
    otherwise: FeedbackOtherwise,
    codes: z
      .strictObject({
        area: codesTo(PCode).default({}),
        category: codesTo(TaxonomyCode).default({}),
        priority: codesTo(CaseInput.shape.priority).default({}),
        channel: codesTo(LocalCode).default({}),
        language: codesTo(LanguageTag).default({}),
        project: codesTo(LocalCode).default({}),
        lodgedBy: codesTo(CaseInput.shape.lodgedBy).default({}),
        contact: codesTo(ContactKind).default({}),
        sex: codesTo(OwnWord.shape.sex).default({}),
        ageBand: codesTo(OwnWord.shape.ageBand).default({}),
        group: codesTo(LocalCode).default({}),
        assent: codesTo(ChildCase.shape.assent).default({}),
        bestInterests: codesTo(ChildCase.shape.bestInterests).default({}),
        caregivers: codesTo(ChildCase.shape.caregivers).default({}),
        step: codesTo(UnwantedStep).default({}),
        handler: codesTo(Wishes.shape.handler).default({}),
        reply: codesTo(Wishes.shape.reply).default({}),
        family: codesTo(Wishes.shape.family).default({}),
        intermediary: codesTo(Wishes.shape.intermediary).default({}),
        unit: codesTo(LocalCode).default({}),
        said: codesTo(SaidFirst).default({}),
        yesNo: codesTo(z.enum(["yes", "no"])).default({}),
        consent: codesTo(z.enum(["given", "refused"])).default({}),
      })
      .describe("Their choice → our code. A choice that stands here nowhere is listed as an issue, never guessed."),
    notKnown: z.array(z.string().min(1)).describe("Choices that mean: don't know, not asked, or prefer not to say."),
  })
  .describe("How the answers of one form become cases. Only questions that are named here are ever read.");
/**
 * How the answers of one form of feedback and complaints become cases, as a document and allow-list. It can name no
 * ethnicity, religion or clan, no exact age, and nobody it is about: there is no field to take them. What is sensitive has
 * none either: an allegation and who made it are parted by a person, not by columns. Source: practice C2, C7, C17, F7.
 */
export type FeedbackMapping = z.infer<typeof FeedbackMapping>;
