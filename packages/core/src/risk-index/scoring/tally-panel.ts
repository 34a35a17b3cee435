import { compareText } from "../../kernel/text-order.ts";
import type { AnswerTally, TallyCell } from "./answer-tally.ts";
import { emptyColumn, type NumberColumn } from "./number-column.ts";
import type { Panel, ScoredUnit } from "./panel.ts";
import { reachesShare } from "./reaches-share.ts";

/** A panel, and from whom it comes. */
export interface TalliedPanel extends Panel {
  /** By unit: informants (or rows) with at least one value. */
  readonly spoke: readonly number[];
  /** By unit: its place in the tally. */
  readonly places: readonly number[];
}

const inOrder = (a: ScoredUnit, b: ScoredUnit): number => compareText(a.area, b.area) || compareText(a.month, b.month);

const countOf = (places: readonly number[], counts: Uint32Array): number => {
  let all = 0;
  for (const place of places) all += counts[place] as number;
  return all;
};

/** Σ of sums that each carry what rounding lost. */
const sumOf = (places: readonly number[], { sum, lost }: AnswerTally["sums"]["values"][number]): number => {
  let all = 0;
  let rest = 0;
  for (const place of places) {
    const value = sum[place] as number;
    const next = all + value;
    const part = next - all;
    rest += all - (next - part) + (value - part) + (lost[place] as number);
    all = next;
  }
  return all + rest;
};

/**
 * The panel of a tally: of each unit the mean of what was answered, by indicator; NaN where a smaller share of those who
 * spoke answered than the indicator asks for. `of` chooses the cells that count, e.g. those of one group of informants;
 * `isHeard` the units that may be compared, by how many spoke there: the others have no value, and move nobody else's.
 */
export const panelOf = (
  tally: AnswerTally,
  of: (cell: TallyCell) => boolean = () => true,
  isHeard: (spoke: number) => boolean = (spoke) => spoke > 0,
): TalliedPanel => {
  const cells = Map.groupBy(tally.cells.filter(of), ({ unit }) => unit);
  const ordered = [...cells.keys()]
    .map((place) => ({ place, unit: tally.units[place] ?? { area: "", month: "" } }))
    .toSorted((a, b) => inOrder(a.unit, b.unit));
  const cellPlaces = ordered.map(({ place }) => (cells.get(place) ?? []).map((cell) => cell.place));
  const spoke = cellPlaces.map((places) => countOf(places, tally.sums.spoke));
  const heard = spoke.map(isHeard);
  const raw = tally.method.indicators.map(({ minimumShare }, index): NumberColumn => {
    const sums = tally.sums.values[index];
    const column = emptyColumn(ordered.length);
    if (sums === undefined) return column;
    cellPlaces.forEach((places, unit) => {
      const answered = heard[unit] ? countOf(places, sums.count) : 0;
      if (answered > 0 && reachesShare(answered, spoke[unit] as number, minimumShare))
        column[unit] = sumOf(places, sums) / answered;
    });
    return column;
  });
  const groups = Object.keys(tally.method.data.groups).map((name): [string, string[]] => [
    name,
    ordered.map(({ place }) => tally.groups[place]?.[name] ?? ""),
  ]);
  return {
    units: ordered.map(({ unit }) => unit),
    places: ordered.map(({ place }) => place),
    spoke,
    raw,
    groups: Object.fromEntries(groups),
  };
};

/** The panel of those that are heard: where fewer spoke than even an indicative class asks for, there is no value. */
export const heardPanel = (tally: AnswerTally): TalliedPanel =>
  panelOf(tally, undefined, (spoke) => spoke >= (tally.method.voices?.indicativeFrom ?? 1));
