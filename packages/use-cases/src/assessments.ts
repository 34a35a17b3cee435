import {
  AssessmentWithdrawal,
  assessmentSubject,
  assessmentTable,
  Month,
  PCode,
  type Subject,
  Uuid,
} from "@answerable/core";
import { ok } from "neverthrow";
import * as z from "zod";
import { changesOf } from "./change-record.ts";
import { inMonthAndArea } from "./in-month-and-area.ts";
import { useCase } from "./use-case.ts";

const change = changesOf("assessments", assessmentSubject);

/** What can be asked of assessments; they come in by `import assessments`. */
export const assessmentsUseCases = [
  useCase({
    name: "assessments.list",
    kind: "list",
    summary: "the assessments you may see: who was asked, as broad facets, and how much was answered",
    input: z.strictObject({
      month: Month.optional(),
      area: PCode.optional().describe("An admin 1 or 2 unit."),
      status: z.enum(["standing", "withdrawn"]).optional().describe("Only this status."),
    }),
    permission: "assessments.list",
    form: "rows",
    handle: (input, ctx) =>
      ctx.read.rows({
        subject: assessmentSubject as unknown as Subject,
        table: assessmentTable,
        order: "month",
        filter: inMonthAndArea(input),
      }),
  }),
  change({
    verb: "settle",
    summary: "two edits of one submission compete: choose the one that stands",
    fields: { keep: Uuid.describe("The version that stands.") },
    command: ({ keep }, ctx) => ok({ type: "settle", at: ctx.now, keep }),
  }),
  change({
    verb: "withdraw",
    summary: "an assessment should not stand, and why; nothing follows a withdrawal",
    fields: { reason: AssessmentWithdrawal },
    command: ({ reason }, ctx) => ok({ type: "withdraw", at: ctx.now, reason }),
  }),
];
