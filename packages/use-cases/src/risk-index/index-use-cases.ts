import { Instant, isDraft, issue, Month, PCode, shippedRiskMethods, textIn } from "@answerable/core";
import { err, ok, ResultAsync } from "neverthrow";
import * as z from "zod";
import { wrongInput } from "../failure.ts";
import { periodAsked, periodFields } from "../figures/period.ts";
import { computation, useCase } from "../use-case.ts";
import { indexExplain } from "./index-explain.ts";
import { indexScore } from "./index-score.ts";
import { indexSensitivity } from "./index-sensitivity.ts";
import { indexTrend } from "./index-trend.ts";
import { indexValidate } from "./index-validate.ts";
import { monthIndex } from "./month-index.ts";
import { monthsIndex } from "./months-index.ts";

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
    indicators.map(({ id, label, value, direction }) => ({
      id,
      direction,
      question: textIn(questions.find(({ code }) => code === value)?.text ?? label, "en").text,
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
  isHeavy: true,
  handle: (asked, ctx) => new ResultAsync(monthIndex(asked, ctx)),
});

const months = useCase({
  name: "index.months",
  kind: "show",
  summary:
    "classes by area over a period, with what may not be compared and a trend word from six comparable months on",
  input: z.strictObject({
    ...periodFields,
    area: PCode.optional().describe("Only the areas in this admin 1 unit, or this admin 2 area."),
    asKnownOn: Instant.optional().describe("As it was known at an earlier moment."),
  }),
  permission: "index.month",
  form: "table",
  isHeavy: true,
  handle: ({ month: one, from, to, ...asked }, ctx) => {
    const period = periodAsked({ month: one, from, to });
    if (period.isErr()) return err(wrongInput(period.error));
    return new ResultAsync(monthsIndex({ ...asked, ...period.value }, ctx));
  },
});

/** What can be asked of the risk index. */
export const indexUseCases = [
  indexScore,
  indexExplain,
  indexTrend,
  indexSensitivity,
  indexValidate,
  methods,
  show,
  month,
  months,
];
