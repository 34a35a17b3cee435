import {
  DEFAULT_RUNS,
  defaultSensitivityPlan,
  type FlatRow,
  heardPanel,
  type Issue,
  issue,
  type RiskMethod,
  readSensitivityPlan,
  type SensitivityAnswer,
  type SensitivityPlan,
  scoresOf,
  sensitivitySteps,
  type UnitSensitivity,
  unitKey,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import type { ComputeContext } from "../context.ts";
import { wrongInput } from "../failure.ts";
import { type FileInput, fileField } from "../file-field.ts";
import { jsonOf } from "../json-file.ts";
import { computation } from "../use-case.ts";
import { type CountedWarning, countedWarnings, warningIssues } from "./index-warnings.ts";
import { madeBy, madeByColumns } from "./made-by.ts";
import { type MethodHead, methodHead, methodName } from "./method-head.ts";
import { seedField } from "./resampling-fields.ts";
import { type FileTally, fileTally, scoredFileFields } from "./scored-file.ts";
import { stepsTold } from "./steps-told.ts";

/** More runs take hours and show little more. Source: Answerable default. */
const MOST_RUNS = 65_536;

const Asked = z.strictObject({
  ...scoredFileFields,
  plan: fileField("What might have been chosen otherwise, JSON; left out: a plan made of the method.").optional(),
  runs: z
    .int()
    .min(16)
    .max(MOST_RUNS)
    .default(DEFAULT_RUNS)
    .describe("Points of the design; a power of 2 is best. Each takes as many scorings as there are choices, and two."),
  seed: seedField,
  rank: z.boolean().default(false).describe("Ranks of areas too, with the range they take over the runs."),
  by: z
    .enum(["choice", "area"])
    .default("choice")
    .describe("What a row of a table is: a choice and what it moves, or an area and how far its score is moved."),
});
type Asked = z.output<typeof Asked>;

/** An area's share in a sensitivity; its rank stands there only where it was asked for. Source: practice I4. */
export type AreaSensitivity = Omit<UnitSensitivity, "rank" | "ranks"> &
  Partial<Pick<UnitSensitivity, "rank" | "ranks">>;

/** How far the scores of a file depend on what was chosen. */
export interface FileSensitivity extends Omit<SensitivityAnswer, "units"> {
  readonly method: MethodHead;
  readonly refusedRows: number;
  readonly warnings: readonly CountedWarning[];
  readonly by: Asked["by"];
  readonly plan: SensitivityPlan;
  /** The columns of a row an area. */
  readonly columns: readonly string[];
  readonly areas: readonly AreaSensitivity[];
}

/** The plan of a file, or one made of the method. Err: what is wrong with it; `nothing-to-choose`. */
const planIn = (file: FileInput | undefined, method: RiskMethod): Result<SensitivityPlan, Issue[]> => {
  if (file !== undefined)
    return jsonOf(file)
      .andThen((json) => readSensitivityPlan(json, method))
      .mapErr((issues) => issues.map((one) => ({ ...one, path: ["plan", ...one.path] })));
  const plan = defaultSensitivityPlan(method);
  return plan.choices.length === 0 ? err([issue("nothing-to-choose", ["plan"])]) : ok(plan);
};

const areaColumns = ({ classes: { classes } }: RiskMethod, ranked: boolean): string[] => [
  ...["area", "month", "score", "median", "from", "to"],
  ...(ranked ? ["rank", "rank_median", "rank_from", "rank_to"] : []),
  ...classes.map(({ code }) => `share_${code}`),
  "without_score",
];

const withoutRank = ({ rank: _rank, ranks: _ranks, ...unit }: UnitSensitivity): AreaSensitivity => unit;

const sensitivityIn = (
  { method, tally, refusedRows }: FileTally,
  { plan: file, runs, seed, rank, by }: Pick<Asked, "plan" | "runs" | "seed" | "rank" | "by">,
  { progress }: Pick<ComputeContext, "progress">,
): Result<FileSensitivity, Issue[]> =>
  planIn(file, method).map((plan) => {
    const panel = heardPanel(tally);
    const { scores, warnings } = scoresOf(tally);
    const shown = new Set(scores.filter(({ score }) => score !== null).map(unitKey));
    // below the floor there is no decimal and no rank, and nobody else's rank says anything of it (practice I2)
    const isShown = (place: number): boolean => shown.has(unitKey(panel.units[place] ?? { area: "", month: "" }));
    const steps = sensitivitySteps(method, panel, plan, { seed, runs, isShown });
    const { units, ...answer } = stepsTold(steps, progress);
    return {
      method: methodHead(method),
      refusedRows,
      warnings: countedWarnings(warnings),
      by,
      plan,
      ...answer,
      columns: areaColumns(method, rank),
      areas: rank ? units : units.map(withoutRank),
    };
  });

/** A row a choice; where nothing moves whatever is chosen, each says so. */
const choiceRows = ({ choices, plan, measure }: Pick<FileSensitivity, "choices" | "plan" | "measure">): FlatRow[] =>
  plan.choices.map(({ id, kind }) => {
    const found = choices?.find((one) => one.id === id);
    return {
      ...{ choice: id, kind, moves: choices === null ? "nothing" : measure },
      alone: found?.first.share ?? null,
      alone_from: found?.first.spread.from ?? null,
      alone_to: found?.first.spread.to ?? null,
      with_others: found?.total.share ?? null,
      with_others_from: found?.total.spread.from ?? null,
      with_others_to: found?.total.spread.to ?? null,
    };
  });

const areaRow = ({ area, month, score, scores, rank, ranks, classes, withoutScore }: AreaSensitivity): FlatRow => ({
  ...{ area, month, score, median: scores?.median ?? null, from: scores?.from ?? null, to: scores?.to ?? null },
  ...(rank === undefined
    ? {}
    : { rank, rank_median: ranks?.median ?? null, rank_from: ranks?.from ?? null, rank_to: ranks?.to ?? null }),
  ...Object.fromEntries(classes.map(({ class: code, share }) => [`share_${code}`, share])),
  without_score: withoutScore,
});

/** How far scores depend on what was chosen. Err: what is wrong with the plan, `nothing-to-choose`, and as `index.score`. */
export const indexSensitivity = computation({
  name: "index.sensitivity",
  kind: "compute",
  summary: "how far scores depend on what might have been chosen otherwise in the method, and on which choice most",
  input: Asked,
  permission: null,
  form: "record",
  tells: true,
  toFile: true,
  handle: ({ plan, runs, seed, rank, by, ...files }, ctx) =>
    fileTally(files, ctx, false).andThen((taken) =>
      sensitivityIn(taken, { plan, runs, seed, rank, by }, ctx).mapErr(wrongInput),
    ),
  listed: ({ method, areas, choices, seed, runs }) => [
    { method: methodName(method), seed, runs, choices },
    ...areas.map((area) => ({ ...area, method: methodName(method) })),
  ],
  flat: ({ method, runs, seed, ...answer }) =>
    (answer.by === "choice" ? choiceRows(answer) : answer.areas.map(areaRow)).map(madeBy(method, { runs, seed })),
  columns: ({ columns, runs, seed }) => [...columns, ...madeByColumns({ runs, seed })],
  warnings: ({ warnings }) => warningIssues(warnings),
  isPartlyRefused: ({ refusedRows }) => refusedRows > 0,
});
