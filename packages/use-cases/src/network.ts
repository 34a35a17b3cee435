import {
  coverageIn,
  type Filter,
  issue,
  Month,
  monthOf,
  PCode,
  type QuietReport,
  QuietWithdrawalReason,
  quietReportSubject,
  quietReportTable,
  type Rejection,
  rejection,
  type Subject,
  utcDayOf,
} from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { changesOf } from "./change-record.ts";
import type { OperationContext } from "./context.ts";
import { decideOne } from "./decide-one.ts";
import { type Failure, refusedBy, wrongInput } from "./failure.ts";
import { coveragePlanOf } from "./figures/coverage-plan-of.ts";
import { incidentRules } from "./incident-rules.ts";
import { useCase } from "./use-case.ts";

interface AreaMonthAsked {
  readonly month: Month;
  readonly area: PCode;
}

const readQuiet = (ctx: OperationContext, filter: Filter) =>
  ctx.read.rows({ subject: quietReportSubject as Subject, table: quietReportTable, order: "month", filter });

/** Why nobody can say now that it was quiet there, if so. */
const refusalOfQuiet = (
  content: QuietReport,
  coverage: string | undefined,
  ctx: OperationContext,
): Rejection | undefined => {
  if (!ctx.maySee("quiet_report", { adm1: content.adm1, adm2: content.adm2 })) return rejection("out-of-scope");
  if (content.month >= monthOf(utcDayOf(ctx.now))) return rejection("month-not-over");
  return coverage === "covered" ? undefined : rejection("area-not-covered", { coverage: coverage ?? "not-stated" });
};

/** The report as it would be recorded, or why not. */
const quietReportOf = ({ month, area }: AreaMonthAsked, ctx: OperationContext): Result<QuietReport, Failure> => {
  const rules = incidentRules(ctx);
  if (rules.isErr()) return err(wrongInput(rules.error));
  const plan = coveragePlanOf(ctx);
  if (plan.isErr()) return err(wrongInput(plan.error));
  const adm1 = rules.value.places.adm1Of(area, month);
  if (adm1 === undefined) return err(wrongInput([issue("place-unknown", ["area"])]));
  const content: QuietReport = { month, adm1: PCode.parse(adm1), adm2: area };
  const coverage = plan.value === undefined ? undefined : coverageIn(plan.value, area, month)?.coverage;
  const refusal = refusalOfQuiet(content, coverage, ctx);
  return refusal === undefined ? ok(content) : err(refusedBy(refusal));
};

const record = async (asked: AreaMonthAsked, ctx: OperationContext) => {
  const content = quietReportOf(asked, ctx);
  if (content.isErr()) return err(content.error);
  const { month, adm2 } = content.value;
  const said = await readQuiet(ctx, {
    all: [
      { column: "month", is: month },
      { column: "adm2", is: adm2 },
      { column: "status", is: "standing" },
    ],
  });
  if (said.isErr()) return err(said.error);
  if (said.value.length > 0) return err(refusedBy(rejection("quiet-already-said")));
  const id = ctx.newId();
  return decideOne(ctx, quietReportSubject, id, { type: "record", at: ctx.now, content: content.value }).map(() => ({
    id,
    month,
    area: adm2,
  }));
};

const quiet = useCase({
  name: "network.quiet",
  kind: "create",
  summary: "monitors looked in this area over this month, and nothing came in; silence alone is never that",
  input: z.strictObject({ month: Month, area: PCode.describe("The admin 2 unit; the plan must say it is covered.") }),
  positional: ["month", "area"],
  permission: "network.quiet",
  form: "record",
  handle: (asked, ctx) => new ResultAsync(record(asked, ctx)),
});

const changeQuiet = changesOf("network", quietReportSubject);

const withdraw = changeQuiet({
  verb: "withdraw",
  summary: "the report that it was quiet does not hold, and why",
  fields: { reason: QuietWithdrawalReason },
  command: ({ reason }, ctx) => ok({ type: "withdraw", at: ctx.now, reason }),
});

const list = useCase({
  name: "network.list",
  kind: "list",
  summary: "the areas and months that somebody said were covered and quiet",
  input: z.strictObject({
    month: Month.optional(),
    area: PCode.optional().describe("An admin 1 or 2 unit."),
  }),
  permission: "network.list",
  form: "rows",
  isPaged: true,
  handle: ({ month, area }, ctx) =>
    readQuiet(ctx, {
      all: [
        ...(month === undefined ? [] : [{ column: "month", is: month }]),
        ...(area === undefined
          ? []
          : [
              {
                any: [
                  { column: "adm1", is: area },
                  { column: "adm2", is: area },
                ],
              },
            ]),
      ],
    }),
});

/** Where monitors work, and what is known of it. */
export const networkUseCases = [quiet, withdraw, list];
