import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AnswerRow, chunkOf } from "./answer-row.ts";
import { accumulate, emptyTally } from "./answer-tally.ts";
import { scoresOf } from "./score-areas.ts";
import { workbookMethod, workbookRows } from "./workbook-fixture.ts";

const inChunks = (rows: readonly AnswerRow[], size: number): string => {
  const tally = emptyTally(workbookMethod);
  for (let at = 0; at < rows.length; at += size) accumulate(tally, chunkOf(workbookMethod, rows.slice(at, at + size)));
  return JSON.stringify(scoresOf(tally));
};

const measured = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: null, freq: 6 });
const rows = fc.array(
  fc.record({
    area: fc.constantFrom("ML0505", "ML0506", "ML0507"),
    month: fc.constantFrom("2020-06", "2020-07"),
    facets: fc.record({
      category: fc.constantFrom("leader", "youth", "unknown"),
      sex: fc.constantFrom("female", "male", ""),
    }),
    answers: fc.record({ threats: measured, risks: measured, vulnerabilities: measured, capacities: measured }),
  }),
  { maxLength: 60 },
);

describe("a tally of rows that come in chunks", () => {
  it("says the same whether a file comes whole or row by row", () => {
    for (const size of [1, 2, 3, 5]) expect(inChunks(workbookRows, size)).toBe(inChunks(workbookRows, 100));
  });

  it("says the same, to the last digit, in whatever order and chunks rows come, small and great numbers among them", () => {
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.integer({ min: 1, max: 20 })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other, size]) => {
        expect(inChunks(other, size)).toBe(inChunks(all, 1000));
      }),
    );
  });

  it("grows with areas and months, not with rows", () => {
    const tally = emptyTally(workbookMethod, 0);
    for (let round = 0; round < 200; round++) accumulate(tally, chunkOf(workbookMethod, workbookRows));
    expect([tally.units.length, tally.cells.length]).toEqual([1, 3]);
    expect(scoresOf(tally).scores[0]).toMatchObject({ score: 67.5, voices: 1000 });
  });
});
