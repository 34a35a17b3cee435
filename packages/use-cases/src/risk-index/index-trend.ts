import { areaTrends, type Issue, issue, resamplingSteps, type TrendOfArea } from "@answerable/core";
import { err, type Result } from "neverthrow";
import * as z from "zod";
import type { ComputeContext } from "../context.ts";
import { wrongInput } from "../failure.ts";
import { computation } from "../use-case.ts";
import { everyMonth } from "./every-month.ts";
import { type CountedWarning, countedWarnings, warningIssues } from "./index-warnings.ts";
import { madeBy, madeByColumns } from "./made-by.ts";
import { type MethodHead, methodHead, methodName } from "./method-head.ts";
import { resamplingFields } from "./resampling-fields.ts";
import { type FileTally, fileTally, scoredFileFields } from "./scored-file.ts";
import { stepsTold } from "./steps-told.ts";
import { monthColumns, monthRows, runColumns, runRows } from "./trend-rows.ts";

const Asked = z.strictObject({
  ...scoredFileFields,
  area: z.string().optional().describe("Only this area."),
  by: z
    .enum(["run", "month"])
    .default("run")
    .describe("What a row of a table is: a run of comparable months with its trend, or a month beside the one before."),
  ...resamplingFields,
});
type Asked = z.output<typeof Asked>;

/** The trends of a file, and what must be known of them. */
export interface FileTrends {
  readonly method: MethodHead;
  readonly refusedRows: number;
  readonly resampling: { readonly resamples: number; readonly seed: string } | null;
  readonly warnings: readonly CountedWarning[];
  readonly by: Asked["by"];
  /** Areas without any score first, then by code. */
  readonly areas: readonly TrendOfArea[];
}

const problemOf = ({ method, tally }: FileTally, area: string | undefined): Issue | undefined => {
  if (method.data.month === null) return issue("months-needed", ["method", "data", "month"]);
  return area !== undefined && tally.units.every((unit) => unit.area !== area)
    ? issue("area-not-in-the-data", ["area"])
    : undefined;
};

const trendsOf = (
  taken: FileTally,
  { area, by, resamples, seed }: Pick<Asked, "area" | "by" | "resamples" | "seed">,
  { progress }: Pick<ComputeContext, "progress">,
): Result<FileTrends, Issue[]> => {
  const problem = problemOf(taken, area);
  if (problem !== undefined) return err([problem]);
  const { method, tally, noted, refusedRows } = taken;
  const draws = method.voices === null ? 0 : (resamples ?? 0);
  const drawing = resamplingSteps(tally, everyMonth(tally.units), { seed, resamples: draws });
  const { scores, warnings } = stepsTold(drawing, progress);
  return areaTrends(tally, scores, noted).map(({ areas, differing }) => ({
    method: methodHead(method),
    refusedRows,
    resampling: draws === 0 ? null : { resamples: draws, seed },
    warnings: [
      ...countedWarnings(warnings),
      ...differing.map(
        ({ circumstance, units }): CountedWarning => ({
          code: "circumstances-differ",
          part: circumstance,
          units: units.length,
        }),
      ),
    ],
    by,
    areas: area === undefined ? areas : areas.filter((one) => one.area === area),
  }));
};

/** The trend of each area over the months of a file. Err: `months-needed`, `area-not-in-the-data`, and as `index.score`. */
export const indexTrend = computation({
  name: "index.trend",
  kind: "compute",
  summary:
    "what scores did over the months of a file: months that may be compared, slope, seasons, change points, flags",
  input: Asked,
  permission: null,
  form: "record",
  tells: true,
  toFile: true,
  handle: ({ area, by, resamples, seed, ...files }, ctx) =>
    fileTally(files, ctx, resamples !== undefined).andThen((taken) =>
      trendsOf(taken, { area, by, resamples, seed }, ctx).mapErr(wrongInput),
    ),
  listed: ({ method, areas }) => areas.map((one) => ({ ...one, method: methodName(method) })),
  flat: ({ by, areas, method, resampling }) =>
    areas.flatMap(by === "run" ? runRows : monthRows).map(madeBy(method, resampling)),
  columns: ({ by, resampling }) => [...(by === "run" ? runColumns : monthColumns), ...madeByColumns(resampling)],
  warnings: ({ warnings }) => warningIssues(warnings),
  isPartlyRefused: ({ refusedRows }) => refusedRows > 0,
});
