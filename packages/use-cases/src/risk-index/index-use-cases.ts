import {
  Instant,
  isDraft,
  issue,
  Month,
  PCode,
  type RiskMethod,
  scoresOf,
  shippedRiskMethods,
  textIn,
} from "@answerable/core";
import { err, ok, ResultAsync } from "neverthrow";
import * as z from "zod";
import { wrongInput } from "../failure.ts";
import { fileField } from "../file-field.ts";
import { computation, useCase } from "../use-case.ts";
import { answerFields, tallyAnswers } from "./answer-file.ts";
import { methodField, methodIn } from "./method-file.ts";
import { monthIndex } from "./month-index.ts";
import { scoreColumns, scoreRow } from "./score-row.ts";

const headOf = ({ id, version, source, ...header }: RiskMethod) => ({
  id,
  version,
  source,
  draft: isDraft(header),
});

const score = computation({
  name: "index.score",
  kind: "compute",
  summary: "score a file of answers by a method; needs no store, and full numbers are for an analyst's file only",
  input: z.strictObject({
    method: methodField,
    ...answerFields,
  }),
  permission: null,
  form: "record",
  tells: true,
  handle: ({ method: file, ...answers }, ctx) =>
    methodIn(file)
      .mapErr(wrongInput)
      .asyncAndThen((method) =>
        new ResultAsync(tallyAnswers(answers, method, ctx)).mapErr(wrongInput).map(({ tally, refusedRows }) => ({
          method: headOf(method),
          refusedRows,
          columns: scoreColumns(method),
          areas: scoresOf(tally).scores,
        })),
      ),
  listed: ({ method, areas }) => areas.map((area) => ({ ...area, method: `${method.id} ${method.version}` })),
  flat: ({ areas, columns }) => areas.map((area) => scoreRow(area, columns)),
  isPartlyRefused: ({ refusedRows }) => refusedRows > 0,
});

const validate = computation({
  name: "index.validate",
  kind: "compute",
  summary: "whether a method is usable: every problem at once, with its place",
  input: z.strictObject({ method: fileField("The method, JSON.") }),
  positional: ["method"],
  permission: null,
  form: "record",
  handle: ({ method }) =>
    methodIn(method)
      .map((one) => ({ ...headOf(one), questions: one.questions.length, indicators: one.indicators.length }))
      .mapErr(wrongInput),
});

const methods = computation({
  name: "index.methods",
  kind: "list",
  summary: "the methods that are shipped, and where they come from",
  input: z.strictObject({}),
  permission: null,
  form: "reference",
  handle: (_input, ctx) =>
    ok(
      shippedRiskMethods.map((method) => ({
        id: method.id,
        version: method.version,
        title: textIn(method.title, ctx.language).text,
        questions: method.questions.length,
        draft: isDraft(method) ? "draft" : "validated",
        source: method.source,
      })),
    ),
  flat: (rows) => rows,
});

const show = computation({
  name: "index.show",
  kind: "show",
  summary: "a shipped method, whole, to read or to write your own from; `--format json` is a file that can be adopted",
  input: z.strictObject({ id: z.string().describe("The method's id.") }),
  positional: ["id"],
  permission: null,
  form: "reference",
  handle: ({ id }) => {
    const method = shippedRiskMethods.find((one) => one.id === id);
    return method ? ok(method) : err(wrongInput([issue("method-not-shipped", ["id"])]));
  },
  flat: ({ questions, indicators }) =>
    indicators.map(({ id, value, direction }) => ({
      id,
      direction,
      question: textIn(questions.find(({ code }) => code === value)?.text ?? { en: "" }, "en").text,
    })),
});

const month = useCase({
  name: "index.month",
  kind: "show",
  summary: "a month's classes by area, as key informants see it; areas without a class come first",
  input: z.strictObject({
    month: Month,
    area: PCode.optional().describe("Only the areas in this admin 1 unit."),
    asKnownOn: Instant.optional().describe("As it was known at an earlier moment."),
  }),
  positional: ["month"],
  permission: "index.month",
  form: "table",
  handle: (asked, ctx) => new ResultAsync(monthIndex(asked, ctx)),
});

/** What can be asked of the risk index. */
export const indexUseCases = [score, validate, methods, show, month];
