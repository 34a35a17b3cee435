import { documentHeader, Informant, MethodPin, PCode, QuestionCode } from "@answerable/core";
import * as z from "zod";
import { AreaNames } from "./area-from-answer.ts";
import { codesTo, IdentityQuestions, question } from "./form-mapping.ts";
import { TimeZone } from "./time-zone.ts";

const asked = question.optional();

export const AssessmentMapping = z
  .strictObject({
    document: z.literal("assessment-mapping"),
    ...documentHeader,
    form: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)
      .describe("The id of the form, `_xform_id_string`."),
    method: MethodPin,
    identity: IdentityQuestions.optional().describe("Left out: as Kobo and ODK write it."),
    timeZone: TimeZone.optional().describe("The zone of moments that are written without one; left out: UTC."),
    areaNames: AreaNames.optional(),
    assessment: z
      .strictObject({
        month: question.describe("The month the answers speak of; of a date, its month is taken."),
        area: question.describe("The admin 2 area."),
        category: asked.describe("The informant's broad category; never a post or a name."),
        sex: asked,
        ageBand: asked.describe("The informant's age as a band."),
        recorder: asked.describe("The recorder's code of the quarter; never a name or an account."),
        sample: asked.describe("A question that only invented data answers."),
      })
      .describe("Our field → their question."),
    answers: z
      .record(
        QuestionCode,
        z.strictObject({
          question,
          points: codesTo(z.int()).optional().describe("Their choice → our point; left out: the form asks for points."),
        }),
      )
      .describe("A question of the method → theirs."),
    codes: z
      .strictObject({
        area: codesTo(PCode),
        category: codesTo(Informant.shape.category),
        sex: codesTo(Informant.shape.sex),
        ageBand: codesTo(Informant.shape.ageBand),
      })
      .describe("Their choice → our code. A choice that stands here nowhere is listed as an issue, never guessed."),
    dontKnow: z.array(z.string().min(1)).describe("Choices that mean: don't know."),
    preferNotToSay: z.array(z.string().min(1)).describe("Choices that mean: prefer not to say."),
  })
  .describe("How the answers of one form become assessments. Only questions that are named here are ever read.");
/**
 * How the answers of one form of key informants become ours, as a document and allow-list. It can name no village, no
 * day, no post, no contact and no words: there is no field to take them. Source: practice F2, F7, F12.
 */
export type AssessmentMapping = z.infer<typeof AssessmentMapping>;
