import * as fc from "fast-check";
import { type RiskMethod, readMethod } from "../method/risk-method.ts";
import type { AnswerRow } from "../scoring/answer-row.ts";
import { workbookMethod } from "../scoring/workbook-fixture.ts";

/** A scale on which every aggregation has a value. */
export const SCALE = { least: 1, most: 100 };

export const anyAggregation: fc.Arbitrary<object> = fc.constantFrom(
  { kind: "weighted-arithmetic" },
  { kind: "geometric" },
  { kind: "harmonic" },
  { kind: "power-mean", exponent: 3 },
  { kind: "power-mean", exponent: -2.5 },
  { kind: "median" },
  { kind: "maximum" },
  { kind: "minimum" },
  { kind: "inform-geometric" },
  { kind: "mazziotta-pareto", penalty: "plus" },
  { kind: "mazziotta-pareto", penalty: "minus" },
  { kind: "copeland" },
  { kind: "copeland", counts: "shares" },
);

/** What a random tree is made of, before parts have names. */
export interface Sketch {
  readonly aggregation: object;
  readonly decimals: number | null;
  readonly children: readonly { readonly weight: number; readonly part: Sketch | null }[];
}

const sketch = (aggregation: fc.Arbitrary<object>, depth: number): fc.Arbitrary<Sketch> => {
  const part: fc.Arbitrary<Sketch | null> =
    depth <= 1
      ? fc.constant(null)
      : fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: sketch(aggregation, depth - 1) });
  return fc.record({
    aggregation,
    decimals: fc.option(fc.integer({ min: 0, max: 2 }), { freq: 1, nil: null }).map((one) => one),
    children: fc.array(fc.record({ weight: fc.double({ min: 0.1, max: 9, noNaN: true }), part }), {
      minLength: 1,
      maxLength: 4,
    }),
  });
};

const NO_WEIGHTS = /median|maximum|minimum/;

/** A table of areas whose indicators stand on the scale as they are; null: such a tree is no method. */
export const methodOf = (root: Sketch): RiskMethod | null => {
  const indicators: object[] = [];
  const nodes: object[] = [];
  const add = (part: Sketch | null): string => {
    if (part === null) {
      const id = `i${indicators.length}`;
      indicators.push({
        ...{ id, label: { en: id }, value: id, direction: "raises-score" },
        normalisation: { kind: "as-it-is" },
      });
      return id;
    }
    const id = `n${nodes.length}`;
    const place = nodes.push({}) - 1;
    const equal = NO_WEIGHTS.test(JSON.stringify(part.aggregation));
    nodes[place] = {
      ...{ id, label: { en: id }, aggregation: part.aggregation, decimals: part.decimals },
      children: part.children.map((child) => ({ id: add(child.part), weight: equal ? 1 : child.weight })),
    };
    return id;
  };
  const id = add(root);
  return readMethod({
    ...workbookMethod,
    ...{ scale: SCALE, indicators, nodes, root: id, voices: null },
    data: { area: "area" },
    classes: {
      kind: "fixed-thresholds",
      classes: [1, 40, 70].map((from) => ({ code: `from-${from}`, label: { en: `${from}` }, from })),
    },
  }).unwrapOr(null);
};

/** Methods over random trees of at most so many levels of nodes. */
export const anyMethod = (aggregation: fc.Arbitrary<object>, depth = 4): fc.Arbitrary<RiskMethod> =>
  sketch(aggregation, depth)
    .map(methodOf)
    .filter((method) => method !== null);

const value = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 1, max: 100, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 5 }).map((one) => one * 20) },
  { weight: 1, arbitrary: fc.constantFrom(1, 100) },
);

/** A few areas with a value, or none, in every indicator of a method. */
export const anyRows = (method: RiskMethod, isMissing: boolean): fc.Arbitrary<readonly AnswerRow[]> =>
  fc
    .array(
      fc.array(isMissing ? fc.option(value, { freq: 5, nil: null }) : value, {
        minLength: method.indicators.length,
        maxLength: method.indicators.length,
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((units) =>
      units.map((values, index) => ({
        ...{ area: `A${index}`, month: "", facets: {} },
        answers: Object.fromEntries(method.indicators.map(({ id }, place) => [id, values[place] ?? null])),
      })),
    );
