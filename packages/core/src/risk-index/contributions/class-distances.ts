import { match, P } from "ts-pattern";
import type { Indicator } from "../method/indicator.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import { classAt } from "../scoring/class-bounds.ts";
import { rounded } from "../scoring/rounded.ts";
import type { ClassDistances, ClassTurn, NextClass } from "./score-explanation.ts";
import { atDecimals, nodeValueAt, type SetAtHand } from "./set-at-hand.ts";

/** A turn is found to this share of the way, which is less than is printed. */
const NARROW = 1e-14;

/** A turn is printed with 9 digits: scores are told apart at 12, so that its last ones would say nothing. */
const printed = (value: number): number => Number(value.toPrecision(9));

/** Places looked at where a score may fall while a part rises, as under a penalty for parts that lie apart. */
const LOOKED_AT = 64;

/** The score of the unit in one row, had one indicator another value on the scale; all else held. */
const scoreWith = (set: SetAtHand, { id, decimals }: Indicator, row: number, value: number): number => {
  let changed = { id, value: atDecimals(value, decimals) };
  for (let node = set.parentOf.get(id); node !== undefined; node = set.parentOf.get(node.id))
    changed = { id: node.id, value: atDecimals(nodeValueAt(set, node, row, changed), node.decimals) };
  return changed.value;
};

/** Whether nodes above an indicator may fall while it rises. */
const mayTurnBack = ({ parentOf }: SetAtHand, id: string): boolean => {
  for (let node = parentOf.get(id); node !== undefined; node = parentOf.get(node.id))
    if (node.aggregation.kind === "mazziotta-pareto") return true;
  return false;
};

/** The first value between `from` and `to` where something holds, or null. */
const firstWhere = (holds: (value: number) => boolean, from: number, to: number, places: number): number | null => {
  if (holds(from)) return from;
  // the end itself, and not what rounding makes of the way there
  const way = Array.from({ length: places }, (_place, index) =>
    index === places - 1 ? to : from + ((index + 1) / places) * (to - from),
  );
  const found = way.findIndex(holds);
  if (found < 0) return null;
  let [not, there] = [way[found - 1] ?? from, way[found] ?? to];
  const narrow = Math.abs(to - from) * NARROW;
  for (let middle = (not + there) / 2; Math.abs(there - not) > narrow; middle = (not + there) / 2) {
    if (middle === not || middle === there) break;
    if (holds(middle)) there = middle;
    else not = middle;
  }
  return there;
};

/** What is answered or measured where an indicator stands at a value of the scale; null where that is not fixed. */
const rawOf = (
  { normalisation, direction, transformations, outliers }: Indicator,
  value: number,
  { least, most }: RiskMethod["scale"],
): number | null => {
  if (transformations.length > 0 || outliers.kind !== "leave") return null;
  const lowers = direction === "lowers-score";
  return match(normalisation)
    .with({ kind: "goalposts" }, (posts) => {
      const position = (value - least) / (most - least);
      return printed(posts.least + (lowers ? 1 - position : position) * (posts.most - posts.least));
    })
    .with({ kind: "as-it-is" }, () => printed(lowers ? least + most - value : value))
    .with(
      {
        kind: P.union(
          "observed-range",
          "z-score",
          "rank",
          "percentile",
          "borda",
          "distance-to-maximum",
          "distance-to-reference",
          "distance-to-target",
          "share-of-maximum",
          "share-of-reference",
        ),
      },
      () => null,
    )
    .exhaustive();
};

/** Where the scale ends for an indicator: its own ends, or what was observed beyond. */
const endsOf = (set: SetAtHand, id: string): readonly [number, number] => {
  const { least, most } = set.method.scale;
  return set
    .column(id)
    .reduce(
      ([low, high], value) => (Number.isNaN(value) ? [low, high] : [Math.min(low, value), Math.max(high, value)]),
      [least, most] as readonly [number, number],
    );
};

const nextClass = (code: string | undefined, at: number | undefined, score: number): NextClass | null =>
  code === undefined || at === undefined || !Number.isFinite(at)
    ? null
    : { class: code, at, points: rounded(Math.abs(at - score)) };

/**
 * How far the score of the unit in one row lies from the class above and below, and at which value of each indicator
 * alone the class would change. All other values are held, of this unit and of the others, and so are the bounds of the
 * classes. Values are found by halving; where a score may fall while a part rises, the first of 64 places at which the
 * class is another begins it.
 */
export const classDistances = (
  set: SetAtHand,
  row: number,
  score: number,
  bounds: readonly number[],
): ClassDistances => {
  const { classes, scale, indicators } = set.method;
  const { step } = classAt(classes, bounds, score);
  const codes = classes.classes.map(({ code }) => code);
  const above = nextClass(codes[step + 1], bounds[step + 1], score);
  const below = step === 0 ? null : nextClass(codes[step - 1], bounds[step], score);

  const turn = (indicator: Indicator, to: number, holds: (step: number) => boolean): ClassTurn | null => {
    const from = set.column(indicator.id)[row] ?? Number.NaN;
    const classWith = (value: number) => classAt(classes, bounds, rounded(scoreWith(set, indicator, row, value)));
    const places = mayTurnBack(set, indicator.id) ? LOOKED_AT : 1;
    const value = firstWhere((one) => holds(classWith(one).step), from, to, places);
    if (value === null) return null;
    return { class: classWith(value).code, value: printed(value), raw: rawOf(indicator, value, scale) };
  };

  return {
    above,
    below,
    alone: indicators
      .filter(({ id }) => !Number.isNaN(set.column(id)[row] ?? Number.NaN))
      .map((indicator) => {
        const [low, high] = endsOf(set, indicator.id);
        return {
          indicator: indicator.id,
          above: above === null ? null : turn(indicator, high, (one) => one > step),
          below: below === null ? null : turn(indicator, low, (one) => one < step),
        };
      }),
  };
};
