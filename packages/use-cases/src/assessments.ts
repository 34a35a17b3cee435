import {
  AssessmentWithdrawal,
  addMonths,
  assessmentAnswerTable,
  assessmentSubject,
  assessmentTable,
  dataQuestions,
  type Interview,
  Month,
  type PanelVoice,
  PCode,
  type Scoped,
  type Subject,
  Uuid,
} from "@answerable/core";
import { ok } from "neverthrow";
import * as z from "zod";
import { changesOf } from "./change-record.ts";
import type { OperationContext, RowsRequest } from "./context.ts";
import { inMonthAndArea } from "./in-month-and-area.ts";
import { useCase } from "./use-case.ts";

const rowsOf = (ctx: OperationContext, month: Month, table: RowsRequest["table"]) =>
  ctx.read.rows({
    subject: assessmentSubject as unknown as Subject,
    table,
    order: "month",
    filter: {
      all: [
        { column: "month", is: month },
        { column: "status", is: "standing" },
      ],
    },
  });

const voiceOf = (row: Scoped): PanelVoice => ({
  recorder: String(row["recorder"]),
  month: String(row["month"]),
  area: String(row["adm2"]),
  category: String(row["category"]),
  sex: String(row["sex"]),
  ageBand: String(row["ageBand"]),
});

/** Whom the recorders asked in a month, as broad facets, as far as the actor may see them. */
const voicesOf = (ctx: OperationContext, month: Month) =>
  rowsOf(ctx, month, assessmentTable).map((rows) => rows.map(voiceOf));

/** The interviews of a month, each with its recorder, as far as the actor may see them. */
const interviewsOf = (ctx: OperationContext, month: Month) =>
  rowsOf(ctx, month, assessmentTable).andThen((assessments) =>
    rowsOf(ctx, month, assessmentAnswerTable).map((answers) => {
      const given = Map.groupBy(answers, (row) => row["stream"]);
      return assessments.map(
        (row): Interview => ({
          ...voiceOf(row),
          answers: Object.fromEntries(
            (given.get(row["stream"]) ?? []).map((one) => [
              String(one["question"]),
              typeof one["answer"] === "number" ? one["answer"] : null,
            ]),
          ),
        }),
      );
    }),
  );

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
    isPaged: true,
    handle: (input, ctx) =>
      ctx.read.rows({
        subject: assessmentSubject as unknown as Subject,
        table: assessmentTable,
        order: "month",
        filter: inMonthAndArea(input),
      }),
  }),
  useCase({
    name: "assessments.questions",
    kind: "list",
    summary: "what to ask recorders about a month's interviews, by code; a question about the data scores nobody",
    input: z.strictObject({ month: Month }),
    positional: ["month"],
    permission: "assessments.questions",
    form: "record",
    handle: ({ month }, ctx) =>
      interviewsOf(ctx, month).andThen((interviews) =>
        voicesOf(ctx, addMonths(month, -1)).map((before) => dataQuestions(interviews, before)),
      ),
    flat: (questions) => questions.map((one) => ({ ...one })),
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
