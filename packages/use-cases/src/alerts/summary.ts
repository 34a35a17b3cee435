import {
  type AlertProtocol,
  type AlertTableInput,
  alertSubject,
  alertTable,
  alertTableOf,
  Instant,
  monthsFrom,
  PCode,
  releaseInternal,
  type Subject,
} from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { type Period, periodAsked, periodFields } from "../figures/period.ts";
import { useCase } from "../use-case.ts";
import { type AlertRules, alertRules } from "./alert-rules.ts";

/** Alerts of a period, as they are known now or were known at a moment. */
export interface AlertsAsked extends Period {
  readonly area?: PCode | undefined;
  readonly asKnownOn?: Instant | undefined;
}

const triggersOf = ({ triggers }: AlertProtocol) => triggers.map(({ code, label }) => ({ code, label }));

/** Reads what the table of alerts is made of: what the actor may see under the use case's permission. */
export const alertsData = async (
  { from, to, area, asKnownOn }: AlertsAsked,
  ctx: OperationContext,
): Promise<Result<AlertTableInput, Failure>> => {
  const rules: Result<AlertRules, Failure> = alertRules(ctx).mapErr(wrongInput);
  if (rules.isErr()) return err(rules.error);
  const { protocol, taxonomy } = rules.value;
  const rows = await ctx.read.rows({
    subject: alertSubject as Subject,
    table: alertTable,
    order: "month",
    filter: {
      all: [
        { column: "month", in: monthsFrom(from, to) },
        ...(area === undefined ? [] : [{ column: "adm1", is: area }]),
      ],
    },
    ...(asKnownOn === undefined ? {} : { asKnownOn }),
  });
  if (rows.isErr()) return err(rows.error);
  return ok({
    rows: rows.value as unknown as AlertTableInput["rows"],
    from,
    to,
    triggers: triggersOf(protocol),
    taxonomy: { id: taxonomy.id, version: taxonomy.version },
    asKnownOn: asKnownOn ?? null,
    sample: ctx.settings.sample,
  });
};

/** How alerts fared. */
export const summaryUseCases = [
  useCase({
    name: "alerts.summary",
    kind: "show",
    summary: "alerts of a month or period by trigger: sent, in time, corrected, linked, taken up or not",
    input: z.strictObject({
      ...periodFields,
      area: PCode.optional().describe("Only the areas in this admin 1 unit."),
      asKnownOn: Instant.optional().describe("As it was known at an earlier moment."),
    }),
    positional: ["month"],
    permission: "alerts.summary",
    form: "table",
    handle: ({ month, from, to, area, asKnownOn }, ctx) =>
      new ResultAsync(
        (async () => {
          const period = periodAsked({ month, from, to });
          if (period.isErr()) return err<ReturnType<typeof releaseInternal>, Failure>(wrongInput(period.error));
          const data = await alertsData({ ...period.value, area, asKnownOn }, ctx);
          return data.map((input) => releaseInternal(alertTableOf(input)));
        })(),
      ),
  }),
];
