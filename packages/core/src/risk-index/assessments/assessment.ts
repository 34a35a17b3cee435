import * as z from "zod";
import { ActorCode } from "../../kernel/actor-code.ts";
import { Instant } from "../../kernel/instant.ts";
import { Month } from "../../kernel/month.ts";
import { Origin } from "../../kernel/origin.ts";
import { PCode } from "../../places/p-code.ts";
import { MethodPin } from "../method/method-pin.ts";
import { QuestionCode } from "../method/question.ts";
import { Informant } from "./informant.ts";
import { MissingAnswer } from "./missing-answer.ts";

/** One answer: a point of the question's scale, or why there is none. */
export const AssessmentAnswer = z
  .union([z.int(), MissingAnswer])
  .describe("A point of the question's scale, or why there is none.");
export type AssessmentAnswer = z.infer<typeof AssessmentAnswer>;

export const AssessmentInput = z
  .strictObject({
    month: Month.describe("The month the answers speak of."),
    adm2: PCode.describe("The admin 2 unit the answers speak of; nothing smaller is kept."),
    informant: Informant,
    answers: z
      .record(QuestionCode, AssessmentAnswer)
      .describe("By question; one that was not asked is left out and is missing too."),
    recorder: ActorCode.describe("Who recorded it, as a code that changes each quarter; the key is not kept here."),
    method: MethodPin,
    receivedAt: Instant.optional().describe("When it reached the first server; left out: when it is recorded here."),
    origin: Origin.describe("The submission it comes from."),
  })
  .describe("One key informant's answers for one month and area.");
/**
 * One key informant's monthly answers on threats, risks, vulnerabilities and capacities. No name, post or contact, no
 * village, no day, no words. Source: practice F2, F7, F12.
 */
export type AssessmentInput = z.infer<typeof AssessmentInput>;

export const AssessmentContent = AssessmentInput.extend({
  receivedAt: Instant.describe("When it reached the server."),
  adm1: PCode.describe("The admin 1 unit that the admin 2 unit lay in."),
}).describe("One key informant's answers as they are kept: codes and numbers.");
/** What is recorded: the input, with what the place registry adds to it. Nothing in it is personal. */
export type AssessmentContent = z.infer<typeof AssessmentContent>;
