import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Indicator } from "../method/indicator.ts";
import { methodColumns } from "../method/method-columns.ts";
import { type RiskMethod, readMethod } from "../method/risk-method.ts";
import { labelColumn } from "./answer-chunk.ts";
import { accumulate, emptyTally } from "./answer-tally.ts";
import { columnRanks } from "./column-ranks.ts";
import { cellReader } from "./read-cells.ts";
import { type IndexScores, scoresOf } from "./score-areas.ts";

const EXAMPLE = "../../../../../examples/asem/";
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

/** A table of the index: the cells of a column, in the order of the areas' codes. No cell holds a comma or a line break. */
const tableOf = (path: string) => {
  const [header = "", ...lines] = read(path).trim().replaceAll('"', "").split("\n");
  const columns = header.split(",");
  const code = columns.indexOf("uCode");
  const rows = lines.map((line) => line.split(",")).toSorted((a, b) => ((a[code] ?? "") < (b[code] ?? "") ? -1 : 1));
  return {
    columns: columns.filter((_name, place) => place !== code),
    cells: (name: string) => rows.map((row) => row[columns.indexOf(name)] ?? ""),
  };
};

const method = readMethod(JSON.parse(read(`${EXAMPLE}method.json`)))._unsafeUnwrap();
const raw = tableOf(`${EXAMPLE}ASEM_iData.csv`);

/** From cells to scores, as a stranger would go. */
const scored = (asked: RiskMethod): IndexScores => {
  const needs = methodColumns(asked);
  const reader = cellReader(asked, needs);
  const labels = (name: string) => labelColumn(raw.cells(name));
  const numbers = Object.fromEntries(
    needs.numbers.map((name) => {
      const { read: column, bad } = reader.numbers(name, raw.cells(name));
      expect(bad).toEqual([]);
      return [name, column];
    }),
  );
  const groups = Object.fromEntries(Object.entries(needs.groups).map(([group, name]) => [group, labels(name)]));
  const chunk = { rows: 51, area: labels(needs.area), month: null, facets: {}, groups, numbers, answers: {} };
  return scoresOf(accumulate(emptyTally(asked), chunk));
};

const scores = scored(method);
const areas = raw.cells("uCode");
const nodeOf = ({ scores: all }: IndexScores, id: string): (number | null)[] =>
  areas.map((area) => all.find((one) => one.area === area)?.nodes[id] ?? null);

/** The greatest difference from the cells published; infinite where one is missing and the other is not. */
const apart = (ours: readonly (number | null)[], cells: readonly string[]): number =>
  Math.max(
    ...ours.map((value, row) => {
      const given = cells[row] ?? "";
      if (value === null || given === "") return value === null && given === "" ? 0 : Infinity;
      return Math.abs(value - Number(given));
    }),
  );

const bare = (change: (indicator: Indicator) => Partial<Indicator>): RiskMethod => ({
  ...method,
  indicators: method.indicators.map((indicator) => ({ ...indicator, ...change(indicator) })),
});

describe("sustainable connectivity of 51 countries (ASEM, Joint Research Centre), as COINr publishes it", () => {
  const published = tableOf("fixtures/asem/coin_Aggregated.csv");

  it("min–max of the 49 raw indicators by direction is the published one, and what is missing stays missing", () => {
    const plain = scored(bare(({ id }) => ({ value: id, imputation: { kind: "none" }, outliers: { kind: "leave" } })));
    const given = tableOf("fixtures/asem/norm_raw_minmax_0_100.csv");
    expect(given.columns).toHaveLength(49);
    for (const id of given.columns) expect([id, apart(nodeOf(plain, id), given.cells(id)) < 1e-9]).toEqual([id, true]);
    expect(given.columns.flatMap((id) => given.cells(id)).filter((cell) => cell === "")).toHaveLength(63);
  });

  it.each(method.indicators.map(({ id }) => id as string))(
    "%s: divided, filled in, outliers pulled in, laid on the scale, as published",
    (id) => {
      expect(apart(nodeOf(scores, id), published.cells(id))).toBeLessThan(1e-9);
    },
  );

  it("the tree above the published indicators gives the 561 published values of its nodes", () => {
    const asItIs = bare(({ id }) => ({
      value: id,
      direction: "raises-score",
      imputation: { kind: "none" },
      outliers: { kind: "leave" },
      normalisation: { kind: "as-it-is" },
    }));
    const numbers = Object.fromEntries(
      asItIs.indicators.map(({ id }) => [id as string, Float64Array.from(published.cells(id), Number)]),
    );
    const area = labelColumn(areas);
    const chunk = { rows: 51, area, month: null, facets: {}, groups: {}, numbers, answers: {} };
    const above = scoresOf(accumulate(emptyTally(asItIs), chunk));
    const compared = asItIs.nodes.flatMap(({ id }) => {
      expect([id, apart(nodeOf(above, id), published.cells(id)) < 1e-9]).toEqual([id, true]);
      return published.cells(id);
    });
    expect(compared).toHaveLength(561);
  });

  it("one method file goes from the raw table to all 60 columns of ranks, ties sharing the better one", () => {
    const ranks = tableOf("fixtures/asem/results_ranks.csv");
    expect(ranks.columns).toHaveLength(60);
    const other = ranks.columns.flatMap((id) => {
      const turned = Float64Array.from(nodeOf(scores, id), (value) => -(value ?? Number.NaN));
      const ours = columnRanks(turned, "lowest");
      return ranks
        .cells(id)
        .flatMap((rank, row) => (rank === String(ours[row]) ? [] : [`${id} ${areas[row]} ${rank}`]));
    });
    // Greece, Bulgaria and Czechia have 5.1 in the table published: what set Greece apart was lost in its digits
    expect(other).toEqual(["TolMin GRC 26"]);
    expect(raw.cells("TolMin").filter((cell) => cell === "5.1")).toHaveLength(3);
  });

  it("from the raw table the nodes are the published ones too", () => {
    for (const { id } of method.nodes)
      expect([id, apart(nodeOf(scores, id), published.cells(id)) < 1e-9]).toEqual([id, true]);
  });

  it("says what was filled in, two of it for want of a denominator, and where outliers were pulled in", () => {
    const byCode = Map.groupBy(scores.warnings, ({ code }) => code);
    expect([...byCode.keys()].toSorted()).toEqual(["imputed", "outliers-treated"]);
    expect(byCode.get("imputed")?.reduce((all, { units }) => all + units.length, 0)).toBe(65);
    expect(byCode.get("outliers-treated")?.map(({ part, units }) => `${part} ${units.length}`)).toEqual([
      ...["Flights 1", "Bord 3", "Gas 3", "Services 4", "FDI 2", "ForPort 3", "CostImpEx 1", "Tariff 3", "StMob 2"],
      ...["CultServ 3", "Forest 2", "Poverty 3", "NGOs 3", "FemLab 1", "PubDebt 1"],
    ]);
  });
});
