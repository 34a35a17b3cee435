import type { AreaState } from "../../kernel/area-state.ts";
import { compareText } from "../../kernel/text-order.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import { type AreaScore, scoreArea } from "./area-score.ts";
import type { GivenAnswers } from "./tree-values.ts";

/** One informant's answers for an area and month; under a method without voices, what a table says of the area. */
export interface AnswerRow {
  readonly area: string;
  /** `YYYY-MM`, or empty where the data hold one moment. */
  readonly month: string;
  /** Facet → group, e.g. sex → female; `unknown` and empty are no group. */
  readonly facets: Readonly<Record<string, string>>;
  readonly answers: GivenAnswers;
}

/** An area-month that should stand in the result whether or not anybody answered, and how far it was seen. */
export interface AreaMonth {
  readonly area: string;
  readonly month: string;
  /** How far monitors saw it; the network says so, this engine only hands it on. */
  readonly seen: AreaState;
}

const keyOf = ({ area, month }: { readonly area: string; readonly month: string }): string =>
  JSON.stringify([area, month]);

/** Areas without a class first, then by code and month; there are no ranks. Source: practice I4, I5. */
const inOrder = (a: AreaScore, b: AreaScore): number =>
  Number(a.class !== null) - Number(b.class !== null) || compareText(a.area, b.area) || compareText(a.month, b.month);

/**
 * A score for each area and month: of those the rows speak of, and of those that `expected` names. An area from which
 * nobody answered has no score and says how far it was seen; it is never 0 and never taken from its neighbours. The
 * order of the rows changes nothing.
 */
export const scoreAreas = (
  method: RiskMethod,
  rows: readonly AnswerRow[],
  expected: readonly AreaMonth[] = [],
): readonly AreaScore[] => {
  const groups = Map.groupBy(rows, keyOf);
  const named = new Map(expected.map((one) => [keyOf(one), one]));
  return [...new Set([...named.keys(), ...groups.keys()])]
    .map((key) => {
      const here = groups.get(key) ?? [];
      const one = here[0] ?? named.get(key);
      return scoreArea(method, one?.area ?? "", one?.month ?? "", here, named.get(key)?.seen ?? null);
    })
    .toSorted(inOrder);
};
