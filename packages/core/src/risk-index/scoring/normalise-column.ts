import { match } from "ts-pattern";
import type { Indicator } from "../method/indicator.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import { columnMoments } from "./column-moments.ts";
import { columnRange } from "./column-range.ts";
import { columnRanks } from "./column-ranks.ts";
import { liesAbove } from "./lies-above.ts";
import type { NumberColumn } from "./number-column.ts";

type Asked = Pick<Indicator, "normalisation" | "direction">;
/** Where a value lies: 0 at the lower end of the scale, 1 at the upper. */
type Position = (value: number) => number;

/** Its value where the reference area has one first; units of an area stand in the order of months. */
const referenceIn = (area: string, areas: readonly string[], column: NumberColumn): number =>
  column.find((value, place) => areas[place] === area && !Number.isNaN(value)) ?? Number.NaN;

/** 1 − (reference − x)/(reference − lowest); none where nothing lies below the reference. */
const distanceTo = (reference: number, column: NumberColumn, capped: boolean): Position => {
  const { lowest } = columnRange(column);
  if (!liesAbove(reference, lowest)) return () => Number.NaN;
  return (value) => Math.min(capped ? 1 : Infinity, 1 - (reference - value) / (reference - lowest));
};

const betweenOf = (least: number, most: number): Position =>
  liesAbove(most, least) ? (value) => (value - least) / (most - least) : () => Number.NaN;

const shareOf = (whole: number): Position => (whole > 0 ? (value) => value / whole : () => Number.NaN);

/** (x − mean)/s; none where all values are the same, or there is but one. */
const standardised = (column: NumberColumn, of: "sample" | "population"): Position => {
  const { count, mean, squares } = columnMoments(column);
  const { lowest, highest } = columnRange(column);
  const deviation = liesAbove(highest, lowest)
    ? Math.sqrt(squares / (of === "sample" ? count - 1 : count))
    : Number.NaN;
  return (value) => (value - mean) / deviation;
};

const percentile = (ranks: NumberColumn): Position => {
  const count = ranks.reduce((all, rank) => all + (Number.isNaN(rank) ? 0 : 1), 0);
  return (rank) => (count > 1 ? (rank - 1) / (count - 1) : Number.NaN);
};

/**
 * The column of one comparison set, laid on the method's scale. `areas`: the area of each unit, for a distance to one of
 * them. What can be laid on no range has no value, NaN: where all values are the same, where a target or a reference does
 * not lie above the lowest of them, where the reference has no value. Ranks are given all the same: they need no range.
 */
export const normaliseColumn = (
  { normalisation, direction }: Asked,
  column: NumberColumn,
  scale: RiskMethod["scale"],
  areas: readonly string[],
): NumberColumn => {
  const lowers = direction === "lowers-score";
  const turned = lowers ? column.map((value) => -value) : column;
  const laid = (position: Position, from: NumberColumn = turned): NumberColumn =>
    from.map((value) => scale.least + position(value) * (scale.most - scale.least));
  return match(normalisation)
    .with({ kind: "goalposts" }, ({ least, most, outside }) => {
      const position = lowers ? betweenOf(-most, -least) : betweenOf(least, most);
      return laid(outside === "beyond" ? position : (value) => Math.min(1, Math.max(0, position(value))));
    })
    .with({ kind: "observed-range" }, () => {
      const { lowest, highest } = columnRange(turned);
      return laid(betweenOf(lowest, highest));
    })
    .with({ kind: "z-score" }, ({ mean, deviation, of }) => {
      const position = standardised(turned, of);
      return turned.map((value) => position(value) * deviation + mean);
    })
    .with({ kind: "rank" }, ({ ties }) => columnRanks(turned, ties))
    .with({ kind: "borda" }, ({ ties }) => columnRanks(turned, ties).map((rank) => rank - 1))
    .with({ kind: "percentile" }, ({ ties }) => {
      const ranks = columnRanks(turned, ties);
      return laid(percentile(ranks), ranks);
    })
    .with({ kind: "distance-to-maximum" }, () => laid(distanceTo(columnRange(turned).highest, turned, false)))
    .with({ kind: "distance-to-reference" }, ({ area, capped }) =>
      laid(distanceTo(referenceIn(area, areas, turned), turned, capped)),
    )
    .with({ kind: "distance-to-target" }, ({ target, capped }) =>
      laid(distanceTo(lowers ? -target : target, turned, capped)),
    )
    .with({ kind: "share-of-maximum" }, () => laid(shareOf(columnRange(turned).highest)))
    .with({ kind: "share-of-reference" }, ({ area }) => laid(shareOf(referenceIn(area, areas, turned))))
    .with({ kind: "as-it-is" }, () => (lowers ? column.map((value) => scale.least + scale.most - value) : column))
    .exhaustive();
};
