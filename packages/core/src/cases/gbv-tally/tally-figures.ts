import type { Day } from "../../kernel/day.ts";
import { type Quarter, quarterOf, quartersOver } from "../../kernel/quarter.ts";
import { compareText } from "../../kernel/text-order.ts";
import type { PCode } from "../../places/p-code.ts";
import { type GbvTallyAgreement, isAgreedWithGbvActors } from "./gbv-tally-agreement.ts";
import type { TallyCell } from "./tally-cell.ts";

/** How often so far. */
export interface CountedCell extends TallyCell {
  readonly number: number;
}

/** One line of what may be said. */
export interface TallyFigure {
  readonly quarter: Quarter;
  readonly adm1: PCode;
  /** Times information on services was given; null: fewer than the minimum cell, or none. */
  readonly number: number | null;
  readonly minimumCell: number;
}

/** The lines of one agreement: each of its areas in each quarter it held in that is over. */
const linesOf = (
  agreement: GbvTallyAgreement,
  numbers: ReadonlyMap<string, number>,
  today: Day,
): (readonly [string, TallyFigure])[] => {
  const { areas, effective, minimumCell } = agreement;
  if (effective.from === null || !isAgreedWithGbvActors(agreement)) return [];
  const { to } = effective;
  const quarters = quartersOver(effective.from, today).filter((quarter) => to === null || quarter <= quarterOf(to));
  return quarters.flatMap((quarter) =>
    areas.map((adm1) => {
      const number = numbers.get(`${quarter} ${adm1}`) ?? 0;
      return [`${quarter} ${adm1}`, { quarter, adm1, number: number < minimumCell ? null : number, minimumCell }];
    }),
  );
};

/**
 * What may be said of a tally: each agreed area in each quarter that is over, whether anybody came or not, so that no line
 * is there because of somebody. A quarter that still runs is left out, or asking twice would tell that somebody came in
 * between; there is no sum, or it would give a hidden cell away. `agreements`: all versions, the oldest first; of those
 * that held in a quarter the last one says. Source: practice C1.
 */
export const tallyFigures = (
  agreements: readonly GbvTallyAgreement[],
  counted: readonly CountedCell[],
  today: Day,
): TallyFigure[] => {
  const numbers = new Map(counted.map(({ adm1, quarter, number }) => [`${quarter} ${adm1}`, number]));
  const lines = new Map(agreements.flatMap((agreement) => linesOf(agreement, numbers, today)));
  return [...lines].toSorted(([a], [b]) => compareText(a, b)).map(([, figure]) => figure);
};
