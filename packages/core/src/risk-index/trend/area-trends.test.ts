import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, type Month } from "../../kernel/month.ts";
import { type AnswerChunk, labelColumn } from "../scoring/answer-chunk.ts";
import { type AnswerRow, chunkOf } from "../scoring/answer-row.ts";
import { accumulate, emptyTally } from "../scoring/answer-tally.ts";
import { scoresOf } from "../scoring/score-areas.ts";
import { workbookMethod } from "../scoring/workbook-fixture.ts";
import { areaTrends } from "./area-trends.ts";
import { noCircumstances, noteCircumstances } from "./noted-circumstances.ts";

const method = { ...workbookMethod, voices: null };

/** One area a row, month after month: a threat of so much, everything else the same. */
const rowsOf = (area: string, threats: readonly number[]): AnswerRow[] =>
  threats.map((threat, index) => ({
    area,
    month: addMonths("2020-01" as Month, index),
    facets: {},
    answers: { threats: threat, risks: 2, vulnerabilities: 2, capacities: 2 },
  }));

const read = (rows: readonly AnswerRow[], said: Readonly<Record<string, readonly string[]>> = {}) => {
  const chunk: AnswerChunk = {
    ...chunkOf(method, rows),
    circumstances: Object.fromEntries(Object.entries(said).map(([name, words]) => [name, labelColumn(words)])),
  };
  const tally = accumulate(emptyTally(method), chunk);
  return areaTrends(tally, scoresOf(tally).scores, noteCircumstances(noCircumstances(), chunk))._unsafeUnwrap();
};

const rising = [0, 0.5, 1, 1.5, 2, 2.5, 3];

describe("the trends of a file", () => {
  it("are read area by area, over the months of the file", () => {
    const { areas } = read([...rowsOf("B", rising), ...rowsOf("A", rising.toReversed())]);
    expect(
      areas.map(({ area, runs }) => [area, runs.map(({ trend }) => trend.kind === "trend" && trend.word)]),
    ).toEqual([
      ["A", ["falling"]],
      ["B", ["rising"]],
    ]);
  });

  it("part months that were asked by another version, and say that fewer monitors were there without saying how many", () => {
    const versions = rising.map((_, month) => (month < 3 ? "1" : "2"));
    const { areas } = read(rowsOf("A", rising), {
      methodVersion: versions,
      monitors: rising.map((_, month) => (month === 6 ? "49" : "57")),
    });
    expect(areas[0]?.runs.map(({ from, cutBy, method: { version } }) => [from, cutBy, version])).toEqual([
      ["2020-01", [], "1"],
      ["2020-04", ["method-changed"], "2"],
    ]);
    expect(areas[0]?.artefacts.map(({ month, code }) => [month, code])).toContainEqual(["2020-07", "fewer-monitors"]);
    expect(JSON.stringify(areas)).not.toMatch(/57|49|"monitors"/);
  });

  it("do not choose between two things that the rows of one month say", () => {
    const rows = rowsOf("A", rising);
    const chunk = { ...chunkOf(method, rows), circumstances: { methodVersion: labelColumn(rising.map(() => "1")) } };
    const tally = accumulate(emptyTally(method), chunk);
    const noted = noteCircumstances(noteCircumstances(noCircumstances(), chunk), {
      ...chunk,
      circumstances: { methodVersion: labelColumn(rising.map((_, month) => (month === 3 ? "2" : "1"))) },
    });
    const { areas, differing } = areaTrends(tally, scoresOf(tally).scores, noted)._unsafeUnwrap();
    expect(differing).toEqual([{ circumstance: "methodVersion", units: [{ area: "A", month: "2020-04" }] }]);
    expect(areas[0]?.runs.map(({ months, method: { version } }) => [months, version])).toEqual([
      [3, "1"],
      [1, "1 + 2"],
      [3, "1"],
    ]);
  });

  it("do not depend on the order of the rows", () => {
    const rows = [...rowsOf("A", rising), ...rowsOf("B", rising)];
    const once = JSON.stringify(read(rows));
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(JSON.stringify(read(shuffled))).toBe(once);
      }),
      { numRuns: 20 },
    );
  });
});
