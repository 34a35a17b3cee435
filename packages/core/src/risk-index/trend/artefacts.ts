import type { Month } from "../../kernel/month.ts";
import { compensatedSum } from "../scoring/compensated-sum.ts";
import { medianOf } from "../scoring/median-of.ts";
import { rounded } from "../scoring/rounded.ts";
import { type CutReason, cutsBetween, inOrderOfTime } from "./comparable-runs.ts";
import type { IndexMonth } from "./index-month.ts";
import type { TrendRule } from "./trend-rule.ts";

export type ArtefactCode = CutReason | "fewer-voices" | "fewer-monitors" | "other-groups-asked";

/** Something about a month that may move its score although nothing changed for the people there. */
export interface Artefact {
  readonly month: Month;
  readonly code: ArtefactCode;
  /** The months it was set against, in the order of time. */
  readonly against: readonly Month[];
  /** How many fewer, or how much of the voices came from elsewhere, from 0 to 1; null where it is not a share. */
  readonly share: number | null;
}

/** How many fewer than the median of the last months that have the number; undefined where it is not clearly fewer. */
const fewer = (
  now: number | null,
  before: readonly { readonly month: Month; readonly count: number }[],
  { monthsBefore }: TrendRule,
  least: number,
): { readonly share: number; readonly against: readonly Month[] } | undefined => {
  const last = before.slice(-monthsBefore);
  if (now === null || last.length === 0) return undefined;
  const share = rounded(1 - now / medianOf(last.map(({ count }) => count)));
  return share >= rounded(least) ? { share, against: last.map(({ month }) => month) } : undefined;
};

const counted = (
  months: readonly IndexMonth[],
  countOf: (month: IndexMonth) => number | null,
): { readonly month: Month; readonly count: number }[] =>
  months.flatMap((one) => {
    const count = countOf(one);
    return count === null || count <= 0 ? [] : [{ month: one.month, count }];
  });

const totalOf = (groups: Readonly<Record<string, number>>): number =>
  Object.values(groups).reduce((sum, count) => sum + count, 0);

/** The share of the voices that would have to come from another group to be like those of the other month. */
const shareOfOthers = (
  earlier: Readonly<Record<string, number>>,
  later: Readonly<Record<string, number>>,
): number | undefined => {
  const [before, after] = [totalOf(earlier), totalOf(later)];
  if (before === 0 || after === 0) return undefined;
  const codes = [...new Set([...Object.keys(earlier), ...Object.keys(later)])];
  const apart = codes.map((code) => Math.abs((later[code] ?? 0) / after - (earlier[code] ?? 0) / before));
  return rounded(compensatedSum(apart) / 2);
};

const artefactsOfMonth = (month: IndexMonth, before: readonly IndexMonth[], rule: TrendRule): Artefact[] => {
  const last = before.findLast((one) => one.class !== null);
  const changed = (last === undefined ? [] : cutsBetween(last, month)).map(
    (code): Artefact => ({ month: month.month, code, against: last === undefined ? [] : [last.month], share: null }),
  );
  const voices = fewer(
    month.voices === 0 ? null : month.voices,
    counted(before, (one) => one.voices),
    rule,
    rule.fewerVoices,
  );
  const monitors = fewer(
    month.monitors,
    counted(before, (one) => one.monitors),
    rule,
    rule.fewerMonitors,
  );
  const asked = before.findLast(({ groups }) => groups !== null && totalOf(groups) > 0);
  const others = asked?.groups && month.groups ? shareOfOthers(asked.groups, month.groups) : undefined;
  return [
    ...changed,
    ...(voices ? [{ month: month.month, code: "fewer-voices" as const, ...voices }] : []),
    // by how much is left out: with few monitors the share alone would tell how many there are (practice S3)
    ...(monitors
      ? [{ month: month.month, code: "fewer-monitors" as const, against: monitors.against, share: null }]
      : []),
    ...(asked && others !== undefined && others >= rule.otherGroups
      ? [{ month: month.month, code: "other-groups-asked" as const, against: [asked.month], share: others }]
      : []),
  ];
};

/**
 * What about the months of an area may be an artefact of how it was asked, by month; nothing is left out of the series
 * for it. Changes of method, taxonomy and coverage are said of the first month after them. A month without a class says
 * already that there is nothing to read, and gets no flag. The order of the series changes nothing.
 * Source: practice I7; domain §1.4, §8 (2). The numbers are the rule's.
 */
export const artefactsOf = (series: readonly IndexMonth[], rule: TrendRule): Artefact[] => {
  const months = inOrderOfTime(series);
  return months.flatMap((month, index) =>
    month.class === null ? [] : artefactsOfMonth(month, months.slice(0, index), rule),
  );
};
