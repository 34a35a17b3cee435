import { compareText } from "../../kernel/text-order.ts";
import type { AnswerTally } from "../scoring/answer-tally.ts";
import { groupOf } from "../scoring/group-of.ts";
import { type ScoredUnit, unitKey } from "../scoring/panel.ts";

/** How many informants of each group spoke, in the order of the groups' codes. */
export type GroupsAsked = Readonly<Record<string, number>>;

/** How many informants of each group spoke, by area and month; null where it is not known. */
export const groupsAsked = ({
  method,
  cells,
  sums,
  units,
}: AnswerTally): ((unit: ScoredUnit) => GroupsAsked | null) => {
  const by = method.voices?.groupedBy;
  const counts = new Map<string, Record<string, number>>();
  for (const { unit, facets, place } of by === undefined ? [] : cells) {
    const group = groupOf(facets[by ?? ""]);
    if (group === undefined) continue;
    const key = unitKey(units[unit] ?? { area: "", month: "" });
    const own = counts.get(key) ?? {};
    own[group] = (own[group] ?? 0) + (sums.spoke[place] ?? 0);
    counts.set(key, own);
  }
  return (unit) => {
    const own = counts.get(unitKey(unit));
    return own === undefined ? null : Object.fromEntries(Object.entries(own).toSorted(([a], [b]) => compareText(a, b)));
  };
};
