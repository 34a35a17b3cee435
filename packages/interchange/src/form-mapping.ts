import {
  ActorCategory,
  AreaCode,
  DatePrecision,
  documentHeader,
  ObjectKind,
  PeopleCell,
  ReportSource,
  ServiceKind,
  SourceCategory,
  TaxonomyPin,
  ViolationTypeCode,
} from "@answerable/core";
import * as z from "zod";
import { AreaNames } from "./area-from-answer.ts";
import { isCollectorTrace } from "./collector-traces.ts";
import { TimeZone } from "./time-zone.ts";

/** A question of a form; never one that is a trace of the collector. */
export const question = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_.-]*(\/[A-Za-z_][A-Za-z0-9_.-]*)*$/)
  .refine((name) => !isCollectorTrace(name), { params: { code: "collectors-trace" } })
  .describe("The question as Kobo writes it: its groups and repeats, then its name, apart by a slash.");
const asked = question.optional();

export const IdentityQuestions = z
  .strictObject({
    id: asked.describe("The id of this version; one that is no UUID becomes a UUIDv5 of form and id."),
    root: asked.describe("The id of the first version, which edits keep."),
    replaces: asked.describe("The id of the version that this one replaces."),
    receivedAt: asked.describe("When it reached the source's server."),
  })
  .describe("By what a submission is recognised, where the source is not Kobo or ODK.");

/** Choice codes of the form → our codes. */
export const codesTo = <Code extends z.ZodType>(code: Code) => z.record(z.string().min(1), code);

export const IncidentQuestions = z
  .strictObject({
    month: asked.describe("The month it happened in, YYYY-MM; may be left out where the day is always known."),
    day: asked.describe("The day it happened on."),
    datePrecision: asked,
    learnedDay: asked.describe("The day the monitor learned of it."),
    area: question.describe("The admin 2 area."),
    locality: asked.describe("The village or site; personal."),
    position: asked.describe("A geopoint of what happened, never of the device; personal."),
    actor: asked,
    source: asked,
    independentSources: asked,
    known: asked.describe("How it is known."),
    recorder: asked.describe("The recorder's code of the quarter; never a name or an account."),
    narrative: asked.describe("What happened, in words; personal."),
    services: asked.describe("Services the person wished for, a question with several answers."),
    referralConsent: asked.describe("Whether the person agrees to the referral."),
    sample: asked.describe("A question that only invented data answers."),
  })
  .describe("Our field → their question, outside repeats.");

export const ViolationQuestions = z
  .strictObject({
    repeat: question.nullable().describe("The repeat with one entry a violation; null: the form takes one violation."),
    type: question,
    counted: asked.describe("What the numbers count: victims, displaced people or objects; not asked: victims."),
    amount: asked.describe("How the number is known: exact, about, range or households; not asked: exact."),
    number: asked,
    upTo: asked.describe("The upper end of a range."),
    households: asked,
    peoplePerHousehold: asked,
    object: asked,
    people: z
      .strictObject({ repeat: question, sex: question, ageGroup: question, number: question })
      .optional()
      .describe("A repeat inside, one entry a group of people."),
  })
  .describe("Our field → their question, for each violation.");

export const FormMapping = z
  .strictObject({
    ...documentHeader,
    form: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)
      .describe("The id of the form, `_xform_id_string`."),
    taxonomy: TaxonomyPin,
    identity: IdentityQuestions.optional().describe("Left out: as Kobo and ODK write it."),
    timeZone: TimeZone.optional().describe("The zone of moments that are written without one; left out: UTC."),
    areaNames: AreaNames.optional(),
    incident: IncidentQuestions,
    violations: ViolationQuestions,
    codes: z
      .strictObject({
        area: codesTo(AreaCode),
        type: codesTo(ViolationTypeCode),
        datePrecision: codesTo(DatePrecision),
        actor: codesTo(ActorCategory),
        source: codesTo(SourceCategory),
        known: codesTo(ReportSource.shape.known),
        counted: codesTo(z.enum(["victims", "displaced", "objects"])),
        amount: codesTo(z.enum(["exact", "about", "range", "households"])),
        object: codesTo(ObjectKind),
        sex: codesTo(PeopleCell.shape.sex),
        ageGroup: codesTo(PeopleCell.shape.ageGroup),
        service: codesTo(ServiceKind),
        consent: codesTo(z.enum(["given", "refused"])),
      })
      .describe("Their choice → our code. A choice that stands here nowhere is listed as an issue, never guessed."),
    notKnown: z.array(z.string().min(1)).describe("Choices that mean: don't know, or prefer not to say."),
    householdSource: z.string().min(1).describe("Where the number of people in a household comes from."),
    box: z
      .strictObject({ south: z.number(), west: z.number(), north: z.number(), east: z.number() })
      .describe("The country's bounding box in degrees; a position outside it is dropped."),
  })
  .describe("How the answers of one form become ours. Only questions that are named here are ever read.");
/**
 * How the answers of one form become ours, as a document. It is the allow-list too: a question it does not name is
 * dropped before anything else sees it. Source: practice F7; domain §6.3.
 */
export type FormMapping = z.infer<typeof FormMapping>;
