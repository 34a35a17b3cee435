import type { Aggregation } from "../../method/aggregation.ts";
import type { RiskMethod } from "../../method/risk-method.ts";
import { emptyColumn, type NumberColumn } from "../number-column.ts";
import type { WeightedColumn } from "../weighted-column.ts";

type Copeland = Extract<Aggregation, { readonly kind: "copeland" }>;

/** Of a share this close to a half, rounding alone says who has the upper hand: it is a tie. */
const TIE = 1e-12;

/**
 * How far one unit has the upper hand of another: from -1 (lower in every part) to 1, ties nothing; only parts that both
 * have count. NaN: they have none in common.
 */
export const upperHand = (parts: readonly WeightedColumn[], one: number, other: number): number => {
  let won = 0;
  let all = 0;
  for (const { weight, column } of parts) {
    const difference = (column[one] ?? Number.NaN) - (column[other] ?? Number.NaN);
    if (Number.isNaN(difference)) continue;
    won += Math.sign(difference) * weight;
    all += weight;
  }
  if (all === 0) return Number.NaN;
  return Math.abs(won / all) <= TIE ? 0 : won / all;
};

/** The value of a unit that was compared with `of` others and won so much net of what it lost. */
const countedValue = (
  { counts, onScale }: Copeland,
  net: number,
  of: number,
  { least, most }: RiskMethod["scale"],
): number => {
  if (of === 0) return Number.NaN;
  if (onScale) return least + ((net / of + 1) / 2) * (most - least);
  // a share of s over a pair is a net of 2s − 1
  return counts === "majorities" ? net : (net + of) / 2;
};

/** One unit's value by outranking; see `copeland`. Work grows with the number of units. */
export const copelandAt = (
  asked: Copeland,
  parts: readonly WeightedColumn[],
  rows: readonly number[],
  one: number,
  scale: RiskMethod["scale"],
): number => {
  let net = 0;
  let pairs = 0;
  for (const other of rows) {
    const share = other === one ? Number.NaN : upperHand(parts, one, other);
    if (Number.isNaN(share)) continue;
    net += asked.counts === "majorities" ? Math.sign(share) : share;
    pairs += 1;
  }
  return countedValue(asked, net, pairs, scale);
};

/**
 * Outranking over the units that are compared (`rows`): of each two, who is higher in the greater share of the weight.
 * `majorities`: pairs won less pairs lost, Copeland's rule. `shares`: the row sums of the outranking matrix. On the scale,
 * its least is every pair lost, its middle as many won as lost, its most every pair won. A unit with nobody to be
 * compared with has no value. Work grows with the square of the units.
 * Source: Copeland (1951); OECD/JRC Handbook (2008), ch. 6 (non-compensatory); COINr `outrankMatrix`, `a_copeland`.
 */
export const copeland = (
  asked: Copeland,
  parts: readonly WeightedColumn[],
  rows: readonly number[],
  length: number,
  scale: RiskMethod["scale"],
): NumberColumn => {
  const net = new Float64Array(length);
  const pairs = new Uint32Array(length);
  rows.forEach((one, place) => {
    for (let next = place + 1; next < rows.length; next++) {
      const other = rows[next] ?? 0;
      const share = upperHand(parts, one, other);
      if (Number.isNaN(share)) continue;
      const counted = asked.counts === "majorities" ? Math.sign(share) : share;
      net[one] = (net[one] ?? 0) + counted;
      net[other] = (net[other] ?? 0) - counted;
      pairs[one] = (pairs[one] ?? 0) + 1;
      pairs[other] = (pairs[other] ?? 0) + 1;
    }
  });
  const column = emptyColumn(length);
  for (const row of rows) column[row] = countedValue(asked, net[row] ?? 0, pairs[row] ?? 0, scale);
  return column;
};
