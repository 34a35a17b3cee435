import { type AreaState, meansZero } from "../kernel/area-state.ts";
import { type Month, monthsFrom } from "../kernel/month.ts";
import { compareText } from "../kernel/text-order.ts";
import { type CountedRow, isCounted, isOfUnit, textCell } from "./counted-row.ts";
import type { FiguresInput } from "./figures-input.ts";

const NO_AREA = "no-area";

/**
 * One area in one month: what came in, and whether all of it was seen, only a part, or nothing. A record shows that
 * somebody saw something; it does not show that the rest was seen. `apart`: rows that lie in no listed area, such as
 * counts that are given for a region only; whether the areas were seen is not said by them.
 */
export interface AreaMonth {
  readonly area: string;
  readonly month: Month;
  readonly state: AreaState;
  readonly seen: "whole" | "part" | "not" | "apart";
  readonly rows: readonly CountedRow[];
}

/** Every area-month of a period, and the rows that stand in them. */
export interface AreaMonths {
  /** By area and month, in the order of the input's areas; those of areas that it does not list come last. */
  readonly all: readonly AreaMonth[];
  readonly counted: readonly CountedRow[];
  /** How many of the counted rows lie in an area that the input does not list, or in none. */
  readonly inUnlisted: number;
}

const areaOf = (row: CountedRow): string => textCell(row, "adm2") ?? textCell(row, "adm1") ?? NO_AREA;
const keyOf = (area: string, month: unknown): string => `${area}/${String(month)}`;

/** Parts the rows of the input's unit into area-months. A listed area has all its months, another one those with a row. */
export const areaMonthsOf = (input: FiguresInput): AreaMonths => {
  const months = monthsFrom(input.from, input.to);
  const inPeriod = input.rows.filter((row) => isCounted(row) && months.some((month) => month === row["month"]));
  const counted = inPeriod.filter((row) => isOfUnit(row, input.unit));
  const listed = new Set(input.areas.map(({ code }) => code));
  const unlisted = [...new Set(counted.map(areaOf))].filter((code) => !listed.has(code)).toSorted(compareText);
  const rowsIn = Map.groupBy(counted, (row) => keyOf(areaOf(row), row["month"]));
  // a record of another unit shows too that the area was seen
  const withRecord = new Set(inPeriod.map((row) => keyOf(areaOf(row), row["month"])));
  const stateOf = new Map(input.states.map(({ area, month, state }) => [keyOf(area, month), state]));

  const areaMonth = (area: string, month: Month): AreaMonth => {
    const key = keyOf(area, month);
    const state = stateOf.get(key) ?? "not-stated";
    const seenHere = meansZero(state) ? "whole" : withRecord.has(key) ? "part" : "not";
    return { area, month, state, seen: listed.has(area) ? seenHere : "apart", rows: rowsIn.get(key) ?? [] };
  };
  const all = [...listed, ...unlisted].flatMap((area) => months.map((month) => areaMonth(area, month)));
  return {
    all: all.filter(({ area, rows }) => listed.has(area) || rows.length > 0),
    counted,
    inUnlisted: counted.filter((row) => !listed.has(areaOf(row))).length,
  };
};

/** Area-months by area: areas of which nothing was seen first, then by code. */
export const byArea = (
  all: readonly AreaMonth[],
): readonly { readonly area: string; readonly own: readonly AreaMonth[] }[] =>
  [...Map.groupBy(all, ({ area }) => area)]
    .map(([area, own]) => ({ area, own, isSeen: own.some(({ seen }) => seen !== "not") }))
    .toSorted((a, b) => Number(a.isSeen) - Number(b.isSeen) || compareText(a.area, b.area));
