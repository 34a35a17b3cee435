import type { AreaScore, FlatRow, RiskMethod } from "@answerable/core";

const FIXED = ["area", "month", "state", "class", "score"];
const OF_VOICES = ["voices", "groups", "spread_from", "spread_to"];

/** A part's column; one that is called like another column is told apart. */
const partColumn = (id: string): string => ([...FIXED, ...OF_VOICES].includes(id) ? `part_${id}` : id);

/** The columns of a file of scores, the same for every area and month of a method. */
export const scoreColumns = ({ nodes, indicators, root, voices }: RiskMethod): readonly string[] => [
  ...FIXED,
  ...(voices === null
    ? []
    : [...OF_VOICES, ...voices.comparedBy.flatMap((facet) => [`gap_${facet}`, `worst_${facet}`])]),
  ...[...nodes, ...indicators]
    .map(({ id }) => id as string)
    .filter((id) => id !== root)
    .map(partColumn),
];

/** One area and month as a flat row of these columns; what there is none of is empty, never 0. */
export const scoreRow = (area: AreaScore, columns: readonly string[]): FlatRow => {
  const cells: FlatRow = {
    ...Object.fromEntries(Object.entries(area.nodes).map(([id, value]) => [partColumn(id), value])),
    ...Object.fromEntries(
      area.gaps.flatMap(({ by, classes, worst }): [string, FlatRow[string]][] => [
        [`gap_${by}`, classes],
        [`worst_${by}`, worst],
      ]),
    ),
    area: area.area,
    month: area.month,
    state: area.state,
    class: area.class,
    score: area.score,
    voices: area.voices,
    groups: area.groups,
    spread_from: area.spread?.from.class ?? null,
    spread_to: area.spread?.to.class ?? null,
  };
  return Object.fromEntries(columns.map((column) => [column, cells[column] ?? null]));
};
