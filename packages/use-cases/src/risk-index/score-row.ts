import type { FlatRow, RiskMethod } from "@answerable/core";
import type { FileScore } from "./index-score.ts";
import type { UnitWarning } from "./index-warnings.ts";

/** Which columns a file of scores has beside those of every one. */
export interface ScoreColumnsAsked {
  /** Informants were drawn anew. */
  readonly resampled: boolean;
  readonly ranked: boolean;
}

const FIXED = ["area", "month", "state", "class", "score"];
const OF_VOICES = ["voices", "groups"];
const OF_RESAMPLES = ["spread_from", "spread_to", "spread_from_class", "spread_to_class", "reliability"];
const OF_ORDERS = ["rank", "rank_from", "rank_to", "next_area", "order_holds"];
const WARNINGS = "warnings";
/** What `madeBy` adds to each row. */
const MADE_BY = ["method", "resamples", "seed"];

const shareColumn = (code: string): string => `share_${code}`;

/** The columns of a file of scores, the same for every area and month of a method. */
export const scoreColumns = (
  { nodes, indicators, root, voices, classes: { classes } }: RiskMethod,
  { resampled, ranked }: ScoreColumnsAsked,
): readonly string[] => {
  const named = [
    ...FIXED,
    ...(ranked ? (voices === null ? ["rank"] : OF_ORDERS) : []),
    ...(voices === null ? [] : OF_VOICES),
    ...(resampled ? [...OF_RESAMPLES, ...classes.map(({ code }) => shareColumn(code))] : []),
    ...(voices?.comparedBy.flatMap((facet) => [`gap_${facet}`, `worst_${facet}`]) ?? []),
    WARNINGS,
  ];
  return [
    ...named,
    ...partColumns([...nodes, ...indicators].map(({ id }) => id as string).filter((id) => id !== root)),
  ];
};

const TAKEN = new Set([...FIXED, ...OF_VOICES, ...OF_RESAMPLES, ...OF_ORDERS, WARNINGS, ...MADE_BY]);

/** A part's column; one that is called as another column may be is told apart. */
const partColumn = (id: string): string => (TAKEN.has(id) || /^(share|gap|worst)_/.test(id) ? `part_${id}` : id);
const partColumns = (ids: readonly string[]): string[] => ids.map(partColumn);

/** Warnings as one cell: codes, each with its part. */
const warningCell = (warnings: readonly UnitWarning[]): string | null =>
  warnings.length === 0 ? null : warnings.map(({ code, part }) => (part === null ? code : `${code}:${part}`)).join(" ");

const orderCells = ({ order }: FileScore): FlatRow => {
  if (order === null) return {};
  if (!("holds" in order)) return { rank: order.rank };
  const { rank, from, to, next, holds } = order;
  return { rank, rank_from: from, rank_to: to, next_area: next, order_holds: holds };
};

const spreadCells = ({ spread }: FileScore): FlatRow =>
  spread === null
    ? {}
    : {
        ...Object.fromEntries(spread.classes.map(({ class: code, share }) => [shareColumn(code), share])),
        spread_from: spread.from.score,
        spread_to: spread.to.score,
        spread_from_class: spread.from.class,
        spread_to_class: spread.to.class,
        reliability: spread.reliability,
      };

/** One area and month as a flat row of these columns; what there is none of is empty, never 0. */
export const scoreRow = (area: FileScore, columns: readonly string[]): FlatRow => {
  const cells: FlatRow = {
    ...Object.fromEntries(Object.entries(area.nodes).map(([id, value]) => [partColumn(id), value])),
    ...Object.fromEntries(
      area.gaps.flatMap(({ by, classes, worst }): [string, FlatRow[string]][] => [
        [`gap_${by}`, classes],
        [`worst_${by}`, worst],
      ]),
    ),
    ...orderCells(area),
    ...spreadCells(area),
    area: area.area,
    month: area.month,
    state: area.state,
    class: area.class,
    score: area.score,
    voices: area.voices,
    groups: area.groups,
    warnings: warningCell(area.warnings),
  };
  return Object.fromEntries(columns.map((column) => [column, cells[column] ?? null]));
};
