import type { Artefact, FlatRow, MonthStep, TrendOfArea, TrendRun } from "@answerable/core";

const listed = (codes: readonly string[]): string | null => (codes.length === 0 ? null : codes.join(" "));

const codesIn = (artefacts: readonly Artefact[], holds: (month: string) => boolean): string | null =>
  listed([...new Set(artefacts.filter(({ month }) => holds(month)).map(({ code }) => code))]);

const runRow = ({ area, artefacts, withoutScore }: TrendOfArea, run: TrendRun): FlatRow => {
  const { trend, seasonal, changePoints } = run;
  const line = trend.kind === "trend" ? trend.line : null;
  const test = trend.kind === "trend" ? trend.test : null;
  const seasons = seasonal.kind === "seasonal" ? seasonal : null;
  return {
    area,
    from: run.from,
    to: run.to,
    months: run.months,
    months_without_score: withoutScore.length,
    trend: trend.kind === "trend" ? trend.word : trend.kind,
    slope_a_month: line?.slope ?? null,
    spread_from: line?.spread?.from ?? null,
    spread_to: line?.spread?.to ?? null,
    tau: test?.tau ?? null,
    p: test?.exactP ?? test?.p ?? null,
    seasonal: seasons?.word ?? seasonal.kind,
    seasonal_slope_a_year: seasons?.test.slopePerYear ?? null,
    seasonal_p: seasons?.test.p ?? null,
    change_points: changePoints.kind === "asked" ? listed(changePoints.at.map(({ from }) => from)) : changePoints.kind,
    cut_by: listed(run.cutBy),
    method_version: run.method.version,
    taxonomy_version: run.taxonomy?.version ?? null,
    seen: run.seen,
    flags: codesIn(artefacts, (month) => month >= run.from && month <= run.to),
  };
};

const OF_A_RUN = [
  ...["trend", "slope_a_month", "spread_from", "spread_to", "tau", "p"],
  ...["seasonal", "seasonal_slope_a_year", "seasonal_p", "change_points"],
  ...["cut_by", "method_version", "taxonomy_version", "seen", "flags"],
];

/** The columns of {@link runRows}. */
export const runColumns: readonly string[] = ["area", "from", "to", "months", "months_without_score", ...OF_A_RUN];

/** An area's runs of comparable months, a row each; an area without any score has one row that says so. */
export const runRows = (area: TrendOfArea): FlatRow[] =>
  area.runs.length > 0
    ? area.runs.map((run) => runRow(area, run))
    : [
        {
          ...{ area: area.area, from: null, to: null, months: 0, months_without_score: area.withoutScore.length },
          ...Object.fromEntries(OF_A_RUN.map((column) => [column, null])),
        },
      ];

const stepCells = (step: MonthStep | undefined): FlatRow => ({
  since: step?.earlier ?? null,
  difference: step?.kind === "compared" ? step.difference : null,
  classes: step?.kind === "compared" ? step.classes : null,
  spreads: step?.kind === "compared" ? step.spreads : null,
  reading: step?.kind === "compared" ? step.reading : null,
  not_comparable: step?.kind === "not-comparable" ? listed(step.because) : null,
});

const monthRow =
  ({ area, runs, steps, artefacts }: TrendOfArea) =>
  ({ month, state, class: code, score, spread, method, seen }: TrendOfArea["series"][number]): FlatRow => {
    const run = score === null ? -1 : runs.findIndex(({ from, to }) => month >= from && month <= to);
    return {
      ...{ area, month, state, class: code, score, spread_from: spread?.from ?? null, spread_to: spread?.to ?? null },
      run: run === -1 ? null : run + 1,
      ...stepCells(steps.find(({ later }) => later === month)),
      ...{ method_version: method.version, seen },
      flags: codesIn(artefacts, (flagged) => flagged === month),
    };
  };

/** The columns of {@link monthRows}. */
export const monthColumns: readonly string[] = [
  ...["area", "month", "state", "class", "score", "spread_from", "spread_to", "run"],
  ...["since", "difference", "classes", "spreads", "reading", "not_comparable", "method_version", "seen", "flags"],
];

/** An area's months, a row each, in the order of time: what was scored, and how it stands to the month before. */
export const monthRows = (area: TrendOfArea): FlatRow[] => area.series.map(monthRow(area));
