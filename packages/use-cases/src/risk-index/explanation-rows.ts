import { type FlatRow, type ScoreExplanation, textIn } from "@answerable/core";

const LANGUAGE = "en";

/** An area and month without a score has a row that says so; an empty table would say nothing. */
const nothing = ({ area, month, state }: ScoreExplanation, columns: readonly string[]): FlatRow => ({
  ...{ area, month, state },
  ...Object.fromEntries(columns.map((column) => [column, null])),
});

const PART_COLUMNS = [
  ...["level", "part", "label", "weight", "value", "contribution", "share", "how", "missing", "answered", "spoke"],
  "treated",
];

/** The columns of {@link partRows}. */
export const partRowColumns: readonly string[] = ["area", "month", "state", ...PART_COLUMNS];

/** What each part adds, a row a part, depth first; the first row of a score is its root. */
export const partRows = (one: ScoreExplanation): FlatRow[] =>
  one.parts.length === 0
    ? [nothing(one, PART_COLUMNS)]
    : one.parts.map((part) => ({
        ...{ area: one.area, month: one.month, state: one.state, level: part.level, part: part.id },
        label: textIn(part.label, LANGUAGE).text,
        ...{ weight: part.weight, value: part.value, contribution: part.contribution },
        ...{ share: part.shareOfContributions, how: part.how, missing: part.missing },
        ...{ answered: part.answered?.answered ?? null, spoke: part.answered?.spoke ?? null },
        treated:
          [...(part.imputed ? ["imputed"] : []), ...(part.outlierTreated ? ["outliers-treated"] : [])].join(" ") ||
          null,
      }));

const CLASS_COLUMNS = ["class", "score", "direction", "next_class", "at", "points", "indicator", "value", "raw"];

/** The columns of {@link classRows}. */
export const classRowColumns: readonly string[] = ["area", "month", "state", ...CLASS_COLUMNS];

/** How far the next classes lie: a row for the score itself, and one for each indicator that could turn the class alone. */
export const classRows = (one: ScoreExplanation): FlatRow[] => {
  const { distances } = one;
  if (distances === null) return [{ ...nothing(one, CLASS_COLUMNS), class: one.class }];
  const head = { area: one.area, month: one.month, state: one.state, class: one.class, score: one.score };
  return (["above", "below"] as const).flatMap((direction) => {
    const next = distances[direction];
    if (next === null) return [];
    const ofScore = { ...{ next_class: next.class, at: next.at, points: next.points }, indicator: null };
    return [
      { ...head, direction, ...ofScore, value: null, raw: null },
      ...distances.alone.flatMap(({ indicator, [direction]: turn }): FlatRow[] =>
        turn === null
          ? []
          : [
              {
                ...{ ...head, direction, next_class: turn.class, at: null, points: null, indicator },
                ...{ value: turn.value, raw: turn.raw },
              },
            ],
      ),
    ];
  });
};
