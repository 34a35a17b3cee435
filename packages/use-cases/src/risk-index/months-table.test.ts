import {
  type AnswerRow,
  type AreaState,
  addMonths,
  defaultRiskMethod,
  indexMonthOf,
  type Month,
  monthsFrom,
  type RiskMethod,
  readingsBeside,
  releaseInternal,
  scoreAreas,
  trendOf,
} from "@answerable/core";
import { writeTable } from "@answerable/interchange";
import { describe, expect, it } from "vitest";
import { indexTable } from "./index-table.ts";
import { type AreaOverMonths, monthsTable } from "./months-table.ts";

const FIRST = "2020-01" as Month;
const questions = defaultRiskMethod.questions.map(({ code }) => code);

/** So many informants of two groups who all give one point to every question. */
const voices = (area: string, month: string, count: number, point: number): AnswerRow[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ area, month },
    facets: { category: index % 2 === 0 ? "leader" : "youth", sex: "female", ageBand: "18-59" },
    answers: Object.fromEntries(questions.map((code) => [code, code.startsWith("capacity") ? 4 - point : point])),
  }));

/** An area with so many informants and one point a month; null: nobody was asked. */
const areaWith = (
  code: string,
  points: readonly (number | null)[],
  methodOf: (month: number) => RiskMethod = () => defaultRiskMethod,
  informants = 6,
): AreaOverMonths => {
  const scored = points.flatMap((point, index) => {
    const month = addMonths(FIRST, index);
    const method = methodOf(index);
    const seen: AreaState = point === null ? "no-access" : "reported";
    const rows = point === null ? [] : voices(code, month, informants, point);
    return scoreAreas(method, rows, [{ area: code, month, seen }]).scores.map((score) => ({ method, score }));
  });
  const trend = trendOf(scored.map(({ method, score }) => indexMonthOf(score, method)))._unsafeUnwrap();
  return { area: { code, label: { en: `Area ${code}` } }, scored, trend };
};

const tableOf = (areas: readonly AreaOverMonths[], count: number, methodOf = (_: number) => defaultRiskMethod) =>
  monthsTable({
    months: monthsFrom(FIRST, addMonths(FIRST, count - 1)).map((month, index) => ({ month, method: methodOf(index) })),
    ...{ areas, asKnownOn: null, sample: false },
  });

const codes = (table: ReturnType<typeof monthsTable>, key: string): unknown[] =>
  table.rows.map(({ cells }) => {
    const cell = cells[key];
    return cell?.kind === "text" ? cell.text : cell?.kind === "no-data" ? cell.state : cell;
  });

describe("the index over a period", () => {
  it("sets areas nobody spoke of first, with the state that says why, and gives classes only", () => {
    const table = tableOf([areaWith("B", [2, 2]), areaWith("A", [1, 3]), areaWith("C", [null, null])], 2);
    expect(codes(table, "area")).toEqual(["C", "A", "B"]);
    expect(codes(table, "2020-01")).toEqual(["no-access", "low", "medium"]);
    expect(codes(table, "silence")).toEqual(["2020-01/2020-02:no-answers:no-access", "", ""]);
    expect(table.rows[0]?.cells["silence"]).toMatchObject({
      label: { en: "2020-01 to 2020-02 nobody was asked or answered (no access)" },
    });
    for (const format of ["table", "csv", "ndjson", "json"] as const)
      expect(writeTable(releaseInternal(table), format, "en")).not.toMatch(/\d\.\d/);
  });

  it("has no trend word below six comparable months, and one from six on", () => {
    expect(codes(tableOf([areaWith("A", [0, 1, 2, 3, 4])], 5), "trend")).toEqual(["too-few-months 5/6"]);
    expect(codes(tableOf([areaWith("A", [0, 1, 1, 2, 3, 4])], 6), "trend")).toEqual(["rising"]);
  });

  it("does not join months under another version of the method, and says which were under which", () => {
    const methodOf = (month: number): RiskMethod => ({ ...defaultRiskMethod, version: month < 4 ? "1" : "2" });
    const table = tableOf([areaWith("A", [0, 1, 1, 2, 3, 4, 4], methodOf)], 7, methodOf);
    expect(codes(table, "trend")).toEqual(["too-few-months 3/6"]);
    expect(codes(table, "flags")).toEqual(["2020-05:method-changed"]);
    expect(table.marks).toMatchObject({ method: { version: "1 + 2" } });
    expect(table.notes.map(({ code, text }) => [code, text["en"]])).toContainEqual([
      "index-methods-of-months",
      "Not compared across methods: 2020-01 to 2020-04: protection-risk-default 1; 2020-05 to 2020-07: protection-risk-default 2.",
    ]);
  });

  it("marks a class that few voices bear as a hint", () => {
    const table = tableOf([areaWith("A", [2], undefined, 4)], 1);
    expect(codes(table, "2020-01")).toEqual(["medium (indicative)"]);
  });

  it("promises nothing: none of the words that are not for an index", () => {
    const table = tableOf([areaWith("A", [0, 1, 1, 2, 3, 4])], 6);
    for (const language of ["en", "fr"])
      expect(writeTable(releaseInternal(table), "table", language)).not.toMatch(
        /priorit|[ée]ligib|\bsafe|worse|improv|aggrav|amélior|confiden|\brank/i,
      );
  });

  it("says in every table, of a month too, what it must not be used for alone", () => {
    const area = areaWith("ML0501", [2]);
    const scores = area.scored.map(({ score }) => score);
    const month = indexTable({
      ...{ method: defaultRiskMethod, month: FIRST, areas: [area.area], scores, asKnownOn: null, sample: false },
      left: { inConflict: 0, ofAnotherMethod: 0 },
      readings: readingsBeside([], defaultRiskMethod, scores),
    });
    for (const { notes } of [month, tableOf([area], 1)])
      expect(notes.map(({ code }) => code)).toContain("index-not-alone");
  });
});
