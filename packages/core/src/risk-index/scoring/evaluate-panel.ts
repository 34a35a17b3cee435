import { childrenFirst } from "../method/children-first.ts";
import type { Indicator } from "../method/indicator.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import type { TreeNode } from "../method/tree-node.ts";
import { aggregateColumns, withoutMean } from "./aggregate-columns.ts";
import { haveNoRange } from "./class-bounds.ts";
import { comparedPanel } from "./compared-panel.ts";
import { imputeColumn } from "./impute-column.ts";
import { liesAbove } from "./lies-above.ts";
import { normaliseColumn } from "./normalise-column.ts";
import { emptyColumn, type NumberColumn } from "./number-column.ts";
import { type ComparisonSet, comparisonSets, type Panel } from "./panel.ts";
import { roundedHalfUp } from "./rounded-half-up.ts";
import type { ScoreWarning } from "./score-warning.ts";
import { treatOutliers } from "./treat-outliers.ts";

/** The value of every indicator and node of each unit, on the method's scale; unrounded. */
export interface PanelValues {
  /** By id of the indicator or node. */
  readonly values: ReadonlyMap<string, NumberColumn>;
  readonly warnings: readonly ScoreWarning[];
}

const atDecimals = (column: NumberColumn, decimals: number | null): NumberColumn =>
  decimals === null ? column : column.map((value) => roundedHalfUp(value, decimals));

const takeFrom = (column: NumberColumn, set: ComparisonSet): NumberColumn => {
  const taken = new Float64Array(set.length);
  for (let index = 0; index < set.length; index++) taken[index] = column[set[index] as number] as number;
  return taken;
};

const putInto = (whole: NumberColumn, set: ComparisonSet, part: NumberColumn): void => {
  set.forEach((place, index) => {
    whole[place] = part[index] ?? Number.NaN;
  });
};

/** What comes out for one comparison set: a column an id, and what is to be said of it. */
interface SetValues {
  readonly values: ReadonlyMap<string, NumberColumn>;
  readonly warnings: readonly ScoreWarning[];
}

const warn = (
  code: ScoreWarning["code"],
  part: string,
  set: ComparisonSet,
  places: readonly number[],
): ScoreWarning[] => (places.length === 0 ? [] : [{ code, part, units: places.map((place) => set[place] ?? place) }]);

/** Places that had a value and lost it. */
const lost = (before: NumberColumn, after: NumberColumn): number[] => {
  const places: number[] = [];
  for (let place = 0; place < after.length; place++)
    if (Number.isNaN(after[place]) && !Number.isNaN(before[place])) places.push(place);
  return places;
};

/** Places of values that the method takes as they are and that lie off its scale. */
const offTheScale = (
  { normalisation }: Indicator,
  { least, most }: RiskMethod["scale"],
  column: NumberColumn,
): number[] => {
  const places: number[] = [];
  if (normalisation.kind !== "as-it-is") return places;
  column.forEach((value, place) => {
    if (liesAbove(least, value) || liesAbove(value, most)) places.push(place);
  });
  return places;
};

const indicatorColumn = (
  indicator: Indicator,
  raw: NumberColumn,
  set: ComparisonSet,
  { scale }: RiskMethod,
  { units, groups }: Panel,
  isHeard: (place: number) => boolean,
): { readonly column: NumberColumn; readonly warnings: readonly ScoreWarning[] } => {
  const own = Object.fromEntries(
    Object.entries(groups).map(([name, labels]) => [name, set.map((place) => labels[place] ?? "")]),
  );
  const areas = set.map((place) => units[place]?.area ?? "");
  const { column: filled, imputed } = imputeColumn(indicator.imputation, takeFrom(raw, set), own, isHeard);
  const { column: treated, moved } = treatOutliers(indicator.outliers, filled);
  const laid = normaliseColumn(indicator, treated, scale, areas);
  return {
    column: atDecimals(laid, indicator.decimals),
    warnings: [
      ...warn("imputed", indicator.id, set, imputed),
      ...warn("outliers-treated", indicator.id, set, moved),
      ...warn("off-the-scale", indicator.id, set, offTheScale(indicator, scale, laid)),
      ...warn(haveNoRange(treated) ? "all-the-same" : "no-reference", indicator.id, set, lost(treated, laid)),
    ],
  };
};

const setValues = (method: RiskMethod, panel: Panel, nodes: readonly TreeNode[], set: ComparisonSet): SetValues => {
  const values = new Map<string, NumberColumn>();
  const warnings: ScoreWarning[] = [];
  const isHeard = (place: number): boolean =>
    panel.raw.some((column) => !Number.isNaN(column[set[place] ?? 0] ?? Number.NaN));
  method.indicators.forEach((indicator, index) => {
    const raw = panel.raw[index] ?? emptyColumn(panel.units.length);
    const one = indicatorColumn(indicator, raw, set, method, panel, isHeard);
    values.set(indicator.id, one.column);
    warnings.push(...one.warnings);
  });
  for (const node of nodes) {
    const parts = node.children.map(({ id, weight }) => ({
      weight,
      column: values.get(id) ?? emptyColumn(set.length),
    }));
    const column = aggregateColumns(node, parts, method.scale);
    values.set(node.id, atDecimals(column, node.decimals));
    warnings.push(...warn("mean-of-nothing", node.id, set, withoutMean(node, parts, column)));
  }
  const roots = values.get(method.root) ?? emptyColumn(0);
  if (method.classes.kind === "equal-width" && haveNoRange(roots))
    warnings.push(
      ...warn(
        "all-the-same",
        method.root,
        set,
        [...roots.keys()].filter((place) => !Number.isNaN(roots[place])),
      ),
    );
  return { values, warnings };
};

/**
 * The whole tree over all units: who is compared at all, missing values, outliers, the scale, then node by node up to
 * the root. Units are compared only within their set (a month, or all months). Nothing is rounded but where the method
 * says so.
 */
export const evaluatePanel = (method: RiskMethod, given: Panel): PanelValues => {
  const nodes = childrenFirst(method);
  const values = new Map<string, NumberColumn>();
  const { panel, left } = comparedPanel(method, given);
  const warnings: ScoreWarning[] = left.length === 0 ? [] : [{ code: "not-compared", part: null, units: left }];
  for (const { id } of [...method.indicators, ...nodes]) values.set(id, emptyColumn(panel.units.length));
  for (const set of comparisonSets(method, panel.units)) {
    const one = setValues(method, panel, nodes, set);
    for (const [id, column] of one.values) putInto(values.get(id) ?? emptyColumn(0), set, column);
    warnings.push(...one.warnings);
  }
  return { values, warnings };
};
